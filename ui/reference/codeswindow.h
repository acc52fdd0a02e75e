// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/topicid.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace Heloscope {

class HelpHitModel;
class HelpLanguages;
class HelpLibrary;
class HitWords;
class MeaningView;
struct Meaning;

/// Looks up any code, keyword or word, in any language, without a session: what is typed on the
/// left, the whole entry on the right.
class CodesWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    CodesWindow(const HelpLibrary &library, HelpLanguages &languages, QWidget *parent = nullptr);

    /// Comes to the front, ready to type.
    void search();
    /// The same, with the entry of a code unless something else is being looked up. code: "550",
    /// "5.1.1"; empty: none.
    void open(const QString &code);

signals:
    /// Empty where nothing is chosen yet.
    void compareWanted(const QString &first, const QString &second);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void joinParts();
    void look(const QString &wanted);
    [[nodiscard]] QModelIndex firstToShow() const;
    void showCurrent();
    void compareSelected();
    void retranslate();
    [[nodiscard]] bool steer(int key);
    [[nodiscard]] static Meaning whatCanBeFound();

    const HelpLibrary &m_library;
    HelpLanguages &m_languages;
    HelpHitModel *m_hits;
    HitWords *m_words;
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_results;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_clear;
    MeaningView *m_meaning;
    QAction *m_lookUp;
    QAction *m_compare;
    QAction *m_close;
    std::optional<TopicId> m_shown;
};

} // namespace Heloscope
