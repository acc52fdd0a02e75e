// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/plainreader.h"

#include <optional>

namespace Heloscope {

/// A terminal in which somebody spoke SMTP by hand through telnet or nc: nothing says who speaks,
/// but the program says where it connected to and who hung up.
class TelnetReader : public PlainReader
{
public:
    using PlainReader::PlainReader;

    [[nodiscard]] static int likelihood(const RecordHead &head);

protected:
    bool takeChatter(const QByteArray &line, const QByteArray &text) override;

private:
    [[nodiscard]] bool takeCommandLine(const QByteArray &line);

    std::optional<quint16> m_port; ///< of the command line
};

} // namespace Heloscope
