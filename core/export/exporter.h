// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations/annotator.h"
#include "core/help/explanation.h"
#include "core/transcript/entry.h"
#include "core/transcript/entrysequence.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Heloscope {

class HelpLibrary;
class Pseudonyms;

/// How much is explained, in which language, and whether in another one beside it.
struct ExportWish {
    enum class Level : quint8 {
        None,
        Brief,
        Full
    };

    Level level = Level::Brief;
    QString language;
    const HelpLibrary *library
        = nullptr; ///< may be null with Level::None; must outlive the exporter
    QString secondLanguage = {}; ///< empty: one language only
};

/// The same wish in its second language; nothing if it has none.
[[nodiscard]] std::optional<ExportWish> inSecondLanguage(const ExportWish &wish);

/// Writes a transcript in some form, entry by entry, so that it can follow a session live; pictures
/// and pages are written at the end. What it writes is UTF-8, but for PDF; foreign text in it is
/// inert in that form.
class Exporter
{
public:
    Exporter() = default;
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;
    virtual ~Exporter() = default;

    [[nodiscard]] virtual QByteArray begin(const TranscriptHeader &header) = 0;
    /// annotator: has taken in entry already, unless it is a remark.
    [[nodiscard]] virtual QByteArray entry(const Entry &entry, const Annotator &annotator) = 0;
    [[nodiscard]] virtual QByteArray end() = 0;
    /// Where it wants the remarks that it is given as entries.
    [[nodiscard]] virtual RemarkPlace remarkPlace() const { return RemarkPlace::BelowTheirLine; }
};

/// The whole of a transcript. pseudonyms: null, or what stands for every name that is written; it
/// learns the names of the transcript first.
[[nodiscard]] QByteArray exported(
    const Transcript &transcript, Exporter &exporter, Pseudonyms *pseudonyms = nullptr);

/// The explanation of a reply entry at its moment. library must not be null.
[[nodiscard]] Explanation explainEntry(const Entry &entry, const ReplyEntry &reply,
    const Annotator &annotator, const ExportWish &wish);

} // namespace Heloscope
