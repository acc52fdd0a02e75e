// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying/rowscopy.h"

#include "core/export/textexport.h"
#include "core/wire/displaytext.h"
#include "ui/models/transcriptroles.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

TextLook lookOf(RowForm form)
{
    TextLook look;
    look.style = form == RowForm::ClientServer ? TextLook::Style::Letters : TextLook::Style::Arrows;
    look.hasHeader = false;
    return look;
}

QString commandOf(const Entry &entry)
{
    const auto *command = std::get_if<CommandEntry>(&entry.content);
    return command ? Smtp::displayText(command->line) + u'\n' : QString();
}

} // namespace

std::vector<PickedRow> pickedRows(const QItemSelection &selection)
{
    std::vector<PickedRow> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = range.model()->index(row, 0, range.parent());
            const bool isLine = range.parent().isValid();
            rows.push_back({index.data(TranscriptRole::EntryNumber).toUInt(),
                isLine ? index.data(TranscriptRole::LineIndex).toInt() : -1});
        }
    }
    std::ranges::sort(rows);
    const auto isSaid = [whole = EntryId(0)](const PickedRow &row) mutable {
        whole = row.line < 0 ? row.entry : whole;
        return row.line >= 0 && row.entry == whole;
    };
    std::erase_if(rows, isSaid);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

QString copiedRows(RowForm form, const Transcript &transcript, const std::vector<PickedRow> &rows)
{
    ExportWish bare;
    bare.level = ExportWish::Level::None;
    TextExport exporter(bare, lookOf(form));
    const Annotator annotator(transcript); // explains nothing here
    QString text;
    for (const PickedRow &row : rows) {
        const Entry *entry = transcript.find(row.entry);
        if (!entry) {
            continue;
        }
        if (form == RowForm::Commands) {
            text += commandOf(*entry);
            continue;
        }
        const QString all = QString::fromUtf8(exporter.entry(*entry, annotator));
        text += row.line < 0 ? all : all.section(u'\n', row.line, row.line) + u'\n';
    }
    return text;
}

} // namespace Heloscope
