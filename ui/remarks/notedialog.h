// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Heloscope {

/// Edits the note on one line of the dialogue. Control and Enter keep it, Escape leaves it as it
/// was; a note without words is none.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// line: the line as display text. note: what stands there already.
    NoteDialog(EntryId about, const QString &line, const QString &note, QWidget *parent = nullptr);

signals:
    void kept(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void keep();
    void refresh();
    void retranslate();

    EntryId m_about;
    QLabel *m_line;
    QPlainTextEdit *m_edit;
    QLabel *m_limit;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace Heloscope
