// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompter.h"

#include <QStringList>

namespace Heloscope {

/// Answers every question with the file name it was told.
class ScriptedPrompter final : public Prompter
{
public:
    QString fileName;
    QStringList complaints; ///< files that could not be written

    void askFileToOpen(std::function<void(const QString &)> answer) override { answer(fileName); }
    void askMessageToOpen(std::function<void(const QString &)> answer) override
    {
        answer(fileName);
    }
    void askFileToSave(const QString &, std::function<void(const QString &)> answer) override
    {
        answer(fileName);
    }
    void askPageToSave(const QString &, std::function<void(const QString &)> answer) override
    {
        answer(fileName);
    }
    void askExportToSave(const QString &, std::function<void(const QString &)> answer) override
    {
        answer(fileName);
    }
    void askPictureToSave(const QString &, std::function<void(const QString &)> answer) override
    {
        answer(fileName);
    }
    void tellCannotWrite(const QString &name, const QString &) override { complaints << name; }
};

} // namespace Heloscope
