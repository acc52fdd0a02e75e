// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace Heloscope {

/// What a program said and how it ended.
struct ProgramRun {
    int exit = -1; ///< -1: it crashed, did not start or was not done in time
    QByteArray out;
    QByteArray err;
    QByteArray commandLine; ///< as the process list showed it, NUL between the arguments

    /// The objects of JSON Lines output, in order; lines that are no object are left out.
    [[nodiscard]] std::vector<QJsonObject> objects() const;
    /// The last object whose "event" is the given one; empty if there is none.
    [[nodiscard]] QJsonObject lastEvent(const QString &event) const;
    /// How many objects have this "event".
    [[nodiscard]] qsizetype count(const QString &event) const;
    /// Everything, for a test's failure message.
    [[nodiscard]] QByteArray report() const;
};

/// What a program is run with, apart from its arguments.
struct ProgramInput {
    QByteArray standardInput;
    QMap<QString, QString> environment; ///< added to the test's own
};

/// Runs a program to its end while the test's event loop goes on, so that peers in the test answer.
/// It is killed after a minute.
[[nodiscard]] ProgramRun runProgram(
    const QString &program, const QStringList &arguments, const ProgramInput &input = {});

/// runProgram() with the heloscope-cli of this build.
[[nodiscard]] ProgramRun runCli(const QStringList &arguments, const ProgramInput &input = {});

/// The path of a program of this build.
[[nodiscard]] QString builtProgram(const QString &name);

} // namespace Heloscope
