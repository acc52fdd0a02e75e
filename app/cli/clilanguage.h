// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Heloscope {

/// The language of our own words on the command line: that of --language if it is one of ours, else
/// that of the system, else English. arguments: as typed, before anybody has parsed them.
[[nodiscard]] QString cliLanguage(const QStringList &arguments);

/// Puts the words of the program, and Qt's words about options, into a language for as long as it
/// lives.
class CliTranslation
{
public:
    explicit CliTranslation(const QString &language);

private:
    QTranslator m_qt;
    QTranslator m_ownQt; ///< Qt's words in languages that Qt has no catalog for
    QTranslator m_program;
};

} // namespace Heloscope
