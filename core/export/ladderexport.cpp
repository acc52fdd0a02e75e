// SPDX-License-Identifier: GPL-3.0-or-later
//
// There is no font to measure with here, and the reader's is not known. Type of one width needs no
// measuring: what went over the wire is cut where its column is full. Explanations are wrapped by
// columns that are wide enough for the usual faces.
#include "core/export/ladderexport.h"

#include "core/export/wrappedtext.h"
#include "core/export/xmltext.h"
#include "core/help/helplibrary.h"
#include "core/smtp/replycode.h"
#include "core/wire/displaytext.h"

#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int Client = 104; ///< x of the lifelines
constexpr int Server = 584;
constexpr int WireColumns = 62;
constexpr int WireLine = 17; ///< height of a line
constexpr int HelpLine = 19;
constexpr int HelpLeft = Server + 36;
constexpr int HelpColumns = 50;
constexpr int HelpWidth = 368; ///< of one language
constexpr int HeadHeight = 74;
constexpr int Gap = 10;
/// More of one line or of one reply is not drawn; an ellipsis stands for it.
constexpr qsizetype MostPieces = 8;
constexpr qsizetype MostLines = 60;

constexpr auto Style = R"(
svg { color-scheme: light dark; background: #fff }
text { fill: #1a1a1a; font: 13px sans-serif }
.wire { font: 12px monospace; white-space: pre } .code, .name { font-weight: bold }
.time, .remark, .page { fill: #555 } .paper { fill: #fff }
.life { stroke: #777; stroke-width: 2 } .apart { stroke: #777; stroke-dasharray: 4 5 }
.box { fill: none; stroke: #0072b2; stroke-width: 1.5 }
.client line { stroke: #0072b2 } .client path { fill: #0072b2 }
.good line { stroke: #00694b } .good path, .good .code { fill: #00694b }
.onward line { stroke: #0072b2 } .onward path, .onward .code { fill: #0072b2 }
.later line { stroke: #8a5a00 } .later path, .later .code { fill: #8a5a00 }
.refused line { stroke: #9c2a00 } .refused path, .refused .code { fill: #9c2a00 }
.problem { fill: #9c2a00 } .arrow line { stroke-width: 1.5 } .secure line { stroke-width: 3 }
.tls line { stroke: #00694b; stroke-width: 2; stroke-dasharray: 9 4 } .tls text { fill: #00694b }
@media (prefers-color-scheme: dark) {
svg { background: #16181c } text { fill: #eee } .paper { fill: #16181c }
.time, .remark, .page { fill: #b5b5b5 } .life, .apart { stroke: #999 } .box { stroke: #56b4e9 }
.client line, .onward line { stroke: #56b4e9 }
.client path, .onward path, .onward .code { fill: #56b4e9 }
.good line, .tls line { stroke: #5fd0a8 } .good path, .good .code, .tls text { fill: #5fd0a8 }
.later line { stroke: #f0c05a } .later path, .later .code { fill: #f0c05a }
.refused line { stroke: #ffab7a } .refused path, .refused .code, .problem { fill: #ffab7a }
}
)";

QString number(int value)
{
    return QString::number(value);
}

QString line(int x1, int y1, int x2, int y2, QLatin1StringView css = {})
{
    return "<line%5 x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"/>\n"_L1.arg(number(x1), number(y1),
        number(x2), number(y2), css.isEmpty() ? QString() : QString(" class=\""_L1 + css + u'"'));
}

/// content: escaped already.
QString textAt(int x, int y, const QString &attributes, const QString &content)
{
    return "<text x=\"%1\" y=\"%2\"%3>%4</text>\n"_L1.arg(number(x), number(y),
        attributes.isEmpty() ? QString() : QString(u' ' + attributes), content);
}

QString seconds(std::chrono::microseconds at)
{
    return QString::number(std::chrono::duration<double>(at).count(), 'f', 3) + " s"_L1;
}

QLatin1StringView classOf(const LadderRow &row)
{
    if (!row.code) {
        return "client"_L1;
    }
    switch (Smtp::ReplyCode(*row.code).severity()) {
    case Smtp::Severity::Success:
        return "good"_L1;
    case Smtp::Severity::Intermediate:
        return "onward"_L1;
    case Smtp::Severity::Temporary:
        return "later"_L1;
    case Smtp::Severity::Permanent:
        return "refused"_L1;
    }
    return {};
}

/// The lines of an entry cut to the width between the lifelines.
QStringList drawnLines(const QStringList &lines)
{
    QStringList result;
    for (const QString &one : lines) {
        if (result.size() >= MostLines) {
            result.append(u"…"_s);
            break;
        }
        QStringList parts = pieces(one, WireColumns);
        if (parts.size() > MostPieces) {
            parts = parts.first(MostPieces);
            parts.append(u"…"_s);
        }
        result += parts;
    }
    return result;
}

} // namespace

LadderExport::LadderExport(ExportWish wish)
    : m_wish(std::move(wish))
{
}

QByteArray LadderExport::begin(const TranscriptHeader &header)
{
    m_header = header;
    return {};
}

QByteArray LadderExport::entry(const Entry &entry, const Annotator &annotator)
{
    const std::size_t before = m_layout.rows().size();
    m_layout.take(entry, annotator.verbAt(entry.id));
    std::vector<HelpPair> help = helpPairsFor(entry, annotator, m_wish);
    if (m_layout.rows().size() > before) {
        m_rungs.push_back({entry.at, summarise(entry), std::move(help)});
    } else if (!m_rungs.empty()) {
        // A finding has no rung of its own: it stands beside the one it follows.
        std::vector<HelpPair> &last = m_rungs.back().help;
        std::move(help.begin(), help.end(), std::back_inserter(last));
    }
    return {};
}

int LadderExport::columnsOfHelp() const
{
    if (m_wish.level == ExportWish::Level::None) {
        return 0;
    }
    return m_wish.secondLanguage.isEmpty() ? 1 : 2;
}

int LadderExport::width() const
{
    return HelpLeft + columnsOfHelp() * HelpWidth;
}

QString LadderExport::head(int height) const
{
    const QString target = "%1:%2"_L1.arg(
        Smtp::displayText(m_header.target.host.toUtf8()), QString::number(m_header.target.port));
    const QString title = xmlText(QString("SMTP "_L1 + target));
    const QString subtitle = xmlText(QString(Smtp::displayText(m_header.program.toUtf8()) + ", "_L1
        + m_header.created.toUTC().toString(Qt::ISODate)));
    const auto word = [this](const char *topic, const QString &english) {
        const auto text
            = m_wish.library ? m_wish.library->find(topic, m_wish.language) : std::nullopt;
        return xmlText(text ? text->name : english);
    };
    const QString language = m_wish.language.isEmpty() ? u"en"_s : xmlText(m_wish.language);
    QString text
        = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
          "viewBox=\"0 0 %1 %2\" role=\"img\" lang=\"%3\" xml:lang=\"%3\">\n<title>%4</title>\n"_L1
              .arg(number(width()), number(height), language, title);
    text += "<desc>"_L1 + subtitle + "</desc>\n<style>"_L1 + QLatin1StringView(Style)
        + "</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n"_L1;
    const auto box = [](int lane, const QString &name) -> QString {
        return "<rect class=\"box\" x=\"%1\" y=\"34\" width=\"120\" height=\"26\" rx=\"4\"/>\n"_L1
                   .arg(number(lane - 60))
            + textAt(lane, 52, u"class=\"name\" text-anchor=\"middle\""_s, name);
    };
    text += textAt(12, 22, u"class=\"name\""_s, title);
    text += textAt(width() - 12, 22, u"class=\"page\" text-anchor=\"end\""_s, subtitle);
    text += box(Client, word("heading/client", u"Client"_s));
    text += box(Server, word("heading/server", u"Server"_s));
    return text;
}

QString LadderExport::lifelines(const std::vector<int> &tops, int bottom) const
{
    const auto edge = [&](std::size_t row) {
        return row < tops.size() ? tops.at(row) : bottom;
    };
    const int opened = edge(m_layout.opened());
    const int closed = edge(m_layout.closed());
    QString text;
    for (const int lane : {Client, Server}) {
        text += line(lane, 60, lane, opened, "apart"_L1);
        text += line(lane, opened, lane, closed, "life"_L1);
        text += line(lane, closed, lane, bottom, "apart"_L1);
    }
    return text;
}

QString LadderExport::helpText(const Rung &rung, int &top) const
{
    QString text;
    const auto column = [&](const HelpPassage &passage, const QString &language, int left) {
        int y = top;
        const QString tagged = "lang=\"%1\" xml:lang=\"%1\""_L1.arg(xmlText(language));
        const auto add = [&](const QString &paragraph, const QString &attributes) {
            const QStringList lines = wrapped(paragraph, HelpColumns, 0).chopped(1).split(u'\n');
            for (const QString &one : lines) {
                text += textAt(left, y += HelpLine, attributes, xmlText(one));
            }
        };
        add(passage.name, QString("class=\"name\" "_L1 + tagged));
        for (const QString &paragraph : passage.paragraphs) {
            add(paragraph, tagged);
        }
        return y;
    };
    for (const HelpPair &pair : rung.help) {
        int bottom = column(pair.first, m_wish.language, HelpLeft);
        if (pair.second) {
            bottom = std::max(
                bottom, column(*pair.second, m_wish.secondLanguage, HelpLeft + HelpWidth));
        }
        top = bottom + Gap / 2;
    }
    return text;
}

QString LadderExport::drawn(std::size_t row, int &top) const
{
    const Rung &rung = m_rungs.at(row);
    const LadderRow &shape = m_layout.rows().at(row);
    const bool isArrow
        = shape.shape == LadderShape::ToServer || shape.shape == LadderShape::ToClient;
    int helpBottom = top;
    QString text = helpText(rung, helpBottom);
    int y = top;
    text += textAt(
        Client - 12, y + WireLine, u"class=\"time\" text-anchor=\"end\""_s, seconds(rung.at));
    QString group = shape.shape == LadderShape::Divider ? u"tls"_s : u"remark"_s;
    if (isArrow) {
        group = "arrow "_L1 + classOf(shape) + (shape.secure ? " secure"_L1 : ""_L1);
    }
    text += "<g class=\""_L1 + group + "\">\n"_L1;
    const bool isProblem = rung.summary.arrow == "***"_L1;
    const QString wire
        = isProblem ? u"class=\"wire problem\" lang=\"en\""_s : u"class=\"wire\" lang=\"en\""_s;
    for (const QString &one : drawnLines(rung.summary.lines)) {
        QString content = xmlText(one);
        if (shape.code && one.startsWith(QString::number(*shape.code))) {
            content = "<tspan class=\"code\">"_L1 + one.first(3) + "</tspan>"_L1
                + xmlText(one.sliced(3));
        }
        text += textAt(Client + 12, y += WireLine, wire, content);
    }
    if (isArrow) {
        y += 8;
        const bool isToServer = shape.shape == LadderShape::ToServer;
        const int from = isToServer ? Client + 2 : Server - 2;
        const int to = isToServer ? Server - 2 : Client + 2;
        const int back = isToServer ? to - 10 : to + 10;
        text += line(from, y, back, y);
        text += "<path d=\"M%1 %2 L%3 %4 L%3 %5 Z\"/>\n"_L1.arg(
            number(to), number(y), number(back), number(y - 5), number(y + 5));
    } else if (shape.shape == LadderShape::Divider) {
        y += 8;
        text += line(Client - 20, y, Server + 20, y);
    }
    text += "</g>\n"_L1;
    top = std::max(y, helpBottom) + Gap;
    return text;
}

QByteArray LadderExport::end()
{
    QString rungs;
    std::vector<int> tops;
    int bottom = HeadHeight;
    for (std::size_t row = 0; row < m_rungs.size(); ++row) {
        tops.push_back(bottom);
        rungs += drawn(row, bottom);
    }
    const QString text = head(bottom + Gap) + lifelines(tops, bottom) + rungs + "</svg>\n"_L1;
    return text.toUtf8();
}

} // namespace Heloscope
