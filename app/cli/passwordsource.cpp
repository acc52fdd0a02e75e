// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordsource.h"

#include "app/cli/exitcode.h"
#include "core/wire/displaytext.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace Heloscope {

namespace {

constexpr qint64 LongestPassword = 4096;

struct CliInspect {
    Q_DECLARE_TR_FUNCTIONS(CliInspect)
};

Smtp::Secret firstLine(QIODevice &device)
{
    QByteArray line = device.readLine(LongestPassword);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return Smtp::Secret(std::move(line));
}

/// Turns the terminal's echo off for as long as it lives.
class EchoOff
{
public:
    EchoOff()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;
    ~EchoOff() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
};

} // namespace

Result<Smtp::Secret, Complaint> passwordFromFile(const QString &fileName)
{
    QFile file(fileName);
    const bool opened
        = fileName == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Failure{Complaint{ExitCode::UnreadableInput,
            CliInspect::tr("The password file %1 cannot be read: %2")
                .arg(Smtp::displayText(fileName.toUtf8()), file.errorString())}};
    }
    return firstLine(file);
}

Result<Smtp::Secret, Complaint> passwordFromEnvironment(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData())) {
        return Failure{Complaint{ExitCode::Usage,
            CliInspect::tr("There is no environment variable %1. Set it, or use --password-file.")
                .arg(Smtp::displayText(name))}};
    }
    return Smtp::Secret(qgetenv(name.constData()));
}

Result<Smtp::Secret, Complaint> passwordFromTerminal(const QString &user)
{
    if (isatty(STDIN_FILENO) == 0) {
        return Failure{Complaint{ExitCode::Usage,
            CliInspect::tr("There is no password for %1. Use --password-file or --password-env.")
                .arg(Smtp::displayText(user.toUtf8()))}};
    }
    std::fprintf(stderr, "%s ",
        CliInspect::tr("Password for %1:")
            .arg(Smtp::displayText(user.toUtf8()))
            .toUtf8()
            .constData());
    Smtp::Secret password;
    {
        const EchoOff silent;
        QFile terminal;
        if (terminal.open(stdin, QIODevice::ReadOnly)) {
            password = firstLine(terminal);
        }
    }
    std::fputc('\n', stderr);
    return password;
}

} // namespace Heloscope
