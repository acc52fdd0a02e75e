// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practiceprocess.h"

#include "tests/support/programrun.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Heloscope {

PracticeProcess::PracticeProcess(const QString &name, Kind kind)
    : m_name(name)
    , m_kind(kind)
{
}

PracticeProcess::~PracticeProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool PracticeProcess::start()
{
    const bool isRecording = m_kind == Kind::Recording;
    const QString option = isRecording ? u"--replay"_s : u"--scenario"_s;
    m_process.start(builtProgram(u"heloscope-cli"_s), {u"practice"_s, option, m_name});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {}
    const QByteArray first = m_process.readLine();
    const QJsonObject object = QJsonDocument::fromJson(first).object();
    m_port = static_cast<quint16>(object.value("port"_L1).toInt());
    m_tls = object.value("tls"_L1).toString();
    m_caFile = object.value("ca"_L1).toString();
    if (m_port == 0
        || object.value("scenario"_L1).toString() != (isRecording ? u"recording"_s : m_name)) {
        m_problem = QString::fromLocal8Bit(first + m_process.readAllStandardError());
        return false;
    }
    return true;
}

QString PracticeProcess::target() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QStringList PracticeProcess::trust() const
{
    return m_caFile.isEmpty() ? QStringList() : QStringList{u"--ca-file"_s, m_caFile};
}

} // namespace Heloscope
