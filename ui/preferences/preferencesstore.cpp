// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesstore.h"

#include <QSettings>

namespace Heloscope {

PreferencesStore::PreferencesStore(QSettings &settings)
    : m_settings(settings)
{
}

void PreferencesStore::write(const Preferences &preferences)
{
    for (const Preference which : AllPreferences) {
        if (isUsual(preferences, which)) {
            m_settings.remove(keyOf(which));
        } else {
            m_settings.setValue(keyOf(which), valueOf(preferences, which));
        }
    }
}

Preferences PreferencesStore::read() const
{
    Preferences preferences;
    for (const Preference which : AllPreferences) {
        if (m_settings.contains(keyOf(which))) {
            setValue(preferences, which, m_settings.value(keyOf(which)));
        }
    }
    return preferences;
}

} // namespace Heloscope
