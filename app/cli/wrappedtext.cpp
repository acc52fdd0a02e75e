// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrappedtext.h"

#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Heloscope {

namespace {

constexpr int DefaultColumns = 80;
constexpr int LeastColumns = 40;
constexpr int MostColumns = 100; ///< longer lines are hard to read

} // namespace

int outputColumns()
{
    winsize size{};
    if (isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0
        && size.ws_col > 0) {
        return std::clamp(static_cast<int>(size.ws_col), LeastColumns, MostColumns);
    }
    return DefaultColumns;
}

bool outputHasStyle()
{
    return isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR");
}

} // namespace Heloscope
