// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompter.h"

#include <QCoreApplication>
#include <QPointer>

class QWidget;

namespace Heloscope {

/// Asks with dialogs over a window.
class DialogPrompter final : public Prompter
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompter)

public:
    /// The window the dialogs belong to; may be set late.
    void setWindow(QWidget *window);

    void askFileToOpen(std::function<void(const QString &fileName)> answer) override;
    void askMessageToOpen(std::function<void(const QString &fileName)> answer) override;
    void askFileToSave(
        const QString &suggestion, std::function<void(const QString &fileName)> answer) override;
    void askPageToSave(
        const QString &suggestion, std::function<void(const QString &fileName)> answer) override;
    void askPictureToSave(
        const QString &suggestion, std::function<void(const QString &fileName)> answer) override;
    void askExportToSave(
        const QString &suggestion, std::function<void(const QString &fileName)> answer) override;
    void tellCannotWrite(const QString &fileName, const QString &reason) override;

private:
    /// The window in use, of those that belong to the program's.
    [[nodiscard]] QWidget *owner() const;

    QPointer<QWidget> m_window;
};

} // namespace Heloscope
