// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytespan.h"

#include <QListView>

namespace Heloscope {

class OctetDelegate;
class OctetModel;
class OctetWords;

/// Octets in hexadecimal and as text, with one selection that is seen in both. Arrows go from octet
/// to octet, with Shift they select. Only the lines that can be seen are ever worked out.
class OctetView : public QListView
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit OctetView(OctetModel &model, QWidget *parent = nullptr);

    /// Selects span and shows its beginning; an empty one selects nothing.
    void select(Smtp::ByteSpan span);
    /// What is selected; empty if nothing is.
    [[nodiscard]] Smtp::ByteSpan selected() const;
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }
    /// The selection, or everything if there is none, to the clipboard.
    void copyAsHex() const;
    void copyAsText() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void selectionMoved();
    /// Escape.
    void left();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void moveTo(qsizetype offset, bool keepsAnchor);
    void refresh();
    void dress();
    [[nodiscard]] qsizetype offsetAt(const QPoint &point) const;
    [[nodiscard]] Smtp::ByteSpan selectedOrAll() const;
    [[nodiscard]] std::optional<qsizetype> target(const QKeyEvent &event) const;

    OctetModel &m_octets;
    OctetWords *m_words;
    OctetDelegate *m_delegate;
    qsizetype m_anchor = -1; ///< -1: nothing is selected
    qsizetype m_cursor = -1;
    QString m_emptyText;
    bool m_isDressing = false;
};

} // namespace Heloscope
