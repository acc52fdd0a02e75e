// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/linebuffer.h"

#include <QTest>

using Smtp::Line;
using Smtp::LineBuffer;

namespace {

constexpr qsizetype Cap = 64;

QByteArrayList linesOf(const QByteArrayList &pieces, LineBuffer &buffer)
{
    QByteArrayList lines;
    for (const QByteArray &piece : pieces) {
        buffer.append(piece);
        while (const auto line = buffer.takeLine()) {
            lines.append(line->raw());
        }
    }
    return lines;
}

} // namespace

class TestLineBuffer : public QObject
{
    Q_OBJECT

private slots:
    void everyCutGivesTheSameLines()
    {
        const QByteArray octets("220 a\r\n\r\n\n250-b\r\r\n250 c\nrest");
        LineBuffer whole(Cap);
        const QByteArrayList expected = linesOf({octets}, whole);
        QCOMPARE(expected, (QByteArrayList{"220 a\r\n", "\r\n", "\n", "250-b\r\r\n", "250 c\n"}));
        for (qsizetype first = 0; first <= octets.size(); ++first) {
            for (qsizetype second = first; second <= octets.size(); ++second) {
                LineBuffer buffer(Cap);
                QCOMPARE(linesOf({octets.first(first), octets.sliced(first, second - first),
                                     octets.sliced(second)},
                             buffer),
                    expected);
                QCOMPARE(buffer.residue(), QByteArrayView("rest"));
            }
        }
    }

    void aLoneCarriageReturnIsText()
    {
        LineBuffer buffer(Cap);
        buffer.append("a\rb\r\n");
        const auto line = buffer.takeLine();
        QCOMPARE(line->text, QByteArray("a\rb"));
        QCOMPARE(line->ending, Line::Ending::CrLf);
    }
    void aLoneLineFeedEndsALineAndSaysSo()
    {
        LineBuffer buffer(Cap);
        buffer.append("a\n");
        QCOMPARE(buffer.takeLine()->ending, Line::Ending::Lf);
        QVERIFY(buffer.isEmpty());
    }
    void nulIsText()
    {
        LineBuffer buffer(Cap);
        buffer.append(QByteArray("a\0b\r\n", 5));
        QCOMPARE(buffer.takeLine()->text, QByteArray("a\0b", 3));
    }

    void aLineAsLongAsTheCapPassesHoweverItIsCut_data()
    {
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<bool>("passes");
        QTest::newRow("just fits") << Cap - 1 << true; // with its CR
        QTest::newRow("just too long") << Cap << false;
        QTest::newRow("far too long") << Cap * 3 << false;
    }
    void aLineAsLongAsTheCapPassesHoweverItIsCut()
    {
        QFETCH(qsizetype, length);
        QFETCH(bool, passes);
        const QByteArray octets = QByteArray(length, 'a') + "\r\n";
        for (qsizetype cut = 0; cut <= octets.size(); ++cut) {
            LineBuffer buffer(Cap);
            const QByteArrayList lines = linesOf({octets.first(cut), octets.sliced(cut)}, buffer);
            QCOMPARE(lines.size(), passes ? 1 : 0);
            QCOMPARE(buffer.isOverlong(), !passes);
        }
    }
    void anOverlongBufferTakesNothingMoreIn()
    {
        LineBuffer buffer(Cap);
        buffer.append(QByteArray(Cap + 1, 'a'));
        QVERIFY(!buffer.takeLine());
        QVERIFY(buffer.isOverlong());
        buffer.append(QByteArray(1000, 'b').append("\r\n250 ok\r\n"));
        QVERIFY(!buffer.takeLine());
        QCOMPARE(buffer.residue().size(), Cap + 1);
        buffer.clear();
        QVERIFY(!buffer.isOverlong());
        buffer.append("c\r\n");
        QCOMPARE(buffer.takeLine()->text, QByteArray("c"));
    }
    void linesInFrontOfAnOverlongOneAreGivenOut()
    {
        LineBuffer buffer(Cap);
        QCOMPARE(linesOf({"a\r\n" + QByteArray(Cap * 2, 'b')}, buffer), (QByteArrayList{"a\r\n"}));
        QVERIFY(buffer.isOverlong());
    }
    void manyShortLinesDoNotCountTogether()
    {
        LineBuffer buffer(Cap);
        QCOMPARE(linesOf({QByteArray("aaaa\r\n").repeated(100)}, buffer).size(), 100);
        QVERIFY(!buffer.isOverlong());
    }
};

QTEST_GUILESS_MAIN(TestLineBuffer)
#include "tst_linebuffer.moc"
