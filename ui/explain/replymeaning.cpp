// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/replymeaning.h"

#include "core/diagnosis/providerpattern.h"
#include "core/wire/displaytext.h"
#include "ui/explain/topicmeaning.h"
#include "ui/wording/severitywords.h"
#include "ui/wording/stagewords.h"
#include "ui/wording/voicewords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct ReplyMeaning {
    Q_DECLARE_TR_FUNCTIONS(ReplyMeaning)
};

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

QString hereHeading(Smtp::Verb after)
{
    if (after == Smtp::Verb::Connect) {
        return ReplyMeaning::tr("What it means after the connection");
    }
    if (after == Smtp::Verb::Content) {
        return ReplyMeaning::tr("What it means after the message");
    }
    //: %1: a command, "RCPT TO"
    return ReplyMeaning::tr("What it means after %1").arg(verbWord(after));
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

/// Puts the layers of one explanation into the order in which they are read.
class LayeredMeaning
{
public:
    LayeredMeaning(
        const Explanation &explanation, const HelpLibrary &library, const QString &language)
        : m_explanation(explanation)
        , m_library(library)
        , m_language(language)
    {
        for (const ExplanationLayer &layer : explanation.layers) {
            m_layers.at(static_cast<std::size_t>(layer.kind)) = &layer;
        }
        const Smtp::Reply &reply = explanation.moment.reply;
        // Beside a success, and with zeros in it, an enhanced code says no more than the code.
        const bool isTelling = !reply.code.isPositive() && reply.enhanced
            && reply.enhanced->subject != 0 && reply.enhanced->detail != 0;
        for (const LayerKind kind :
            {LayerKind::Class, LayerKind::Code, LayerKind::Enhanced, LayerKind::Command}) {
            const bool passedOver = kind == LayerKind::Enhanced && !isTelling;
            m_here = layerOf(kind) && !passedOver ? layerOf(kind) : m_here;
        }
    }

    [[nodiscard]] Meaning meaning()
    {
        addHead();
        add(hereHeading(m_explanation.moment.after), m_here);
        addEnhanced();
        addProvider();
        addReason();
        addAdvice();
        addDetails();
        return m_meaning;
    }

private:
    [[nodiscard]] const ExplanationLayer *layerOf(LayerKind kind) const
    {
        return m_layers.at(static_cast<std::size_t>(kind));
    }

    [[nodiscard]] Voice voiceOf(const ExplanationLayer &layer) const
    {
        const bool hasProvider = layer.kind == LayerKind::Provider && m_explanation.provider;
        return Voice{layer.source, hasProvider ? m_explanation.provider->provider : QString(),
            layer.text.status};
    }

    void add(const QString &heading, const ExplanationLayer *layer, bool isDetail = false)
    {
        if (layer && !layer->text.description.isEmpty()) {
            m_meaning.sections.push_back(
                {heading, layer->text.description, isDetail, false, voiceOf(*layer)});
        }
    }

    void addDetail(const QString &heading, const QString &text, bool isWire = false)
    {
        if (!text.isEmpty()) {
            m_meaning.sections.push_back({heading, text, true, isWire});
        }
    }

    void addHead()
    {
        const Smtp::ReplyCode code = m_explanation.moment.reply.code;
        m_meaning.tone = toneOf(code.severity());
        m_meaning.verdict = m_explanation.best().text.name;
        m_meaning.voice = voiceOf(m_explanation.best());
        m_meaning.code = QString::number(code.value());
        //: %1: reply code, %2: "Success", %3: "after RCPT TO"
        m_meaning.subject = ReplyMeaning::tr("%1 %2, %3")
                                .arg(m_meaning.code, severityWord(code.severity()),
                                    afterWord(m_explanation.moment.after));
    }

    void addEnhanced()
    {
        const ExplanationLayer *layer = layerOf(LayerKind::Enhanced);
        if (layer && layer != m_here) {
            const bool isDetail = m_explanation.moment.reply.code.isPositive();
            //: Heading: what an enhanced code says beyond the reply code. %1: "5.1.1"
            add(ReplyMeaning::tr("What %1 adds").arg(enhancedText()), layer, isDetail);
        }
    }

    void addProvider()
    {
        if (const ExplanationLayer *layer = layerOf(LayerKind::Provider)) {
            //: Heading: the meaning of a wording that is known from one provider.
            add(ReplyMeaning::tr("What the provider means by these words"), layer);
        }
    }

    void addReason()
    {
        const ExplanationLayer *layer = layerOf(LayerKind::Reason);
        if (!m_explanation.reason || !layer) {
            return;
        }
        const QString confidence = confidenceWord(m_explanation.reason->confidence);
        MeaningSection section;
        //: %1: how sure we are: certain, likely or a guess
        section.heading = ReplyMeaning::tr("Cause (%1)").arg(confidence);
        section.text = layer->text.name == m_meaning.verdict
            ? layer->text.description
            : QString(layer->text.name + u'\n' + layer->text.description);
        section.voice = voiceOf(*layer);
        m_meaning.sections.push_back(section);
        if (!m_explanation.reason->evidence.isEmpty()) {
            //: Heading before the server's words on which the cause rests. %1: how sure we are
            m_meaning.sections.push_back({ReplyMeaning::tr("This rests on (%1)").arg(confidence),
                Smtp::displayText(m_explanation.reason->evidence), false, true});
        }
    }

    /// The most particular layer that has the field. A guess is not advised on while there is
    /// anything better.
    [[nodiscard]] const ExplanationLayer *mostParticular(QString HelpText::*field) const
    {
        const bool isKnown = m_explanation.reason
            && m_explanation.reason->confidence != Confidence::Guess
            && m_explanation.reason->reason != RefusalReason::Unknown;
        const bool isRefusal = !m_explanation.moment.reply.code.isPositive();
        const std::array candidates{layerOf(LayerKind::Provider),
            isKnown ? layerOf(LayerKind::Reason) : nullptr,
            isRefusal ? layerOf(LayerKind::Enhanced) : nullptr, m_here, layerOf(LayerKind::Code),
            layerOf(LayerKind::Class)};
        const auto has = [field](const ExplanationLayer *layer) {
            return layer && !(layer->text.*field).isEmpty();
        };
        const auto found = std::ranges::find_if(candidates, has);
        return found == candidates.end() ? nullptr : *found;
    }

    void addAdvice()
    {
        if (const ExplanationLayer *layer = mostParticular(&HelpText::howToFix)) {
            m_meaning.sections.push_back({ReplyMeaning::tr("What you can do"), layer->text.howToFix,
                false, false, voiceOf(*layer)});
        }
    }

    void addDetails()
    {
        const Smtp::Reply &reply = m_explanation.moment.reply;
        if (const ExplanationLayer *layer = mostParticular(&HelpText::whenSeen)) {
            m_meaning.sections.push_back({ReplyMeaning::tr("When you see it"), layer->text.whenSeen,
                true, false, voiceOf(*layer)});
        }
        if (m_here != layerOf(LayerKind::Code)) {
            //: Heading: what the reply code says whatever it answers. %1: "550"
            add(ReplyMeaning::tr("%1 by itself").arg(m_meaning.code), layerOf(LayerKind::Code),
                true);
        }
        addDetail(
            ReplyMeaning::tr("The three digits"), digitLines(reply.code, m_library, m_language));
        if (reply.enhanced) {
            //: The "5.1.1" behind a reply code, its three numbers one by one.
            addDetail(ReplyMeaning::tr("The enhanced status code"),
                digitLines(*reply.enhanced, m_library, m_language));
        }
        addDetail(ReplyMeaning::tr("Defined in"), references());
        addDetail(ReplyMeaning::tr("Who says so"), voiceSentence(*m_meaning.voice));
        if (m_explanation.provider) {
            //: Heading: where and when a provider's wording was found.
            addDetail(ReplyMeaning::tr("Where the wording is from"),
                QString(m_explanation.provider->provider + u", "_s + m_explanation.provider->source
                    + u", "_s + m_explanation.provider->checked));
        }
        addDetail(ReplyMeaning::tr("As it came"), rawText(reply), true);
    }

    /// Of every layer, each once, the particular first.
    [[nodiscard]] QString references() const
    {
        QStringList references;
        for (auto layer = m_explanation.layers.rbegin(); layer != m_explanation.layers.rend();
             ++layer) {
            if (!layer->text.reference.isEmpty()) {
                references << layer->text.reference;
            }
        }
        references.removeDuplicates();
        return references.join(u'\n');
    }

    [[nodiscard]] QString enhancedText() const
    {
        const auto &enhanced = m_explanation.moment.reply.enhanced;
        return enhanced ? QString::fromLatin1(enhanced->toByteArray()) : QString();
    }

    const Explanation &m_explanation;
    const HelpLibrary &m_library;
    const QString &m_language;
    std::array<const ExplanationLayer *, 6> m_layers{};
    const ExplanationLayer *m_here = nullptr; ///< what the code means after this command
    Meaning m_meaning;
};

} // namespace

Meaning replyMeaning(
    const Explanation &explanation, const HelpLibrary &library, const QString &language)
{
    return LayeredMeaning(explanation, library, language).meaning();
}

} // namespace Heloscope
