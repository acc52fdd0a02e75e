// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"

#include <QByteArray>

#include <optional>

namespace Heloscope {

/// Dialogues whose lines say who speaks: "C:" and "S:", "Client:" and "Server:", "[C]" and "[S]",
/// ">>>" and "<<<", ">" and "<", "->" and "<-", with or without a time in front. Which way arrows
/// point is taken from the first of them: they are written both ways.
class CsReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;

private:
    enum class Speaker : quint8 {
        Client,
        Server
    };

    void takeUnmarked(const QByteArray &line);
    [[nodiscard]] Speaker speakerOf(bool isArrow, bool isLeft, const QByteArray &text);

    std::optional<bool> m_leftIsServer; ///< of arrows, once the first has come
    Speaker m_last = Speaker::Server;
    QByteArray m_lastCode; ///< of the reply line before, if it goes on
};

} // namespace Heloscope
