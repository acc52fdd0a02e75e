// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pagesheet.h"

#include "core/paper/cairohandle.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <cairo-pdf.h>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

// A4 in points.
constexpr double PageWidth = 595.276;
constexpr double PageHeight = 841.890;
constexpr double Left = 50;
constexpr double Right = PageWidth - 50;
constexpr double Top = 50;
constexpr double Bottom = PageHeight - 58;
constexpr double PageNumberAt = PageHeight - 40;
constexpr double ColumnGap = 18;
constexpr double HelpIndent = 24;

struct Face {
    const char *families;
    double size; ///< points
    bool isBold;
    double red;
    double green;
    double blue;
    double indent;
};

constexpr auto Sans = "Noto Sans,Loma,Noto Sans Thai,Noto Sans CJK KR,NanumGothic,sans-serif";
constexpr auto Mono = "Noto Sans Mono,DejaVu Sans Mono,Noto Sans Mono CJK KR,monospace";

Face faceOf(Typeface typeface)
{
    switch (typeface) {
    case Typeface::Title:
        return {Sans, 15, true, 0.1, 0.1, 0.1, 0};
    case Typeface::Remark:
        return {Sans, 9, false, 0.33, 0.33, 0.33, 0};
    case Typeface::Sent:
        return {Mono, 9, false, 0, 0, 0, HelpIndent / 2};
    case Typeface::Received:
        return {Mono, 9, false, 0, 0, 0, 0};
    case Typeface::Problem:
        return {Mono, 9, false, 0.48, 0.13, 0, 0};
    case Typeface::Event:
        return {Mono, 9, false, 0.33, 0.33, 0.33, 0};
    case Typeface::HelpName:
        return {Sans, 10, true, 0.1, 0.1, 0.1, HelpIndent};
    case Typeface::HelpText:
        return {Sans, 10, false, 0.1, 0.1, 0.1, HelpIndent};
    }
    return {};
}

bool isHelp(Typeface typeface)
{
    return typeface == Typeface::HelpName || typeface == Typeface::HelpText;
}

/// Cairo refuses a whole document for one code point that is no character.
QByteArray drawable(const QString &text)
{
    QList<uint> points = text.toUcs4();
    for (uint &point : points) {
        if (QChar::isNonCharacter(static_cast<char32_t>(point)) || point == 0) {
            point = QChar::ReplacementCharacter;
        }
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size())
        .toUtf8();
}

/// Korean breaks between words; Unicode would break it between any two syllables.
void keepWordsTogether(PangoLayout *layout, const QByteArray &text)
{
    const AttributesHandle attributes(pango_attr_list_new());
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype blank = text.indexOf(' ', start);
        const qsizetype end = blank < 0 ? text.size() : blank;
        PangoAttribute *together = pango_attr_allow_breaks_new(FALSE);
        together->start_index = static_cast<guint>(start);
        together->end_index = static_cast<guint>(end);
        pango_attr_list_insert(attributes.get(), together);
        start = end + 1;
    }
    pango_layout_set_attributes(layout, attributes.get());
}

cairo_status_t append(void *octets, const unsigned char *bytes, unsigned int length)
{
    static_cast<QByteArray *>(octets)->append(
        reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

double points(int pangoUnits)
{
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

/// A text broken into lines, of which the next one is drawn.
struct SetText {
    LayoutHandle layout;
    LineIterHandle next; ///< null behind the last line
    Face face;
    double x = 0;
    bool isHelp = false;

    [[nodiscard]] PangoRectangle extents() const
    {
        PangoRectangle logical{};
        pango_layout_iter_get_line_extents(next.get(), nullptr, &logical);
        return logical;
    }
    [[nodiscard]] double ascent() const
    {
        return points(pango_layout_iter_get_baseline(next.get()) - extents().y);
    }
    void advance()
    {
        if (!pango_layout_iter_next_line(next.get())) {
            next.reset();
        }
    }
};

} // namespace

struct PageSheet::Drawing {
    QByteArray octets;
    FontMapHandle fonts{pango_cairo_font_map_new()};
    SurfaceHandle surface{
        cairo_pdf_surface_create_for_stream(&append, &octets, PageWidth, PageHeight)};
    CairoHandle cairo{cairo_create(surface.get())};
    double y = Top;
    int page = 1;

    [[nodiscard]] SetText set(const PageColumn &column, double x, double width) const
    {
        // A context of its own each time: it carries the language.
        const ContextHandle context(pango_font_map_create_context(fonts.get()));
        pango_cairo_update_context(cairo.get(), context.get());
        const FontOptionsHandle options(cairo_font_options_create());
        cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context.get(), options.get());
        const QByteArray language = column.language.isEmpty() ? "en" : column.language.toUtf8();
        pango_context_set_language(context.get(), pango_language_from_string(language.constData()));
        pango_context_set_base_dir(context.get(), PANGO_DIRECTION_LTR);
        SetText text{LayoutHandle(pango_layout_new(context.get())), {}, faceOf(column.face), x,
            Heloscope::isHelp(column.face)};
        const FontHandle font(pango_font_description_from_string(text.face.families));
        pango_font_description_set_absolute_size(font.get(), text.face.size * PANGO_SCALE);
        pango_font_description_set_weight(
            font.get(), text.face.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        PangoLayout *layout = text.layout.get();
        pango_layout_set_font_description(layout, font.get());
        pango_layout_set_auto_dir(layout, FALSE);
        pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        const QByteArray octetsOfText = drawable(column.text);
        pango_layout_set_text(
            layout, octetsOfText.constData(), static_cast<int>(octetsOfText.size()));
        if (language == "ko") {
            keepWordsTogether(layout, octetsOfText);
        }
        text.next.reset(pango_layout_get_iter(layout));
        return text;
    }

    void endPage()
    {
        SetText number = set({Typeface::Remark, QString::number(page), {}}, Left, Right - Left);
        pango_layout_set_alignment(number.layout.get(), PANGO_ALIGN_CENTER);
        cairo_set_source_rgb(cairo.get(), number.face.red, number.face.green, number.face.blue);
        cairo_move_to(cairo.get(), Left, PageNumberAt);
        pango_cairo_show_layout(cairo.get(), number.layout.get());
        cairo_show_page(cairo.get());
    }

    void nextPage()
    {
        endPage();
        ++page;
        y = Top;
    }

    void drawLine(SetText &text, double ascent, double height)
    {
        if (text.isHelp) {
            cairo_set_source_rgb(cairo.get(), 0, 0.45, 0.7);
            cairo_rectangle(cairo.get(), text.x - 9, y, 1.5, height);
            cairo_fill(cairo.get());
        }
        cairo_set_source_rgb(cairo.get(), text.face.red, text.face.green, text.face.blue);
        cairo_move_to(cairo.get(), text.x, y + ascent);
        pango_cairo_show_layout_line(
            cairo.get(), pango_layout_iter_get_line_readonly(text.next.get()));
        text.advance();
    }

    /// Draws one line of each that has one; false when none had.
    bool drawRow(std::vector<SetText> &texts)
    {
        double height = 0;
        double ascent = 0;
        for (const SetText &text : texts) {
            if (text.next) {
                height = std::max(height, points(text.extents().height));
                ascent = std::max(ascent, text.ascent());
            }
        }
        if (height <= 0) {
            return false;
        }
        if (y + height > Bottom && y > Top) {
            nextPage();
        }
        for (SetText &text : texts) {
            if (text.next) {
                drawLine(text, ascent, height);
            }
        }
        y += height;
        return true;
    }
};

PageSheet::PageSheet(const QString &title, const QDateTime &created)
    : m_drawing(std::make_unique<Drawing>())
{
    cairo_surface_t *surface = m_drawing->surface.get();
    const auto say = [surface](cairo_pdf_metadata_t key, const QString &value) {
        cairo_pdf_surface_set_metadata(surface, key, drawable(value).constData());
    };
    say(CAIRO_PDF_METADATA_TITLE, title);
    say(CAIRO_PDF_METADATA_CREATOR, u"Heloscope"_s);
    const QDateTime known = created.isValid() ? created : QDateTime::fromMSecsSinceEpoch(0);
    const QString date = known.toUTC().toString(Qt::ISODate);
    say(CAIRO_PDF_METADATA_CREATE_DATE, date);
    say(CAIRO_PDF_METADATA_MOD_DATE, date);
}

PageSheet::~PageSheet() = default;

void PageSheet::add(const std::vector<PageColumn> &columns)
{
    const double indent = columns.empty() ? 0 : faceOf(columns.front().face).indent;
    const auto count = static_cast<double>(std::max<std::size_t>(columns.size(), 1));
    const double width = (Right - Left - indent - (count - 1) * ColumnGap) / count;
    std::vector<SetText> texts;
    double x = Left + indent;
    for (const PageColumn &column : columns) {
        texts.push_back(m_drawing->set(column, x, width));
        x += width + ColumnGap;
    }
    // A heading does not stay behind alone at the foot of a page.
    constexpr double LinesOfTwo = 32;
    const bool isHeading = !columns.empty() && columns.front().face == Typeface::HelpName;
    if (isHeading && m_drawing->y + LinesOfTwo > Bottom) {
        m_drawing->nextPage();
    }
    while (m_drawing->drawRow(texts)) {}
}

void PageSheet::skip(double points)
{
    if (m_drawing->y > Top) {
        m_drawing->y += points;
    }
}

QByteArray PageSheet::finish()
{
    m_drawing->endPage();
    cairo_surface_finish(m_drawing->surface.get());
    const bool isWhole = cairo_surface_status(m_drawing->surface.get()) == CAIRO_STATUS_SUCCESS
        && cairo_status(m_drawing->cairo.get()) == CAIRO_STATUS_SUCCESS;
    return isWhole ? m_drawing->octets : QByteArray();
}

} // namespace Heloscope
