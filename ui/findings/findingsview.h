// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "ui/decor/sentencelist.h"

namespace Heloscope {

class Inspection;

/// What the list says while there is no finding.
enum class FindingsState : quint8 {
    NothingYet, ///< no session
    CertificateAsked, ///< a question about the certificate stands
    LookedAt
};

[[nodiscard]] FindingsState findingsStateOf(const Inspection &inspection);

/// The list of findings. Choosing one leads to the line that proves it.
class FindingsView : public SentenceList
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setState(FindingsState state);

signals:
    void entryWanted(Heloscope::EntryId entry);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void retranslate();
    void fitColumns();

    FindingsState m_state = FindingsState::NothingYet;
};

} // namespace Heloscope
