// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/textexport.h"

#include "core/export/entrysummary.h"
#include "core/export/wrappedtext.h"
#include "core/wire/displaytext.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int Indent = 8;

QString milliseconds(const Entry &entry)
{
    const auto *reply = std::get_if<ReplyEntry>(&entry.content);
    if (reply == nullptr) {
        return {};
    }
    constexpr double PerMillisecond = 1000;
    return "  [%1 ms]"_L1.arg(
        QString::number(static_cast<double>(reply->elapsed.count()) / PerMillisecond, 'f', 1));
}

QString oneBelowTheOther(const HelpPassage &passage, int columns, int indent)
{
    QString text = wrapped(passage.name, columns, indent - 2);
    for (const QString &paragraph : passage.paragraphs) {
        text += wrapped(paragraph, columns, indent);
    }
    return text;
}

/// Lines of the first, a rule, lines of the second.
QString besideEachOther(const HelpPassage &first, const HelpPassage &second, int columns)
{
    constexpr int Rule = 3;
    const int half = (columns - Indent - Rule) / 2;
    const QStringList left = oneBelowTheOther(first, half, 2).chopped(1).split(u'\n');
    const QStringList right = oneBelowTheOther(second, half, 2).chopped(1).split(u'\n');
    const QString margin(Indent - 2, u' ');
    QString text;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const QString line = left.value(i);
        const QString other = right.value(i);
        text += margin + line + QString(std::max(half - columnsOf(line), 0), u' ')
            + (other.isEmpty() ? u" |"_s : QString(" | "_L1 + other)) + u'\n';
    }
    return text;
}

} // namespace

TextExport::TextExport(ExportWish wish, TextLook look)
    : m_wish(std::move(wish))
    , m_look(look)
{
}

QString TextExport::mark(const QString &arrow) const
{
    if (m_look.style == TextLook::Style::Arrows) {
        return arrow + u' ';
    }
    if (arrow.contains(u'>')) {
        return u"C: "_s;
    }
    return arrow.startsWith(u'<') ? u"S: "_s : u"-- "_s;
}

QByteArray TextExport::begin(const TranscriptHeader &header)
{
    const QByteArray recognised = header.recognised.isEmpty() ? QByteArray()
                                                              : mark(u"==="_s).toUtf8()
            + "recognised " + Smtp::displayText(header.recognised).toUtf8() + '\n';
    if (!m_look.hasHeader) {
        return recognised;
    }
    return recognised
        + "%1SMTP %2:%3, %4, %5\n"_L1
              .arg(mark(u"==="_s), Smtp::displayText(header.target.host.toUtf8()),
                  QString::number(header.target.port), Smtp::displayText(header.program.toUtf8()),
                  header.created.toUTC().toString(Qt::ISODate))
              .toUtf8();
}

QByteArray TextExport::entry(const Entry &entry, const Annotator &annotator)
{
    const EntrySummary summary = summarise(entry);
    const bool hasTimes = m_look.style == TextLook::Style::Arrows;
    QString text;
    for (const QString &line : summary.lines) {
        text += mark(summary.arrow) + line;
        text += hasTimes && &line == &summary.lines.back() ? milliseconds(entry) : QString();
        text += u'\n';
    }
    for (const auto &[first, second] : helpPairsFor(entry, annotator, m_wish)) {
        text += second ? besideEachOther(first, *second, m_look.columns)
                       : oneBelowTheOther(first, m_look.columns, Indent);
    }
    return text.toUtf8();
}

QByteArray TextExport::end()
{
    return {};
}

} // namespace Heloscope
