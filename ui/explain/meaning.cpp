// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/meaning.h"

#include <algorithm>

namespace Heloscope {

const MeaningSection *counterpart(const Meaning &other, const Meaning &meaning, std::size_t index)
{
    const MeaningSection &section = meaning.sections.at(index);
    const auto isSame = [&section](const MeaningSection &candidate) {
        return candidate.heading == section.heading;
    };
    // Sections with one heading (two findings) are told apart by their order.
    const auto here = meaning.sections.begin() + static_cast<std::ptrdiff_t>(index);
    auto skip = std::count_if(meaning.sections.begin(), here, isSame);
    for (const MeaningSection &candidate : other.sections) {
        if (isSame(candidate) && skip-- == 0) {
            return candidate.text == section.text ? nullptr : &candidate;
        }
    }
    return nullptr;
}

} // namespace Heloscope
