// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparablecode.h"

#include <QComboBox>
#include <QStringList>

#include <optional>

class QStringListModel;

namespace Heloscope {

class HelpLibrary;

/// A field for a reply code or an enhanced code: typed, or picked from all that are known.
class CodeChooser : public QComboBox
{
    Q_OBJECT

public:
    /// library must outlive this.
    explicit CodeChooser(const HelpLibrary &library, QWidget *parent = nullptr);

    /// label: "450", "5.1.1", "X.1.1"; may be one that nobody lists.
    void setCode(const QString &label);
    /// The names behind the codes are those of this language.
    void setLanguage(const QString &language);
    /// What a screen reader calls it.
    void setName(const QString &accessibleName);

    /// Nothing while what is typed is no code.
    [[nodiscard]] std::optional<ComparableCode> code() const;

private:
    [[nodiscard]] QString itemText(const QString &label) const;

    const HelpLibrary &m_library;
    QStringListModel *m_items;
    QStringList m_labels;
    QString m_language;
};

} // namespace Heloscope
