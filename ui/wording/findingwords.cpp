// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/findingwords.h"

#include "core/help/findingsentence.h"
#include "core/help/helplibrary.h"
#include "core/wire/displaytext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

FindingWords findingWords(
    const FindingEntry &finding, const HelpLibrary &library, const QString &language)
{
    FindingWords words;
    QStringList paragraphs;
    if (const auto help = library.find(findingTopic(finding.id), language)) {
        words.name = findingSentence(help->name, finding);
        for (const QString &paragraph : {help->description, help->howToFix}) {
            if (!paragraph.isEmpty()) {
                paragraphs << findingSentence(paragraph, finding);
            }
        }
    } else {
        words.name = Smtp::displayText(finding.id);
    }
    for (const auto &[name, value] : finding.arguments) {
        paragraphs << Smtp::displayText(name) + u": "_s + Smtp::displayText(value);
    }
    words.text = paragraphs.join(u'\n');
    return words;
}

} // namespace Heloscope
