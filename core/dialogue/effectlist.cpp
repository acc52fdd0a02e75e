// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialogue/effectlist.h"

namespace Heloscope {

void EffectList::report(Smtp::DeviationKind kind, std::vector<Smtp::Deviation::Argument> arguments)
{
    add(Effect::DeviationSeen{{kind, std::move(arguments)}});
}

void EffectList::report(std::vector<Smtp::Deviation> deviations)
{
    for (Smtp::Deviation &deviation : deviations) {
        add(Effect::DeviationSeen{std::move(deviation)});
    }
}

} // namespace Heloscope
