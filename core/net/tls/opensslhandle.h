// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace Heloscope {

/// Deleter made of an OpenSSL free function, so that a handle is an ordinary unique_ptr.
template <auto Free>
struct OpenSslDeleter {
    template <typename T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};

/// OpenSslHandle<X509, X509_free> owns one X509.
template <typename T, auto Free>
using OpenSslHandle = std::unique_ptr<T, OpenSslDeleter<Free>>;

} // namespace Heloscope
