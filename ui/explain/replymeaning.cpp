// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/replymeaning.h"

#include "core/wire/displaytext.h"
#include "ui/wording/severitywords.h"
#include "ui/wording/stagewords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct ReplyMeaning {
    Q_DECLARE_TR_FUNCTIONS(ReplyMeaning)
};

QString sourceWord(LayerSource source)
{
    switch (source) {
    case LayerSource::Standard:
        return ReplyMeaning::tr("The standard says so.");
    case LayerSource::Provider:
        return ReplyMeaning::tr("This provider says so; other servers may mean something else.");
    case LayerSource::Guess:
        return ReplyMeaning::tr("A guess from the server's own words.");
    }
    return {};
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        //: How sure we are about the cause of a refusal.
        return ReplyMeaning::tr("certain");
    case Confidence::Likely:
        //: How sure we are about the cause of a refusal.
        return ReplyMeaning::tr("likely");
    case Confidence::Guess:
        //: How sure we are about the cause of a refusal.
        return ReplyMeaning::tr("a guess");
    }
    return {};
}

QString unlessSame(const QString &original, const QString &text)
{
    return original == text ? QString() : original;
}

/// A field of the most particular layer that has it. An enhanced code tells refusals apart; beside
/// a success it has nothing to add to what the code means after this command.
QString mostParticular(const Explanation &explanation, QString HelpText::*field)
{
    const bool success = explanation.moment.reply.code.isPositive();
    for (auto layer = explanation.layers.rbegin(); layer != explanation.layers.rend(); ++layer) {
        const bool passedOver = success && layer->kind == LayerKind::Enhanced;
        if (!passedOver && !(layer->text.*field).isEmpty()) {
            return layer->text.*field;
        }
    }
    return {};
}

QString digitsText(const Smtp::Reply &reply)
{
    const QString code = QString::number(reply.code.value());
    QStringList lines;
    //: %1: the first digit of a reply code, %2: what it says
    lines << ReplyMeaning::tr("%1 – %2").arg(code.left(1), severityName(reply.code.severity()));
    //: %1: the second digit of a reply code, %2: what it says
    lines << ReplyMeaning::tr("%1 – %2").arg(code.mid(1, 1), categoryName(reply.code.category()));
    //: %1: the third digit of a reply code
    lines << ReplyMeaning::tr("%1 – the particular case").arg(code.right(1));
    return lines.join(u'\n');
}

QString rawText(const Smtp::Reply &reply)
{
    QStringList lines;
    for (const QByteArray &line : reply.raw.split('\n')) {
        if (!line.isEmpty()) {
            lines << Smtp::displayText(line);
        }
    }
    return lines.join(u'\n');
}

void addReason(Meaning &meaning, const Explanation &explanation, const Explanation &english)
{
    const auto isReason = [](const auto &layer) {
        return layer.kind == LayerKind::Reason;
    };
    const auto layer = std::find_if(explanation.layers.begin(), explanation.layers.end(), isReason);
    const auto original = std::find_if(english.layers.begin(), english.layers.end(), isReason);
    if (!explanation.reason || layer == explanation.layers.end()) {
        return;
    }
    const QString confidence = confidenceWord(explanation.reason->confidence);
    if (explanation.best().kind != LayerKind::Reason) {
        MeaningSection section;
        //: %1: how sure we are: certain, likely or a guess
        section.heading = ReplyMeaning::tr("Cause (%1)").arg(confidence);
        section.text = layer->text.name + u'\n' + layer->text.description;
        if (original != english.layers.end()) {
            section.original = unlessSame(
                original->text.name + u'\n' + original->text.description, section.text);
        }
        meaning.sections.push_back(section);
    }
    if (!explanation.reason->evidence.isEmpty()) {
        //: Heading before the server's words on which the cause rests. %1: how sure we are
        meaning.sections.push_back({ReplyMeaning::tr("This rests on (%1)").arg(confidence),
            Smtp::displayText(explanation.reason->evidence), {}, false, true});
    }
}

void addDetails(Meaning &meaning, const Explanation &explanation, const Explanation &english)
{
    const auto detail = [&meaning](const QString &heading, const QString &text,
                            const QString &original = {}, bool isWire = false) {
        if (!text.isEmpty()) {
            meaning.sections.push_back({heading, text, unlessSame(original, text), true, isWire});
        }
    };
    detail(ReplyMeaning::tr("When you see it"), mostParticular(explanation, &HelpText::whenSeen),
        mostParticular(english, &HelpText::whenSeen));
    detail(ReplyMeaning::tr("The three digits"), digitsText(explanation.moment.reply));
    for (std::size_t i = 0; i < explanation.layers.size(); ++i) {
        const ExplanationLayer &layer = explanation.layers[i];
        if (layer.kind == LayerKind::Enhanced) {
            const QString original
                = i < english.layers.size() ? english.layers[i].text.description : QString();
            //: The "5.1.1" behind a reply code.
            detail(ReplyMeaning::tr("The enhanced status code"),
                explanation.moment.reply.enhanced
                    ? QString(QString::fromLatin1(explanation.moment.reply.enhanced->toByteArray())
                        + u": "_s + layer.text.description)
                    : layer.text.description,
                original);
        }
    }
    detail(ReplyMeaning::tr("Defined in"), mostParticular(explanation, &HelpText::reference));
    detail(ReplyMeaning::tr("Who says so"), sourceWord(explanation.best().source));
    detail(ReplyMeaning::tr("As it came"), rawText(explanation.moment.reply), {}, true);
}

} // namespace

Meaning replyMeaning(const Explanation &explanation, const Explanation &english)
{
    const Smtp::Reply &reply = explanation.moment.reply;
    const ExplanationLayer &best = explanation.best();
    const QString after = verbWord(explanation.moment.after);
    Meaning meaning;
    meaning.tone = toneOf(reply.code.severity());
    meaning.verdict = best.text.name;
    meaning.original = unlessSame(english.best().text.name, best.text.name);
    //: %1: reply code, %2: "Success", %3: a command, "RCPT TO"
    meaning.subject
        = ReplyMeaning::tr("%1 %2, after %3")
              .arg(QString::number(reply.code.value()), severityWord(reply.code.severity()), after);
    //: Heading. %1: a command, "RCPT TO"
    meaning.sections.push_back({ReplyMeaning::tr("What it means after %1").arg(after),
        best.text.description, unlessSame(english.best().text.description, best.text.description)});
    addReason(meaning, explanation, english);
    const QString advice = mostParticular(explanation, &HelpText::howToFix);
    if (!advice.isEmpty()) {
        meaning.sections.push_back({ReplyMeaning::tr("What you can do"), advice,
            unlessSame(mostParticular(english, &HelpText::howToFix), advice)});
    }
    addDetails(meaning, explanation, english);
    return meaning;
}

} // namespace Heloscope
