// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/jsonexport.h"

#include "core/transcript/entrywriting.h"

#include <utility>

namespace Heloscope {

namespace {

JsonObject toJson(const ExplanationLayer &layer)
{
    JsonObject object;
    object.add("kind", layerKindName(layer.kind)).add("topic", layer.topic);
    object.add("source", layerSourceName(layer.source)).add("name", layer.text.name);
    object.add("description", layer.text.description).add("whenSeen", layer.text.whenSeen);
    object.add("howToFix", layer.text.howToFix).add("reference", layer.text.reference);
    return object;
}

std::vector<JsonObject> layersOf(
    const Entry &entry, const ReplyEntry &reply, const Annotator &annotator, const ExportWish &wish)
{
    std::vector<JsonObject> layers;
    const Explanation explanation = explainEntry(entry, reply, annotator, wish);
    for (const ExplanationLayer &layer : explanation.layers) {
        layers.push_back(toJson(layer));
    }
    return layers;
}

} // namespace

JsonExport::JsonExport(ExportWish wish)
    : m_wish(std::move(wish))
{
}

QByteArray JsonExport::begin(const TranscriptHeader &header)
{
    TranscriptHeader named = header;
    named.recognised = m_recognised.isEmpty() ? header.recognised : m_recognised;
    return toJson(named).text().append('\n');
}

QByteArray JsonExport::entry(const Entry &entry, const Annotator &annotator)
{
    JsonObject object = toJson(entry);
    const auto *reply = std::get_if<ReplyEntry>(&entry.content);
    if (reply != nullptr && m_wish.level == ExportWish::Level::Full) {
        object.add("explanation", layersOf(entry, *reply, annotator, m_wish));
        if (const std::optional<ExportWish> second = inSecondLanguage(m_wish)) {
            object.add("secondExplanation", layersOf(entry, *reply, annotator, *second));
        }
    }
    return object.text().append('\n');
}

QByteArray JsonExport::end()
{
    return {};
}

} // namespace Heloscope
