// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/entryhelp.h"

#include "core/help/findingsentence.h"
#include "core/help/helplibrary.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

namespace {

HelpPassage passage(const HelpText &text, ExportWish::Level level)
{
    HelpPassage result{text.name, {text.description}};
    if (level == ExportWish::Level::Full) {
        for (const QString &more : {text.whenSeen, text.howToFix}) {
            if (!more.isEmpty()) {
                result.paragraphs.push_back(more);
            }
        }
    }
    return result;
}

std::vector<HelpPassage> topicPassage(const TopicId &topic, const ExportWish &wish)
{
    const std::optional<HelpText> text = wish.library->find(topic, wish.language);
    return text ? std::vector{passage(*text, wish.level)} : std::vector<HelpPassage>{};
}

std::vector<HelpPassage> replyPassages(
    const Entry &entry, const ReplyEntry &reply, const Annotator &annotator, const ExportWish &wish)
{
    const Explanation explanation = explainEntry(entry, reply, annotator, wish);
    if (wish.level == ExportWish::Level::Brief) {
        return {passage(explanation.best().text, wish.level)};
    }
    std::vector<HelpPassage> passages;
    for (const ExplanationLayer &layer : explanation.layers) {
        passages.push_back(passage(layer.text, wish.level));
    }
    return passages;
}

} // namespace

std::vector<HelpPassage> passagesFor(
    const Entry &entry, const Annotator &annotator, const ExportWish &wish)
{
    if (wish.level == ExportWish::Level::None) {
        return {};
    }
    if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        return replyPassages(entry, *reply, annotator, wish);
    }
    if (const auto *finding = std::get_if<FindingEntry>(&entry.content)) {
        std::vector<HelpPassage> passages = topicPassage(findingTopic(finding->id), wish);
        for (HelpPassage &passage : passages) {
            passage.name = findingSentence(passage.name, *finding);
            for (QString &paragraph : passage.paragraphs) {
                paragraph = findingSentence(paragraph, *finding);
            }
        }
        return passages;
    }
    const auto *end = std::get_if<OutcomeEntry>(&entry.content);
    if (end != nullptr && end->outcome.reason) {
        ExportWish whole = wish;
        whole.level = ExportWish::Level::Full; // the last word says what to do
        return topicPassage(reasonTopic(reasonName(*end->outcome.reason)), whole);
    }
    return {};
}

std::vector<HelpPair> helpPairsFor(
    const Entry &entry, const Annotator &annotator, const ExportWish &wish)
{
    std::vector<HelpPair> pairs;
    for (HelpPassage &one : passagesFor(entry, annotator, wish)) {
        pairs.push_back({std::move(one), std::nullopt});
    }
    const std::optional<ExportWish> other = inSecondLanguage(wish);
    if (other) {
        // What is explained depends on the moment, not on the language: the passages correspond.
        std::vector<HelpPassage> seconds = passagesFor(entry, annotator, *other);
        for (std::size_t i = 0; i < std::min(pairs.size(), seconds.size()); ++i) {
            pairs.at(i).second = std::move(seconds.at(i));
        }
    }
    return pairs;
}

} // namespace Heloscope
