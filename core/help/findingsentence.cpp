// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/findingsentence.h"

#include "core/wire/displaytext.h"

namespace Heloscope {

QString findingSentence(QString sentence, const FindingEntry &finding)
{
    for (const auto &[name, value] : finding.arguments) {
        sentence.replace(u'{' + QString::fromLatin1(name) + u'}', Smtp::displayText(value));
    }
    return sentence;
}

} // namespace Heloscope
