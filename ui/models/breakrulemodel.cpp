// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/breakrulemodel.h"

#include <utility>

namespace Heloscope {

BreakRuleModel::BreakRuleModel(const Inspection &inspection, QObject *parent)
    : QAbstractListModel(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, [this] {
        if (Session *session = m_inspection.session()) {
            session->setBreakRules(m_rules);
        }
    });
}

void BreakRuleModel::setRules(BreakRules rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
    apply();
}

void BreakRuleModel::add(const BreakRule &rule)
{
    if (const auto known = m_rules.find(rule)) {
        m_rules.setOn(*known, true);
        const QModelIndex changed = index(static_cast<int>(*known));
        emit dataChanged(changed, changed);
    } else {
        beginInsertRows({}, rowCount(), rowCount());
        m_rules.add(rule);
        endInsertRows();
    }
    apply();
}

void BreakRuleModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rules.removeAt(static_cast<std::size_t>(row));
    endRemoveRows();
    apply();
}

void BreakRuleModel::toggle(const BreakRule &rule)
{
    const auto known = m_rules.find(rule);
    if (known && m_rules.all().at(*known).isOn) {
        remove(static_cast<int>(*known));
    } else {
        add(rule);
    }
}

std::optional<BreakRule> BreakRuleModel::ruleFor(EntryId entry) const
{
    const Transcript *transcript = m_inspection.transcript();
    const Entry *shown = transcript ? transcript->find(entry) : nullptr;
    if (!shown) {
        return std::nullopt;
    }
    if (const auto *reply = std::get_if<ReplyEntry>(&shown->content)) {
        const int code = reply->reply.code.value();
        return BreakRule{BreakRule::OnCode{code, code}};
    }
    if (std::holds_alternative<ContentEntry>(shown->content)) {
        return BreakRule{BreakRule::OnStage{Stage::Message}};
    }
    const auto *command = std::get_if<CommandEntry>(&shown->content);
    if (!command || command->verb == Smtp::Verb::Other || command->verb == Smtp::Verb::Quit) {
        return std::nullopt;
    }
    const auto stage = stageOf(command->verb);
    return stage ? BreakRule{BreakRule::OnStage{*stage}}
                 : BreakRule{BreakRule::OnVerb{command->verb}};
}

bool BreakRuleModel::marks(EntryId entry) const
{
    const Transcript *transcript = m_inspection.transcript();
    const Entry *shown = transcript ? transcript->find(entry) : nullptr;
    if (!shown) {
        return false;
    }
    const Smtp::Verb verb = m_inspection.annotator().verbAt(entry);
    if (const auto *reply = std::get_if<ReplyEntry>(&shown->content)) {
        return m_rules.matching(verb, reply->reply.code).has_value();
    }
    if (std::holds_alternative<ContentEntry>(shown->content)) {
        return m_rules.matching(Smtp::Verb::Content, {}).has_value();
    }
    return std::holds_alternative<CommandEntry>(shown->content)
        && m_rules.matching(verb, {}).has_value();
}

bool BreakRuleModel::marks(Stage stage) const
{
    const auto known = m_rules.find(BreakRule{BreakRule::OnStage{stage}});
    return known && m_rules.all().at(*known).isOn;
}

int BreakRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.all().size());
}

QVariant BreakRuleModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return rule(index.row()).isOn ? Qt::Checked : Qt::Unchecked;
}

bool BreakRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    m_rules.setOn(static_cast<std::size_t>(index.row()), value.toInt() == Qt::Checked);
    emit dataChanged(index, index);
    apply();
    return true;
}

Qt::ItemFlags BreakRuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

const BreakRule &BreakRuleModel::rule(int row) const
{
    return m_rules.all().at(static_cast<std::size_t>(row));
}

void BreakRuleModel::apply()
{
    if (Session *session = m_inspection.session()) {
        session->setBreakRules(m_rules);
    }
    emit rulesChanged();
}

} // namespace Heloscope
