// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/recording.h"
#include "core/session/clock.h"
#include "core/session/transport.h"
#include "ui/models/idlewatch.h"
#include "ui/models/inspection.h"
#include "ui/models/stepper.h"
#include "ui/practice/practicehost.h"
#include "ui/wording/faultwords.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace Heloscope {

class FileReading;
class Prompter;
class SessionKeeper;

/// What a desk needs of the world.
struct Surroundings {
    std::function<std::unique_ptr<Transport>(const TlsSettings &)> makeTransport;
    const Clock &clock;
    Prompter &prompter;
    /// Where sessions are kept while they happen; empty: nowhere.
    QString sessionFolder;
};

/// Begins, opens and saves the sessions that the window looks at.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    explicit SessionDesk(Surroundings surroundings, QObject *parent = nullptr);
    ~SessionDesk() override;

    /// Connects and stops after the greeting. A plan with a fault is not begun.
    void connectTo(SessionPlan plan);
    void practise(const QByteArray &scenario);
    /// The same with a server of its own; plan: what is wanted of it.
    void practiseWith(const PracticeScript &script, SessionPlan plan);
    /// Says the recorded commands to the server of plan. Connects and stops after the greeting.
    void replay(SessionPlan plan, Recording recording);
    /// The same once more: the practice scenario or the host of the last session.
    void again();
    /// Sends this in every session from now on, whatever its plan has; nothing: the plan's own.
    void setMessage(std::optional<QByteArray> message) { m_message = std::move(message); }
    /// Shows the beginning of a transcript at once and reads the rest in the background.
    void openFile(const QString &fileName);
    /// What was read of the file stays.
    void cancelReading();
    /// Text that any program wrote; name: what it is called where a file's name would stand.
    void openText(QByteArray text, const QString &name);
    void askAndOpen();
    void askAndSave();

    [[nodiscard]] Inspection &inspection() { return m_inspection; }
    [[nodiscard]] Stepper &stepper() { return m_stepper; }
    [[nodiscard]] const IdleWatch &idleWatch() const { return m_idleWatch; }
    [[nodiscard]] const Clock &clock() const { return m_surroundings.clock; }
    [[nodiscard]] PracticeHost &practice() { return m_practice; }
    [[nodiscard]] SessionKeeper &keeper() { return *m_keeper; }
    [[nodiscard]] Prompter &prompter() { return m_surroundings.prompter; }
    [[nodiscard]] bool isPractising() const { return m_isPractising; }
    /// Null unless a file is being read.
    [[nodiscard]] const FileReading *reading() const { return m_reading.get(); }

signals:
    /// Something could not be done.
    void noticed(const Heloscope::Notice &notice);
    /// What was noticed before no longer matters.
    void settled();
    /// Reading a file in the background began, got on or ended.
    void readingChanged();

private:
    void begin(SessionPlan plan, bool isPractice);
    void finishReading();
    void dropReading();
    void openRecord(QIODevice &record, const QString &name, const QString &fileName);
    void tellNoServer();
    void save(const QString &fileName);

    Surroundings m_surroundings;
    PracticeHost m_practice;
    Inspection m_inspection;
    Stepper m_stepper;
    IdleWatch m_idleWatch;
    std::unique_ptr<SessionKeeper> m_keeper;
    std::unique_ptr<FileReading> m_reading;
    std::optional<SessionPlan> m_lastPlan;
    std::optional<Recording> m_recording; ///< whose commands the last session said
    std::optional<QByteArray> m_message;
    bool m_isPractising = false;
};

} // namespace Heloscope
