// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/base64line.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Smtp::Base64Fault;
using Smtp::Base64FaultKind;
using Smtp::decodeBase64Line;

class TestBase64Line : public QObject
{
    Q_OBJECT

private slots:
    void everyLengthComesBack()
    {
        QByteArray value;
        for (int octet = 0; octet < 300; ++octet) {
            const auto decoded = decodeBase64Line(value.toBase64());
            QVERIFY(decoded);
            QCOMPARE(*decoded, value);
            value.append(static_cast<char>(octet * 7));
        }
    }

    void faultNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("position");
        const auto row
            = [](const char *name, const QByteArray &line, Base64FaultKind kind, int at) {
                  QTest::newRow(name) << line << static_cast<int>(kind) << at;
              };
        row("blank inside", "AG Ea"_ba, Base64FaultKind::ForeignOctet, 2);
        row("blank before", " AGEa"_ba, Base64FaultKind::ForeignOctet, 0);
        row("line end", "AGEa\r\n"_ba, Base64FaultKind::ForeignOctet, 4);
        row("NUL", QByteArray("AG\0a", 4), Base64FaultKind::ForeignOctet, 2);
        row("above ASCII",
            "AG\xFF"
            "a"_ba,
            Base64FaultKind::ForeignOctet, 2);
        row("URL alphabet", "AG-_"_ba, Base64FaultKind::ForeignOctet, 2);
        row("padding inside", "AG==AGEa"_ba, Base64FaultKind::Padding, 2);
        row("only padding", "===="_ba, Base64FaultKind::Padding, 0);
        row("lone padding", "="_ba, Base64FaultKind::Padding, 0);
        row("too much padding", "A==="_ba, Base64FaultKind::Padding, 1);
        row("group cut", "AGEaA"_ba, Base64FaultKind::Length, 5);
        row("padding missing", "AGE"_ba, Base64FaultKind::Length, 3);
        row("loose bits", "AB=="_ba, Base64FaultKind::LooseBits, 1);
    }

    void faultNamesItsPlace()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, kind);
        QFETCH(int, position);
        const auto decoded = decodeBase64Line(line);
        QVERIFY(!decoded);
        QCOMPARE(static_cast<int>(decoded.fault().kind), kind);
        QCOMPARE(decoded.fault().position, position);
    }
};

QTEST_GUILESS_MAIN(TestBase64Line)
#include "tst_base64line.moc"
