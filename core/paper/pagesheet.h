// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace Heloscope {

/// The kinds of type on a page.
enum class Typeface : quint8 {
    Title,
    Remark, ///< small and grey
    Sent, ///< what went over the wire, in type of one width
    Received,
    Problem, ///< received, and bad
    Event, ///< what happened beside the wire
    HelpName, ///< heading of an explanation
    HelpText,
};

/// One column of a block: a text in a language.
struct PageColumn {
    Typeface face = Typeface::HelpText;
    QString text; ///< one paragraph of plain text; breaks where its language allows it
    QString language; ///< "th"; empty: none in particular
};

/// Pages of A4 as PDF, filled from top to bottom. Nothing depends on the clock, the place or the
/// locale of the program: the same calls with the same fonts give the same octets.
class PageSheet
{
public:
    /// created: what the document says it was made.
    PageSheet(const QString &title, const QDateTime &created);
    PageSheet(const PageSheet &) = delete;
    PageSheet &operator=(const PageSheet &) = delete;
    ~PageSheet();

    /// One paragraph, or two beside each other; a page may end between any two lines of it.
    void add(const std::vector<PageColumn> &columns);
    /// Empty space, in points; none at the top of a page.
    void skip(double points);
    /// The document. Nothing may be added afterwards. Empty when memory ran out.
    [[nodiscard]] QByteArray finish();

private:
    struct Drawing;
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace Heloscope
