// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/headermodel.h"

#include "core/wire/displaytext.h"

#include <algorithm>

namespace Heloscope {

namespace {

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char octet) {
        return static_cast<uchar>(octet) > 0x20 && static_cast<uchar>(octet) < 0x7F && octet != ':';
    });
}

bool hasControl(const QByteArray &value)
{
    return std::ranges::any_of(value, [](char octet) {
        return (static_cast<uchar>(octet) < 0x20 && octet != '\t') || octet == 0x7F;
    });
}

} // namespace

HeaderModel::HeaderModel(MessageDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&draft, &MessageDraft::changed, this, &HeaderModel::follow);
    m_fields = draft.text().fields;
}

int HeaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int HeaderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeaderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    const HeaderField &field = m_fields.at(static_cast<std::size_t>(index.row()));
    return Smtp::displayText(index.column() == Name ? field.name : field.value());
}

bool HeaderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    HeaderField field = m_fields.at(static_cast<std::size_t>(index.row()));
    const QByteArray typed = value.toString().trimmed().toUtf8();
    const bool isFit = index.column() == Name ? isName(typed) : !hasControl(typed);
    if (!isFit) {
        return false;
    }
    const bool isName = index.column() == Name;
    m_draft.setField(index.row(), isName ? typed : field.name, isName ? field.value() : typed);
    return true;
}

Qt::ItemFlags HeaderModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_draft.isEditable()) {
        return flags;
    }
    const HeaderField &field = m_fields.at(static_cast<std::size_t>(index.row()));
    return !field.name.isEmpty() && editableText(field.value()) ? flags | Qt::ItemIsEditable
                                                                : flags;
}

void HeaderModel::follow()
{
    const std::vector<HeaderField> &fields = m_draft.text().fields;
    if (fields.size() != m_fields.size()) {
        beginResetModel();
        m_fields = fields;
        endResetModel();
    } else if (fields != m_fields) {
        m_fields = fields;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace Heloscope
