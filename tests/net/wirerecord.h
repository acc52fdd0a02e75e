// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/transport.h"

#include <QByteArrayList>

#include <optional>

/// Writes down everything a transport says, in its order.
struct WireRecord {
    explicit WireRecord(Heloscope::Transport &wire)
    {
        using Heloscope::Transport;
        QObject::connect(
            &wire, &Transport::resolved, &wire, [this](const QString &, const QStringList &list) {
                addresses = list;
                events.append("resolved");
            });
        QObject::connect(&wire, &Transport::connecting, &wire,
            [this](const QString &, quint16) { events.append("connecting"); });
        QObject::connect(
            &wire, &Transport::connected, &wire, [this](const QString &from, const QString &to) {
                local = from;
                peer = to;
                events.append("connected");
            });
        QObject::connect(&wire, &Transport::bytesArrived, &wire, [this](const QByteArray &bytes) {
            (tls ? afterTls : beforeTls) += bytes;
            largest = std::max(largest, bytes.size());
            if (events.isEmpty() || events.last() != "bytes") {
                events.append("bytes");
            }
        });
        QObject::connect(&wire, &Transport::flushed, &wire, [this] { ++flushes; });
        QObject::connect(
            &wire, &Transport::tlsEstablished, &wire, [this](const Smtp::TlsFacts &facts) {
                tls = facts;
                events.append("tls");
            });
        QObject::connect(
            &wire, &Transport::trustQuestioned, &wire, [this](const Smtp::TlsFacts &facts) {
                question = facts;
                events.append("question");
            });
        QObject::connect(&wire, &Transport::tlsFailed, &wire,
            [this](const Heloscope::TlsFault &what, const Smtp::TlsFacts &) {
                tlsFault = what;
                events.append("tlsfailed");
            });
        QObject::connect(
            &wire, &Transport::failed, &wire, [this](const Heloscope::TransportFault &what) {
                fault = what;
                events.append("failed");
            });
        QObject::connect(&wire, &Transport::closed, &wire, [this](Heloscope::Closer by) {
            closer = by;
            events.append("closed");
        });
    }

    QByteArrayList events; ///< runs of "bytes" count once; "flushed" is in flushes
    QStringList addresses;
    QString local;
    QString peer;
    QByteArray beforeTls;
    QByteArray afterTls;
    qsizetype largest = 0; ///< octets handed out at once
    int flushes = 0;
    std::optional<Smtp::TlsFacts> tls;
    std::optional<Smtp::TlsFacts> question;
    std::optional<Heloscope::TlsFault> tlsFault;
    std::optional<Heloscope::TransportFault> fault;
    std::optional<Heloscope::Closer> closer;
};
