// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/textroom.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct Exception {
    QLatin1StringView name; ///< what the objectName begins with
    QLatin1StringView reason;
    bool isOfQt = false; ///< in a dialog of Qt's own, which has no tool tips
};

/// Where eliding is designed.
constexpr std::array Exceptions{
    Exception{"treeView"_L1, "Qt's own file dialog; its columns can be dragged"_L1, true},
    Exception{"fileTypeCombo"_L1, "Qt's own file dialog; its list shows the whole text"_L1, true},
    Exception{"lookInCombo"_L1, "Qt's own file dialog; its list shows the whole path"_L1, true},
    Exception{"firstCode"_L1, "typed text with a name behind it; scrolls"_L1},
    Exception{"secondCode"_L1, "typed text with a name behind it; scrolls"_L1},
};

/// The tabs of panes on top of each other are elided; the tip has the title of the pane.
bool areTabsOfPanes(const QWidget &widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(&widget);
    return bar && bar->parentWidget()->inherits("QMainWindow") && bar->count() > 0
        && !bar->tabToolTip(0).isEmpty();
}

bool isExcepted(const QWidget &widget)
{
    if (areTabsOfPanes(widget) || widget.inherits("Heloscope::ElidedLabel")) {
        return true;
    }
    for (const Exception &exception : Exceptions) {
        const bool isHeader = qobject_cast<const QHeaderView *>(&widget);
        const QObject *named = isHeader ? widget.parent() : &widget;
        if (named->objectName().startsWith(exception.name)) {
            return exception.isOfQt || !widget.toolTip().isEmpty();
        }
    }
    return false;
}

int textWidth(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

bool hasRoom(const QLabel &label)
{
    if (label.text().isEmpty()) {
        return true;
    }
    if (label.wordWrap()) {
        return label.minimumSizeHint().width() <= label.width()
            && label.heightForWidth(label.width()) <= label.height();
    }
    const QSize wanted = label.sizeHint();
    return wanted.width() <= label.width() && wanted.height() <= label.height();
}

bool hasRoom(const QAbstractButton &button)
{
    if (button.text().isEmpty()) {
        return true;
    }
    if (button.inherits("Heloscope::StageButton")) {
        return button.minimumSizeHint().width() <= button.width(); // the code below may go
    }
    // The style gives tool buttons some air, which a full tool bar takes back.
    const QSize air = qobject_cast<const QToolButton *>(&button) ? QSize(4, 2) : QSize(0, 0);
    const QSize wanted = button.sizeHint() - air;
    return wanted.width() <= button.width() && wanted.height() <= button.height();
}

bool hasRoom(const QTabBar &bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (textWidth(bar, bar.tabText(tab)) > bar.tabRect(tab).width()
            || bar.tabRect(tab).right() > bar.width()) {
            return false;
        }
    }
    return true;
}

bool hasRoom(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model()) {
        return true;
    }
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) && !title.isEmpty()
            && textWidth(header, title) + margins > header.sectionSize(section)) {
            return false;
        }
    }
    return header.height() >= header.fontMetrics().height();
}

bool hasRoom(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    int widest = textWidth(box, box.currentText());
    for (int item = 0; !box.isEditable() && item < box.count(); ++item) {
        widest = std::max(widest, textWidth(box, box.itemText(item)));
    }
    return widest <= field.width() && box.fontMetrics().height() <= field.height();
}

bool hasRoom(const QGroupBox &group)
{
    return textWidth(group, group.title()) + 8 <= group.width();
}

bool hasRoom(const QLineEdit &edit)
{
    if (edit.height() < edit.fontMetrics().height()) {
        return false;
    }
    return !edit.text().isEmpty() || !edit.toolTip().isEmpty()
        || textWidth(edit, edit.placeholderText()) + 8 <= edit.width();
}

bool hasRoom(const QDockWidget &dock)
{
    int buttons = 0;
    for (const auto *button : dock.findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly)) {
        buttons += button->isVisible() ? button->width() : 0;
    }
    return textWidth(dock, dock.windowTitle()) + buttons <= dock.width();
}

bool hasRoomForText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return hasRoom(*label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return hasRoom(*button);
    }
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        return hasRoom(*bar);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        return hasRoom(*header);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return hasRoom(*box);
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        return hasRoom(*group);
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        return hasRoom(*edit);
    }
    if (const auto *dock = qobject_cast<const QDockWidget *>(&widget)) {
        return hasRoom(*dock);
    }
    return true;
}

/// Whether something that holds it, and does not scroll, leaves a part of it outside.
bool sticksOut(const QWidget &widget, const QWidget &window)
{
    QRect place = widget.rect();
    for (const QWidget *part = &widget; part != &window; part = part->parentWidget()) {
        place.translate(part->pos());
        const QWidget *holder = part->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
        if (area && area->viewport() == holder) {
            return false;
        }
        if (!holder->rect().contains(place)) {
            return true;
        }
    }
    return false;
}

/// Whether it is in a pane that another tab covers: that waits beside the window.
bool isCovered(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *part = &widget; part != &window; part = part->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(part)
            && !part->geometry().intersects(window.rect())) {
            return true;
        }
    }
    return false;
}

QString sectionsOf(const QHeaderView &header)
{
    QStringList sections;
    for (int section = 0; section < header.count(); ++section) {
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        sections << u"%1 %2/%3"_s.arg(title, QString::number(header.sectionSize(section)),
            QString::number(textWidth(header, title)));
    }
    return sections.join(u"; "_s);
}

QString textOf(const QWidget &widget)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        return sectionsOf(*header);
    }
    for (const char *property :
        {"text", "title", "currentText", "placeholderText", "windowTitle"}) {
        const QString text = widget.property(property).toString();
        if (!text.isEmpty()) {
            return text.left(60);
        }
    }
    return {};
}

QString complaint(const QWidget &widget, const QString &what)
{
    return u"%1 \"%2\" in \"%9\" (%3): %4, has %5x%6, wants %7x%8"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), textOf(widget),
        what, QString::number(widget.width()), QString::number(widget.height()),
        QString::number(widget.sizeHint().width()), QString::number(widget.sizeHint().height()),
        widget.parentWidget()->objectName());
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible() || isCovered(*widget, window)) {
            continue;
        }
        if (widget->objectName() == "qt_toolbar_ext_button"_L1) {
            // Tool bars of actions unfold by that button; those that hold one bar must not.
            const QString bar = widget->parentWidget()->objectName();
            if (bar != "sessionToolBar"_L1 && bar != "picturesToolBar"_L1) {
                cut << complaint(*widget->parentWidget(), u"hides something"_s);
            }
        } else if (widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<const QLineEdit *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget())) {
            continue;
        } else if (!hasRoomForText(*widget) && !isExcepted(*widget)) {
            cut << complaint(*widget, u"cut"_s);
        } else if (!textOf(*widget).isEmpty() && sticksOut(*widget, window)) {
            cut << complaint(*widget, u"sticks out"_s);
        }
    }
    return cut;
}

QStringList widestParts(const QWidget &window)
{
    QStringList parts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QSize least = widget->minimumSizeHint();
        if (widget->window() == &window && widget->isVisible()
            && (least.width() > window.width() * 3 / 10 || least.height() > window.height() / 4)) {
            parts << complaint(*widget,
                u"needs %1x%2"_s.arg(
                    QString::number(least.width()), QString::number(least.height())));
        }
    }
    return parts;
}

} // namespace Heloscope
