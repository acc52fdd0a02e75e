// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/dialoguebuilder.h"
#include "core/imports/recordformat.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Heloscope {

/// The beginning of a record, by which its format is recognised: at most the first 200 lines that
/// are not blank, without their ends.
using RecordHead = std::vector<QByteArray>;

/// Understands one format. It is given line by line and tells the builder what each line says. A
/// line of which it tells nothing is kept as not understood, so nothing can be lost by silence;
/// a line whose meaning goes into something told later needs DialogueBuilder::used().
class RecordReader
{
public:
    explicit RecordReader(DialogueBuilder &builder)
        : m_builder(builder)
    {
    }
    virtual ~RecordReader() = default;
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;

    /// line: without its end and without colours of a terminal; any octets, NUL included, and never
    /// blank unless isInContent() holds.
    virtual void take(const QByteArray &line) = 0;
    /// The record has ended, perhaps in the middle. What was set aside is told now.
    virtual void finish() {}

protected:
    [[nodiscard]] DialogueBuilder &builder() { return m_builder; }

private:
    DialogueBuilder &m_builder;
};

/// A format and how to read it.
struct ReaderKind {
    RecordFormat format = RecordFormat::Plain;
    /// 0 (surely not) to 100 (nothing else looks like this). Marks that are the format's own count,
    /// not what any SMTP dialogue has.
    int (*likelihood)(const RecordHead &head) = nullptr;
    std::unique_ptr<RecordReader> (*make)(DialogueBuilder &builder) = nullptr;
};

/// Every format but our own, Plain last.
[[nodiscard]] const std::vector<ReaderKind> &readerKinds();

/// The likeliest format; Plain if none is likely.
[[nodiscard]] RecordFormat recognise(const RecordHead &head);

/// The reader of format. Our own format has none here: it gets the plain one.
[[nodiscard]] std::unique_ptr<RecordReader> makeReader(
    RecordFormat format, DialogueBuilder &builder);

} // namespace Heloscope
