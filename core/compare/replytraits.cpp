// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/replytraits.h"

#include "core/smtp/replycode.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

/// After which commands a code comes: what the standards allow, and for codes that no standard has,
/// where servers were seen to send them. Nothing behind a code: it stands in bounces and logs only.
struct Habit {
    int code;
    QByteArrayView moments;
};

/// In ascending order.
constexpr std::array Habits{
    Habit{101, ""},
    Habit{111, ""},
    Habit{127, ""},
    Habit{200, "VERB DEBUG"},
    Habit{211, "HELP"},
    Habit{214, "HELP"},
    Habit{220, "CONNECT STARTTLS XCLIENT"},
    Habit{221, "QUIT"},
    Habit{235, "AUTH"},
    Habit{250, "EHLO HELO LHLO MAIL RCPT CONTENT BDAT BURL RSET NOOP VRFY EXPN ETRN ATRN"},
    Habit{251, "RCPT VRFY ETRN"},
    Habit{252, "VRFY EXPN ETRN"},
    Habit{253, "ETRN"},
    Habit{254, "RCPT CONTENT"},
    Habit{334, "AUTH"},
    Habit{353, "CONTENT"},
    Habit{354, "DATA"},
    Habit{355, "DATA"},
    Habit{400, ""},
    Habit{403, "MAIL CONTENT"},
    Habit{412, "MAIL"},
    Habit{417, ""},
    Habit{420, ""},
    Habit{421, "CONNECT any"},
    Habit{422, "AUTH"},
    Habit{426, ""},
    Habit{430, "any"},
    Habit{432, "AUTH"},
    Habit{435, "AUTH"},
    Habit{441, ""},
    Habit{442, ""},
    Habit{446, ""},
    Habit{447, ""},
    Habit{449, ""},
    Habit{450, "MAIL RCPT CONTENT ATRN"},
    Habit{451, "MAIL RCPT DATA CONTENT"},
    Habit{452, "MAIL RCPT CONTENT"},
    Habit{453, "ATRN"},
    Habit{454, "STARTTLS AUTH"},
    Habit{455, "MAIL RCPT"},
    Habit{456, "MAIL RCPT CONTENT"},
    Habit{458, "ETRN"},
    Habit{459, "ETRN"},
    Habit{471, "any"},
    Habit{498, ""},
    Habit{500, "any"},
    Habit{501, "any"},
    Habit{502, "any"},
    Habit{503, "any"},
    Habit{504, "EHLO HELO AUTH VRFY EXPN HELP"},
    Habit{505, "RCPT"},
    Habit{510, "RCPT SHOWQ"},
    Habit{520, "QHLO"},
    Habit{521, "CONNECT"},
    Habit{522, "RCPT CONTENT"},
    Habit{523, "AUTH MAIL"},
    Habit{524, "AUTH"},
    Habit{525, "AUTH RCPT"},
    Habit{530, "any"},
    Habit{533, "any"},
    Habit{534, "AUTH"},
    Habit{535, "AUTH"},
    Habit{538, "AUTH"},
    Habit{540, "RCPT"},
    Habit{541, "RCPT CONTENT"},
    Habit{542, "RCPT"},
    Habit{550, "EHLO MAIL RCPT CONTENT VRFY EXPN XCLIENT"},
    Habit{551, "RCPT VRFY"},
    Habit{552, "MAIL RCPT CONTENT"},
    Habit{553, "MAIL RCPT VRFY"},
    Habit{554, "CONNECT any"},
    Habit{555, "MAIL RCPT"},
    Habit{556, "MAIL RCPT"},
    Habit{571, "RCPT CONTENT"},
    Habit{585, "RCPT"},
    Habit{591, "CONNECT RCPT"},
    Habit{602, ""},
    Habit{605, ""},
};

std::optional<TurnAfter> turnAfter(Smtp::ReplyCode code)
{
    switch (code.value()) {
    case 220:
        return TurnAfter::Greeting;
    case 221:
    case 421:
        return TurnAfter::End;
    case 334:
        return TurnAfter::Login;
    case 354:
        return TurnAfter::Message;
    default:
        break;
    }
    // The other 3yz belong to extensions, each with rules of its own.
    return code.severity() == Smtp::Severity::Intermediate ? std::nullopt
                                                           : std::optional(TurnAfter::Command);
}

ConnectionAfter connectionAfter(Smtp::ReplyCode code)
{
    switch (code.value()) {
    case 221:
    case 421:
        return ConnectionAfter::Closes;
    case 521:
    case 554:
        return ConnectionAfter::ClosedToMail;
    default:
        return ConnectionAfter::Stays;
    }
}

} // namespace

std::optional<ReplyTraits> replyTraits(int code)
{
    const auto *found = std::ranges::lower_bound(Habits, code, {}, &Habit::code);
    if (found == Habits.end() || found->code != code) {
        return std::nullopt;
    }
    ReplyTraits traits;
    if (found->moments.isEmpty()) {
        return traits;
    }
    const QList<QByteArray> moments = found->moments.toByteArray().split(' ');
    traits.moments.assign(moments.begin(), moments.end());
    traits.turn = turnAfter(Smtp::ReplyCode(code));
    traits.connection = connectionAfter(Smtp::ReplyCode(code));
    return traits;
}

} // namespace Heloscope
