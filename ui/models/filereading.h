// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/transcriptloader.h"

#include <QDateTime>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Heloscope {

/// Reads a transcript file in the background: its beginning at once, the rest in slices between the
/// other events of the window. Whoever shows the transcript must keep it until the reading is over
/// or cancelled.
class FileReading : public QObject
{
    Q_OBJECT

public:
    explicit FileReading(QString fileName, QObject *parent = nullptr);
    ~FileReading() override;

    /// Reads enough to fill a screen many times over; a small file is read whole.
    [[nodiscard]] std::optional<TranscriptFileFault> begin();
    /// Only once, after begin().
    [[nodiscard]] std::unique_ptr<Transcript> takeTranscript();
    /// Goes on from there; does nothing when all has been read.
    void goOn();
    /// Stops; what has been read stays.
    void cancel();

    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// 0 to 100.
    [[nodiscard]] int percent() const;
    /// What is not sound, as far as it was read.
    [[nodiscard]] std::optional<TranscriptFileFault> damage() const;

signals:
    void progressed(int percent);
    /// All was read, or it was cancelled.
    void finished();

private:
    void readSlice();
    void finish();

    QString m_fileName;
    QFile m_file;
    qint64 m_size = 0;
    QDateTime m_changed; ///< when the file was written to last, as of the beginning
    std::unique_ptr<TranscriptLoader> m_loader;
    QTimer m_slices;
    int m_percent = 0;
    bool m_isDone = false;
    bool m_wasCancelled = false;
    bool m_hasChanged = false;
};

} // namespace Heloscope
