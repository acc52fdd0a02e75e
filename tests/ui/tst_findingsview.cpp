// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/fonts.h"
#include "ui/decor/icons.h"
#include "ui/findings/findingsview.h"
#include "ui/models/findingmodel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QStandardItemModel>
#include <QTest>

using namespace Heloscope;

namespace {

/// Whether something is drawn in a row of pixels.
bool isMarked(const QImage &image, int row)
{
    for (int column = 0; column < image.width(); ++column) {
        if (image.pixel(column, row) != image.pixel(0, row)) {
            return true;
        }
    }
    return false;
}

} // namespace

/// What the list of findings says while there is none.
class TestFindingsView : public QObject
{
    Q_OBJECT

private slots:
    void sentenceIsDrawnInWholeLines();
    void aRowAlwaysHasRoom();
    void sentenceFollowsTheState();
    void signsHaveTheColourOfTheirTone();
};

void TestFindingsView::sentenceIsDrawnInWholeLines()
{
    QStandardItemModel model(0, FindingModel::ColumnCount);
    FindingsView view;
    view.setModel(&model);
    view.setState(FindingsState::LookedAt);
    view.show();
    const int least = view.minimumSizeHint().height();
    for (int height = least; height < least + 120; height += 7) {
        view.resize(300, height);
        QCoreApplication::processEvents();
        const QImage image = view.viewport()->grab().toImage();
        QVERIFY2(!isMarked(image, 0), qPrintable(QString::number(height)));
        QVERIFY2(!isMarked(image, image.height() - 1), qPrintable(QString::number(height)));
        bool isDrawn = false;
        for (int row = 0; row < image.height(); ++row) {
            isDrawn = isDrawn || isMarked(image, row);
        }
        QVERIFY(isDrawn);
    }
}

void TestFindingsView::aRowAlwaysHasRoom()
{
    FindingsView view;
    QVERIFY(view.minimumSizeHint().height()
        >= view.header()->sizeHint().height() + lineHeight(view.fontMetrics()));
}

void TestFindingsView::sentenceFollowsTheState()
{
    FindingsView view;
    QStringList sentences;
    for (const FindingsState state :
        {FindingsState::NothingYet, FindingsState::CertificateAsked, FindingsState::LookedAt}) {
        view.setState(state);
        QVERIFY(!sentences.contains(view.accessibleDescription()));
        sentences << view.accessibleDescription();
    }
}

void TestFindingsView::signsHaveTheColourOfTheirTone()
{
    const QImage picture = icon(Glyph::Warning, Tone::Later).pixmap(32, 32).toImage();
    const QColor wanted = toneColours(Tone::Later, QGuiApplication::palette()).line;
    int marked = 0;
    for (int row = 0; row < picture.height(); ++row) {
        for (int column = 0; column < picture.width(); ++column) {
            marked += picture.pixelColor(column, row) == wanted ? 1 : 0;
        }
    }
    QVERIFY(marked > 20);
}

QTEST_MAIN(TestFindingsView)
#include "tst_findingsview.moc"
