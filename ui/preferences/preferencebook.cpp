// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencebook.h"

namespace Heloscope {

namespace {

constexpr std::size_t MostSteps = 200;

} // namespace

PreferenceBook::PreferenceBook(PreferencesStore store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_now(store.read())
{
}

void PreferenceBook::set(Preference which, const QVariant &value)
{
    Preferences wanted = m_now;
    setValue(wanted, which, value);
    remember(wanted);
    m_typed.reset();
}

void PreferenceBook::type(Preference which, const QVariant &value)
{
    Preferences wanted = m_now;
    setValue(wanted, which, value);
    if (m_typed == which) {
        become(wanted);
    } else {
        remember(wanted);
    }
    m_typed = which;
}

void PreferenceBook::reset(Preference which)
{
    set(which, valueOf(Preferences(), which));
}

void PreferenceBook::resetAll()
{
    remember(Preferences());
    m_typed.reset();
}

void PreferenceBook::undo()
{
    if (m_past.empty()) {
        return;
    }
    const Preferences before = m_past.back();
    m_past.pop_back();
    m_typed.reset();
    become(before);
}

void PreferenceBook::remember(const Preferences &wanted)
{
    if (wanted == m_now) {
        return;
    }
    if (m_past.size() == MostSteps) {
        m_past.erase(m_past.begin());
    }
    m_past.push_back(m_now);
    become(wanted);
}

void PreferenceBook::become(const Preferences &wanted)
{
    const Preferences before = m_now;
    m_now = wanted;
    m_store.write(m_now);
    for (const Preference which : AllPreferences) {
        if (valueOf(before, which) != valueOf(m_now, which)) {
            emit changed(which);
        }
    }
    emit settled();
}

} // namespace Heloscope
