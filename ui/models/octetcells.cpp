// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/octetcells.h"

#include "core/wire/displaytext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

QString hexOf(char octet)
{
    return QString::number(static_cast<uchar>(octet), 16).toUpper().rightJustified(2, u'0');
}

/// A well-formed character of UTF-8 beyond ASCII.
struct Character {
    Smtp::ByteSpan span;
    QString shown; ///< as displayText() has it
};

/// What octets promise with their first one.
qsizetype promisedLength(uchar lead)
{
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
}

std::optional<Character> characterFrom(QByteArrayView bytes, qsizetype lead)
{
    const qsizetype length = promisedLength(static_cast<uchar>(bytes[lead]));
    if (length < 2 || lead + length > bytes.size()) {
        return {};
    }
    // What is not well-formed begins with its own lead octet as a number.
    QString shown = Smtp::displayText(bytes.sliced(lead, length));
    if (shown.startsWith(QString(u'‹' + hexOf(bytes[lead]) + u'›'))) {
        return {};
    }
    return Character{{lead, length}, std::move(shown)};
}

/// The character that the octet at offset belongs to. An octet that continues one belongs to the
/// nearest octet in front of it that does not.
std::optional<Character> characterAt(QByteArrayView bytes, qsizetype offset)
{
    qsizetype lead = offset;
    while (lead > 0 && offset - lead < 3 && (static_cast<uchar>(bytes[lead]) & 0xC0U) == 0x80U) {
        --lead;
    }
    auto character = characterFrom(bytes, lead);
    return character && character->span.end() > offset ? character : std::nullopt;
}

bool isHidden(const Character &character)
{
    return character.shown.size() > 1 && character.shown.startsWith(u'‹');
}

OctetKind kindOfLineEnd(QByteArrayView bytes, qsizetype offset)
{
    const bool paired = bytes[offset] == '\r'
        ? offset + 1 < bytes.size() && bytes[offset + 1] == '\n'
        : offset > 0 && bytes[offset - 1] == '\r';
    return paired ? OctetKind::LineEnd : OctetKind::BareLineEnd;
}

QString glyphOf(const Character &character)
{
    const QChar first = character.shown.front();
    const bool needsBase = first.isMark();
    return needsBase ? QString(u'\u25CC' + character.shown) : character.shown;
}

OctetCell cellAt(const Octets &octets, qsizetype offset, qsizetype begin, qsizetype end)
{
    const char octet = octets.bytes.at(offset);
    OctetCell cell;
    cell.kind = kindAt(octets, offset);
    cell.isMarked = contains(octets.marked, offset);
    cell.hex = cell.kind == OctetKind::Masked ? u"··"_s : hexOf(octet);
    switch (cell.kind) {
    case OctetKind::LineEnd:
    case OctetKind::BareLineEnd:
        // The pictures "CR" and "LF" are too small to read in a cell.
        cell.glyph = octet == '\r' ? u"←"_s : u"↓"_s;
        break;
    case OctetKind::Printable:
    case OctetKind::Control:
    case OctetKind::Masked:
        cell.glyph = Smtp::displayText(QByteArrayView(&octet, 1)).left(1);
        break;
    case OctetKind::Invalid:
        cell.glyph = u"\uFFFD"_s;
        break;
    case OctetKind::Foreign:
    case OctetKind::Hidden: {
        const auto character = characterAt(octets.bytes, offset);
        if (offset == character->span.offset) {
            cell.glyph = isHidden(*character) ? u"\u2426"_s : glyphOf(*character);
            cell.reach = static_cast<int>(std::min(character->span.end(), end) - offset);
        } else if (offset == begin) {
            cell.glyph = u"·"_s; // the character itself stands in the line before
        }
        break;
    }
    }
    return cell;
}

} // namespace

std::vector<Smtp::ByteSpan> merged(std::vector<Smtp::ByteSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
        [](const Smtp::ByteSpan &a, const Smtp::ByteSpan &b) { return a.offset < b.offset; });
    std::vector<Smtp::ByteSpan> apart;
    for (const Smtp::ByteSpan &span : spans) {
        if (!apart.empty() && span.offset <= apart.back().end()) {
            apart.back().length = std::max(apart.back().end(), span.end()) - apart.back().offset;
        } else {
            apart.push_back(span);
        }
    }
    return apart;
}

bool contains(const std::vector<Smtp::ByteSpan> &spans, qsizetype offset)
{
    const auto next = std::upper_bound(spans.begin(), spans.end(), offset,
        [](qsizetype wanted, const Smtp::ByteSpan &span) { return wanted < span.offset; });
    return next != spans.begin() && offset < std::prev(next)->end();
}

OctetKind kindAt(const Octets &octets, qsizetype offset)
{
    if (contains(octets.masked, offset)) {
        return OctetKind::Masked;
    }
    const auto octet = static_cast<uchar>(octets.bytes.at(offset));
    if (octet == '\r' || octet == '\n') {
        return kindOfLineEnd(octets.bytes, offset);
    }
    if (octet < 0x20 || octet == 0x7F) {
        return OctetKind::Control;
    }
    if (octet < 0x80) {
        return OctetKind::Printable;
    }
    const auto character = characterAt(octets.bytes, offset);
    if (!character) {
        return OctetKind::Invalid;
    }
    return isHidden(*character) ? OctetKind::Hidden : OctetKind::Foreign;
}

std::vector<OctetCell> cellsOf(const Octets &octets, qsizetype begin, qsizetype end)
{
    std::vector<OctetCell> cells;
    cells.reserve(static_cast<std::size_t>(end - begin));
    for (qsizetype offset = begin; offset < end; ++offset) {
        cells.push_back(cellAt(octets, offset, begin, end));
    }
    return cells;
}

} // namespace Heloscope
