// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsview.h"

#include "ui/decor/fonts.h"
#include "ui/decor/plaintip.h"
#include "ui/models/findingmodel.h"
#include "ui/models/inspection.h"
#include "ui/wording/severitywords.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace Heloscope {

FindingsState findingsStateOf(const Inspection &inspection)
{
    if (inspection.isEmpty()) {
        return FindingsState::NothingYet;
    }
    return inspection.isTrustPending() ? FindingsState::CertificateAsked : FindingsState::LookedAt;
}

FindingsView::FindingsView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("findingsView"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    retranslate();
}

void FindingsView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    fitColumns();
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { viewport()->update(); });
}

void FindingsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTreeView::resizeEvent(event);
}

void FindingsView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (model() && model()->rowCount() > 0) {
        return;
    }
    drawSentence();
}

/// As many whole lines as there is room for, the last one elided.
void FindingsView::drawSentence()
{
    const QString sentence = accessibleDescription();
    const QRect room = viewport()->rect().adjusted(12, 2, -12, -2);
    const QFontMetrics metrics(font());
    const int height = lineHeight(metrics);
    const int most = std::max(room.height() / height, 1);
    QTextLayout layout(sentence, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool isLast = lines.size() + 1 == most;
        lines << (isLast ? metrics.elidedText(
                      sentence.sliced(line.textStart()), Qt::ElideRight, room.width())
                         : sentence.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int used = static_cast<int>(lines.size()) * height;
    int top = std::max(room.top() + (room.height() - used) / 2, 0);
    for (const QString &line : std::as_const(lines)) {
        painter.drawText(QRect(room.left(), top, room.width(), height),
            Qt::AlignCenter | Qt::TextSingleLine, line);
        top += height;
    }
}

void FindingsView::setState(FindingsState state)
{
    if (state != m_state) {
        m_state = state;
        retranslate();
        viewport()->update();
    }
}

QSize FindingsView::minimumSizeHint() const
{
    const int row = lineHeight(QFontMetrics(font())) + 6;
    return {QTreeView::minimumSizeHint().width(), header()->sizeHint().height() + row};
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QVariant about = current.data(FindingRole::About);
    if (about.isValid()) {
        emit entryWanted(about.toUInt());
    }
}

void FindingsView::retranslate()
{
    setAccessibleName(tr("Findings"));
    switch (m_state) {
    case FindingsState::NothingYet:
        setAccessibleDescription(tr("What is unusual in a session is listed here."));
        break;
    case FindingsState::CertificateAsked:
        setAccessibleDescription(tr("The certificate is in question: decide above."));
        break;
    case FindingsState::LookedAt:
        setAccessibleDescription(tr(
            "Nothing unusual so far. Looked at: the form of replies and codes, what was offered, "
            "encryption and certificates, how long replies took."));
        break;
    }
    setToolTip(plainTip(accessibleDescription()));
    fitColumns();
}

void FindingsView::fitColumns()
{
    if (!model()) {
        return;
    }
    const QFontMetrics metrics(font());
    const auto width = [&](int column) {
        return metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    };
    header()->setSectionResizeMode(FindingModel::Sentence, QHeaderView::Stretch);
    int words = 0;
    for (const auto severity : {Smtp::FindingSeverity::Info, Smtp::FindingSeverity::Warning,
             Smtp::FindingSeverity::Error}) {
        words = std::max(words, metrics.horizontalAdvance(severityWord(severity)));
    }
    const int where = width(FindingModel::Where) + 30;
    const int sign = iconSize().isValid() ? iconSize().width()
                                          : style()->pixelMetric(QStyle::PM_SmallIconSize);
    const int least = width(FindingModel::Severity) + 12;
    const int wanted = std::max(words + sign + 30, least + 18);
    // In a narrow pane the word gives way: the sign is left of it, and the tip has it.
    const bool isNarrow = viewport()->width() - wanted - where < 2 * width(FindingModel::Sentence);
    setColumnWidth(FindingModel::Severity, isNarrow ? std::max(least, sign + 12) : wanted);
    setColumnWidth(FindingModel::Where, isNarrow ? width(FindingModel::Where) + 12 : where);
}

} // namespace Heloscope
