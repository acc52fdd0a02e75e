// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlexport.h"

#include "core/export/entryhelp.h"
#include "core/export/entrysummary.h"
#include "core/wire/displaytext.h"

#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Style = R"(
:root { color-scheme: light dark }
body { font: 1rem/1.6 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff }
pre { margin: .2rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font: .95rem/1.5 monospace;
  padding-left: 4ch; text-indent: -4ch }
pre.client { margin-left: 2rem } pre.problem { color: #9c2a00 } pre.note { color: #555 }
blockquote { margin: .2rem 0 1rem 2rem; padding-left: 1rem; border-left: 3px solid #0072b2 }
blockquote strong { display: block } blockquote p { margin: .3rem 0 }
:lang(ko) { word-break: keep-all }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #16181c }
  pre.problem { color: #ffab7a } pre.note { color: #b5b5b5 } blockquote { border-color: #56b4e9 } }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr } }
@page { size: A4; margin: 18mm }
@media print { body { max-width: none; margin: 0; font-size: 10pt; color: #000; background: #fff }
  pre { font-size: 9pt } pre, blockquote, .pair { break-inside: avoid }
  pre.client, pre:has(+ blockquote), pre:has(+ .pair) { break-after: avoid }
  pre.problem { color: #7a2000 } pre.note { color: #333 } }
)";

/// The class tells apart for the eye what the arrow tells in print.
QLatin1StringView lineClass(const QString &arrow)
{
    if (arrow.contains(u'>')) {
        return "client"_L1;
    }
    if (arrow.contains(u'*')) {
        return "problem"_L1;
    }
    return arrow == "==="_L1 ? "note"_L1 : "server"_L1;
}

QString quoted(const HelpPassage &passage, const QString &language)
{
    QString text = "<blockquote lang=\"%1\"><strong>%2</strong>\n"_L1.arg(
        language.toHtmlEscaped(), passage.name.toHtmlEscaped());
    for (const QString &paragraph : passage.paragraphs) {
        text += "<p>"_L1 + paragraph.toHtmlEscaped() + "</p>\n"_L1;
    }
    return text + "</blockquote>\n"_L1;
}

} // namespace

HtmlExport::HtmlExport(ExportWish wish)
    : m_wish(std::move(wish))
{
}

QByteArray HtmlExport::begin(const TranscriptHeader &header)
{
    const QString title = "SMTP %1:%2"_L1.arg(
        Smtp::displayText(header.target.host.toUtf8()), QString::number(header.target.port));
    const QString language = m_wish.language.isEmpty() ? u"en"_s : m_wish.language;
    const QString head
        = "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n<style>"_L1
              .arg(language.toHtmlEscaped(), title.toHtmlEscaped());
    const QString body = "</style>\n</head>\n<body>\n<h1>%1</h1>\n<p>%2, %3</p>\n"_L1.arg(
        title.toHtmlEscaped(), Smtp::displayText(header.program.toUtf8()).toHtmlEscaped(),
        header.created.toUTC().toString(Qt::ISODate));
    return head.toUtf8() + Style + body.toUtf8();
}

QByteArray HtmlExport::entry(const Entry &entry, const Annotator &annotator)
{
    const EntrySummary summary = summarise(entry);
    QString text;
    for (const QString &line : summary.lines) {
        text += "<pre lang=\"en\" class=\"%1\">%2</pre>\n"_L1.arg(
            lineClass(summary.arrow), QString(summary.arrow + u' ' + line).toHtmlEscaped());
    }
    for (const auto &[first, second] : helpPairsFor(entry, annotator, m_wish)) {
        const QString quotation = quoted(first, m_wish.language);
        text += second ? "<div class=\"pair\">\n"_L1 + quotation
                + quoted(*second, m_wish.secondLanguage) + "</div>\n"_L1
                       : quotation;
    }
    return text.toUtf8();
}

QByteArray HtmlExport::end()
{
    return "</body>\n</html>\n";
}

} // namespace Heloscope
