// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusalreason.h"
#include "core/export/entryhelp.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Heloscope {

class ComparisonWords;

/// "Text for the administrator of the other side": in plain text what was done, when and from
/// where, what the server said in its own lines, how that is understood, and what is asked. In a
/// second language the same once more below. Short: only lines that matter to a delivery, at most
/// MostLines of them. Written at the end; the wish's library must not be null.
class ReportExport final : public Exporter
{
public:
    static constexpr qsizetype MostLines = 200;

    explicit ReportExport(ExportWish wish);

    [[nodiscard]] QByteArray begin(const TranscriptHeader &header) override;
    [[nodiscard]] QByteArray entry(const Entry &entry, const Annotator &annotator) override;
    [[nodiscard]] QByteArray end() override;

private:
    /// A reply of 4yz or 5yz, with its passages in the first and the second language.
    struct Refusal {
        QString code; ///< "550 5.1.1"
        std::vector<HelpPair> help;
    };

    void takeCommand(const Entry &entry, const CommandEntry &command);
    void takeReply(const Entry &entry, const ReplyEntry &reply, const Annotator &annotator);
    void addLine(const Entry &entry, QStringView mark, const QString &line);
    void ask(const char *topic);
    void askFor(RefusalReason reason);
    [[nodiscard]] QString report(const ComparisonWords &words, bool isSecond) const;
    [[nodiscard]] QString whatWeDid(const ComparisonWords &words) const;
    [[nodiscard]] QString howWeUnderstandIt(const ComparisonWords &words, bool isSecond) const;

    ExportWish m_wish;
    TranscriptHeader m_header;
    std::optional<ConnectedEntry> m_connected;
    QByteArray m_protocol; ///< of TLS
    QString m_from;
    QStringList m_to;
    QStringList m_lines;
    QStringList m_pending; ///< the command whose reply has not come
    std::vector<Refusal> m_refusals;
    std::vector<QByteArray> m_asks; ///< topics, each once
    std::optional<Outcome> m_outcome;
};

} // namespace Heloscope
