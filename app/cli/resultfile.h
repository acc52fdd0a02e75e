// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <memory>
#include <optional>

namespace Heloscope {

/// Where a command puts its result: standard output, or a file. What stood in the file is replaced
/// only once all of the result is written; a device or a pipe is written to as it goes.
class ResultFile
{
public:
    /// fileName: empty for standard output.
    explicit ResultFile(const QString &fileName);

    [[nodiscard]] bool open();
    /// False if not all of it was taken; then the file stays as it was.
    [[nodiscard]] bool write(const QByteArray &octets);
    /// Puts the file in its place. False if something could not be written, now or before.
    [[nodiscard]] bool commit();
    /// Why not, with exit status 73.
    [[nodiscard]] Complaint failure() const;

private:
    void fail();

    QString m_fileName;
    std::unique_ptr<QFileDevice> m_device;
    QString m_fault;
};

/// Writes octets as the whole of a result; nothing if all went well.
[[nodiscard]] std::optional<Complaint> writeResult(
    const QByteArray &octets, const QString &fileName);

} // namespace Heloscope
