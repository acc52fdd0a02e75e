// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/mechanism.h"

#include "core/sasl/crammd5.h"
#include "core/sasl/login.h"
#include "core/sasl/plain.h"

#include <algorithm>

namespace Smtp {

namespace {

template <typename T>
std::unique_ptr<Mechanism> make(const QByteArray &user, const Secret &password)
{
    return std::make_unique<T>(user, password);
}

} // namespace

const std::vector<KnownMechanism> &knownMechanisms()
{
    static const std::vector<KnownMechanism> Known{
        {"PLAIN", true, &make<Plain>},
        {"LOGIN", true, &make<Login>},
        {"CRAM-MD5", false, &make<CramMd5>},
    };
    return Known;
}

const KnownMechanism *findMechanism(const QByteArray &name)
{
    const auto &known = knownMechanisms();
    const auto found = std::ranges::find_if(known, [&name](const KnownMechanism &one) {
        return name.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? nullptr : &*found;
}

} // namespace Smtp
