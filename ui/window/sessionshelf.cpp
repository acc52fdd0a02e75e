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
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder)) {
        return;
    }
    makeRoom();
    const QString name = session.transcript().header().created.toString(u"yyyyMMdd-HHmmss-zzz"_s);
    new TranscriptWriter(
        session.transcript(), QDir(m_folder).filePath(QString(name + u".smtp.jsonl"_s)), &session);
}

void SessionShelf::makeRoom() const
{
    const QDir folder(m_folder);
    const auto files
        = folder.entryList({u"*.smtp.jsonl"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = Capacity - 1; i < files.size(); ++i) {
        QFile::remove(folder.filePath(files.at(i)));
    }
}

} // namespace Heloscope
