// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Heloscope {

/// Visitor made of lambdas: std::visit(Overloaded { [](const A &) {}, [](const B &) {} }, variant).
template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

// clang 14 does not deduce aggregates without a guide.
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace Heloscope
