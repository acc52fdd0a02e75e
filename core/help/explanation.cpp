// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a reply is explained. Layers go from the general to the particular, and every layer stands
// on a topic of the help catalogs:
//
//   class      class/5                  always
//   code       code/550                 else category/<second digit>, which is always there
//   command    code/550/after/RCPT      the first of the situations below that has an entry
//   enhanced   enhanced/5.7.1, enhanced/X.7.1, enhanced/X.7: the first that has an entry
//   provider   provider/gmail-no-ptr    a wording that a provider is known by
//   reason     reason/relaying_denied   refusals only
//
// Situations are asked for from the narrow to the wide: this verb in this state, this verb, the
// verb it stands for (HELO is answered like EHLO), any verb in this state, any verb. "any" means a
// session under way: the greeting answers no verb and has only CONNECT.
#include "core/help/explanation.h"

#include "core/diagnosis/providerreplies.h"
#include "core/help/helplibrary.h"

#include <QStringList>

#include <algorithm>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// The verb whose replies mean the same; Other if there is none.
Smtp::Verb likeVerb(Smtp::Verb verb)
{
    switch (verb) {
    case Smtp::Verb::Helo:
    case Smtp::Verb::Lhlo:
        return Smtp::Verb::Ehlo;
    case Smtp::Verb::AuthResponse:
    case Smtp::Verb::AuthCancel:
        return Smtp::Verb::Auth;
    case Smtp::Verb::Bdat:
        return Smtp::Verb::Content;
    case Smtp::Verb::Expn:
        return Smtp::Verb::Vrfy;
    default:
        return Smtp::Verb::Other;
    }
}

/// The names of a moment, from the narrow to the wide.
std::vector<QByteArray> situations(const ReplyMoment &moment)
{
    std::vector<QByteArray> names;
    if (moment.after == Smtp::Verb::Other) {
        return names;
    }
    const QByteArray tls = moment.encrypted ? "-encrypted" : "-unencrypted";
    const QByteArray login = moment.authenticated ? "-authenticated" : "-unauthenticated";
    const auto add = [&](const QByteArray &name) {
        names.insert(names.end(), {name + tls, name + login, name});
    };
    add(Smtp::verbName(moment.after));
    if (const Smtp::Verb like = likeVerb(moment.after); like != Smtp::Verb::Other) {
        add(Smtp::verbName(like));
    }
    if (moment.after != Smtp::Verb::Connect) {
        add("any");
    }
    return names;
}

/// Collects layers whose topic has an entry.
class LayerStack
{
public:
    LayerStack(const HelpLibrary &library, const QString &language)
        : m_library(library)
        , m_language(language)
    {
    }

    bool add(LayerKind kind, const TopicId &topic, LayerSource source = LayerSource::Standard)
    {
        std::optional<HelpText> text = m_library.find(topic, m_language);
        if (!text) {
            return false;
        }
        m_layers.push_back(ExplanationLayer{kind, source, topic, *std::move(text)});
        return true;
    }

    bool addFirst(LayerKind kind, const std::vector<TopicId> &topics)
    {
        return std::ranges::any_of(topics, [&](const TopicId &topic) { return add(kind, topic); });
    }

    /// Without a catalog there is still the class.
    std::vector<ExplanationLayer> taken(Smtp::Severity severity) &&
    {
        if (m_layers.empty()) {
            ExplanationLayer layer;
            layer.topic = classTopic(severity);
            layer.text.name = QString::number(static_cast<int>(severity) + 2) + "yz"_L1;
            m_layers.push_back(layer);
        }
        return std::move(m_layers);
    }

private:
    const HelpLibrary &m_library;
    const QString &m_language;
    std::vector<ExplanationLayer> m_layers;
};

void addCommandLayer(LayerStack &stack, const ReplyMoment &moment)
{
    std::vector<TopicId> topics;
    for (const QByteArray &situation : situations(moment)) {
        topics.push_back(codeAfterTopic(moment.reply.code.value(), situation));
    }
    stack.addFirst(LayerKind::Command, topics);
}

void addEnhancedLayer(LayerStack &stack, const Smtp::Reply &reply)
{
    const int digit = static_cast<int>(reply.code.severity()) + 2;
    // Over a clashing enhanced code the three digits are believed.
    if (reply.enhanced && reply.enhanced->statusClass == digit) {
        stack.addFirst(LayerKind::Enhanced,
            {enhancedOfClassTopic(*reply.enhanced), enhancedTopic(*reply.enhanced),
                enhancedSubjectTopic(*reply.enhanced)});
    }
}

/// What is known by its wording though it refuses nothing: "250 2.6.0 Queued mail for delivery".
const ProviderPattern *providerOf(const Smtp::Reply &reply)
{
    const auto match = ProviderReplies::builtIn().bestMatch(
        FoldedText(reply.text()), reply.code, reply.enhanced);
    return match ? match->pattern : nullptr;
}

/// "x.0.0" and "x.5.0" say no more than the code does.
bool saysSomething(const Smtp::EnhancedStatus &status)
{
    return status.subject != 0 && status.detail != 0;
}

} // namespace

QByteArray layerKindName(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Class:
        return "class";
    case LayerKind::Code:
        return "code";
    case LayerKind::Command:
        return "command";
    case LayerKind::Enhanced:
        return "enhanced";
    case LayerKind::Provider:
        return "provider";
    case LayerKind::Reason:
        return "reason";
    }
    return {};
}

QByteArray layerSourceName(LayerSource source)
{
    switch (source) {
    case LayerSource::Standard:
        return "standard";
    case LayerSource::Provider:
        return "provider";
    case LayerSource::Guess:
        return "guess";
    }
    return {};
}

const ExplanationLayer &Explanation::best() const
{
    const auto isProvider = [](const ExplanationLayer &layer) {
        return layer.kind == LayerKind::Provider;
    };
    const auto wording = std::ranges::find_if(layers, isProvider);
    if (wording != layers.end() && provider != nullptr && !provider->isCommon) {
        return *wording;
    }
    const bool isRefusal = !moment.reply.code.isPositive();
    const auto isWorthy = [&](const ExplanationLayer &layer) {
        switch (layer.kind) {
        case LayerKind::Reason:
            return reason && reason->confidence != Confidence::Guess
                && reason->reason != RefusalReason::Unknown;
        case LayerKind::Enhanced:
            return isRefusal && saysSomething(*moment.reply.enhanced);
        case LayerKind::Class:
        case LayerKind::Code:
        case LayerKind::Command:
            return true;
        case LayerKind::Provider:
            break;
        }
        return false;
    };
    const auto found = std::find_if(layers.rbegin(), layers.rend(), isWorthy);
    return found == layers.rend() ? layers.front() : *found;
}

Explanation explain(const ReplyMoment &moment, const HelpLibrary &library, const QString &language)
{
    const Smtp::ReplyCode code = moment.reply.code;
    Explanation explanation{.moment = moment, .layers = {}, .reason = {}, .provider = nullptr};
    LayerStack stack(library, language);
    stack.add(LayerKind::Class, classTopic(code.severity()));
    stack.addFirst(LayerKind::Code, {codeTopic(code.value()), categoryTopic(code.category())});
    addCommandLayer(stack, moment);
    addEnhancedLayer(stack, moment.reply);
    if (!code.isPositive()) {
        explanation.reason = classify(moment.reply, moment.after, moment.encrypted);
    }
    const ProviderPattern *provider
        = explanation.reason ? explanation.reason->provider : providerOf(moment.reply);
    if (provider != nullptr) {
        stack.add(LayerKind::Provider, provider->topic, LayerSource::Provider);
        explanation.provider = provider;
    }
    if (explanation.reason) {
        stack.add(LayerKind::Reason, reasonTopic(reasonName(explanation.reason->reason)),
            explanation.reason->confidence == Confidence::Certain ? LayerSource::Standard
                                                                  : LayerSource::Guess);
    }
    explanation.layers = std::move(stack).taken(code.severity());
    return explanation;
}

Retry retryAdvice(const Explanation &explanation)
{
    const Smtp::ReplyCode code = explanation.moment.reply.code;
    switch (code.severity()) {
    case Smtp::Severity::Success:
    case Smtp::Severity::Intermediate:
        return Retry::None;
    case Smtp::Severity::Temporary:
        return Retry::Later;
    case Smtp::Severity::Permanent:
        break;
    }
    const bool tooMany
        = explanation.reason && explanation.reason->reason == RefusalReason::TooManyRecipients;
    return code == 552 && tooMany ? Retry::Later : Retry::Never;
}

} // namespace Heloscope
