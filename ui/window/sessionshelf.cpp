// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionshelf.h"

#include "core/session/session.h"
#include "core/transcript/transcriptwriter.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Heloscope {

SessionShelf::SessionShelf(QString folder)
    : m_folder(std::move(folder))
{
}

void SessionShelf::keep(Session &session)
{
    if (m_capacity == 0 || m_folder.isEmpty() || !QDir().mkpath(m_folder)) {
        return;
    }
    makeRoom();
    m_current = &session;
    m_currentFile = session.transcript().header().created.toString(u"yyyyMMdd-HHmmss-zzz"_s)
        + u".smtp.jsonl"_s;
    new TranscriptWriter(session.transcript(), QDir(m_folder).filePath(m_currentFile), &session);
}

bool SessionShelf::clear()
{
    bool done = true;
    for (const QString &file : finished()) {
        done = QFile::moveToTrash(QDir(m_folder).filePath(file)) && done;
    }
    return done;
}

QStringList SessionShelf::files() const
{
    return m_folder.isEmpty()
        ? QStringList()
        : QDir(m_folder).entryList({u"*.smtp.jsonl"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

QStringList SessionShelf::finished() const
{
    QStringList names = files();
    if (m_current) {
        names.removeAll(m_currentFile);
    }
    return names;
}

void SessionShelf::makeRoom() const
{
    const QStringList names = files();
    for (qsizetype i = m_capacity - 1; i < names.size(); ++i) {
        QFile::remove(QDir(m_folder).filePath(names.at(i)));
    }
}

} // namespace Heloscope
