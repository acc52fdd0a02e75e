// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swaksmessage.h"

#include "core/plan/mailmessage.h"

#include <QLocale>

#include <algorithm>

namespace Heloscope {

namespace {

using Option = SwaksOption;
using Refusal = SwaksRefusalKind;

bool isMediaType(const QByteArray &text)
{
    const QByteArrayView signs("!#$&-^_.+");
    const auto isToken = [signs](const QByteArray &word) {
        return !word.isEmpty() && std::ranges::all_of(word, [signs](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || signs.contains(c);
        });
    };
    const qsizetype slash = text.indexOf('/');
    return slash > 0 && isToken(text.first(slash)) && isToken(text.sliced(slash + 1));
}

class MessageReader
{
public:
    MessageReader(const SwaksArguments &arguments, const SessionPlan &plan,
        const SwaksSurroundings &surroundings, std::vector<SwaksRefusal> &refusals)
        : m_arguments(arguments)
        , m_plan(plan)
        , m_surroundings(surroundings)
        , m_refusals(refusals)
    {
    }

    QByteArray read()
    {
        prepare();
        for (const SwaksArgument &argument : m_arguments.all) {
            take(argument);
        }
        const SwaksArgument *exact = m_arguments.find(Option::NoDataFixup);
        if (const SwaksArgument *data = m_arguments.find(Option::Data)) {
            return exact ? exactMessage(*data, *exact) : wholeMessage(*data);
        }
        if (exact) {
            refuse(Refusal::Unsupported, *exact); // swaks would send its own message unfinished
        }
        return m_message.toByteArray();
    }

private:
    void prepare()
    {
        const QString date = QLocale::c().toString(
            m_surroundings.now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
        m_message.from = m_plan.reversePath;
        m_message.to = m_plan.recipients;
        m_message.subject = QStringLiteral("test ") + date;
        m_message.body = QStringLiteral("This is a test mailing\n");
        m_message.date = m_surroundings.now;
        m_message.messageId = m_surroundings.messageId;
    }

    void take(const SwaksArgument &argument)
    {
        switch (argument.rule.option) {
        case Option::Body:
            m_message.body = QString::fromUtf8(unfolded(content(argument)));
            break;
        case Option::Header:
            takeHeaders(argument, m_message.headers);
            break;
        case Option::AddHeader:
            takeHeaders(argument, m_message.addedHeaders);
            break;
        case Option::AttachType:
            m_type = argument.value.value_or(QByteArray());
            if (!isMediaType(m_type)) {
                refuse(Refusal::ValueNotUnderstood, argument);
                m_type.clear();
            }
            break;
        case Option::AttachName:
            m_name = QString::fromUtf8(argument.value.value_or(QByteArray()));
            break;
        case Option::AttachBody:
            takeBodyPart(argument);
            break;
        case Option::Attach:
            takeAttachment(argument);
            break;
        default:
            break;
        }
    }

    /// The text itself, or that of the file it names.
    QByteArray content(const SwaksArgument &argument)
    {
        const QByteArray value = argument.value.value_or(QByteArray());
        if (value.isEmpty()) {
            refuse(Refusal::ValueMissing, argument);
        } else if (value == "-" && argument.rule.option == Option::Data
            && m_surroundings.standardInput) {
            return *m_surroundings.standardInput;
        } else if (value == "-") {
            refuse(Refusal::StandardInput, argument);
        } else if (value.startsWith("@@")) {
            return value.sliced(1);
        } else if (value.startsWith('@')) {
            const QByteArray name = value.sliced(1);
            if (const auto read = m_surroundings.readFile(QString::fromUtf8(name))) {
                return *read;
            }
            m_refusals.push_back({Refusal::FileUnreadable, name});
        } else {
            return value;
        }
        return {};
    }

    /// "\n" and the words in percent signs that swaks puts something in for.
    QByteArray unfolded(QByteArray text) const
    {
        QByteArray recipients;
        for (const QByteArray &path : m_plan.recipients) {
            recipients += (recipients.isEmpty() ? "" : ",") + path;
        }
        text.replace("\\n", "\n");
        text.replace("%NEWLINE%", "\n");
        text.replace("%FROM_ADDRESS%", m_plan.reversePath);
        text.replace("%TO_ADDRESS%", recipients);
        text.replace("%MESSAGEID%", m_surroundings.messageId);
        text.replace("%DATE%", m_surroundings.now.toString(Qt::RFC2822Date).toLatin1());
        return text;
    }

    void takeHeaders(
        const SwaksArgument &argument, std::vector<std::pair<QByteArray, QString>> &headers)
    {
        QByteArray text = argument.value.value_or(QByteArray());
        text.replace("\\n", "\n");
        for (const QByteArray &line : text.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            const bool isField = colon > 0 && std::ranges::all_of(line.first(colon), [](char c) {
                return c > 0x20 && c < 0x7F;
            }) && std::ranges::none_of(line, [](char c) {
                return (static_cast<uchar>(c) < 0x20 && c != '\t') || c == 0x7F;
            });
            if (isField) {
                headers.emplace_back(line.first(colon),
                    QString::fromUtf8(unfolded(line.sliced(colon + 1)).trimmed()));
            } else {
                refuse(Refusal::ValueNotUnderstood, argument);
                return;
            }
        }
    }

    void takeBodyPart(const SwaksArgument &argument)
    {
        const bool isText = m_type.isEmpty() || m_type.startsWith("text/");
        if (m_hasBodyPart || !isText || m_arguments.has(Option::Body)) {
            refuse(Refusal::Unsupported, argument); // two forms of one text
            return;
        }
        m_hasBodyPart = true;
        m_message.body = QString::fromUtf8(content(argument));
        m_message.bodyType = m_type.isEmpty() ? QByteArray("text/plain") : m_type;
        m_type.clear();
        m_name.clear();
    }

    void takeAttachment(const SwaksArgument &argument)
    {
        const QString value = QString::fromUtf8(argument.value.value_or(QByteArray()));
        Attachment attachment;
        attachment.content = content(argument);
        attachment.fileName = value.startsWith(QLatin1Char('@'))
            ? value.sliced(1).section(QLatin1Char('/'), -1)
            : QStringLiteral("attachment");
        if (!m_name.isEmpty()) {
            attachment.fileName = m_name;
            m_name.clear();
        }
        if (!m_type.isEmpty()) {
            attachment.type = m_type;
        }
        m_message.attachments.push_back(std::move(attachment));
    }

    /// swaks would patch these in.
    void refuseParts()
    {
        for (const SwaksArgument &argument : m_arguments.all) {
            const Option option = argument.rule.option;
            if (option == Option::Header || option == Option::AddHeader || option == Option::Body
                || option == Option::Attach || option == Option::AttachBody) {
                refuse(Refusal::Unsupported, argument);
            }
        }
    }

    /// The message that a server makes of octets sent as they are (RFC 5321 §4.5.2).
    QByteArray exactMessage(const SwaksArgument &data, const SwaksArgument &exact)
    {
        refuseParts();
        QByteArray octets = content(data);
        const bool isEnded = octets.endsWith("\r\n.") || octets.endsWith("\r\n.\r\n");
        const bool hasCleanEnds = octets.count('\n') == octets.count("\r\n")
            && octets.count('\r') == octets.count('\n');
        octets.truncate(octets.lastIndexOf('.'));
        const bool endsEarly = octets.startsWith(".\r\n") || octets.contains("\r\n.\r\n");
        if (!isEnded || !hasCleanEnds || endsEarly) {
            refuse(Refusal::Unsupported, exact); // more or less than one message
            return {};
        }
        octets.replace("\r\n.", "\r\n");
        return octets.startsWith('.') ? octets.sliced(1) : octets;
    }

    QByteArray wholeMessage(const SwaksArgument &data)
    {
        refuseParts();
        QByteArray message = withCrLf(unfolded(content(data)));
        if (message.startsWith("From ")) {
            message.remove(0, message.indexOf('\n') + 1); // the separator of a mailbox file
        }
        if (message.endsWith("\r\n.\r\n")) {
            message.chop(3);
        } else if (message.endsWith("\r\n.")) {
            message.chop(1);
        }
        return message.endsWith("\r\n") ? message : message + "\r\n";
    }

    void refuse(Refusal kind, const SwaksArgument &argument)
    {
        m_refusals.push_back({kind, argument.shown()});
    }

    const SwaksArguments &m_arguments;
    const SessionPlan &m_plan;
    const SwaksSurroundings &m_surroundings;
    std::vector<SwaksRefusal> &m_refusals;
    MailMessage m_message;
    QByteArray m_type; ///< for the next part
    QString m_name; ///< for the next attachment
    bool m_hasBodyPart = false;
};

} // namespace

QByteArray swaksMessage(const SwaksArguments &arguments, const SessionPlan &plan,
    const SwaksSurroundings &surroundings, std::vector<SwaksRefusal> &refusals)
{
    return MessageReader(arguments, plan, surroundings, refusals).read();
}

} // namespace Heloscope
