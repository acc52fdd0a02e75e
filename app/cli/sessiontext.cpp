// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessiontext.h"

#include "app/cli/wrappedtext.h"
#include "core/export/entryhelp.h"
#include "core/export/entrysummary.h"

#include <utility>

namespace Heloscope {

namespace {

constexpr int Indent = 8;

QString milliseconds(const Entry &entry)
{
    const auto *reply = std::get_if<ReplyEntry>(&entry.content);
    if (reply == nullptr) {
        return {};
    }
    constexpr double PerMillisecond = 1000;
    return QStringLiteral("  [%1 ms]")
        .arg(static_cast<double>(reply->elapsed.count()) / PerMillisecond, 0, 'f', 1);
}

} // namespace

SessionText::SessionText(ExportWish wish)
    : m_wish(std::move(wish))
    , m_columns(m_wish.level == ExportWish::Level::None ? 0 : outputColumns())
{
}

QByteArray SessionText::begin(const TranscriptHeader &header)
{
    return header.recognised.isEmpty() ? QByteArray()
                                       : "=== recognised " + header.recognised + '\n';
}

QByteArray SessionText::entry(const Entry &entry, const Annotator &annotator)
{
    const EntrySummary summary = summarise(entry);
    QString text;
    for (const QString &line : summary.lines) {
        text += summary.arrow + u' ' + line;
        text += &line == &summary.lines.back() ? milliseconds(entry) : QString();
        text += u'\n';
    }
    for (const HelpPassage &passage : passagesFor(entry, annotator, m_wish)) {
        text += wrapped(passage.name, m_columns, Indent - 2);
        for (const QString &paragraph : passage.paragraphs) {
            text += wrapped(paragraph, m_columns, Indent);
        }
    }
    return text.toUtf8();
}

QByteArray SessionText::end()
{
    return {};
}

} // namespace Heloscope
