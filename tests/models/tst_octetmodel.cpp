// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/octetmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestOctetModel : public QObject
{
    Q_OBJECT

private slots:
    void sixteenOctetsAreALine();
    void octetsAreToldApart_data();
    void octetsAreToldApart();
    void characterReachesOverItsOctets();
    void characterThatCrossesALineIsShownWhereItBegins();
    void nothingHiddenIsShownAsItIs();
    void maskedOctetsHaveNoValue();
    void copiedTextHasTheLinesOfTheOctets();
    void manySpansAreFound();
    void megabyteIsWorkedOutLineByLine();
};

void TestOctetModel::sixteenOctetsAreALine()
{
    OctetModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setOctets({"250 mail.example.test\r\n"});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(),
        u"00000000  32 35 30 20 6D 61 69 6C 2E 65 78 61 6D 70 6C 65  250 mail.example"_s);
    QCOMPARE(model.index(1).data().toString(),
        u"00000010  2E 74 65 73 74 0D 0A                             .test←↓"_s);
    QCOMPARE(model.spanOf(1), (Smtp::ByteSpan{16, 7}));
}

void TestOctetModel::octetsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    QTest::addColumn<OctetKind>("kind");
    QTest::addColumn<QString>("glyph");
    QTest::newRow("letter") << "a"_ba << 0 << OctetKind::Printable << u"a"_s;
    QTest::newRow("NUL") << QByteArray(1, '\0') << 0 << OctetKind::Control << u"␀"_s;
    QTest::newRow("escape") << "\x1b"_ba << 0 << OctetKind::Control << u"␛"_s;
    QTest::newRow("DEL") << "\x7f"_ba << 0 << OctetKind::Control << u"␡"_s;
    QTest::newRow("CR of a line end") << "\r\n"_ba << 0 << OctetKind::LineEnd << u"←"_s;
    QTest::newRow("LF of a line end") << "\r\n"_ba << 1 << OctetKind::LineEnd << u"↓"_s;
    QTest::newRow("lone LF") << "a\n"_ba << 1 << OctetKind::BareLineEnd << u"↓"_s;
    QTest::newRow("lone CR") << "\ra"_ba << 0 << OctetKind::BareLineEnd << u"←"_s;
    QTest::newRow("CR at the end") << "\r"_ba << 0 << OctetKind::BareLineEnd << u"←"_s;
    QTest::newRow("FF") << "a\xff"_ba << 1 << OctetKind::Invalid << u"\uFFFD"_s;
    QTest::newRow("Latin-1") << "M\xfcller"_ba << 1 << OctetKind::Invalid << u"\uFFFD"_s;
    QTest::newRow("tail alone") << "a\x80"_ba << 1 << OctetKind::Invalid << u"\uFFFD"_s;
    QTest::newRow("overlong") << "\xC0\xAF"_ba << 0 << OctetKind::Invalid << u"\uFFFD"_s;
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << 2 << OctetKind::Invalid << u"\uFFFD"_s;
    QTest::newRow("cut short") << "\xE0\xB8"_ba << 0 << OctetKind::Invalid << u"\uFFFD"_s;
    QTest::newRow("Thai") << "\xE0\xB8\x81"_ba << 0 << OctetKind::Foreign << u"ก"_s;
    QTest::newRow("Thai, inside") << "\xE0\xB8\x81"_ba << 2 << OctetKind::Foreign << QString();
    QTest::newRow("tone mark") << "\xE0\xB9\x88"_ba << 0 << OctetKind::Foreign << u"◌่"_s;
    QTest::newRow("angle mark") << "\xE2\x80\xB9"_ba << 0 << OctetKind::Foreign << u"‹"_s;
    QTest::newRow("bidi") << "\xE2\x80\xAE"_ba << 1 << OctetKind::Hidden << QString();
    QTest::newRow("C1") << "\xC2\x85"_ba << 0 << OctetKind::Hidden << u"\u2426"_s;
    QTest::newRow("zero width") << "\xE2\x80\x8B"_ba << 0 << OctetKind::Hidden << u"\u2426"_s;
}

void TestOctetModel::octetsAreToldApart()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, offset);
    QFETCH(const OctetKind, kind);
    QFETCH(const QString, glyph);
    const Octets octets{bytes};
    QCOMPARE(kindAt(octets, offset), kind);
    const auto cells = cellsOf(octets, 0, bytes.size());
    QCOMPARE(cells.at(static_cast<std::size_t>(offset)).glyph, glyph);
}

void TestOctetModel::characterReachesOverItsOctets()
{
    const auto cells = cellsOf({"a\xEC\x95\x88z"_ba}, 0, 5);
    QCOMPARE(cells.at(1).glyph, u"안"_s);
    QCOMPARE(cells.at(1).reach, 3);
    QCOMPARE(cells.at(4).glyph, u"z"_s);
}

void TestOctetModel::characterThatCrossesALineIsShownWhereItBegins()
{
    OctetModel model;
    model.setOctets({QByteArray(15, 'a') + "\xE0\xB8\x81"});
    QCOMPARE(model.cells(0).back().glyph, u"ก"_s);
    QCOMPARE(model.cells(0).back().reach, 1);
    QCOMPARE(model.cells(1).front().glyph, u"·"_s);
    QCOMPARE(model.cells(1).front().kind, OctetKind::Foreign);
}

void TestOctetModel::nothingHiddenIsShownAsItIs()
{
    OctetModel model;
    QByteArray every;
    for (int octet = 0; octet < 256; ++octet) {
        every += static_cast<char>(octet);
    }
    model.setOctets({every + "\xE2\x80\xAE\xE2\x81\xA6\xEF\xBB\xBF\xF3\xA0\x81\x81"});
    QString shown = model.plainText({0, model.size()});
    shown.remove(u'\n');
    for (int row = 0; row < model.rowCount(); ++row) {
        shown += model.index(row).data().toString();
    }
    for (const QChar character : shown) {
        QVERIFY2(character.isPrint(), qPrintable(QString::number(character.unicode(), 16)));
        QVERIFY(character != QChar(0x202E) && character != QChar(0x2066));
    }
}

void TestOctetModel::maskedOctetsHaveNoValue()
{
    OctetModel model;
    model.setOctets({"AUTH [masked: password]\r\n", {{5, 18}}});
    QCOMPARE(model.cells(0).at(5).kind, OctetKind::Masked);
    QCOMPARE(model.hexText({3, 4}), u"48 20 ·· ··"_s);
    QVERIFY(model.plainText({0, model.size()}).contains(u"[masked: password]"_s));
}

void TestOctetModel::copiedTextHasTheLinesOfTheOctets()
{
    OctetModel model;
    model.setOctets({"250-a\r\n250 b\n\xff\r"});
    QCOMPARE(model.plainText({0, 100}), u"250-a\n250 b␊\n‹FF›␍"_s);
    QCOMPARE(model.hexText({5, 2}), u"0D 0A"_s);
    QCOMPARE(model.hexText({0, 100}).count(u'\n'), 0);
    QCOMPARE(model.hexText({50, 2}), QString());
    QCOMPARE(model.plainText({-3, 5}), u"250-a"_s);
}

void TestOctetModel::manySpansAreFound()
{
    const auto spans = merged({{9, 1}, {2, 3}, {4, 2}, {0, 1}});
    QCOMPARE(spans, (std::vector<Smtp::ByteSpan>{{0, 1}, {2, 4}, {9, 1}}));
    const QByteArray expected = "x.xxxx...x.";
    for (qsizetype at = 0; at < expected.size(); ++at) {
        QCOMPARE(contains(spans, at), expected.at(at) == 'x');
    }
    QVERIFY(!contains({}, 0));
}

void TestOctetModel::megabyteIsWorkedOutLineByLine()
{
    OctetModel model;
    QByteArray bytes(1024 * 1024, '\xff');
    model.setOctets({bytes});
    QCOMPARE(model.rowCount(), 65536);
    QCOMPARE(model.index(65535).data().toString().left(14), u"000FFFF0  FF F"_s);
    bytes.fill('\x80');
    model.setOctets({bytes});
    QCOMPARE(model.cells(65535).back().kind, OctetKind::Invalid);
}

QTEST_GUILESS_MAIN(TestOctetModel)
#include "tst_octetmodel.moc"
