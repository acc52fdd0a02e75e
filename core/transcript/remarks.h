// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace Heloscope {

/// What a person keeps beside one entry of a transcript: words, a bookmark, or both.
struct Remark {
    EntryId about = 0;
    QString text; ///< lines end with '\n'; empty without words
    bool isBookmark = false;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !isBookmark; }
    bool operator==(const Remark &) const = default;
};

/// The remarks of one transcript, one at most for each entry. They lie beside the record, which is
/// never changed: they come, change and go while a session happens and after it has ended.
class Remarks : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype LongestText = 20'000; ///< characters
    static constexpr std::size_t Most = 10'000;

    using QObject::QObject;

    /// What takes secrets out of every text that is put in from now on.
    void maskWith(std::function<QString(const QString &text)> mask) { m_mask = std::move(mask); }

    /// A person puts remark in the place of the one about the same entry; an empty one takes that
    /// away. False, and nothing is changed, where its text is too long or there are too many.
    bool set(Remark remark);
    /// The same with a remark that was read from a file.
    bool restore(const Remark &remark);

    /// In the order of the entries.
    [[nodiscard]] const std::vector<Remark> &all() const { return m_all; }
    /// Null for an entry without one; holds until the next change.
    [[nodiscard]] const Remark *find(EntryId about) const;
    /// An empty one for an entry without one.
    [[nodiscard]] Remark at(EntryId about) const { return valueAt(m_all, about); }
    /// How often a person has changed something.
    [[nodiscard]] int revision() const { return m_revision; }
    /// They are what was read from the file, or none at all.
    [[nodiscard]] bool isAsFound() const { return m_all == m_found; }

signals:
    void changed(Heloscope::EntryId about);
    /// By a person; after changed().
    void edited();

private:
    /// An empty one where there is none.
    [[nodiscard]] static Remark valueAt(const std::vector<Remark> &remarks, EntryId about);
    static bool put(std::vector<Remark> &remarks, const Remark &remark);

    std::vector<Remark> m_all;
    std::vector<Remark> m_found;
    std::function<QString(const QString &)> m_mask;
    int m_revision = 0;
};

} // namespace Heloscope
