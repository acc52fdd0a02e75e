// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resultfile.h"

#include "app/cli/exitcode.h"
#include "core/transcript/transcriptwriter.h"
#include "core/wire/displaytext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace Heloscope {

ResultFile::ResultFile(const QString &fileName)
    : m_fileName(fileName)
{
    const QFileInfo file(fileName);
    const bool isReplaced = !fileName.isEmpty() && (!file.exists() || file.isFile());
    if (isReplaced) {
        m_device = std::make_unique<QSaveFile>(fileName);
    } else {
        m_device = std::make_unique<QFile>(fileName);
    }
}

bool ResultFile::open()
{
    constexpr auto Mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    auto *plain = qobject_cast<QFile *>(m_device.get());
    const bool opened = m_fileName.isEmpty() ? plain->open(stdout, Mode) : m_device->open(Mode);
    if (!opened) {
        fail();
    }
    return opened;
}

bool ResultFile::write(const QByteArray &octets)
{
    if (m_fault.isEmpty() && !writeWhole(*m_device, octets)) {
        fail();
    }
    return m_fault.isEmpty();
}

bool ResultFile::commit()
{
    auto *replacement = qobject_cast<QSaveFile *>(m_device.get());
    if (m_fault.isEmpty() && replacement && !replacement->commit()) {
        fail();
    } else if (!replacement) {
        m_device->close();
    }
    return m_fault.isEmpty();
}

void ResultFile::fail()
{
    m_fault = m_device->errorString(); // cancelling forgets it
    if (auto *replacement = qobject_cast<QSaveFile *>(m_device.get())) {
        replacement->cancelWriting();
    }
}

Complaint ResultFile::failure() const
{
    const QString name = m_fileName.isEmpty()
        ? QCoreApplication::translate("CliOutput", "standard output")
        : Smtp::displayText(m_fileName.toUtf8());
    return {ExitCode::UnwritableOutput,
        QCoreApplication::translate("CliOutput", "%1 cannot be written: %2. Try another place.")
            .arg(name, m_fault)};
}

std::optional<Complaint> writeResult(const QByteArray &octets, const QString &fileName)
{
    ResultFile file(fileName);
    const bool isWritten = file.open() && file.write(octets) && file.commit();
    return isWritten ? std::nullopt : std::optional(file.failure());
}

} // namespace Heloscope
