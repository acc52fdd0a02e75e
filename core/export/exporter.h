// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations/annotator.h"
#include "core/help/explanation.h"
#include "core/transcript/entry.h"

#include <QByteArray>
#include <QString>

namespace Heloscope {

class HelpLibrary;

/// How much is explained, and in which language.
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
};

/// Writes a transcript in some form, entry by entry, so that it can follow a session live. What it
/// writes is UTF-8; foreign text in it is inert in that form.
class Exporter
{
public:
    Exporter() = default;
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;
    virtual ~Exporter() = default;

    [[nodiscard]] virtual QByteArray begin(const TranscriptHeader &header) = 0;
    /// annotator: has taken in entry already.
    [[nodiscard]] virtual QByteArray entry(const Entry &entry, const Annotator &annotator) = 0;
    [[nodiscard]] virtual QByteArray end() = 0;
};

/// The explanation of a reply entry at its moment. library must not be null.
[[nodiscard]] Explanation explainEntry(const Entry &entry, const ReplyEntry &reply,
    const Annotator &annotator, const ExportWish &wish);

} // namespace Heloscope
