// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QActionGroup;
class QMenu;

namespace Heloscope {

/// A choice among the languages of the program, each under its own name.
class LanguageMenu : public QObject
{
    Q_OBJECT

public:
    /// languages: "en", "th", …, "" for none of them; name: objectName of the menu.
    LanguageMenu(const QString &name, const QStringList &languages, QObject *parent = nullptr);
    ~LanguageMenu() override;

    void setCurrent(const QString &language);
    /// The word for none of the languages.
    void setNoneText(const QString &text);
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    /// "English", "ไทย", "한국어", "Bahasa Indonesia".
    [[nodiscard]] static QString nameOf(const QString &language);

signals:
    void chosen(const QString &language);

private:
    QMenu *m_menu;
    QActionGroup *m_group;
    QString m_current;
};

} // namespace Heloscope
