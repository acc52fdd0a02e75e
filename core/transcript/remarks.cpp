// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/remarks.h"

#include <algorithm>

namespace Heloscope {

namespace {

/// One kind of line end, no blank lines around.
QString tidied(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    for (QChar &c : text) {
        const bool isEnd
            = c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        c = isEnd ? QChar(u'\n') : c;
    }
    return text.trimmed();
}

} // namespace

bool Remarks::set(Remark remark)
{
    remark.text = tidied(std::move(remark.text));
    if (m_mask) {
        remark.text = m_mask(remark.text);
    }
    if (!put(m_all, remark)) {
        return false;
    }
    ++m_revision;
    emit changed(remark.about);
    emit edited();
    return true;
}

bool Remarks::restore(const Remark &remark)
{
    const Remark before = valueAt(m_found, remark.about);
    const Remark mine = valueAt(m_all, remark.about);
    Remark both = remark;
    if (mine != before) { // a person was quicker than the reading
        const bool isOneText = mine.text.isEmpty() || remark.text.isEmpty();
        both.text = mine.text + (isOneText ? QString() : QString(u'\n')) + remark.text;
        both.isBookmark = mine.isBookmark || remark.isBookmark;
    }
    if (!put(m_all, both) || !put(m_found, remark)) {
        return false;
    }
    emit changed(remark.about);
    return true;
}

Remark Remarks::valueAt(const std::vector<Remark> &remarks, EntryId about)
{
    const auto place = std::ranges::lower_bound(remarks, about, {}, &Remark::about);
    return place != remarks.end() && place->about == about ? *place : Remark{about, {}, false};
}

bool Remarks::put(std::vector<Remark> &remarks, const Remark &remark)
{
    const auto place = std::ranges::lower_bound(remarks, remark.about, {}, &Remark::about);
    const bool isThere = place != remarks.end() && place->about == remark.about;
    if (remark.isEmpty()) {
        if (isThere) {
            remarks.erase(place);
        }
        return true;
    }
    if (remark.text.size() > LongestText || (!isThere && remarks.size() >= Most)) {
        return false;
    }
    if (isThere) {
        *place = remark;
    } else {
        remarks.insert(place, remark);
    }
    return true;
}

const Remark *Remarks::find(EntryId about) const
{
    const auto place = std::ranges::lower_bound(m_all, about, {}, &Remark::about);
    return place != m_all.end() && place->about == about ? &*place : nullptr;
}

} // namespace Heloscope
