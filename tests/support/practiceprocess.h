// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace Heloscope {

/// `heloscope-cli practice` as a process of its own, ended with this object.
class PracticeProcess
{
public:
    enum class Kind : quint8 {
        Scenario,
        Recording, ///< the server of a transcript
    };

    /// name: of the scenario or the transcript's file.
    explicit PracticeProcess(const QString &name, Kind kind = Kind::Scenario);
    PracticeProcess(const PracticeProcess &) = delete;
    PracticeProcess &operator=(const PracticeProcess &) = delete;
    ~PracticeProcess();

    /// False if it did not start or its first line was not the promised JSON; what it said instead
    /// is then in problem().
    [[nodiscard]] bool start();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// host:port
    [[nodiscard]] QString target() const;
    /// How it encrypts: "none", "starttls", "required", "implicit".
    [[nodiscard]] QString tls() const { return m_tls; }
    /// What to pass to `inspect` so that its certificate is believed; empty without encryption.
    [[nodiscard]] QStringList trust() const;
    [[nodiscard]] QString caFile() const { return m_caFile; }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QString m_name;
    Kind m_kind;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_tls;
    QString m_caFile;
    QString m_problem;
};

} // namespace Heloscope
