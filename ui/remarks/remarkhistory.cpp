// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/remarkhistory.h"

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace Heloscope {

namespace {

constexpr int MostSteps = 1000;

class RemarkStep final : public QUndoCommand
{
public:
    RemarkStep(Remarks &remarks, Remark before, Remark after, std::function<void(EntryId)> tell)
        : m_remarks(&remarks)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_tell(std::move(tell))
    {
    }

    void undo() override { put(m_before); }
    void redo() override
    {
        // The first time it has been done already.
        if (std::exchange(m_isDone, true)) {
            put(m_after);
        }
    }

private:
    void put(const Remark &remark)
    {
        if (m_remarks) {
            (void)m_remarks->set(remark);
            m_tell(remark.about);
        }
    }

    QPointer<Remarks> m_remarks;
    Remark m_before;
    Remark m_after;
    std::function<void(EntryId)> m_tell;
    bool m_isDone = false;
};

} // namespace

RemarkHistory::RemarkHistory(const Inspection &inspection, QObject *parent)
    : QObject(parent)
    , m_inspection(inspection)
    , m_remarks(inspection.remarks())
{
    m_steps.setUndoLimit(MostSteps);
    connect(&inspection, &Inspection::replaced, this, [this] {
        if (m_remarks != m_inspection.remarks()) {
            m_steps.clear();
            m_remarks = m_inspection.remarks();
        }
    });
}

bool RemarkHistory::change(const Remark &remark)
{
    Remarks *remarks = m_inspection.remarks();
    if (!remarks) {
        return false;
    }
    const Remark before = remarks->at(remark.about);
    if (remark == before) {
        return true;
    }
    if (!remarks->set(remark)) {
        return false;
    }
    m_steps.push(new RemarkStep(*remarks, before, remarks->at(remark.about),
        [this](EntryId about) { emit changed(about); }));
    emit changed(remark.about);
    return true;
}

void RemarkHistory::toggleBookmark(EntryId about)
{
    if (const Remarks *remarks = m_inspection.remarks()) {
        Remark remark = remarks->at(about);
        remark.isBookmark = !remark.isBookmark;
        change(remark);
    }
}

void RemarkHistory::setNote(EntryId about, const QString &text)
{
    if (const Remarks *remarks = m_inspection.remarks()) {
        Remark remark = remarks->at(about);
        remark.text = text;
        change(remark);
    }
}

} // namespace Heloscope
