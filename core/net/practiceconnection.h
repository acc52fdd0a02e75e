// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/practiceserver.h"
#include "core/practice/respondent.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace Heloscope {

/// One client of a PracticeServer: does with a socket what its Respondent says.
class PracticeConnection : public QObject
{
    Q_OBJECT

public:
    /// The script, the shared memory and the identity belong to the server and outlive this.
    PracticeConnection(const PracticeScript &script, ScriptMemory &serverMemory,
        const PracticeIdentity &identity, const QByteArray &nonce, QObject *parent);
    ~PracticeConnection() override;

    void start(qintptr descriptor);
    /// Answers 421 and closes: there are too many clients.
    static void turnAway(qintptr descriptor);

signals:
    /// Once, after the connection has ended.
    void finished();

private:
    void read();
    void perform(const ServerActions &actions);
    void beginTls();
    void greetEncrypted();
    void hangUp(bool reset);
    void finish();

    const PracticeScript &m_script;
    const PracticeIdentity &m_identity;
    ScriptMemory m_ownMemory;
    Respondent m_respondent;
    QSslSocket m_socket;
    QTimer m_rest;
    QTimer m_idle;
    QTimer m_linger;
    bool m_finished = false;
};

} // namespace Heloscope
