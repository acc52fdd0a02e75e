// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thai writes no spaces between words. Qt finds the places to break a line with libthai, which it
// loads when it is there: without it a paragraph is one endless line.
#include <QFont>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Width = 160;

struct Laid {
    int lines = 0;
    qreal widest = 0;
};

Laid laidOut(const QString &paragraph)
{
    QTextLayout layout(paragraph);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    Laid laid;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(Width);
        ++laid.lines;
        laid.widest = std::max(laid.widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return laid;
}

} // namespace

class TestThaiLineBreaks : public QObject
{
    Q_OBJECT

private slots:
    void aParagraphWithoutSpacesIsBrokenBetweenWords()
    {
        const Laid laid = laidOut(u"เซิร์ฟเวอร์พร้อมให้บริการและส่งคำทักทายซึ่งเป็นการตอบกลับแรกของเซสชัน"_s);
        QVERIFY2(laid.lines > 1, "one line: is libthai0 installed?");
        QVERIFY(laid.widest <= Width);
    }
};

QTEST_MAIN(TestThaiLineBreaks)
#include "tst_thailinebreaks.moc"
