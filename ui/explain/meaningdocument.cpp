// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a meaning is laid out. Headings are in the language of the interface and go over the whole
// width. What the help says stands under them: in the first language; in the second to the right of
// it, or below where that is too narrow; with the English original, if wanted, below the first.
// What is the same in both languages, such as the server's words, is written once.
#include "ui/explain/meaningdocument.h"

#include "ui/decor/plainwriter.h"
#include "ui/wording/voicewords.h"

namespace Heloscope {

namespace {

constexpr double Indent = 12;

Tone toneOf(const Voice &voice)
{
    switch (voice.source) {
    case LayerSource::Standard:
        return Tone::Note;
    case LayerSource::Provider:
        return Tone::GoOn;
    case LayerSource::Guess:
        return Tone::Later;
    }
    return Tone::Note;
}

/// One text in all languages it is wanted in; empty where a language has nothing else to say.
struct Wordings {
    QString text;
    QString beside;
    QString original;
};

class PageWriter
{
public:
    PageWriter(PlainWriter &writer, const MeaningPage &page, const MeaningLayout &layout)
        : m_writer(writer)
        , m_page(page)
        , m_layout(layout)
    {
    }

    void write()
    {
        writeHead();
        const Meaning &meaning = m_page.meaning;
        for (std::size_t i = 0; i < meaning.sections.size(); ++i) {
            if (m_layout.showDetails || !meaning.sections[i].isDetail) {
                writeSection(i);
            }
        }
    }

private:
    void writeHead()
    {
        const Meaning &meaning = m_page.meaning;
        if (!meaning.subject.isEmpty()) {
            const bool hasTone = meaning.tone.has_value();
            const Tone tone = meaning.tone.value_or(Tone::Note);
            m_writer.beginRow();
            m_writer.paragraph(meaning.subject,
                hasTone ? m_writer.toned(tone, true) : m_writer.faint(),
                {0, 0, hasTone ? m_writer.colours(tone).tint : QColor()});
        }
        if (m_page.beside) {
            writeWordings({m_page.language, m_page.besideLanguage, {}}, m_writer.faint(0.9, true),
                m_writer.faint(0.9, true));
        }
        const auto unlessSame = [&meaning](const std::optional<Meaning> &other) {
            return other && other->verdict != meaning.verdict ? other->verdict : QString();
        };
        writeWordings({meaning.verdict, unlessSame(m_page.beside), unlessSame(m_page.original)},
            m_writer.plain(1.25, true), m_writer.faint());
        if (meaning.voice) {
            m_writer.beginRow();
            m_writer.labelled(
                {}, m_writer.plain(), voiceLabels(*meaning.voice), toneOf(*meaning.voice));
        }
    }

    void writeSection(std::size_t index)
    {
        const MeaningSection &section = m_page.meaning.sections[index];
        const QStringList labels = section.voice ? voiceLabels(*section.voice) : QStringList();
        if (!section.heading.isEmpty() || !labels.isEmpty()) {
            m_writer.beginRow();
            m_writer.labelled(section.heading, m_writer.faint(0.95, true), labels,
                section.voice ? toneOf(*section.voice) : Tone::Note, {12});
        }
        const auto otherwise = [&](const std::optional<Meaning> &other) {
            const MeaningSection *found
                = other ? counterpart(*other, m_page.meaning, index) : nullptr;
            return found ? found->text : QString();
        };
        writeWordings({section.text, otherwise(m_page.beside), otherwise(m_page.original)},
            section.isWire ? m_writer.wire() : m_writer.plain(), m_writer.faint());
    }

    void writeWordings(const Wordings &words, const QTextCharFormat &characters,
        const QTextCharFormat &originalCharacters)
    {
        const bool isPair = !words.beside.isEmpty();
        if (isPair) {
            m_writer.beginPair();
        } else {
            m_writer.beginRow();
        }
        m_writer.paragraph(words.text, characters);
        if (!words.original.isEmpty()) {
            m_writer.paragraph(words.original, originalCharacters, {4, Indent});
        }
        if (isPair) {
            m_writer.toRight();
            m_writer.paragraph(words.beside, characters,
                m_layout.asColumns ? ParagraphStyle{} : ParagraphStyle{4, Indent});
        }
    }

    PlainWriter &m_writer;
    const MeaningPage &m_page;
    const MeaningLayout &m_layout;
};

} // namespace

void write(QTextDocument &document, const MeaningPage &page, const MeaningLayout &layout,
    const QFont &font, const QPalette &palette)
{
    PlainWriter writer(document, font, palette, layout.asColumns && page.beside);
    PageWriter(writer, page, layout).write();
}

} // namespace Heloscope
