// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markdownexport.h"

#include "core/export/entryhelp.h"
#include "core/export/entrysummary.h"
#include "core/export/markdowntext.h"
#include "core/wire/displaytext.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// A fence has to begin its line, and every line of a peer begins with its arrow: nothing in a
/// reply can end the block.
constexpr auto Fence = "```text\n";
constexpr auto FenceEnd = "```\n";

} // namespace

MarkdownExport::MarkdownExport(ExportWish wish)
    : m_wish(std::move(wish))
{
}

QByteArray MarkdownExport::begin(const TranscriptHeader &header)
{
    const QString host = Smtp::displayText(header.target.host.toUtf8()).remove(u'`');
    return "# SMTP `%1:%2`\n\n%3, %4\n\n"_L1
        .arg(host, QString::number(header.target.port),
            escapedMarkdown(Smtp::displayText(header.program.toUtf8())),
            header.created.toUTC().toString(Qt::ISODate))
        .toUtf8();
}

QString MarkdownExport::table(const HelpPassage &first, const HelpPassage &second) const
{
    const auto row = [](const QString &left, const QString &right) {
        return QString("| "_L1 + left + " | "_L1 + right + " |\n"_L1);
    };
    const auto cell = [](const HelpPassage &passage, std::size_t i) {
        return i < passage.paragraphs.size() ? escapedMarkdown(passage.paragraphs.at(i))
                                             : QString();
    };
    QString text = row(m_wish.language, m_wish.secondLanguage) + "|---|---|\n"_L1;
    text += row("**"_L1 + escapedMarkdown(first.name) + "**"_L1,
        "**"_L1 + escapedMarkdown(second.name) + "**"_L1);
    const std::size_t rows = std::max(first.paragraphs.size(), second.paragraphs.size());
    for (std::size_t i = 0; i < rows; ++i) {
        text += row(cell(first, i), cell(second, i));
    }
    return text + u'\n';
}

QString MarkdownExport::quotation(const Entry &entry, const Annotator &annotator) const
{
    QString quotation;
    for (const auto &[passage, second] : helpPairsFor(entry, annotator, m_wish)) {
        if (second) {
            quotation += table(passage, *second);
            continue;
        }
        quotation += "> **"_L1 + escapedMarkdown(passage.name) + "**\n"_L1;
        for (const QString &paragraph : passage.paragraphs) {
            quotation += ">\n> "_L1 + escapedMarkdown(paragraph) + u'\n';
        }
        quotation += u'\n';
    }
    return quotation;
}

QByteArray MarkdownExport::entry(const Entry &entry, const Annotator &annotator)
{
    QByteArray text;
    if (!m_inBlock) {
        text += Fence;
        m_inBlock = true;
    }
    const EntrySummary summary = summarise(entry);
    for (const QString &line : summary.lines) {
        text += (summary.arrow + u' ' + line).toUtf8().append('\n');
    }
    const QString quoted = quotation(entry, annotator);
    if (!quoted.isEmpty()) {
        text += FenceEnd;
        text += "\n" + quoted.toUtf8();
        m_inBlock = false;
    }
    return text;
}

QByteArray MarkdownExport::end()
{
    return m_inBlock ? QByteArray(FenceEnd) : QByteArray();
}

} // namespace Heloscope
