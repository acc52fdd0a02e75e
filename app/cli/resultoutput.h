// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"
#include "app/cli/inspectoptions.h"
#include "app/cli/resultfile.h"
#include "core/annotations/annotator.h"
#include "core/export/exporter.h"
#include "core/help/helplibrary.h"
#include "core/transcript/transcript.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Heloscope {

/// Where the result of a command goes and in which form: follows a transcript and writes each entry
/// as it comes, to standard output or a file.
class ResultOutput : public QObject
{
    Q_OBJECT

public:
    struct Wish {
        OutputFormat format = OutputFormat::Text;
        ExplainLevel explain = ExplainLevel::Brief;
        QString language;
        QString fileName; ///< empty: standard output
        QByteArray recognised; ///< of JSON Lines: the form the input had; empty when it was live
        bool outcomeOnly = false;
    };

    explicit ResultOutput(Wish wish);

    /// Nothing if all is well; otherwise why it cannot begin.
    [[nodiscard]] std::optional<Complaint> open();
    /// Writes what transcript holds and follows it from now on; it must outlive this.
    void follow(const Transcript &transcript);
    /// The end of it; only now a file takes the place of the one that was there.
    void finish();
    /// Something could not be written; the rest was dropped.
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] Complaint failure() const { return m_file.failure(); }

private:
    void take(const Entry &entry, bool isAsRecorded);
    void write(const QByteArray &bytes);

    Wish m_wish;
    ResultFile m_file;
    HelpLibrary m_library;
    Annotator m_annotator;
    std::unique_ptr<Exporter> m_exporter;
    bool m_failed = false;
};

} // namespace Heloscope
