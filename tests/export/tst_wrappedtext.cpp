// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wrappedtext.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestWrappedText : public QObject
{
    Q_OBJECT

private slots:
    void wideCharactersTakeTwoColumns()
    {
        QCOMPARE(columnsOf(u"abc"_s), 3);
        QCOMPARE(columnsOf(u"서버"_s), 4);
        QCOMPARE(columnsOf(u"ที่"_s), 1);
    }

    void linesEndBetweenWords()
    {
        QCOMPARE(wrapped(u"one two three"_s, 9, 1), u" one two\n three\n"_s);
        QCOMPARE(wrapped(u"unbreakableword"_s, 5, 0), u"unbreakableword\n"_s);
        QCOMPARE(wrapped(QString(), 5, 0), QString());
    }

    void piecesGiveTheTextBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"a"_s;
        QTest::newRow("long") << QString(1000, u'x');
        QTest::newRow("Thai") << u"ที่นี่ไม่มีผู้ใช้ชื่อนี้"_s;
        QTest::newRow("Korean") << u"받는사람이없습니다"_s;
        QTest::newRow("beyond the first plane") << u"😀😀😀😀😀😀😀"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD83D));
    }
    void piecesGiveTheTextBack()
    {
        QFETCH(QString, text);
        const QStringList parts = pieces(text, 7);
        QVERIFY(!parts.isEmpty());
        QCOMPARE(parts.join(QString()), text);
        for (const QString &part : parts) {
            QVERIFY(columnsOf(part) <= 7);
            QVERIFY(parts.size() == 1 || !part.front().isLowSurrogate());
            QVERIFY(parts.size() == 1 || part.front().category() != QChar::Mark_NonSpacing);
        }
    }
};

QTEST_GUILESS_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"
