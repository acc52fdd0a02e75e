// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalshelf.h"

#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr auto Writing = ".journal"_L1;
constexpr auto Away = ".smtp.jsonl"_L1;
constexpr qint64 LongestHeader = 64 * 1024;
constexpr qint64 LookedInto = 64 * 1024; ///< for the first command, octets
constexpr auto OwnerAlone
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

bool makeFolder(const QString &folder)
{
    if (QDir(folder).exists()) {
        return true;
    }
    const QString parent = QFileInfo(folder).absolutePath();
    return QDir().mkpath(parent) && QDir().mkdir(folder, OwnerAlone);
}

/// The program begins with one by itself, so there is nothing in it that anybody would miss.
bool isUntouchedPractice(const TranscriptHeader &header, QIODevice &rest)
{
    const QString &host = header.target.host;
    const bool isHere = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    const auto isAPersons = [](const QByteArray &line) {
        return line.contains("\"event\":\"command\"")
            || (line.contains("\"event\":\"note\"") && !line.contains("\"about\":null"));
    };
    return isHere && std::ranges::none_of(rest.peek(LookedInto).split('\n'), isAPersons);
}

/// What follows of a file, in whole lines.
qint64 countLines(QIODevice &device)
{
    std::array<char, 64 * 1024> piece{};
    qint64 lines = 0;
    for (;;) {
        const qint64 got = device.read(piece.data(), static_cast<qint64>(piece.size()));
        if (got <= 0) {
            return lines;
        }
        lines += std::count(piece.data(), piece.data() + got, '\n');
    }
}

std::optional<LeftJournal> lookInto(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray first = file.readLine(LongestHeader);
    QBuffer header(&first);
    header.open(QIODevice::ReadOnly);
    const auto opened = readTranscript(header);
    if (!opened || isUntouchedPractice(opened->transcript->header(), file)) {
        return {};
    }
    return LeftJournal{fileName, opened->transcript->header(), countLines(file)};
}

} // namespace

JournalShelf::JournalShelf(QString folder)
    : m_folder(std::move(folder))
{
}

std::unique_ptr<SessionJournal> JournalShelf::keep(const Transcript &transcript) const
{
    if (m_folder.isEmpty()) {
        return nullptr;
    }
    // Where the folder cannot be had, the journal finds out and says so.
    (void)makeFolder(m_folder);
    return std::make_unique<SessionJournal>(transcript, newName(transcript.header()));
}

std::vector<LeftJournal> JournalShelf::leftByCrash() const
{
    std::vector<LeftJournal> left;
    if (m_folder.isEmpty()) {
        return left;
    }
    const auto files = QDir(m_folder).entryInfoList({u"*.journal"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (isInUse(file.filePath())) {
            continue;
        }
        auto journal = lookInto(file.filePath());
        if (journal && journal->lines > 0) {
            left.push_back(std::move(*journal));
        }
    }
    return left;
}

std::optional<QString> JournalShelf::putAway(SessionJournal &journal) const
{
    journal.finish();
    return rename(journal.fileName());
}

std::optional<QString> JournalShelf::putAway(
    SessionJournal &journal, const Transcript &transcript) const
{
    const QString away = nameAway(journal.fileName());
    if (saveTranscript(transcript, away)) {
        return putAway(journal);
    }
    QFile::setPermissions(away, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    journal.abandon();
    QFile::remove(journal.fileName());
    makeRoom();
    return away;
}

void JournalShelf::discard(SessionJournal &journal) const
{
    journal.abandon();
    QFile::remove(journal.fileName());
}

std::optional<QString> JournalShelf::putAway(const QString &journal) const
{
    return isInUse(journal) ? std::nullopt : rename(journal);
}

std::optional<QString> JournalShelf::rename(const QString &journal) const
{
    if (!QFile::rename(journal, nameAway(journal))) {
        return {};
    }
    makeRoom();
    return nameAway(journal);
}

QString JournalShelf::nameAway(const QString &journal)
{
    return journal.chopped(Writing.size()) + Away;
}

bool JournalShelf::discard(const QString &journal) const
{
    return !isInUse(journal) && QFile::remove(journal);
}

bool JournalShelf::clear()
{
    bool done = true;
    for (const QString &file : finished()) {
        done = QFile::moveToTrash(file) && done;
    }
    return done;
}

/// The moment comes first, so that names stand in the order of time.
QString JournalShelf::newName(const TranscriptHeader &header) const
{
    const QString moment = header.created.toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString stem
        = QDir(m_folder).filePath(QString(moment + u'-' + hostInFileName(header.target.host)));
    QString name = stem + Writing;
    for (int i = 2; QFile::exists(name) || QFile::exists(nameAway(name)); ++i) {
        name = stem + u'-' + QString::number(i) + Writing;
    }
    return name;
}

void JournalShelf::makeRoom() const
{
    const QDir folder(m_folder);
    const auto files
        = folder.entryList({u"*.smtp.jsonl"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = m_capacity; i < files.size(); ++i) {
        QFile::remove(folder.filePath(files.at(i)));
    }
}

QStringList JournalShelf::finished() const
{
    QStringList paths;
    if (m_folder.isEmpty()) {
        return paths;
    }
    const QDir folder(m_folder);
    for (const QString &name :
        folder.entryList({u"*.smtp.jsonl"_s, u"*.journal"_s}, QDir::Files, QDir::Name)) {
        if (!isInUse(folder.filePath(name))) {
            paths << folder.filePath(name);
        }
    }
    return paths;
}

} // namespace Heloscope
