// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/wrappedtext.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// East Asian Wide and Fullwidth (Unicode TR 11), the blocks that matter.
constexpr std::array WideRanges{
    Range{0x1100, 0x115F},
    Range{0x2E80, 0xA4CF},
    Range{0xA960, 0xA97F},
    Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},
    Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1FAFF},
    Range{0x20000, 0x3FFFD},
};

int widthOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format) {
        return 0;
    }
    const bool isWide = std::ranges::any_of(WideRanges, [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
    return isWide ? 2 : 1;
}

/// Scripts that are written without spaces. Korean is not among them: it breaks between words.
bool isWrittenWithoutSpaces(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Thai:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// Whether a line may end before that place. Unicode would also break between Korean syllables and
/// behind hyphens, which tears words and keywords apart.
bool isBetweenWords(const QString &text, qsizetype place)
{
    const QChar before = text[place - 1];
    return place == text.size() || before.isSpace()
        || (isWrittenWithoutSpaces(before) && isWrittenWithoutSpaces(text[place]));
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        columns += widthOf(static_cast<char32_t>(character));
    }
    return columns;
}

QString wrapped(const QString &text, int columns, int indent)
{
    const QString margin(indent, u' ');
    QString lines;
    QString line;
    const auto endLine = [&] {
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines += margin + line + u'\n';
        line.clear();
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        if (!isBetweenWords(text, finder.position())) {
            continue;
        }
        const QString piece = text.sliced(from, finder.position() - from);
        from = finder.position();
        if (!line.isEmpty() && columnsOf(QString(line + piece.trimmed())) > columns - indent) {
            endLine();
        }
        line += piece;
        if (piece.endsWith(u'\n')) {
            line.chop(1);
            endLine();
        }
    }
    if (!line.isEmpty()) {
        endLine();
    }
    return lines;
}

QStringList pieces(const QString &text, int columns)
{
    QStringList result;
    qsizetype from = 0;
    int used = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const qsizetype length = isPair ? 2 : 1;
        const int width = columnsOf(QStringView(text).sliced(i, length));
        if (used + width > columns) {
            result.append(text.sliced(from, i - from));
            from = i;
            used = 0;
        }
        used += width;
        i += length;
    }
    result.append(text.sliced(from));
    return result;
}

} // namespace Heloscope
