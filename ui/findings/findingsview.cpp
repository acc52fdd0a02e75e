// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsview.h"

#include "ui/decor/plaintip.h"
#include "ui/models/findingmodel.h"
#include "ui/models/inspection.h"
#include "ui/wording/severitywords.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>

#include <algorithm>

namespace Heloscope {

FindingsState findingsStateOf(const Inspection &inspection)
{
    if (inspection.isEmpty()) {
        return FindingsState::NothingYet;
    }
    return inspection.isTrustPending() ? FindingsState::CertificateAsked : FindingsState::LookedAt;
}

FindingsView::FindingsView(QWidget *parent)
    : SentenceList(parent)
{
    setObjectName(QStringLiteral("findingsView"));
    retranslate();
}

void FindingsView::setModel(QAbstractItemModel *model)
{
    SentenceList::setModel(model);
    fitColumns();
}

void FindingsView::changeEvent(QEvent *event)
{
    SentenceList::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    SentenceList::resizeEvent(event);
}

void FindingsView::setState(FindingsState state)
{
    if (state != m_state) {
        m_state = state;
        retranslate();
        viewport()->update();
    }
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SentenceList::currentChanged(current, previous);
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
