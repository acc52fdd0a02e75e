// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transportfactory.h"

#include "core/net/sockettransport.h"

namespace Heloscope {

std::unique_ptr<Transport> makeTransport(const SessionPlan &plan)
{
    return std::make_unique<SocketTransport>(plan.tlsSettings);
}

} // namespace Heloscope
