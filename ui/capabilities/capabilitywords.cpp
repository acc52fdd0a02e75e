// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capabilities/capabilitywords.h"

#include "core/help/helplibrary.h"
#include "ui/decor/fonts.h"
#include "ui/decor/icons.h"
#include "ui/decor/plaintip.h"
#include "ui/preferences/helplanguages.h"

#include <QGuiApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

OfferChange changeOf(const QModelIndex &index)
{
    return static_cast<OfferChange>(index.data(CapabilityRole::Change).toInt());
}

QString changeWord(OfferChange change)
{
    switch (change) {
    case OfferChange::None:
        return {};
    case OfferChange::Different:
        //: What STARTTLS did to something that the server offers: its parameters are others.
        return CapabilityWords::tr("changed");
    case OfferChange::Gone:
        //: What STARTTLS did to something that the server offers: it is offered no longer.
        return CapabilityWords::tr("gone");
    case OfferChange::New:
        //: What STARTTLS did to something that the server offers: it was not offered before.
        return CapabilityWords::tr("new");
    }
    return {};
}

Glyph glyphOf(OfferChange change)
{
    return change == OfferChange::New ? Glyph::Good
        : change == OfferChange::Gone ? Glyph::Skipped
                                      : Glyph::Note;
}

Tone toneOf(OfferChange change)
{
    return change == OfferChange::New ? Tone::Good
        : change == OfferChange::Gone ? Tone::Later
                                      : Tone::GoOn;
}

} // namespace

CapabilityWords::CapabilityWords(CapabilityModel &model, const HelpLibrary &library,
    const HelpLanguages &languages, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_library(library)
    , m_languages(languages)
{
    setSourceModel(&model);
    connect(&languages, &HelpLanguages::changed, this, &CapabilityWords::retranslate);
}

void CapabilityWords::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QVariant CapabilityWords::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    const OfferChange change = changeOf(mapToSource(index));
    const bool isChange = column == CapabilityModel::Change && change != OfferChange::None;
    switch (role) {
    case Qt::DisplayRole:
        return displayed(index);
    case Qt::ToolTipRole:
        return plainTip(
            column == CapabilityModel::Meaning ? meaningOf(index, true) : displayed(index));
    case Qt::AccessibleTextRole:
        return column == CapabilityModel::Keyword ? spoken(index) : displayed(index);
    case Qt::FontRole:
        return column < CapabilityModel::Change ? wireFont(QGuiApplication::font()) : QVariant();
    case Qt::DecorationRole:
        return isChange ? icon(glyphOf(change)) : QVariant();
    case Qt::BackgroundRole:
        return isChange ? toneColours(toneOf(change), QGuiApplication::palette()).tint : QVariant();
    case Qt::ForegroundRole:
        return isChange ? toneColours(toneOf(change), QGuiApplication::palette()).ink : QVariant();
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant CapabilityWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const bool hasBoth = m_model.hasOfferInClear() && m_model.hasOfferEncrypted();
    switch (static_cast<CapabilityModel::Column>(section)) {
    case CapabilityModel::Keyword:
        //: Header of the column with the names of the extensions that a server offers.
        return tr("Keyword");
    case CapabilityModel::InClear:
        //: Header of the column with the parameters that belong to a keyword.
        return hasBoth ? tr("Before STARTTLS") : tr("Parameters");
    case CapabilityModel::Encrypted:
        return hasBoth ? tr("After STARTTLS") : tr("Parameters");
    case CapabilityModel::Change:
        //: Header of the column that tells whether STARTTLS changed what is offered.
        return tr("Difference");
    case CapabilityModel::Meaning:
        //: Header of the column that tells in a few words what a keyword means.
        return tr("Meaning");
    case CapabilityModel::ColumnCount:
        break;
    }
    return {};
}

QString CapabilityWords::displayed(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    switch (static_cast<CapabilityModel::Column>(index.column())) {
    case CapabilityModel::InClear:
    case CapabilityModel::Encrypted: {
        const QVariant parameters = source.data();
        const QString text = parameters.toString();
        return !parameters.isValid() ? tr("not offered") : text.isEmpty() ? u"✓"_s : text;
    }
    case CapabilityModel::Change:
        return changeWord(changeOf(source));
    case CapabilityModel::Meaning:
        return meaningOf(index, false);
    case CapabilityModel::Keyword:
    case CapabilityModel::ColumnCount:
        break;
    }
    return source.data().toString();
}

QString CapabilityWords::meaningOf(const QModelIndex &index, bool isLong) const
{
    const QByteArray keyword = mapToSource(index).data(CapabilityRole::Keyword).toByteArray();
    const auto text = m_library.find(extensionTopic(keyword), m_languages.current());
    if (!text) {
        return tr("an extension that is not known here");
    }
    return isLong ? text->description : text->name;
}

QString CapabilityWords::spoken(const QModelIndex &index) const
{
    QStringList parts{mapToSource(index).data().toString()};
    const std::pair<int, bool> offers[]{{CapabilityModel::InClear, m_model.hasOfferInClear()},
        {CapabilityModel::Encrypted, m_model.hasOfferEncrypted()}};
    for (const auto &[column, isShown] : offers) {
        const QString value = mapToSource(index.siblingAtColumn(column)).data().toString();
        const QString words = displayed(index.siblingAtColumn(column));
        if (isShown && (words != u"✓"_s || !value.isEmpty())) {
            parts << QString(
                headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + words);
        }
    }
    parts << changeWord(changeOf(mapToSource(index))) << meaningOf(index, false);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace Heloscope
