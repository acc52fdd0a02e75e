// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrappedtext.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Heloscope {

namespace {

constexpr int DefaultColumns = 80;
constexpr int LeastColumns = 40;
constexpr int MostColumns = 100; ///< longer lines are hard to read

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

int outputColumns()
{
    winsize size{};
    if (isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0
        && size.ws_col > 0) {
        return std::clamp(static_cast<int>(size.ws_col), LeastColumns, MostColumns);
    }
    return DefaultColumns;
}

bool outputHasStyle()
{
    return isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR");
}

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

} // namespace Heloscope
