// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagetext.h"

#include "core/wire/displaytext.h"
#include "core/wire/dotstuffing.h"

#include <QStringList>

#include <algorithm>

namespace Heloscope {

namespace {

constexpr qsizetype EditableOctets = 1024 * 1024;

/// The end of the line that begins at from, line end included.
qsizetype endOfLine(const QByteArray &text, qsizetype from)
{
    const qsizetype feed = text.indexOf('\n', from);
    return feed < 0 ? text.size() : feed + 1;
}

bool isFold(const QByteArray &text, qsizetype at)
{
    return at < text.size() && (text.at(at) == ' ' || text.at(at) == '\t');
}

HeaderField parseField(const QByteArray &octets)
{
    const qsizetype colon = octets.indexOf(':');
    const QByteArray name = octets.left(std::max<qsizetype>(colon, 0));
    const bool isName = !name.isEmpty() && std::ranges::all_of(name, [](char octet) {
        return static_cast<uchar>(octet) > 0x20 && static_cast<uchar>(octet) < 0x7F;
    });
    return isName ? HeaderField{name, octets.sliced(colon + 1)} : HeaderField{{}, octets};
}

} // namespace

QByteArray HeaderField::value() const
{
    QByteArray unfolded = rest;
    unfolded.replace("\r\n", "");
    return unfolded.trimmed();
}

QByteArray HeaderField::toByteArray() const
{
    return name.isEmpty() ? rest : QByteArray(name + ':' + rest);
}

HeaderField headerField(const QByteArray &name, const QByteArray &value)
{
    QByteArray folded = value;
    folded.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n ");
    return {name, QByteArray(' ' + folded + "\r\n")};
}

MessageText MessageText::parse(const QByteArray &message)
{
    MessageText text;
    for (qsizetype from = 0; from < message.size();) {
        if (message.sliced(from, std::min<qsizetype>(2, message.size() - from)) == "\r\n") {
            text.hasBody = true;
            text.body = message.sliced(from + 2);
            break;
        }
        qsizetype end = endOfLine(message, from);
        while (isFold(message, end)) {
            end = endOfLine(message, end);
        }
        text.fields.push_back(parseField(message.sliced(from, end - from)));
        from = end;
    }
    return text;
}

QByteArray MessageText::toByteArray() const
{
    QByteArray octets;
    for (const HeaderField &field : fields) {
        octets += field.toByteArray();
    }
    return hasBody ? QByteArray(octets + "\r\n" + body) : octets;
}

std::optional<QString> editableText(const QByteArray &octets)
{
    if (octets.size() > EditableOctets) {
        return {};
    }
    QByteArray text = octets;
    text.replace("\r\n", "\n");
    QByteArray visible = text;
    visible.replace('\n', ' ').replace('\t', ' ');
    if (Smtp::displayText(visible) != QString::fromUtf8(visible)) {
        return {};
    }
    return QString::fromUtf8(text);
}

WireForm wireForm(const QByteArray &message)
{
    WireForm form;
    Smtp::DotStuffer stuffer;
    form.octets = stuffer.encode(message);
    form.octets += stuffer.finish();
    form.size = stuffer.octets();
    form.lines = stuffer.lines();
    form.eightBit = std::ranges::count_if(
        form.octets, [](char octet) { return static_cast<uchar>(octet) >= 0x80; });
    for (qsizetype from = 0; from < form.octets.size(); from = endOfLine(form.octets, from)) {
        if (QByteArrayView(form.octets).sliced(from).startsWith("..")) {
            form.dots.push_back({from, 1});
        }
    }
    return form;
}

} // namespace Heloscope
