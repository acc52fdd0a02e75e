// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/ruleset.h"

namespace Heloscope {

const std::vector<Rule> &ruleset()
{
    static const std::vector<Rule> Rules{
        &commandMeaning, &replyMeaning, &enhancedStatusMeaning, &extensionMeaning};
    return Rules;
}

} // namespace Heloscope
