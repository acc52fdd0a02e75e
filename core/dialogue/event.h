// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/session/transportfault.h"
#include "core/smtp/command.h"
#include "core/smtp/tlsfacts.h"
#include "core/transcript/entry.h"

#include <QByteArray>

#include <variant>

/// Everything that can happen to a dialogue. Past tense.
namespace Heloscope::Event {

struct Started {};
struct WireOpened {};
struct BytesArrived {
    QByteArray bytes;
};
struct TlsUp {
    Smtp::TlsFacts facts;
};
struct TlsFailed {
    TlsFault fault;
    Smtp::TlsFacts facts;
};
struct WireClosed {
    Closer by = Closer::Server;
};
struct WireFailed {
    TransportFault fault;
};
struct DeadlinePassed {
    Phase phase = Phase::Other;
};
/// The mail data and its final dot have left this process.
struct ContentFlushed {};
/// Let the proposal on the table go.
struct Proceed {};
struct ProceedWith {
    Smtp::Command command;
    Origin origin = Origin::User;
};
/// Something else than the proposal on the table is to be proposed.
struct SkipWanted {};
/// What was skipped is to be proposed again.
struct SkippedWanted {};
struct PlanChanged {
    SessionPlan plan;
};
/// End in order: QUIT if the state allows it.
struct StopWanted {};
/// End now.
struct CancelWanted {};

} // namespace Heloscope::Event

namespace Heloscope {

using DialogueEvent = std::variant<Event::Started, Event::WireOpened, Event::BytesArrived,
    Event::TlsUp, Event::TlsFailed, Event::WireClosed, Event::WireFailed, Event::DeadlinePassed,
    Event::ContentFlushed, Event::Proceed, Event::ProceedWith, Event::SkipWanted,
    Event::SkippedWanted, Event::PlanChanged, Event::StopWanted, Event::CancelWanted>;

} // namespace Heloscope
