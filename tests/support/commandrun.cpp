// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandrun.h"

#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

namespace Heloscope {

namespace {

/// Takes what is written to a standard stream into a file while it lives.
class Redirection
{
public:
    explicit Redirection(FILE *stream)
        : m_stream(stream)
        , m_saved(dup(fileno(stream)))
    {
        std::fflush(m_stream);
        m_isOpen = m_file.open() && dup2(m_file.handle(), fileno(m_stream)) >= 0;
    }
    ~Redirection()
    {
        std::fflush(m_stream);
        dup2(m_saved, fileno(m_stream));
        close(m_saved);
    }
    Q_DISABLE_COPY_MOVE(Redirection)

    QByteArray taken()
    {
        std::fflush(m_stream);
        QFile file(m_file.fileName());
        return m_isOpen && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    FILE *m_stream;
    int m_saved;
    bool m_isOpen = false;
    QTemporaryFile m_file;
};

} // namespace

CommandRun runCommand(
    const std::function<int(const QStringList &)> &command, const QStringList &arguments)
{
    Redirection out(stdout);
    Redirection err(stderr);
    CommandRun run;
    run.status = command(arguments);
    run.out = out.taken();
    run.err = err.taken();
    return run;
}

} // namespace Heloscope
