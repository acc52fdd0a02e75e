// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations/annotator.h"
#include "core/export/exporter.h"
#include "core/transcript/pseudonyms.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QIODevice;

namespace Heloscope {

/// Exports a transcript a little at a time, so that a long one does not stop the window. The file
/// is there when all of it is written, or not at all.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    /// transcript must outlive this, or this be deleted with it. fileName: empty keeps the octets
    /// here. Entries that come while it goes on are exported too.
    ExportJob(const Transcript &transcript, std::unique_ptr<Exporter> exporter, bool hasPseudonyms,
        const QString &fileName, QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    [[nodiscard]] const QByteArray &octets() const { return m_octets; }

signals:
    /// 0 to 100.
    void progressed(int percent);
    /// fault: empty when all is well, else the system's words.
    void finished(const QString &fault);

private:
    void goOn();
    void learnSome();
    void writeHeader();
    void writeSome();
    void write(const QByteArray &octets);
    void finish();

    const Transcript &m_transcript;
    std::unique_ptr<Exporter> m_exporter;
    std::unique_ptr<Pseudonyms> m_pseudonyms; ///< null: real names
    std::unique_ptr<QIODevice> m_device;
    QByteArray m_octets;
    Annotator m_annotator;
    QTimer m_next;
    std::size_t m_learnt = 0;
    std::optional<EntrySequence> m_entries; ///< nothing while names are learnt
    bool m_isDone = false;
    bool m_hasFailed = false;
};

} // namespace Heloscope
