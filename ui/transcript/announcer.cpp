// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Heloscope {

namespace {

constexpr qsizetype LongestText = 400;

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("announcer"));
    QAccessible::removeFactory(makeAccess); // so that it stands there once
    QAccessible::installFactory(makeAccess);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    lower();
}

void Announcer::say(const QString &text)
{
    setAccessibleName(
        text.size() > LongestText ? QString(text.left(LongestText) + QChar(0x2026)) : text);
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    }
    emit said(accessibleName());
}

} // namespace Heloscope
