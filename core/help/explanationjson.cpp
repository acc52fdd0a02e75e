// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/explanationjson.h"

#include "core/diagnosis/providerpattern.h"
#include "core/wire/displaytext.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &name)
{
    return QString::fromLatin1(name);
}

} // namespace

QString severityName(Smtp::Severity severity)
{
    switch (severity) {
    case Smtp::Severity::Success:
        return u"success"_s;
    case Smtp::Severity::Intermediate:
        return u"intermediate"_s;
    case Smtp::Severity::Temporary:
        return u"temporary"_s;
    case Smtp::Severity::Permanent:
        return u"permanent"_s;
    }
    return {};
}

QJsonArray layersToJson(const Explanation &explanation)
{
    QJsonArray layers;
    for (const ExplanationLayer &layer : explanation.layers) {
        layers.append(QJsonObject{
            {u"kind"_s, text(layerKindName(layer.kind))},
            {u"topic"_s, text(layer.topic)},
            {u"source"_s, text(layerSourceName(layer.source))},
            {u"name"_s, layer.text.name},
            {u"description"_s, layer.text.description},
            {u"whenSeen"_s, layer.text.whenSeen},
            {u"howToFix"_s, layer.text.howToFix},
            {u"reference"_s, layer.text.reference},
        });
    }
    return layers;
}

QJsonArray partsToJson(const std::vector<CodePart> &parts)
{
    QJsonArray array;
    for (const CodePart &part : parts) {
        array.append(QJsonObject{{u"digits"_s, text(part.digits)}, {u"name"_s, part.name}});
    }
    return array;
}

QJsonValue providerToJson(const Explanation &explanation)
{
    if (explanation.provider == nullptr) {
        return QJsonValue::Null;
    }
    return QJsonObject{
        {u"name"_s, explanation.provider->provider},
        {u"pattern"_s, text(explanation.provider->id)},
        {u"source"_s, explanation.provider->source},
        {u"checked"_s, explanation.provider->checked},
    };
}

QJsonValue reasonToJson(const Explanation &explanation)
{
    if (!explanation.reason) {
        return QJsonValue::Null;
    }
    return QJsonObject{
        {u"id"_s, text(reasonName(explanation.reason->reason))},
        {u"confidence"_s, text(confidenceName(explanation.reason->confidence))},
        {u"evidence"_s, Smtp::displayText(explanation.reason->evidence)},
    };
}

QJsonObject explanationToJson(const Explanation &explanation)
{
    const Smtp::Reply &reply = explanation.moment.reply;
    return QJsonObject{
        {u"code"_s, reply.code.value()},
        {u"enhanced"_s,
            reply.enhanced ? QJsonValue(text(reply.enhanced->toByteArray()))
                           : QJsonValue(QJsonValue::Null)},
        {u"severity"_s, severityName(reply.code.severity())},
        {u"retry"_s, text(retryName(retryAdvice(explanation)))},
        {u"provider"_s, providerToJson(explanation)},
        {u"reason"_s, reasonToJson(explanation)},
        {u"layers"_s, layersToJson(explanation)},
    };
}

} // namespace Heloscope
