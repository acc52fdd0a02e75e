// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencesstore.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Heloscope {

/// What is set now. A change applies and is written at once, and can be taken back.
class PreferenceBook : public QObject
{
    Q_OBJECT

public:
    explicit PreferenceBook(PreferencesStore store, QObject *parent = nullptr);

    void set(Preference which, const QVariant &value);
    /// One letter more of a text: all of them are taken back together.
    void type(Preference which, const QVariant &value);
    void reset(Preference which);
    void resetAll();
    /// Takes the last change back.
    void undo();

    [[nodiscard]] const Preferences &now() const { return m_now; }
    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] bool isAllUsual() const { return m_now == Preferences(); }

signals:
    /// Once for each setting that has another value than before.
    void changed(Heloscope::Preference which);
    /// All of a change was said.
    void settled();

private:
    void become(const Preferences &wanted);
    void remember(const Preferences &wanted);

    PreferencesStore m_store;
    Preferences m_now;
    std::vector<Preferences> m_past;
    std::optional<Preference> m_typed; ///< the text the last change was a letter of
};

} // namespace Heloscope
