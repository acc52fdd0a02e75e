// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagedraft.h"

#include "core/plan/mailmessage.h"
#include "core/plan/messagefit.h"

#include <utility>

namespace Heloscope {

namespace {

/// So many changes can be undone.
constexpr std::size_t Depth = 200;

} // namespace

MessageDraft::MessageDraft(Inspection &inspection, QObject *parent)
    : QObject(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, &MessageDraft::reload);
    connect(&inspection, &Inspection::entriesAdded, this, &MessageDraft::take);
    connect(&inspection, &Inspection::changed, this, &MessageDraft::follow);
    reload();
}

void MessageDraft::setExample(const QByteArray &message)
{
    m_example = message;
    follow();
}

void MessageDraft::open(const QByteArray &message)
{
    change(MessageText::parse(withCrLf(message)));
}

void MessageDraft::revert()
{
    if (isEditable() && m_own) {
        change(MessageText::parse(m_example));
        m_own.reset();
        emit changed();
    }
}

void MessageDraft::prepareNext()
{
    if (live()) {
        return;
    }
    m_isPreparing = true;
    if (standing() == Standing::Next && !m_bytes.isEmpty()) {
        m_own = m_bytes;
    }
    follow();
    emit changed();
}

void MessageDraft::setField(int row, const QByteArray &name, const QByteArray &value)
{
    MessageText text = m_text;
    text.fields.at(static_cast<std::size_t>(row)) = headerField(name, value);
    change(std::move(text));
}

void MessageDraft::insertField(int row, const QByteArray &name, const QByteArray &value)
{
    MessageText text = m_text;
    text.fields.insert(text.fields.begin() + row, headerField(name, value));
    change(std::move(text));
}

void MessageDraft::removeField(int row)
{
    MessageText text = m_text;
    text.fields.erase(text.fields.begin() + row);
    change(std::move(text));
}

void MessageDraft::setBody(const QByteArray &body)
{
    MessageText text = m_text;
    text.body = withCrLf(body);
    text.hasBody = text.hasBody || !body.isEmpty();
    change(std::move(text), true);
}

void MessageDraft::undo()
{
    if (canUndo()) {
        m_future.push_back(m_bytes);
        const QByteArray former = m_past.back();
        m_past.pop_back();
        m_isTyping = false;
        apply(former);
    }
}

void MessageDraft::redo()
{
    if (canRedo()) {
        m_past.push_back(m_bytes);
        const QByteArray next = m_future.back();
        m_future.pop_back();
        m_isTyping = false;
        apply(next);
    }
}

MessageDraft::Standing MessageDraft::standing() const
{
    if (m_inspection.isRecorded()) {
        return m_isPreparing ? Standing::Next : Standing::NotKept;
    }
    if (m_isAskedFor && !m_isPreparing) {
        return Standing::Frozen;
    }
    return live() ? Standing::Open : Standing::Next;
}

bool MessageDraft::isEditable() const
{
    return standing() == Standing::Next || standing() == Standing::Open;
}

bool MessageDraft::knowsOffer() const
{
    return m_inspection.latestFacts().capabilities.has_value();
}

std::vector<Smtp::Deviation> MessageDraft::misfits() const
{
    const Session *session = m_inspection.session();
    if (!session || !knowsOffer()) {
        return {};
    }
    SessionPlan plan = session->plan();
    plan.message = m_bytes;
    plan.until = std::max(plan.until, Stage::Message);
    return Heloscope::misfits(plan, m_inspection.latestFacts());
}

std::optional<Smtp::SizeLimit> MessageDraft::sizeLimit() const
{
    const auto &capabilities = m_inspection.latestFacts().capabilities;
    return capabilities ? capabilities->size() : std::nullopt;
}

void MessageDraft::reload()
{
    m_isAskedFor = false;
    m_isPreparing = false;
    m_past.clear();
    m_future.clear();
    m_isTyping = false;
    if (const Transcript *transcript = m_inspection.transcript()) {
        for (const Entry &entry : transcript->entries()) {
            note(entry);
        }
    }
    follow();
    emit changed();
}

void MessageDraft::take(EntryId first, EntryId last)
{
    const bool before = m_isAskedFor;
    for (const Entry &entry : m_inspection.transcript()->entriesFrom(first)) {
        if (entry.id > last) {
            break;
        }
        note(entry);
    }
    if (m_isAskedFor != before) {
        emit changed();
    }
}

void MessageDraft::note(const Entry &entry)
{
    if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        m_isAskedFor = m_isAskedFor || command->verb == Smtp::Verb::Data
            || command->verb == Smtp::Verb::Bdat;
    } else if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        // A refused DATA sent nothing.
        const bool isRefused = !reply->reply.code.isPositive()
            && m_inspection.annotator().verbAt(entry.id) == Smtp::Verb::Data;
        m_isAskedFor = m_isAskedFor && !isRefused;
    }
}

void MessageDraft::follow()
{
    if (m_inspection.session() && !m_isPreparing) {
        show(m_inspection.session()->plan().message);
    } else if (standing() == Standing::NotKept) {
        show({});
    } else {
        show(m_own.value_or(m_example));
    }
}

void MessageDraft::show(const QByteArray &message)
{
    if (message != m_bytes) {
        m_bytes = message;
        m_text = MessageText::parse(message);
    }
    emit changed();
}

void MessageDraft::change(MessageText text, bool isBody)
{
    const QByteArray message = text.toByteArray();
    if (!isEditable() || message == m_bytes) {
        return;
    }
    const bool isTyping = isBody && text.body.count('\n') == m_text.body.count('\n');
    if (!isTyping || !m_isTyping) {
        m_past.push_back(m_bytes);
        if (m_past.size() > Depth) {
            m_past.erase(m_past.begin());
        }
    }
    m_isTyping = isTyping;
    m_future.clear();
    apply(message);
}

void MessageDraft::apply(const QByteArray &message)
{
    m_own = message;
    m_bytes = message;
    m_text = MessageText::parse(message);
    if (Session *session = live()) {
        SessionPlan plan = session->plan();
        plan.message = message;
        session->changePlan(std::move(plan));
    }
    emit changed();
}

Session *MessageDraft::live() const
{
    return m_inspection.isLive() ? m_inspection.session() : nullptr;
}

} // namespace Heloscope
