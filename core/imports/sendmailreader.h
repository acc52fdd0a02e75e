// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"

#include <QByteArray>

namespace Heloscope {

/// "sendmail -v", "mail -v" and mailx: commands behind ">>> ", replies bare, both behind "050 "
/// when they come through VERB; mail data is not shown. Also the log of "sendmail -X", where each
/// line begins with the number of the process.
class SendmailReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;

private:
    void takeTraffic(const QByteArray &line, const QByteArray &text);
    void takeRemark(const QByteArray &line, const QByteArray &text);

    bool m_connected = false;
};

} // namespace Heloscope
