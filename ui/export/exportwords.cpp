// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportwords.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

} // namespace

QString exportFormWord(ExportForm form)
{
    switch (form) {
    case ExportForm::Arrows:
        //: A form of export: plain text with arrows, as the program swaks writes it.
        return ExportWords::tr("Text with arrows (as swaks)");
    case ExportForm::Letters:
        //: A form of export: plain text with C: and S: in front of the lines.
        return ExportWords::tr("Text with C: and S:");
    case ExportForm::Markdown:
        //: A form of export. A ticket is a report to a help desk.
        return ExportWords::tr("Markdown for a ticket");
    case ExportForm::Html:
        //: A form of export.
        return ExportWords::tr("Web page (HTML)");
    case ExportForm::JsonLines:
        //: A form of export: that of saved transcripts.
        return ExportWords::tr("Transcript (JSON Lines)");
    case ExportForm::Svg:
        //: A form of export: the picture with two lifelines and arrows.
        return ExportWords::tr("Ladder (SVG)");
    case ExportForm::Pdf:
        //: A form of export.
        return ExportWords::tr("Pages (PDF)");
    case ExportForm::Report:
        //: A form of export: a text for whoever runs the server.
        return ExportWords::tr("Report for the server's administrator");
    }
    return {};
}

QString explainLevelWord(ExportWish::Level level)
{
    switch (level) {
    case ExportWish::Level::None:
        //: How much is explained in an export.
        return ExportWords::tr("No explanations");
    case ExportWish::Level::Brief:
        //: How much is explained in an export.
        return ExportWords::tr("Brief explanations");
    case ExportWish::Level::Full:
        //: How much is explained in an export.
        return ExportWords::tr("Full explanations");
    }
    return {};
}

QString maskKindWord(MaskKind kind)
{
    switch (kind) {
    case MaskKind::Password:
        return ExportWords::tr("Password");
    case MaskKind::Address:
        //: Of mail.
        return ExportWords::tr("Address");
    case MaskKind::Host:
        return ExportWords::tr("Host name");
    case MaskKind::IpAddress:
        return ExportWords::tr("IP address");
    case MaskKind::QueueId:
        //: What a mail server calls a message that it keeps.
        return ExportWords::tr("Queue id");
    }
    return {};
}

QString maskCountWords(MaskKind kind, int count)
{
    switch (kind) {
    case MaskKind::Password:
        return ExportWords::tr("%n password(s)", nullptr, count);
    case MaskKind::Address:
        return ExportWords::tr("%n address(es)", nullptr, count);
    case MaskKind::Host:
        return ExportWords::tr("%n host name(s)", nullptr, count);
    case MaskKind::IpAddress:
        return ExportWords::tr("%n IP address(es)", nullptr, count);
    case MaskKind::QueueId:
        return ExportWords::tr("%n queue id(s)", nullptr, count);
    }
    return {};
}

} // namespace Heloscope
