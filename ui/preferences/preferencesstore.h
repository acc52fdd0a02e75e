// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

class QSettings;

namespace Heloscope {

/// Preferences in a file of settings. What stands as at the first start is not written, so that a
/// later version may find a better default.
class PreferencesStore
{
public:
    /// settings must outlive this.
    explicit PreferencesStore(QSettings &settings);

    void write(const Preferences &preferences);
    /// What is missing or cannot be meant is as at the first start.
    [[nodiscard]] Preferences read() const;

private:
    QSettings &m_settings;
};

} // namespace Heloscope
