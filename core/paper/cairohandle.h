// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <pango/pangocairo.h>

namespace Heloscope {

/// Frees what C made.
template <auto Release>
struct Releasing {
    template <typename Thing>
    void operator()(Thing *thing) const
    {
        Release(thing);
    }
};

using SurfaceHandle = std::unique_ptr<cairo_surface_t, Releasing<&cairo_surface_destroy>>;
using CairoHandle = std::unique_ptr<cairo_t, Releasing<&cairo_destroy>>;
using FontOptionsHandle
    = std::unique_ptr<cairo_font_options_t, Releasing<&cairo_font_options_destroy>>;
using FontMapHandle = std::unique_ptr<PangoFontMap, Releasing<&g_object_unref>>;
using ContextHandle = std::unique_ptr<PangoContext, Releasing<&g_object_unref>>;
using LayoutHandle = std::unique_ptr<PangoLayout, Releasing<&g_object_unref>>;
using LineIterHandle = std::unique_ptr<PangoLayoutIter, Releasing<&pango_layout_iter_free>>;
using AttributesHandle = std::unique_ptr<PangoAttrList, Releasing<&pango_attr_list_unref>>;
using FontHandle = std::unique_ptr<PangoFontDescription, Releasing<&pango_font_description_free>>;

} // namespace Heloscope
