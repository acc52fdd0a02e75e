// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/longtreeview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The view against what a tree of two levels has to look like, line by line.
class TestLongTreeView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void linesAreTheRowsAndWhatIsOpenBelowThem();
    void openRowsStayOpenWhenOthersComeAndGo();
    void keysMoveFromLineToLine();
    void aClickOnTheMarkOpensARow();
    void whatIsScrolledToCanBeSeen();
    void aScreenReaderHearsEachLine();
    void severalLinesAreSelected();
    void aMillionLinesAreSelectedAsOneRange();

private:
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QStringList selected() const;
    void key(Qt::Key key) { QTest::keyClick(m_view.get(), key); }
    [[nodiscard]] QString current() const { return m_view->currentIndex().data().toString(); }

    std::unique_ptr<LongTreeView> m_view;
    std::unique_ptr<QStandardItemModel> m_model;
};

/// Rows 0 to 99 of two columns; every tenth has three lines below it.
void TestLongTreeView::init()
{
    m_view.reset();
    m_model = std::make_unique<QStandardItemModel>();
    for (int row = 0; row < 100; ++row) {
        auto *item = new QStandardItem(QString::number(row));
        item->setData(u"line %1"_s.arg(row), Qt::AccessibleTextRole);
        for (int line = 0; row % 10 == 0 && line < 3; ++line) {
            item->appendRow({new QStandardItem(u"%1.%2"_s.arg(row).arg(line)), new QStandardItem});
        }
        m_model->appendRow({item, new QStandardItem(u"x"_s)});
    }
    m_view = std::make_unique<LongTreeView>();
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setModel(m_model.get());
    m_view->resize(300, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QStringList TestLongTreeView::lines() const
{
    QStringList texts;
    for (int line = 0; line < m_view->lineCount(); ++line) {
        const QModelIndex index = m_view->indexOfLine(line);
        texts << index.data().toString();
        if (m_view->lineOf(index) != line) {
            texts << u"not at %1"_s.arg(line);
        }
    }
    return texts;
}

void TestLongTreeView::linesAreTheRowsAndWhatIsOpenBelowThem()
{
    QCOMPARE(m_view->lineCount(), 100);
    m_view->setExpanded(m_model->index(20, 0), true);
    m_view->setExpanded(m_model->index(0, 0), true);
    m_view->setExpanded(m_model->index(1, 0), true); // has nothing to open
    QStringList expected;
    for (int row = 0; row < 100; ++row) {
        expected << QString::number(row);
        for (int line = 0; (row == 0 || row == 20) && line < 3; ++line) {
            expected << u"%1.%2"_s.arg(row).arg(line);
        }
    }
    QCOMPARE(lines(), expected);
    QCOMPARE(m_view->lineOf(m_model->index(0, 0, m_model->index(10, 0))), -1);
    m_view->setExpanded(m_model->index(0, 0), false);
    QCOMPARE(m_view->lineCount(), 103);
}

void TestLongTreeView::openRowsStayOpenWhenOthersComeAndGo()
{
    m_view->setExpanded(m_model->index(20, 0), true);
    m_model->insertRow(0, {new QStandardItem(u"new"_s), new QStandardItem});
    QVERIFY(m_view->isExpanded(m_model->index(21, 0)));
    QCOMPARE(m_view->indexOfLine(22).data().toString(), u"20.0"_s);
    m_model->removeRows(0, 5);
    QVERIFY(m_view->isExpanded(m_model->index(16, 0)));
    m_model->removeRows(16, 1);
    QCOMPARE(m_view->lineCount(), m_model->rowCount());
    m_model->clear();
    QCOMPARE(m_view->lineCount(), 0);
}

void TestLongTreeView::keysMoveFromLineToLine()
{
    m_view->setFocus();
    key(Qt::Key_Home);
    QCOMPARE(current(), u"0"_s);
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    QCOMPARE(current(), u"0.0"_s);
    key(Qt::Key_Left);
    QCOMPARE(current(), u"0"_s);
    key(Qt::Key_Left);
    key(Qt::Key_Down);
    QCOMPARE(current(), u"1"_s);
    key(Qt::Key_End);
    QCOMPARE(current(), u"99"_s);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    key(Qt::Key_PageUp);
    QVERIFY(current().toInt() < 99 - 2);
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
}

void TestLongTreeView::aClickOnTheMarkOpensARow()
{
    const QRect cell = m_view->visualRect(m_model->index(10, 0));
    m_view->scrollTo(m_model->index(10, 0), QAbstractItemView::PositionAtTop);
    const QRect row = m_view->visualRect(m_model->index(10, 0));
    QVERIFY(cell != row);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
        QPoint(row.left() - m_view->indentation() / 2, row.center().y()));
    QVERIFY(m_view->isExpanded(m_model->index(10, 0)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(current(), u"10"_s);
    QVERIFY(m_view->selectionModel()->isRowSelected(10));
}

void TestLongTreeView::whatIsScrolledToCanBeSeen()
{
    const QModelIndex line = m_model->index(1, 0, m_model->index(60, 0));
    m_view->scrollTo(line);
    QVERIFY(m_view->isExpanded(m_model->index(60, 0)));
    const QRect there = m_view->visualRect(line);
    QVERIFY(m_view->viewport()->rect().contains(there));
    QCOMPARE(m_view->indexAt(there.center()), line);
}

void TestLongTreeView::aScreenReaderHearsEachLine()
{
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(tree);
    QCOMPARE(tree->role(), QAccessible::Tree);
    QCOMPARE(tree->childCount(), 100);
    QAccessibleInterface *line = tree->child(10);
    QCOMPARE(line->role(), QAccessible::TreeItem);
    QCOMPARE(line->text(QAccessible::Name), u"line 10"_s);
    QVERIFY(line->state().collapsed);
    m_view->setExpanded(m_model->index(10, 0), true);
    QVERIFY(line->state().expanded);
    QCOMPARE(tree->childCount(), 103);
    QCOMPARE(tree->indexOfChild(line), 10);
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(10, 0));
    QCOMPARE(tree->focusChild(), line);
}

QStringList TestLongTreeView::selected() const
{
    QStringList texts;
    for (int line = 0; line < m_view->lineCount(); ++line) {
        const QModelIndex index = m_view->indexOfLine(line);
        if (m_view->selectionModel()->isRowSelected(index.row(), index.parent())) {
            texts << index.data().toString();
        }
    }
    return texts;
}

void TestLongTreeView::severalLinesAreSelected()
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setExpanded(m_model->index(0, 0), true);
    m_view->setExpanded(m_model->index(10, 0), true);
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(1, 0, m_model->index(0, 0)));
    QCOMPARE(selected(), QStringList{u"0.1"_s});
    const auto extend = [this](Qt::Key which) {
        QTest::keyClick(m_view.get(), which, Qt::ShiftModifier);
    };
    extend(Qt::Key_Down);
    QCOMPARE(selected(), (QStringList{u"0.1"_s, u"0.2"_s}));
    extend(Qt::Key_Down);
    extend(Qt::Key_Down);
    QCOMPARE(selected(), (QStringList{u"0.1"_s, u"0.2"_s, u"1"_s, u"2"_s}));
    extend(Qt::Key_Home);
    QCOMPARE(selected(), (QStringList{u"0"_s, u"0.0"_s, u"0.1"_s}));
    m_view->setCurrentIndex(m_model->index(9, 0));
    extend(Qt::Key_End);
    QCOMPARE(selected().size(), 91 + 3);
    m_view->setCurrentIndex(m_model->index(9, 0));
    for (int i = 0; i < 3; ++i) {
        extend(Qt::Key_Down);
    }
    QCOMPARE(selected(), (QStringList{u"9"_s, u"10"_s, u"10.0"_s, u"10.1"_s}));
    m_view->scrollTo(m_model->index(12, 0));
    const QPoint other = m_view->visualRect(m_model->index(12, 0)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, other);
    QCOMPARE(selected(), (QStringList{u"9"_s, u"10"_s, u"10.0"_s, u"10.1"_s, u"12"_s}));
    m_view->setExpanded(m_model->index(10, 0), false);
    QVERIFY(!m_view->selectionModel()->isRowSelected(0, m_model->index(10, 0)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, other);
    QCOMPARE(selected().size(), 1);
}

void TestLongTreeView::aMillionLinesAreSelectedAsOneRange()
{
    class Rows : public QAbstractListModel
    {
    public:
        int rowCount(const QModelIndex &parent) const override
        {
            return parent.isValid() ? 0 : 1'000'000;
        }
        QVariant data(const QModelIndex &, int) const override { return {}; }
    };
    Rows rows;
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(&rows);
    m_view->setCurrentIndex(rows.index(0));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    QCOMPARE(m_view->selectionModel()->selection().first().height(), 1'000'000);
    m_view->setModel(m_model.get());
}

QTEST_MAIN(TestLongTreeView)
#include "tst_longtreeview.moc"
