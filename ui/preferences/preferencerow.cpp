// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencerow.h"

#include "core/help/programlanguages.h"
#include "core/wire/displaytext.h"
#include "ui/decor/foldingrow.h"
#include "ui/decor/fonts.h"
#include "ui/preferences/languagemenu.h"
#include "ui/preferences/preferencebook.h"
#include "ui/preferences/preferencewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

QStringList wordsIn(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// What stands in text and names no rule.
QStringList notRules(const QString &text)
{
    QStringList strange = wordsIn(text);
    strange.removeIf([](const QString &word) {
        return breakRuleFromWord((word.startsWith(u'-') ? word.mid(1) : word).toUtf8()).has_value();
    });
    return strange;
}

} // namespace

PreferenceRow::PreferenceRow(Preference which, PreferenceBook &book, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
    , m_book(book)
    , m_control(makeControl())
    , m_name(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_complaint(new QLabel(this))
    , m_reset(new QToolButton(this))
    , m_controls(new QHBoxLayout)
{
    QString key = keyOf(which).section(u'/', 1);
    key[0] = key.at(0).toUpper();
    setObjectName(u"preference"_s + key);
    m_control->setObjectName(u"edit"_s + key);
    m_reset->setObjectName(u"reset"_s + key);
    for (QLabel *label : {m_sentence, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_complaint->hide();
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    m_controls->addWidget(m_control);
    if (m_edit) {
        m_controls->setStretch(0, 1);
    } else {
        m_controls->addStretch();
    }
    m_controls->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 6);
    column->setSpacing(2);
    column->addLayout(title);
    column->addLayout(m_controls);
    column->addWidget(m_sentence);
    column->addWidget(m_complaint);
    m_name->setVisible(!m_switch);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_control->setFocus(); // the button goes
        m_book.reset(m_which);
    });
    connect(&book, &PreferenceBook::changed, this, [this](Preference changed) {
        if (changed == m_which) {
            refresh();
        }
    });
    retranslate();
}

QWidget *PreferenceRow::makeControl()
{
    switch (m_which) {
    case Preference::InterfaceLanguage:
    case Preference::HelpLanguage:
    case Preference::BesideLanguage:
    case Preference::Appearance:
    case Preference::Level:
    case Preference::Times:
        return makeChoice();
    case Preference::Original:
    case Preference::RowTint:
    case Preference::NoopOffer:
        m_switch = new QCheckBox(this);
        connect(m_switch, &QCheckBox::toggled, this, [this](bool on) { m_book.set(m_which, on); });
        return m_switch;
    case Preference::Zoom:
        makeNumber(SmallestZoom, LargestZoom)->setSingleStep(10);
        return m_number;
    case Preference::TimeLimit:
        return makeNumber(0, LongestTimeLimit);
    case Preference::KeptSessions:
        return makeNumber(0, MostKeptSessions);
    case Preference::BreakRules:
    case Preference::EhloName:
        return makeText();
    }
    return nullptr;
}

QComboBox *PreferenceRow::makeChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
        [this] { m_book.set(m_which, m_choice->currentData()); });
    return m_choice;
}

QSpinBox *PreferenceRow::makeNumber(int least, int most)
{
    m_number = new QSpinBox(this);
    m_number->setRange(least, most);
    connect(m_number, &QSpinBox::valueChanged, this,
        [this](int value) { m_book.type(m_which, value); });
    return m_number;
}

QLineEdit *PreferenceRow::makeText()
{
    m_edit = new QLineEdit(this);
    m_edit->setFont(wireFont(font()));
    m_edit->setMaxLength(1000);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QScopedValueRollback typing(m_isTyping, true);
        m_book.type(m_which, m_which == Preference::BreakRules ? QVariant(wordsIn(text)) : text);
        complain();
    });
    // What could not be used goes when one is done.
    connect(m_edit, &QLineEdit::editingFinished, this, &PreferenceRow::refresh);
    return m_edit;
}

void PreferenceRow::addButton(QWidget *button)
{
    m_controls->insertWidget(m_controls->indexOf(m_reset), button);
    setTabOrder(m_control, button);
    setTabOrder(button, m_reset);
}

void PreferenceRow::focusControl()
{
    m_control->setFocus(Qt::ShortcutFocusReason);
}

bool PreferenceRow::contains(const QString &text) const
{
    return preferenceName(m_which).contains(text, Qt::CaseInsensitive)
        || preferenceSentence(m_which).contains(text, Qt::CaseInsensitive);
}

void PreferenceRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange && m_edit) {
        m_edit->setFont(wireFont(font()));
    }
}

void PreferenceRow::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    const auto add = [this](const QString &text, auto choice) {
        m_choice->addItem(text, static_cast<int>(choice));
    };
    switch (m_which) {
    case Preference::Appearance:
        for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
            add(themeWord(theme), theme);
        }
        return;
    case Preference::Level:
        for (const Level level : {Level::Simple, Level::Full, Level::Expert}) {
            add(levelWord(level), level);
        }
        return;
    case Preference::Times:
        for (const TimeFormat format :
            {TimeFormat::SinceLineBefore, TimeFormat::SinceStart, TimeFormat::TimeOfDay}) {
            add(timeFormatWord(format), format);
        }
        return;
    case Preference::InterfaceLanguage:
        m_choice->addItem(themeWord(Theme::System), QString());
        break;
    case Preference::HelpLanguage:
        //: Choice of a language: that of menus and buttons.
        m_choice->addItem(tr("As the interface"), QString());
        break;
    default:
        //: Choice of a second language: none.
        m_choice->addItem(tr("None"), QString());
    }
    for (const QString &language : programLanguages()) {
        m_choice->addItem(LanguageMenu::nameOf(language), language);
    }
}

void PreferenceRow::refresh()
{
    const QVariant value = valueOf(m_book.now(), m_which);
    const QSignalBlocker quiet(m_control);
    if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(value));
    } else if (m_switch) {
        m_switch->setChecked(value.toBool());
    } else if (m_number) {
        m_number->setValue(value.toInt());
    } else if (!m_isTyping) {
        m_edit->setText(
            m_which == Preference::BreakRules ? value.toStringList().join(u' ') : value.toString());
    }
    complain();
    const bool usual = isUsual(m_book.now(), m_which);
    m_reset->setVisible(!usual);
}

void PreferenceRow::complain()
{
    if (!m_edit) {
        return;
    }
    QString complaint;
    if (m_which == Preference::BreakRules) {
        const QStringList strange = notRules(m_edit->text());
        if (!strange.isEmpty()) {
            //: %1: what was typed
            complaint = tr("%1 is no code, class, command or stage; the others apply.")
                            .arg(Smtp::displayText(strange.first().left(40).toUtf8()));
        }
    } else if (m_edit->text().trimmed() != valueOf(m_book.now(), m_which).toString()) {
        complaint = tr("A name is up to 255 ASCII characters without spaces; the one before "
                       "applies.");
    }
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    m_edit->setAccessibleDescription(complaint.isEmpty() ? m_sentence->text() : complaint);
}

void PreferenceRow::retranslate()
{
    const QString name = preferenceName(m_which);
    m_name->setText(name);
    m_sentence->setText(preferenceSentence(m_which));
    m_control->setAccessibleName(name);
    m_control->setAccessibleDescription(m_sentence->text());
    if (m_choice) {
        fillChoice();
    } else if (m_switch) {
        m_switch->setText(name);
    } else if (m_which == Preference::Zoom) {
        //: Behind a number: percent.
        m_number->setSuffix(u" %"_s);
    } else if (m_which == Preference::TimeLimit) {
        //: Behind a number: seconds.
        //: Unit: seconds, as short as it can be.
        m_number->setSuffix(QString(u' ' + tr("s")));
        //: Choice of a time limit: those of RFC 5321.
        m_number->setSpecialValueText(tr("As in the standard"));
    } else if (m_which == Preference::KeptSessions) {
        //: Choice of a number of sessions.
        m_number->setSpecialValueText(tr("None"));
    }
    //: Button: a setting back to how it is at the first start.
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setStatusTip(m_reset->toolTip());
    //: %1: name of a setting
    m_reset->setAccessibleName(tr("Reset: %1").arg(name));
    refresh();
}

} // namespace Heloscope
