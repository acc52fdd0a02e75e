// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dotstuffing.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Smtp::DotStuffer;
using Smtp::DotUnstuffer;

namespace {

struct Stuffed {
    QByteArray bytes;
    qint64 octets = 0;
    qint64 lines = 0;
    qint64 dots = 0;

    bool operator==(const Stuffed &) const = default;
};

Stuffed stuffed(const QByteArray &content, const std::vector<qsizetype> &cuts)
{
    DotStuffer stuffer;
    QByteArray bytes;
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        bytes += stuffer.encode(QByteArrayView(content).sliced(from, cut - from));
        from = cut;
    }
    bytes += stuffer.encode(QByteArrayView(content).sliced(from));
    bytes += stuffer.finish();
    return {bytes, stuffer.octets(), stuffer.lines(), stuffer.dotsAdded()};
}

struct Unstuffed {
    QByteArray content;
    qsizetype consumed = 0;
    bool ended = false;
    qint64 lines = 0;
    qint64 bareLf = 0;
    qint64 bareCr = 0;
    qint64 falseEnds = 0;

    bool operator==(const Unstuffed &) const = default;
};

Unstuffed unstuffed(const QByteArray &wire, const std::vector<qsizetype> &cuts)
{
    DotUnstuffer unstuffer;
    Unstuffed result;
    qsizetype from = 0;
    const auto feed = [&](qsizetype to) {
        const auto part = unstuffer.decode(QByteArrayView(wire).sliced(from, to - from));
        result.content += part.content;
        result.consumed += part.consumed;
        from = to;
    };
    for (const qsizetype cut : cuts)
        feed(cut);
    feed(wire.size());
    result.ended = unstuffer.isEnded();
    result.lines = unstuffer.lines();
    result.bareLf = unstuffer.bareLineFeeds();
    result.bareCr = unstuffer.bareCarriageReturns();
    result.falseEnds = unstuffer.falseEnds();
    return result;
}

std::vector<qsizetype> everyOctet(qsizetype size)
{
    std::vector<qsizetype> cuts;
    for (qsizetype at = 1; at < size; ++at)
        cuts.push_back(at);
    return cuts;
}

} // namespace

class TestDotStuffing : public QObject
{
    Q_OBJECT

private slots:
    void contentBecomesWireOctets_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("octets");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("dots");
        QTest::newRow("empty") << ""_ba
                               << ".\r\n"_ba << 0 << 0 << 0;
        QTest::newRow("ends in CRLF") << "a\r\n"_ba
                                      << "a\r\n.\r\n"_ba << 3 << 1 << 0;
        QTest::newRow("line end missing") << "a"_ba
                                          << "a\r\n.\r\n"_ba << 3 << 1 << 0;
        QTest::newRow("ends in CR") << "a\r"_ba
                                    << "a\r\n.\r\n"_ba << 3 << 1 << 0;
        QTest::newRow("lone LF") << "a\nb\n"_ba
                                 << "a\r\nb\r\n.\r\n"_ba << 6 << 2 << 0;
        QTest::newRow("lone CR") << "a\rb"_ba
                                 << "a\r\nb\r\n.\r\n"_ba << 6 << 2 << 0;
        QTest::newRow("CR CR LF") << "a\r\r\nb"_ba
                                  << "a\r\n\r\nb\r\n.\r\n"_ba << 8 << 3 << 0;
        QTest::newRow("dot line") << ".\r\n"_ba
                                  << "..\r\n.\r\n"_ba << 3 << 1 << 1;
        QTest::newRow("dots inside") << "a.\r\n.b\r\n..\r\n"_ba
                                     << "a.\r\n..b\r\n...\r\n.\r\n"_ba << 12 << 3 << 2;
        QTest::newRow("only a dot") << "."_ba
                                    << "..\r\n.\r\n"_ba << 3 << 1 << 1;
        QTest::newRow("smuggled LF dot LF")
            << "a\n.\nMAIL FROM:<x>"_ba
            << "a\r\n..\r\nMAIL FROM:<x>\r\n.\r\n"_ba << 21 << 3 << 1;
        QTest::newRow("smuggled CR dot CR") << "a\r.\rb"_ba
                                            << "a\r\n..\r\nb\r\n.\r\n"_ba << 9 << 3 << 1;
        QTest::newRow("smuggled LF dot CRLF") << "a\n.\r\nb"_ba
                                              << "a\r\n..\r\nb\r\n.\r\n"_ba << 9 << 3 << 1;
    }

    void contentBecomesWireOctets()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, wire);
        QFETCH(int, octets);
        QFETCH(int, lines);
        QFETCH(int, dots);
        const Stuffed expected{wire, octets, lines, dots};
        QCOMPARE(stuffed(content, {}).bytes, wire);
        QVERIFY(stuffed(content, {}) == expected);
        QVERIFY(stuffed(content, everyOctet(content.size())) == expected);
        for (qsizetype cut = 0; cut <= content.size(); ++cut)
            QVERIFY2(stuffed(content, {cut}) == expected, qPrintable(QString::number(cut)));
    }

    void stuffedContentComesBackWhole()
    {
        const QByteArray content = ".a\r\n..\r\n.\r\n\r\nb.\r\n";
        const Unstuffed result = unstuffed(stuffed(content, {}).bytes, {});
        QCOMPARE(result.content, content);
        QVERIFY(result.ended);
        QCOMPARE(result.falseEnds, 0);
    }

    void onlyCrLfDotCrLfEndsContent_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("falseEnds");
        QTest::newRow("LF dot LF") << "\n.\n"_ba << 1;
        QTest::newRow("LF dot CRLF") << "\n.\r\n"_ba << 1;
        QTest::newRow("CRLF dot LF") << "\r\n.\n"_ba << 1;
        QTest::newRow("CR dot CR") << "\r.\r"_ba << 1;
        QTest::newRow("CR dot CRLF") << "\r.\r\n"_ba << 1;
        QTest::newRow("CRLF dot CR") << "\r\n.\r"_ba << 1;
        QTest::newRow("CR dot LF") << "\r.\n"_ba << 1;
        QTest::newRow("LF dot CR") << "\n.\r"_ba << 1;
        QTest::newRow("CRLF NUL dot CRLF") << QByteArray("\r\n\0.\r\n", 6) << 0;
        QTest::newRow("CRLF dot NUL CRLF") << QByteArray("\r\n.\0\r\n", 6) << 0;
    }

    void onlyCrLfDotCrLfEndsContent()
    {
        QFETCH(QByteArray, form);
        QFETCH(int, falseEnds);
        const QByteArray smuggled = "one" + form + "MAIL FROM:<x@example.test>\r\n.\r\nNOOP\r\n";
        const Unstuffed whole = unstuffed(smuggled, {});
        QVERIFY(whole.ended);
        QVERIFY(whole.content.endsWith("MAIL FROM:<x@example.test>\r\n"));
        QCOMPARE(whole.falseEnds, falseEnds);
        QCOMPARE(whole.consumed, smuggled.size() - 6);
        QVERIFY(unstuffed(smuggled, everyOctet(smuggled.size())) == whole);
        for (qsizetype cut = 0; cut <= smuggled.size(); ++cut)
            QVERIFY2(unstuffed(smuggled, {cut}) == whole, qPrintable(QString::number(cut)));
    }

    void loneLineEndsAreCountedAndKept()
    {
        const Unstuffed result = unstuffed("a\nb\rc\r\n.\r\n"_ba, {});
        QCOMPARE(result.content, "a\nb\rc\r\n"_ba);
        QCOMPARE(result.bareLf, 1);
        QCOMPARE(result.bareCr, 1);
        QCOMPARE(result.lines, 1);
    }

    void nothingIsTakenBehindTheEnd()
    {
        DotUnstuffer unstuffer;
        QCOMPARE(unstuffer.decode(".\r\nQUIT\r\n").consumed, 3);
        QCOMPARE(unstuffer.decode("QUIT\r\n").consumed, 0);
        QCOMPARE(unstuffer.octets(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDotStuffing)
#include "tst_dotstuffing.moc"
