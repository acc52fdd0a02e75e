// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfexport.h"

#include "core/export/entrysummary.h"
#include "core/export/wrappedtext.h"
#include "core/wire/displaytext.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines are set in pieces: setting one takes more than its length in time.
constexpr int LongestPiece = 4000;
constexpr double Gap = 6; ///< around an explanation, in points

Typeface faceOf(const QString &arrow)
{
    if (arrow.contains(u'>')) {
        return Typeface::Sent;
    }
    if (arrow.contains(u'*')) {
        return Typeface::Problem;
    }
    return arrow == "==="_L1 ? Typeface::Event : Typeface::Received;
}

} // namespace

PdfExport::PdfExport(ExportWish wish)
    : m_wish(std::move(wish))
{
}

QByteArray PdfExport::begin(const TranscriptHeader &header)
{
    const QString title = "SMTP %1:%2"_L1.arg(
        Smtp::displayText(header.target.host.toUtf8()), QString::number(header.target.port));
    m_sheet = std::make_unique<PageSheet>(title, header.created);
    m_sheet->add({{Typeface::Title, title, {}}});
    m_sheet->add({{Typeface::Remark,
        QString(Smtp::displayText(header.program.toUtf8()) + ", "_L1
            + header.created.toUTC().toString(Qt::ISODate)),
        {}}});
    m_sheet->skip(2 * Gap);
    return {};
}

void PdfExport::add(const HelpPair &pair)
{
    const auto row = [&](Typeface face, const QString &first, const QString &second) {
        std::vector<PageColumn> columns{{face, first, m_wish.language}};
        if (pair.second) {
            columns.push_back({face, second, m_wish.secondLanguage});
        }
        m_sheet->add(columns);
    };
    static const HelpPassage Nothing;
    const HelpPassage &second = pair.second ? *pair.second : Nothing;
    m_sheet->skip(Gap);
    row(Typeface::HelpName, pair.first.name, second.name);
    const std::size_t count = std::max(pair.first.paragraphs.size(), second.paragraphs.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto paragraph = [i](const HelpPassage &passage) {
            return i < passage.paragraphs.size() ? passage.paragraphs.at(i) : QString();
        };
        row(Typeface::HelpText, paragraph(pair.first), paragraph(second));
    }
    m_sheet->skip(Gap);
}

QByteArray PdfExport::entry(const Entry &entry, const Annotator &annotator)
{
    const EntrySummary summary = summarise(entry);
    for (const QString &line : summary.lines) {
        const QStringList parts = pieces(QString(summary.arrow + u' ' + line), LongestPiece);
        for (const QString &part : parts) {
            m_sheet->add({{faceOf(summary.arrow), part, {}}});
        }
    }
    for (const HelpPair &pair : helpPairsFor(entry, annotator, m_wish)) {
        add(pair);
    }
    return {};
}

QByteArray PdfExport::end()
{
    return m_sheet->finish();
}

} // namespace Heloscope
