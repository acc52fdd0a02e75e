// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptreader.h"

#include <QFile>

namespace Heloscope {

Result<OpenedTranscript, TranscriptFileFault> readTranscript(QIODevice &device)
{
    TranscriptLoader loader(device);
    if (auto fault = loader.begin()) {
        return Failure{std::move(*fault)};
    }
    while (loader.readSome(std::chrono::seconds(1))) {}
    OpenedTranscript opened;
    opened.damage = loader.damage();
    opened.transcript = loader.takeTranscript();
    return opened;
}

Result<OpenedTranscript, TranscriptFileFault> readTranscriptFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{
            TranscriptFileFault{TranscriptFileFault::Kind::Unreadable, 0, file.errorString()}};
    }
    return readTranscript(file);
}

} // namespace Heloscope
