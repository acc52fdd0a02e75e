// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explanationprinter.h"

#include "app/cli/wrappedtext.h"
#include "core/diagnosis/providerpattern.h"
#include "core/wire/displaytext.h"

#include <QCoreApplication>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int BodyIndent = 2;
constexpr int PartIndent = 4;

struct CliExplain {
    Q_DECLARE_TR_FUNCTIONS(CliExplain)
};

QString bold(const QString &text)
{
    return outputHasStyle() ? u"\u001b[1m"_s + text + u"\u001b[0m"_s : text;
}

QString text(const QByteArray &name)
{
    return QString::fromUtf8(name);
}

/// What the layer is about, in digits or in the names that scripts use: "5yz", "550", "550 after
/// RCPT", "5.1.1", "mailbox_unknown".
QString subjectOf(const ExplanationLayer &layer, const Explanation &explanation)
{
    const Smtp::Reply &reply = explanation.moment.reply;
    QString code = QString::number(reply.code.value());
    switch (layer.kind) {
    case LayerKind::Class:
        return code.first(1) + u"yz"_s;
    case LayerKind::Code:
        return code;
    case LayerKind::Provider:
        return explanation.provider->provider;
    case LayerKind::Command:
        return CliExplain::tr("%1 after %2")
            .arg(code, text(Smtp::verbName(explanation.moment.after)));
    case LayerKind::Enhanced:
        return reply.enhanced ? text(reply.enhanced->toByteArray()) : code;
    case LayerKind::Reason:
        return text(layer.topic).section(u'/', 1);
    }
    return code;
}

/// What kind of code it is, where it is not simply one of the standard.
QString statusWords(const QString &status)
{
    if (status == "obsolete"_L1) {
        return CliExplain::tr("obsolete");
    }
    if (status == "seen"_L1) {
        return CliExplain::tr("no standard has it, servers send it");
    }
    return status == "folklore"_L1 ? CliExplain::tr("folklore, no server is known to send it")
                                   : QString();
}

/// Who says so: a document, a provider, or we.
QString sourceWords(const ExplanationLayer &layer, const Explanation &explanation)
{
    switch (layer.source) {
    case LayerSource::Standard:
        break;
    case LayerSource::Provider:
        //: %1: where a wording was found, %2: the month when somebody last looked, 2026-11
        return CliExplain::tr("what this provider means by it; %1, %2")
            .arg(explanation.provider->source, explanation.provider->checked);
    case LayerSource::Guess:
        return explanation.reason && explanation.reason->confidence == Confidence::Likely
            ? CliExplain::tr("likely")
            : CliExplain::tr("a guess");
    }
    const QString status = statusWords(layer.text.status);
    return status.isEmpty() ? layer.text.reference
                            : QString(layer.text.reference + u"; "_s + status);
}

QString evidenceWords(const Classification &reason)
{
    const QString evidence = Smtp::displayText(reason.evidence);
    switch (reason.confidence) {
    case Confidence::Certain:
        return CliExplain::tr("Reason: %1, certain from “%2”.")
            .arg(text(reasonName(reason.reason)), evidence);
    case Confidence::Likely:
        return CliExplain::tr("Reason: %1, likely from “%2”.")
            .arg(text(reasonName(reason.reason)), evidence);
    case Confidence::Guess:
        return CliExplain::tr("Reason: %1, a guess from “%2”.")
            .arg(text(reasonName(reason.reason)), evidence);
    }
    return {};
}

QString retryWords(Retry retry)
{
    switch (retry) {
    case Retry::None:
        return {};
    case Retry::Later:
        return CliExplain::tr("Try again later.");
    case Retry::Never:
        return CliExplain::tr("Do not try again unchanged.");
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
    QString block = bold(subjectOf(layer, explanation) + u": "_s + layer.text.name);
    block += source.isEmpty() ? u"\n"_s : QString(u"  ["_s + source + u"]\n"_s);
    block += wrapped(layer.text.description, columns, BodyIndent);
    block += part(CliExplain::tr("When you see it"), layer.text.whenSeen, columns);
    block += part(CliExplain::tr("How to fix it"), layer.text.howToFix, columns);
    return block;
}

/// The answer for whoever reads no further: what it is, what to do, whether to try again.
QString summary(const Explanation &explanation, int columns)
{
    const Smtp::Reply &reply = explanation.moment.reply;
    const HelpText &best = explanation.best().text;
    QString heading = QString::number(reply.code.value());
    if (reply.enhanced) {
        heading += u' ' + text(reply.enhanced->toByteArray());
    }
    QString block = bold(heading + u": "_s + best.name) + u'\n';
    block += wrapped(best.description, columns, 0);
    block += wrapped(best.howToFix, columns, 0);
    if (const QString retry = retryWords(retryAdvice(explanation)); !retry.isEmpty()) {
        block += retry + u'\n';
    }
    if (explanation.reason && explanation.reason->reason != RefusalReason::Unknown) {
        block += wrapped(evidenceWords(*explanation.reason), columns, 0);
    }
    return block;
}

} // namespace

QString partsAsText(const std::vector<CodePart> &parts)
{
    constexpr qsizetype Width = 3; // "650" of 4.7.650
    QString block;
    for (const CodePart &part : parts) {
        const QString name = part.name.isEmpty() ? CliExplain::tr("not known") : part.name;
        block += QString(BodyIndent, u' ') + text(part.digits).rightJustified(Width) + u"  "_s
            + name + u'\n';
    }
    return block;
}

QString explanationAsText(const Explanation &explanation)
{
    const int columns = outputColumns();
    QString block = summary(explanation, columns) + u'\n'
        + CliExplain::tr("From the general to the particular:") + u'\n';
    for (const ExplanationLayer &layer : explanation.layers) {
        block += u'\n' + layerAsText(layer, explanation, columns);
    }
    return block;
}

} // namespace Heloscope
