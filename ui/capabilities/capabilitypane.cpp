// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capabilities/capabilitypane.h"

#include "ui/capabilities/capabilitywords.h"
#include "ui/decor/fonts.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

CapabilityPane::CapabilityPane(const Inspection &inspection, const HelpLibrary &library,
    const HelpLanguages &languages, QWidget *parent)
    : QTreeView(parent)
    , m_model(new CapabilityModel(inspection, this))
    , m_words(new CapabilityWords(*m_model, library, languages, this))
{
    setObjectName(u"capabilityView"_s);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setSectionsMovable(false);
    setModel(m_words);
    connect(m_words, &QAbstractItemModel::modelReset, this, &CapabilityPane::fitColumns);
    connect(m_words, &QAbstractItemModel::dataChanged, this, &CapabilityPane::fitColumns);
    connect(m_words, &QAbstractItemModel::modelReset, this, &CapabilityPane::describe);
    connect(this, &QAbstractItemView::activated, this, &CapabilityPane::leadTo);
    retranslate();
}

void CapabilityPane::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void CapabilityPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CapabilityPane::focusInEvent(QFocusEvent *event)
{
    // The view makes its first row current then; nobody has asked for that row's line yet.
    const QScopedValueRollback entering(m_isEntering, true);
    QTreeView::focusInEvent(event);
}

void CapabilityPane::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_words->rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(12, 6, -12, -6),
        Qt::AlignCenter | Qt::TextWordWrap, accessibleDescription());
}

void CapabilityPane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isEntering) {
        leadTo(current);
    }
}

void CapabilityPane::leadTo(const QModelIndex &index)
{
    const QVariant entry = index.data(CapabilityRole::EntryNumber);
    if (entry.isValid()) {
        emit lineWanted(entry.toUInt(), index.data(CapabilityRole::LineIndex).toInt());
    }
}

void CapabilityPane::describe()
{
    setAccessibleDescription(m_words->rowCount() > 0
            ? tr("Select a keyword to see its line and what it means.")
            : tr("Nothing was offered yet. The reply to EHLO lists what the server can do."));
}

void CapabilityPane::retranslate()
{
    setAccessibleName(tr("Capabilities of the server"));
    m_words->retranslate();
    describe();
    fitColumns();
}

void CapabilityPane::fitColumns()
{
    const bool hasBoth = m_model->hasOfferInClear() && m_model->hasOfferEncrypted();
    setColumnHidden(
        CapabilityModel::InClear, !m_model->hasOfferInClear() && m_model->hasOfferEncrypted());
    setColumnHidden(CapabilityModel::Encrypted, !m_model->hasOfferEncrypted());
    setColumnHidden(CapabilityModel::Change, !hasBoth);
    header()->setStretchLastSection(true);
    const int widest = fontMetrics().averageCharWidth() * 36;
    for (int column = 0; column < CapabilityModel::Meaning; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + 8, widest));
    }
}

} // namespace Heloscope
