// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explanationprinter.h"

#include "app/cli/wrappedtext.h"
#include "core/wire/displaytext.h"

#include <QCoreApplication>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int BodyIndent = 2;
constexpr int PartIndent = 4;

QString words(const char *text)
{
    return QCoreApplication::translate("CliExplain", text);
}

QString bold(const QString &text)
{
    return outputHasStyle() ? u"\u001b[1m"_s + text + u"\u001b[0m"_s : text;
}

QString sourceWords(const ExplanationLayer &layer, const Explanation &explanation)
{
    switch (layer.source) {
    case LayerSource::Standard:
        break;
    case LayerSource::Provider:
        return words("what this provider means by it");
    case LayerSource::Guess:
        return explanation.reason && explanation.reason->confidence == Confidence::Likely
            ? words("likely")
            : words("a guess");
    }
    return layer.text.reference;
}

QString retryWords(Retry retry)
{
    switch (retry) {
    case Retry::None:
        return {};
    case Retry::Later:
        return words("Try again later.");
    case Retry::Never:
        return words("Do not try again unchanged.");
    }
    return {};
}

QString part(const QString &heading, const QString &text, int columns)
{
    if (text.isEmpty()) {
        return {};
    }
    return QString(BodyIndent, u' ') + heading + u'\n' + wrapped(text, columns, PartIndent);
}

QString layerAsText(const ExplanationLayer &layer, const Explanation &explanation, int columns)
{
    const QString source = sourceWords(layer, explanation);
    QString text = bold(layer.text.name);
    text += source.isEmpty() ? u"\n"_s : QString(u"  ["_s + source + u"]\n"_s);
    text += wrapped(layer.text.description, columns, BodyIndent);
    text += part(words("When you see it"), layer.text.whenSeen, columns);
    text += part(words("How to fix it"), layer.text.howToFix, columns);
    return text;
}

} // namespace

QString explanationAsText(const Explanation &explanation)
{
    const Smtp::Reply &reply = explanation.moment.reply;
    const int columns = outputColumns();
    QString heading = QString::number(reply.code.value());
    if (reply.enhanced) {
        heading += u' ' + QString::fromLatin1(reply.enhanced->toByteArray());
    }
    QString text = bold(heading + u": "_s + explanation.best().text.name) + u'\n';
    if (explanation.reason && explanation.reason->reason != RefusalReason::Unknown) {
        text += wrapped(
            words("The reason rests on: “%1”").arg(Smtp::displayText(explanation.reason->evidence)),
            columns, 0);
    }
    if (const QString retry = retryWords(retryAdvice(explanation)); !retry.isEmpty()) {
        text += retry + u'\n';
    }
    for (const ExplanationLayer &layer : explanation.layers) {
        text += u'\n' + layerAsText(layer, explanation, columns);
    }
    return text;
}

} // namespace Heloscope
