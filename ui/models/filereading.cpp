// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filereading.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace Heloscope {

namespace {

constexpr auto Slice = 8ms; ///< short beside the 50 ms of a frame
constexpr std::size_t EntriesAtOnce = 4096;
constexpr auto LongestBeginning = 150ms;

} // namespace

FileReading::FileReading(QString fileName, QObject *parent)
    : QObject(parent)
    , m_fileName(std::move(fileName))
    , m_file(m_fileName)
{
    connect(&m_slices, &QTimer::timeout, this, &FileReading::readSlice);
}

FileReading::~FileReading() = default;

std::optional<TranscriptFileFault> FileReading::begin()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return TranscriptFileFault{TranscriptFileFault::Kind::Unreadable, 0, m_file.errorString()};
    }
    m_size = m_file.size();
    m_changed = m_file.fileTime(QFileDevice::FileModificationTime);
    m_loader = std::make_unique<TranscriptLoader>(m_file);
    if (auto fault = m_loader->begin()) {
        return fault;
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_isDone && m_loader->transcript()->entries().size() < EntriesAtOnce
        && !timer.hasExpired(LongestBeginning.count())) {
        m_isDone = !m_loader->readSome(1ms);
    }
    return std::nullopt;
}

std::unique_ptr<Transcript> FileReading::takeTranscript()
{
    return m_loader->takeTranscript();
}

void FileReading::goOn()
{
    if (!m_isDone) {
        m_slices.start();
    }
}

void FileReading::cancel()
{
    if (!m_isDone && m_loader) {
        m_wasCancelled = true;
        m_loader->stop();
        finish();
    }
}

int FileReading::percent() const
{
    return m_isDone || m_size <= 0
        ? 100
        : static_cast<int>(std::min<qint64>(m_loader->octetsRead() * 100 / m_size, 99));
}

std::optional<TranscriptFileFault> FileReading::damage() const
{
    if (m_hasChanged) {
        return TranscriptFileFault{TranscriptFileFault::Kind::Changed, 0, {}};
    }
    return m_loader ? m_loader->damage() : std::nullopt;
}

void FileReading::readSlice()
{
    if (!m_loader->readSome(Slice)) {
        m_hasChanged = m_file.size() != m_size
            || m_file.fileTime(QFileDevice::FileModificationTime) != m_changed
            || m_loader->octetsRead() != m_size;
        finish();
    } else if (const int now = percent(); now != m_percent) {
        m_percent = now;
        emit progressed(now);
    }
}

void FileReading::finish()
{
    m_isDone = true;
    m_slices.stop();
    m_file.close();
    emit finished();
}

} // namespace Heloscope
