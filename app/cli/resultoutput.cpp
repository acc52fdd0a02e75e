// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resultoutput.h"

#include "app/cli/exitcode.h"
#include "app/cli/helplanguage.h"
#include "app/cli/wrappedtext.h"
#include "core/export/htmlexport.h"
#include "core/export/jsonexport.h"
#include "core/export/markdownexport.h"
#include "core/export/textexport.h"

#include <utility>

namespace Heloscope {

namespace {

std::unique_ptr<Exporter> makeExporter(const ResultOutput::Wish &wish, ExportWish form)
{
    switch (wish.format) {
    case OutputFormat::Text:
        return std::make_unique<TextExport>(
            std::move(form), TextLook{TextLook::Style::Arrows, outputColumns(), false});
    case OutputFormat::JsonLines: {
        auto exporter = std::make_unique<JsonExport>(std::move(form));
        exporter->setRecognised(wish.recognised);
        return exporter;
    }
    case OutputFormat::Markdown:
        return std::make_unique<MarkdownExport>(std::move(form));
    case OutputFormat::Html:
        return std::make_unique<HtmlExport>(std::move(form));
    }
    return nullptr;
}

} // namespace

ResultOutput::ResultOutput(Wish wish)
    : m_wish(std::move(wish))
    , m_file(m_wish.fileName)
{
}

std::optional<Complaint> ResultOutput::open()
{
    ExportWish form;
    form.level = static_cast<ExportWish::Level>(m_wish.explain);
    form.language = m_wish.language;
    form.library = &m_library;
    if (m_wish.explain != ExplainLevel::None || !m_wish.language.isEmpty()) {
        const std::optional<QString> language = helpLanguage(m_wish.language, m_library);
        if (!language) {
            return Complaint{ExitCode::Usage, languageComplaint(m_wish.language, m_library)};
        }
        form.language = *language;
    }
    m_exporter = makeExporter(m_wish, std::move(form));
    return m_file.open() ? std::nullopt : std::optional(m_file.failure());
}

void ResultOutput::follow(const Transcript &transcript)
{
    if (!m_wish.outcomeOnly) {
        write(m_exporter->begin(transcript.header()));
    }
    m_annotator = Annotator(transcript);
    EntrySequence entries(transcript, m_exporter->remarkPlace());
    while (const Entry *entry = entries.next()) {
        take(*entry, entries.isAsRecorded());
    }
    connect(&transcript, &Transcript::appended, this,
        [this, &transcript](EntryId id) { take(*transcript.find(id), true); });
}

void ResultOutput::take(const Entry &entry, bool isAsRecorded)
{
    if (isAsRecorded) {
        m_annotator.take(entry);
    }
    if (!m_wish.outcomeOnly || std::holds_alternative<OutcomeEntry>(entry.content)) {
        write(m_exporter->entry(entry, m_annotator));
    }
}

void ResultOutput::finish()
{
    if (!m_wish.outcomeOnly) {
        write(m_exporter->end());
    }
    m_failed = !m_file.commit() || m_failed;
}

void ResultOutput::write(const QByteArray &bytes)
{
    m_failed = !m_file.write(bytes) || m_failed;
}

} // namespace Heloscope
