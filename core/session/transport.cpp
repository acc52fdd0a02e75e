// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/transport.h"

// Gives the meta object of the interface a home.
#include "moc_transport.cpp"
