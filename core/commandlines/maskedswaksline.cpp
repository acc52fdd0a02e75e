// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swaksarguments.h"
#include "core/commandlines/swaksreader.h"

#include <algorithm>

namespace Heloscope {

QByteArray maskedSwaksLine(const QByteArray &line)
{
    const std::vector<ShellWord> words = wordsLiterally(line);
    if (words.empty()) {
        return line;
    }
    const SwaksArguments arguments = swaksArgumentsBehind(words, findSwaks(words).value_or(0));
    QByteArray masked = line;
    // From the end, so that the places in front stay true.
    std::for_each(arguments.all.rbegin(), arguments.all.rend(), [&](const SwaksArgument &one) {
        if (one.rule.option != SwaksOption::AuthPassword || !one.value) {
            return;
        }
        QByteArray text = "'[masked: password]'";
        if (one.sharesWord) {
            text.prepend("--" + one.rule.name + '=');
        }
        masked.replace(one.valueSpan.offset, one.valueSpan.length, text);
    });
    return masked;
}

} // namespace Heloscope
