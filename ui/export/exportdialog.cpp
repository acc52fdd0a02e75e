// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "core/help/programlanguages.h"
#include "ui/export/exportpreview.h"
#include "ui/export/exportwords.h"
#include "ui/export/maskedtext.h"
#include "ui/export/writtenpreview.h"
#include "ui/preferences/languagemenu.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

ExportDialog::ExportDialog(
    const Transcript &transcript, const HelpLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_transcript(transcript)
    , m_library(library)
    , m_form(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_pseudonyms(new QCheckBox(this))
    , m_formLabel(new QLabel(this))
    , m_levelLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_secondLabel(new QLabel(this))
    , m_originalLabel(new QLabel(this))
    , m_writtenLabel(new QLabel(this))
    , m_original(new MaskedText(this))
    , m_written(new WrittenPreview(this))
    , m_masks(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_nextMask(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_save(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillChoices();
    retranslate();
    evenColumns();
    for (QComboBox *box : {m_form, m_level, m_language, m_second}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::preview);
    }
    connect(m_pseudonyms, &QCheckBox::toggled, this, &ExportDialog::preview);
    connect(m_nextMask, &QPushButton::clicked, this, &ExportDialog::goToNextMask);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::saveWanted);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copyWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    constexpr QSize Frame(20, 60);
    resize(QSize(140 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height())
               .expandedTo({900, 540})
               .boundedTo(screen()->availableSize() - Frame));
    preview();
}

void ExportDialog::build()
{
    m_form->setObjectName(u"exportForm"_s);
    m_level->setObjectName(u"exportLevel"_s);
    m_language->setObjectName(u"exportLanguage"_s);
    m_second->setObjectName(u"exportSecondLanguage"_s);
    m_pseudonyms->setObjectName(u"exportPseudonyms"_s);
    m_original->setObjectName(u"exportOriginal"_s);
    m_nextMask->setObjectName(u"nextMaskButton"_s);
    m_save->setObjectName(u"saveExportButton"_s);
    m_copy->setObjectName(u"copyExportButton"_s);
    m_close->setObjectName(u"closeExportButton"_s);
    m_masks->setObjectName(u"exportMasks"_s);
    m_remark->setObjectName(u"exportRemark"_s);
    m_choices = new QGridLayout;
    m_choices->setColumnStretch(1, 1);
    m_choices->setColumnStretch(3, 1);
    const auto add = [this](int row, int column, QLabel *label, QComboBox *box) {
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // in every language
        m_choices->addWidget(label, row, column);
        m_choices->addWidget(box, row, column + 1);
    };
    add(0, 0, m_formLabel, m_form);
    add(0, 2, m_levelLabel, m_level);
    add(1, 0, m_languageLabel, m_language);
    add(1, 2, m_secondLabel, m_second);
    auto *texts = new QGridLayout;
    texts->addWidget(m_originalLabel, 0, 0);
    texts->addWidget(m_writtenLabel, 0, 1);
    texts->addWidget(m_original, 1, 0);
    texts->addWidget(m_written, 1, 1);
    texts->setColumnStretch(0, 1);
    texts->setColumnStretch(1, 1);
    m_originalLabel->setBuddy(m_original);
    for (QLabel *label : {m_masks, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *marks = new QHBoxLayout;
    marks->addWidget(m_masks, 1);
    marks->addWidget(m_nextMask);
    auto *buttons = new QHBoxLayout;
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->hide();
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    for (QPushButton *button : {m_nextMask, m_copy, m_close}) {
        button->setAutoDefault(false);
    }
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_choices);
    column->addWidget(m_pseudonyms);
    column->addLayout(texts, 1);
    column->addLayout(marks);
    column->addWidget(m_remark);
    column->addLayout(buttons);
}

void ExportDialog::fillChoices()
{
    for (const ExportForm form : allExportForms()) {
        m_form->addItem(QString(), static_cast<int>(form));
    }
    for (const auto level :
        {ExportWish::Level::None, ExportWish::Level::Brief, ExportWish::Level::Full}) {
        m_level->addItem(QString(), static_cast<int>(level));
    }
    m_second->addItem(QString(), QString());
    for (const QString &language : programLanguages()) {
        m_language->addItem(LanguageMenu::nameOf(language), language);
        m_second->addItem(LanguageMenu::nameOf(language), language);
    }
    setChoice({});
}

void ExportDialog::setChoice(const ExportChoice &choice)
{
    const auto select = [](QComboBox *box, const QVariant &value) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(std::max(box->findData(value), 0));
    };
    select(m_form, static_cast<int>(choice.form));
    select(m_level, static_cast<int>(choice.level));
    select(m_language, choice.language);
    select(m_second, choice.secondLanguage);
    const QSignalBlocker blocker(m_pseudonyms);
    m_pseudonyms->setChecked(choice.hasPseudonyms);
    preview();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.form = static_cast<ExportForm>(m_form->currentData().toInt());
    choice.level = static_cast<ExportWish::Level>(m_level->currentData().toInt());
    choice.language = m_language->currentData().toString();
    const QString second = m_second->currentData().toString();
    choice.secondLanguage = second == choice.language ? QString() : second;
    choice.hasPseudonyms = m_pseudonyms->isChecked();
    return choice;
}

void ExportDialog::preview()
{
    const ExportChoice chosen = choice();
    const ExportPreview preview = previewOf(m_transcript, chosen, m_library);
    m_original->show(preview.original, Pseudonyms().masksIn(preview.original));
    m_written->show(preview, chosen.form);
    m_writtenLabel->setBuddy(m_written->currentWidget());
    describeMasks(preview);
    const bool isPages = chosen.form == ExportForm::Pdf;
    m_copy->setEnabled(!isPages);
    m_copy->setToolTip(
        isPages ? tr("Pages can only be saved, not copied") : tr("Copy it to the clipboard"));
    m_copy->setAccessibleDescription(m_copy->toolTip());
    QStringList remarks;
    if (!preview.isWhole) {
        //: %n: a large number. An event is a command, a reply and the like.
        remarks << tr(
            "The preview shows the first %n event(s).", nullptr, static_cast<int>(preview.entries));
    }
    tell(remarks.join(u' '));
}

void ExportDialog::describeMasks(const ExportPreview &preview)
{
    QStringList counts;
    for (const MaskKind kind : AllMaskKinds) {
        if (const int count = preview.count(kind); count > 0) {
            counts << maskCountWords(kind, count);
        }
    }
    //: %1: a list such as "1 password, 3 addresses"
    m_masks->setText(
        counts.isEmpty() ? tr("Nothing is masked.") : tr("Masked: %1").arg(counts.join(u", "_s)));
    m_nextMask->setEnabled(!counts.isEmpty());
    const QString tip = counts.isEmpty() ? m_masks->text() : tr("Go to the next masked place");
    m_nextMask->setToolTip(tip);
    m_nextMask->setAccessibleDescription(tip);
}

void ExportDialog::goToNextMask()
{
    if (const std::optional<MaskKind> kind = m_written->goToNext()) {
        tell(maskKindWord(*kind));
    }
}

void ExportDialog::setProgress(int percent)
{
    const bool isBusy = percent >= 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_form, m_level, m_language, m_second, m_pseudonyms, m_save}) {
        widget->setEnabled(!isBusy);
    }
    m_copy->setEnabled(!isBusy && choice().form != ExportForm::Pdf);
    m_progress->setVisible(isBusy);
    m_progress->setValue(percent);
}

void ExportDialog::tell(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        preview();
        evenColumns();
    } else if (event->type() == QEvent::FontChange) {
        QMetaObject::invokeMethod(this, &ExportDialog::evenColumns, Qt::QueuedConnection);
    }
}

/// The boxes of both columns are as wide as the widest, if the screen has that room.
void ExportDialog::evenColumns()
{
    int widest = 0;
    for (const QComboBox *box : {m_form, m_level, m_language, m_second}) {
        widest = std::max(widest, box->sizeHint().width());
    }
    const int labels
        = std::max(m_formLabel->sizeHint().width(), m_languageLabel->sizeHint().width())
        + std::max(m_levelLabel->sizeHint().width(), m_secondLabel->sizeHint().width());
    const bool hasRoom = 2 * widest + labels + 80 < screen()->availableSize().width();
    m_choices->setColumnMinimumWidth(1, hasRoom ? widest : 0);
    m_choices->setColumnMinimumWidth(3, hasRoom ? widest : 0);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export Session"));
    const auto name
        = [](QLabel *label, QWidget *control, const QString &text, const QString &description) {
              label->setText(text);
              QString plain = text;
              control->setAccessibleName(plain.remove(u'&').remove(u':'));
              control->setAccessibleDescription(description);
              control->setToolTip(description);
          };
    name(m_formLabel, m_form, tr("&Format:"), tr("The format in which the session is written"));
    name(m_levelLabel, m_level, tr("&Explanations:"), tr("How much is explained"));
    name(m_languageLabel, m_language, tr("&Language:"), tr("Language of the explanations"));
    name(
        m_secondLabel, m_second, tr("Second lan&guage:"), tr("A second language beside the first"));
    name(m_originalLabel, m_original, tr("&On the screen:"), tr("The session as it is here"));
    for (int i = 0; i < m_written->count(); ++i) {
        name(m_writtenLabel, m_written->widget(i), tr("&Will be written:"),
            tr("What will be written; masked places are marked"));
    }
    for (int i = 0; i < m_form->count(); ++i) {
        m_form->setItemText(
            i, exportFormWord(static_cast<ExportForm>(m_form->itemData(i).toInt())));
    }
    for (int i = 0; i < m_level->count(); ++i) {
        m_level->setItemText(
            i, explainLevelWord(static_cast<ExportWish::Level>(m_level->itemData(i).toInt())));
    }
    //: No second language.
    m_second->setItemText(0, tr("None"));
    m_pseudonyms->setText(tr("Replace &addresses, host names and queue ids with stand-ins"));
    m_pseudonyms->setAccessibleDescription(
        tr("The same name gets the same stand-in everywhere; passwords are always masked"));
    m_pseudonyms->setToolTip(m_pseudonyms->accessibleDescription());
    //: Button
    m_nextMask->setText(tr("&Next Masked Place"));
    m_save->setText(tr("&Save..."));
    m_save->setAccessibleDescription(tr("Choose a file and write it"));
    m_save->setToolTip(m_save->accessibleDescription());
    //: Button: to the clipboard.
    m_copy->setText(tr("&Copy"));
    //: Button
    m_close->setText(tr("Close"));
    m_close->setAccessibleDescription(tr("Leave without writing anything more"));
    m_progress->setAccessibleName(tr("Progress of writing"));
}

} // namespace Heloscope
