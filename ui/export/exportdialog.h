// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportchoice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Heloscope {

class MaskedText;
class Transcript;
class WrittenPreview;
struct ExportPreview;

/// In which form a session leaves the program, in which languages, with which names; beside each
/// other what is on the screen and what will be written.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ExportDialog(
        const Transcript &transcript, const HelpLibrary &library, QWidget *parent = nullptr);

    void setChoice(const ExportChoice &choice);
    [[nodiscard]] ExportChoice choice() const;
    /// While something is written nothing can be chosen. percent: nothing goes on below 0.
    void setProgress(int percent);
    /// One sentence about what became of it.
    void tell(const QString &sentence);

signals:
    void saveWanted();
    void copyWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillChoices();
    void evenColumns();
    void preview();
    void describeMasks(const ExportPreview &preview);
    void goToNextMask();
    void retranslate();

    const Transcript &m_transcript;
    const HelpLibrary &m_library;
    QGridLayout *m_choices = nullptr;
    QComboBox *m_form;
    QComboBox *m_level;
    QComboBox *m_language;
    QComboBox *m_second;
    QCheckBox *m_pseudonyms;
    QLabel *m_formLabel;
    QLabel *m_levelLabel;
    QLabel *m_languageLabel;
    QLabel *m_secondLabel;
    QLabel *m_originalLabel;
    QLabel *m_writtenLabel;
    MaskedText *m_original;
    WrittenPreview *m_written;
    QLabel *m_masks;
    QLabel *m_remark;
    QPushButton *m_nextMask;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace Heloscope
