// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/displaytext.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The one place where octets become text: everything can be seen, nothing acts.
class TestDisplayText : public QObject
{
    Q_OBJECT

private slots:
    void octetsBecomeVisible_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &octets, const QString &text) {
            QTest::newRow(name) << octets << text;
        };
        row("ASCII", "Hi <b>*x*</b>", u"Hi <b>*x*</b>"_s);
        row("Thai", "สวัสดี", u"สวัสดี"_s);
        row("astral", "😀", u"😀"_s);
        row("NUL", QByteArray("a\0b", 3), u"a␀b"_s);
        row("line ends", "a\r\nb\tc", u"a␍␊b␉c"_s);
        row("escape", "\x1b[31m", u"␛[31m"_s);
        row("DEL", "\x7f", u"␡"_s);
        row("C1 as UTF-8", "\xc2\x9b", u"‹9B›"_s);
        row("C1 octet", "\x9b", u"‹9B›"_s);
        row("override", "a\u202eb", u"a‹U+202E›b"_s);
        row("isolate", "\u2066", u"‹U+2066›"_s);
        row("mark", "\u200f", u"‹U+200F›"_s);
        row("zero width", "a\u200bb\u200db", u"a‹U+200B›b‹U+200D›b"_s);
        row("byte order mark", "\ufeff", u"‹U+FEFF›"_s);
        row("separator", "\u2028\u2029", u"‹U+2028›‹U+2029›"_s);
        row("soft hyphen", "\u00ad", u"‹U+00AD›"_s);
        row("tag", "\U000E0041", u"‹U+E0041›"_s);
        row("filler", "\u3164", u"‹U+3164›"_s);
        row("lone tail", "\x80", u"‹80›"_s);
        row("cut sequence", "\xe0\xb8", u"‹E0›‹B8›"_s);
        row("0xFF", "\xff\xfe", u"‹FF›‹FE›"_s);
        row("overlong slash", "\xc0\xaf", u"‹C0›‹AF›"_s);
        row("overlong three", "\xe0\x80\xaf", u"‹E0›‹80›‹AF›"_s);
        row("overlong four", "\xf0\x80\x80\xaf", u"‹F0›‹80›‹80›‹AF›"_s);
        row("surrogate", "\xed\xa0\x80", u"‹ED›‹A0›‹80›"_s);
        row("beyond Unicode", "\xf4\x90\x80\x80", u"‹F4›‹90›‹80›‹80›"_s);
        row("good after bad", "\xffok", u"‹FF›ok"_s);
    }
    void octetsBecomeVisible()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, text);
        QCOMPARE(Smtp::displayText(octets), text);
    }

    void noOctetPairLeavesAControl()
    {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const QByteArray octets{
                    QByteArray(1, static_cast<char>(first)).append(static_cast<char>(second))};
                const QString text = Smtp::displayText(octets);
                QVERIFY(!text.isEmpty());
                const char16_t sign = text.front().unicode();
                if ((sign >= 0x0600 && sign <= 0x0605) || sign == 0x06DD || sign == 0x070F) {
                    continue; // signs that enclose digits: "format", but to be seen
                }
                for (const QChar c : text) {
                    QVERIFY2(c.category() != QChar::Other_Control
                            && c.category() != QChar::Other_Format && !c.isSurrogate(),
                        octets.toHex().constData());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
