// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"

#include "core/help/helplibrary.h"

namespace Heloscope {

Explanation explainEntry(
    const Entry &entry, const ReplyEntry &reply, const Annotator &annotator, const ExportWish &wish)
{
    ReplyMoment moment;
    moment.reply = reply.reply;
    moment.after = annotator.verbAt(entry.id);
    moment.encrypted = reply.secure;
    moment.authenticated = annotator.factsBefore(entry.id).authenticated;
    return explain(moment, *wish.library, wish.language);
}

} // namespace Heloscope
