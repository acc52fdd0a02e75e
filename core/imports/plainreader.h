// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Heloscope {

/// Text of which nothing is known: a line that begins with a three-digit code is a reply, one that
/// begins with a verb a command, one behind a 334 the answer to it, lines behind 354 up to "." mail
/// data. Where that "." never comes, the mail data ends at what looks like its reply. A line that
/// draws a 50y reply was a command, whatever it says.
class PlainReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    void take(const QByteArray &line) override;
    void finish() override;

protected:
    /// A line that is neither reply nor command, or that must be seen before it is taken for one;
    /// true if it was told. text: without the blanks in front.
    [[nodiscard]] virtual bool takeChatter(const QByteArray &line, const QByteArray &text);
    /// A line of the dialogue is about to be told.
    virtual void beforeDialogue(const QByteArray & /*text*/) {}
    /// What was set aside comes before anything that is told now.
    void tellDoubtful();

private:
    void takeLine(const QByteArray &line);

    std::vector<QByteArray> m_content; ///< set aside until "." has come
    std::optional<QByteArray> m_doubtful; ///< set aside until its reply, if that is one, has come
};

} // namespace Heloscope
