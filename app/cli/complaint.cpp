// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaint.h"

#include <cstdio>

namespace Heloscope {

int complain(const char *subcommand, const Complaint &complaint)
{
    std::fprintf(
        stderr, "heloscope-cli %s: %s\n", subcommand, complaint.message.toUtf8().constData());
    return complaint.status;
}

} // namespace Heloscope
