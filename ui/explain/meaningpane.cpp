// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/meaningpane.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Heloscope {

MeaningPane::MeaningPane(const Inspection &inspection, const HelpLibrary &library,
    HelpLanguages &languages, QWidget *parent)
    : MeaningView(u"meaning"_s, languages, parent)
    , m_finder(inspection, library)
{
    setTextName(tr("Meaning of the selected line"));
    explainRow(0, -1);
    connect(&inspection, &Inspection::remarkChanged, this, [this](EntryId about) {
        if (about == m_entry) {
            explainRow(m_entry, m_line);
        }
    });
}

void MeaningPane::explainRow(EntryId entry, int line)
{
    m_entry = entry;
    m_line = line;
    explain([this, entry, line](const QString &language) {
        return entry == 0 ? howToRead() : m_finder.of(entry, line, language);
    });
}

void MeaningPane::changeEvent(QEvent *event)
{
    MeaningView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTextName(tr("Meaning of the selected line"));
    }
}

Meaning MeaningPane::howToRead()
{
    Meaning sample;
    sample.verdict = tr("How to read a reply");
    sample.sections.push_back({{}, u"550 5.1.1 No such user here"_s, false, true});
    sample.sections.push_back({tr("550 – the reply code"),
        tr("The first digit decides: 2 done, 3 go on, 4 try later, 5 refused.")});
    sample.sections.push_back({tr("5.1.1 – the enhanced status code"),
        tr("It says more exactly what happened. Not every server sends one.")});
    sample.sections.push_back({tr("The rest – words for people"),
        tr("They differ from server to server; programs do not read them.")});
    sample.sections.push_back({{}, tr("Select a line of the dialogue to see what it means.")});
    return sample;
}

} // namespace Heloscope
