// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/durablefile.h"

// Written without a buffer of our own: each line is one write(), so a kill of the process loses at
// most the line being written. What a power cut takes is bounded by sync(): fsync() may take as
// long as the disk likes, so it runs in a thread of the pool, on a descriptor of its own. The lock
// is one of the open file (flock), which the system drops with the last descriptor, even after a
// kill: there are no stale locks to guess about.

#include "core/transcript/transcriptwriter.h"

#include <QFileInfo>
#include <QThreadPool>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Heloscope {

using Kind = JournalFault::Kind;

struct DurableFile::Syncing {
    std::atomic<bool> isUnderWay = false;
    std::atomic<int> fault = 0; ///< errno
};

namespace {

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

/// The name of a new file is safe only once its folder is.
void syncFolder(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

DurableFile::DurableFile()
    : m_syncing(std::make_shared<Syncing>())
{
}

DurableFile::~DurableFile()
{
    close();
}

std::optional<JournalFault> DurableFile::create(const QString &fileName)
{
    m_file.setFileName(fileName);
    constexpr auto Mode
        = QIODevice::WriteOnly | QIODevice::Append | QIODevice::NewOnly | QIODevice::Unbuffered;
    if (!m_file.open(Mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return JournalFault{Kind::CannotBegin, fileName, m_file.errorString()};
    }
    m_size = 0;
    m_synced = 0;
    // Nobody writes a file that is new; whoever looks at it lets go of it at once.
    ::flock(m_file.handle(), LOCK_EX);
    return {};
}

std::optional<JournalFault> DurableFile::append(const QByteArray &line)
{
    if (!writeWhole(m_file, line)) {
        const QString detail = m_file.errorString();
        m_file.resize(m_size);
        m_file.unsetError();
        return JournalFault{Kind::CannotGoOn, m_file.fileName(), detail};
    }
    m_size += line.size();
    return loss();
}

void DurableFile::sync()
{
    if (!m_file.isOpen() || isSynced() || m_syncing->isUnderWay) {
        return;
    }
    const int descriptor = ::fcntl(m_file.handle(), F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0) {
        return;
    }
    const QByteArray newFolder = m_synced == 0
        ? QFile::encodeName(QFileInfo(m_file.fileName()).absolutePath())
        : QByteArray();
    m_synced = m_size;
    m_syncing->isUnderWay = true;
    QThreadPool::globalInstance()->start([descriptor, newFolder, syncing = m_syncing] {
        if (::fsync(descriptor) != 0 && errno != EINVAL) {
            syncing->fault = errno;
        }
        ::close(descriptor);
        if (!newFolder.isEmpty()) {
            syncFolder(newFolder);
        }
        syncing->isUnderWay = false;
    });
}

void DurableFile::close()
{
    if (m_file.isOpen()) {
        ::flock(m_file.handle(), LOCK_UN); // the thread that syncs may still hold the file open
        m_file.close();
    }
}

std::optional<JournalFault> DurableFile::loss() const
{
    if (!m_file.isOpen()) {
        return {};
    }
    if (const int error = m_syncing->fault) {
        return JournalFault{Kind::Gone, m_file.fileName(), systemText(error)};
    }
    if (!isInPlace()) {
        return JournalFault{Kind::Gone, m_file.fileName(), {}};
    }
    return {};
}

bool DurableFile::isInPlace() const
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(m_file.handle(), &open) == 0
        && ::stat(QFile::encodeName(m_file.fileName()).constData(), &named) == 0
        && open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

bool isInUse(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // Shared, so that two who look do not take each other for a writer.
    return ::flock(file.handle(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

} // namespace Heloscope
