// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTreeView;

namespace Heloscope {

class KnowledgeModel;
class KnowledgeWords;

/// What the session knows as of the selected line. What that line has changed is bold and marked.
class KnowledgePane : public QWidget
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit KnowledgePane(KnowledgeModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fitColumns();
    void retranslate();

    KnowledgeModel &m_model;
    KnowledgeWords *m_words;
    QLabel *m_asOf;
    QTreeView *m_table;
};

} // namespace Heloscope
