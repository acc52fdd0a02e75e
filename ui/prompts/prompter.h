// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Heloscope {

/// Questions to the person in front of the screen. Answers come later, from the event loop; no
/// answer comes when the question is cancelled.
class Prompter
{
public:
    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter() = default;

    virtual void askFileToOpen(std::function<void(const QString &fileName)> answer) = 0;
    /// A mail message, ".eml".
    virtual void askMessageToOpen(std::function<void(const QString &fileName)> answer) = 0;
    virtual void askFileToSave(
        const QString &suggestion, std::function<void(const QString &fileName)> answer)
        = 0;
    /// A page in a form that other programs read: the end of the name tells which, ".html" or
    /// ".md".
    virtual void askPageToSave(
        const QString &suggestion, std::function<void(const QString &fileName)> answer)
        = 0;
    /// A drawing: the end of the name tells its form, ".svg" or ".png".
    virtual void askPictureToSave(
        const QString &suggestion, std::function<void(const QString &fileName)> answer)
        = 0;
    /// An export: the end of the suggestion tells its form, ".pdf", ".txt", …
    virtual void askExportToSave(
        const QString &suggestion, std::function<void(const QString &fileName)> answer)
        = 0;
    /// The one thing that may stop everything: what was to be kept cannot be written.
    virtual void tellCannotWrite(const QString &fileName, const QString &reason) = 0;
};

} // namespace Heloscope
