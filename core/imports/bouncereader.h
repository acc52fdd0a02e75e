// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/bouncelines.h"
#include "core/imports/bouncewords.h"
#include "core/imports/recordreader.h"

namespace Heloscope {

/// Bounces: reports after RFC 3464 and the free-form ones of Postfix, qmail, Exim, Sendmail,
/// Exchange and Gmail, as messages or as pasted text. What a server has said of a recipient becomes
/// a reply to the command it was said to; everything else is kept.
class BounceReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    [[nodiscard]] static int likelihood(const RecordHead &head);

    [[nodiscard]] bool readsBlankLines() const override { return true; }
    void take(const QByteArray &line) override;
    void finish() override;

private:
    /// A reply that was told.
    struct Told {
        QByteArray recipient;
        QByteArray code;
        QByteArray text;
    };
    using Place = std::vector<BounceLine>::size_type;

    [[nodiscard]] Place readProse(Place at);
    [[nodiscard]] Place readFields(Place at);
    [[nodiscard]] bool readTranscript(const QByteArray &line);
    void readContext(const QByteArray &line);
    void readHead(const QByteArray &line);
    [[nodiscard]] BounceParagraph paragraphAt(Place at) const;
    [[nodiscard]] bool wasTold(const QByteArray &recipient, const RemoteVerdict &verdict) const;
    void readStages();
    [[nodiscard]] bool isToldInProse(
        const QByteArray &recipient, const RemoteVerdict &verdict) const;
    void told(const QByteArray &recipient, const RemoteVerdict &verdict);
    void keep(const QByteArray &line);

    std::vector<QByteArray> m_raw;
    std::vector<BounceLine> m_lines;
    std::vector<Told> m_told;
    std::vector<Told> m_prose; ///< what the prose says, wherever it stands
    BounceContext m_context;
    bool m_inTranscript = false; ///< of Sendmail
};

} // namespace Heloscope
