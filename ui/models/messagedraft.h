// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "ui/models/inspection.h"
#include "ui/models/messagetext.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Heloscope {

/// The message that will be or was sent. It can be changed, with undo, until DATA; afterwards it
/// stands as it left.
class MessageDraft : public QObject
{
    Q_OBJECT

public:
    enum class Standing : quint8 {
        Next, ///< for the session that comes next
        Open, ///< of this session, and not yet asked for
        Frozen, ///< DATA has left: what was promised or sent
        NotKept, ///< a session from a file: the octets of its message are nowhere
    };

    /// inspection must outlive this.
    explicit MessageDraft(Inspection &inspection, QObject *parent = nullptr);

    /// What is sent unless a person wants another message.
    void setExample(const QByteArray &message);
    /// Takes a message of any line ends in place of the present one.
    void open(const QByteArray &message);
    /// Gives up the person's own message for the example.
    void revert();
    /// Leaves what was sent alone and goes on with a copy of it for the next session.
    void prepareNext();

    void setField(int row, const QByteArray &name, const QByteArray &value);
    void insertField(int row, const QByteArray &name, const QByteArray &value);
    void removeField(int row);
    /// Lines end in LF or CRLF. Edits within a line are undone together.
    void setBody(const QByteArray &body);
    void undo();
    void redo();

    [[nodiscard]] Standing standing() const;
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] bool canPrepareNext() const { return !isEditable() && !live(); }
    /// Whether the server's reply to EHLO is at hand.
    [[nodiscard]] bool knowsOffer() const;
    [[nodiscard]] bool canUndo() const { return isEditable() && !m_past.empty(); }
    [[nodiscard]] bool canRedo() const { return isEditable() && !m_future.empty(); }
    [[nodiscard]] const MessageText &text() const { return m_text; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// The person's own message, if there is one.
    [[nodiscard]] const std::optional<QByteArray> &own() const { return m_own; }
    /// What in the message asks for more than the server offered; nothing while that is unknown.
    [[nodiscard]] std::vector<Smtp::Deviation> misfits() const;
    /// What SIZE of the server says; nothing if it was not offered.
    [[nodiscard]] std::optional<Smtp::SizeLimit> sizeLimit() const;

signals:
    /// The message, or what may be done with it.
    void changed();

private:
    void reload();
    void take(EntryId first, EntryId last);
    void note(const Entry &entry);
    void follow();
    void show(const QByteArray &message);
    void change(MessageText text, bool isBody = false);
    void apply(const QByteArray &message);
    [[nodiscard]] Session *live() const;

    Inspection &m_inspection;
    QByteArray m_example;
    std::optional<QByteArray> m_own;
    QByteArray m_bytes;
    MessageText m_text;
    std::vector<QByteArray> m_past;
    std::vector<QByteArray> m_future;
    bool m_isTyping = false; ///< the last change was one of the body, inside a line
    bool m_isAskedFor = false; ///< DATA left and was not refused
    bool m_isPreparing = false;
};

} // namespace Heloscope
