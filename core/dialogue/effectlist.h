// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialogue/effect.h"

#include <utility>
#include <vector>

namespace Heloscope {

/// The effects of one event, in the order in which they are wanted.
class EffectList
{
public:
    void add(DialogueEffect effect) { m_effects.push_back(std::move(effect)); }
    void report(Smtp::DeviationKind kind, std::vector<Smtp::Deviation::Argument> arguments = {});
    void report(std::vector<Smtp::Deviation> deviations);

    /// All of them; the list is empty afterwards.
    [[nodiscard]] Effects take() { return std::exchange(m_effects, {}); }

private:
    Effects m_effects;
};

} // namespace Heloscope
