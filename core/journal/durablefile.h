// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalfault.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>

namespace Heloscope {

/// A file that only grows, line by line, and outlives a crash of the program, and of the machine up
/// to the last sync(). Only its owner may read it, and as long as it is open nobody else can lock
/// it, whatever becomes of this process.
class DurableFile
{
public:
    DurableFile();
    ~DurableFile();
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;

    /// Makes fileName, which must not exist yet; its folder must.
    [[nodiscard]] std::optional<JournalFault> create(const QString &fileName);
    /// Takes line whole or not at all: half a line is cut off again. It is in the operating
    /// system's hands when this returns.
    [[nodiscard]] std::optional<JournalFault> append(const QByteArray &line);
    /// Begins to bring what was taken to the disk itself, in another thread.
    void sync();
    void close();

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// Octets taken.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// All that was taken is on the disk or on its way there.
    [[nodiscard]] bool isSynced() const { return m_synced == m_size; }
    /// The file is no longer where it was made, or the disk did not take what it was given.
    [[nodiscard]] std::optional<JournalFault> loss() const;

private:
    struct Syncing;

    [[nodiscard]] bool isInPlace() const;

    QFile m_file;
    qint64 m_size = 0;
    qint64 m_synced = 0;
    std::shared_ptr<Syncing> m_syncing;
};

/// Whether some process has fileName open as a DurableFile. False for a file that is not there.
[[nodiscard]] bool isInUse(const QString &fileName);

} // namespace Heloscope
