// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/transcript.h"

#include <QByteArray>
#include <QFile>
#include <QObject>
#include <QString>
#include <QTemporaryFile>

#include <optional>

namespace Heloscope {

/// The header and the entries as lines of JSON, newline included: the transcript format.
[[nodiscard]] QByteArray toJsonLine(const TranscriptHeader &header);
[[nodiscard]] QByteArray toJsonLine(const Entry &entry);

/// False if device took less. Then errorString() says why: of a full disk Qt only tells that less
/// was written, until one tries to write the rest.
[[nodiscard]] bool writeWhole(QIODevice &device, const QByteArray &bytes);

/// host without any character that a file name had better not have, and not too long.
[[nodiscard]] QString hostInFileName(const QString &host);
/// A file name without its end: "mail.example.test-20260131-093000", in local time.
[[nodiscard]] QString suggestedStem(const TranscriptHeader &header);

/// Writes all of transcript, its remarks too. What stood in fileName is replaced only once that is
/// done. Nothing if all went well, otherwise the system's text.
[[nodiscard]] std::optional<QString> saveTranscript(
    const Transcript &transcript, const QString &fileName);

/// Writes a transcript while it happens, without remarks: each entry is in the operating system's
/// hands before the next one can be appended, so that a kill loses at most the entry being written.
/// A file that was there before stays as it is until all is written: the entries go to one beside
/// it, named like it and with a few letters more, which is there after a kill; commit() replaces
/// the old one.
class TranscriptWriter : public QObject
{
    Q_OBJECT

public:
    /// Writes what transcript already holds, then follows it. transcript must outlive the writer.
    TranscriptWriter(
        const Transcript &transcript, const QString &fileName, QObject *parent = nullptr);
    ~TranscriptWriter() override; ///< commits

    /// Nothing more is to come. After a fault the file that was there before has stayed.
    void commit();

    /// Empty while all is well, afterwards the system's text. The session goes on all the same.
    [[nodiscard]] const QString &fault() const { return m_fault; }

signals:
    void failed(const QString &fault);

private:
    void write(const QByteArray &line);
    void fail(const QString &fault);

    const Transcript &m_transcript;
    QString m_fileName;
    QFile m_file;
    QTemporaryFile m_beside; ///< used if there was a file before
    QFileDevice *m_device = nullptr; ///< which of the two
    bool m_isDone = false;
    QString m_fault;
};

} // namespace Heloscope
