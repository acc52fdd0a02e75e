// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/shrinkingarea.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// An area that takes no more height than its texts need.
class TestShrinkingArea : public QObject
{
    Q_OBJECT

private slots:
    void textsStandClosedUpWhenTheyAppear();
};

void TestShrinkingArea::textsStandClosedUpWhenTheyAppear()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    auto *area = new ShrinkingArea;
    auto *page = new QWidget;
    auto *texts = new QVBoxLayout(page);
    QList<QLabel *> labels;
    for (int i = 0; i < 4; ++i) {
        labels << new QLabel;
        labels.back()->setWordWrap(true);
        texts->addWidget(labels.back());
    }
    area->setPage(page);
    inner->addWidget(area);
    column->addWidget(holder);
    column->addStretch();
    holder->hide();
    window.resize(900, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (QLabel *label : labels) {
        label->setText(u"A sentence that is wrapped in a narrow place and not in a wide one."_s);
    }
    holder->show();
    QTRY_COMPARE(area->height(), page->heightForWidth(area->width()));
    QTRY_COMPARE(page->height(), area->height());
    QTRY_VERIFY(labels.back()->geometry().bottom() < area->height());
    QTRY_VERIFY(labels.front()->height() < 2 * window.fontMetrics().height());
}

QTEST_MAIN(TestShrinkingArea)
#include "tst_shrinkingarea.moc"
