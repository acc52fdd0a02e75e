// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/octetcells.h"

#include <QAbstractListModel>

namespace Heloscope {

/// Octets in lines of sixteen. A line is worked out when it is asked for, so that the number of
/// lines costs nothing.
class OctetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int PerLine = 16;

    explicit OctetModel(QObject *parent = nullptr);

    void setOctets(Octets octets);
    [[nodiscard]] const Octets &octets() const { return m_octets; }
    [[nodiscard]] qsizetype size() const { return m_octets.bytes.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole: offset, hexadecimal and text, as a line of a dump.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The octets of a line.
    [[nodiscard]] Smtp::ByteSpan spanOf(int row) const;
    [[nodiscard]] std::vector<OctetCell> cells(int row) const;
    /// "00000010", as wide as the last offset needs, eight digits at least.
    [[nodiscard]] QString offsetText(int row) const;

    /// "32 35 30 20", sixteen a line; masked octets as dots. span is cut to what is there.
    [[nodiscard]] QString hexText(Smtp::ByteSpan span) const;
    /// As text to look at: line by line, without its line ends; everything else that cannot be seen
    /// is made visible.
    [[nodiscard]] QString plainText(Smtp::ByteSpan span) const;

private:
    [[nodiscard]] Smtp::ByteSpan inside(Smtp::ByteSpan span) const;

    Octets m_octets;
};

} // namespace Heloscope
