// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/ruleset.h"

namespace Heloscope {

std::vector<Annotation> commandMeaning(const Moment &moment)
{
    const auto *command = std::get_if<CommandEntry>(&moment.entry.content);
    if (command == nullptr) {
        return {};
    }
    const QByteArray verb = Smtp::verbName(command->verb);
    const bool written = command->line.first(qMin(command->line.size(), verb.size()))
                             .compare(verb, Qt::CaseInsensitive)
        == 0;
    return {{"commandmeaning", AnnotationSeverity::Explain, moment.entry.id,
        {0, written ? verb.size() : command->line.size()}, commandTopic(verb)}};
}

} // namespace Heloscope
