// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/breakwords.h"

#include "core/overloaded.h"
#include "ui/wording/stagewords.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {
struct BreakWords {
    Q_DECLARE_TR_FUNCTIONS(BreakWords)
};
} // namespace

QString breakRuleName(const BreakRule &rule)
{
    return std::visit(
        Overloaded{
            [](const BreakRule::OnStage &on) {
                //: A rule in the list of break rules. %1: stage of a session, "RCPT"
                return BreakWords::tr("Stage %1").arg(stageWord(on.stage));
            },
            [&rule](const BreakRule::OnCode &) {
                //: A rule in the list of break rules. %1: reply code "550" or class "5xx"
                return BreakWords::tr("Reply %1").arg(QString::fromLatin1(breakRuleWord(rule)));
            },
            [](const BreakRule::OnVerb &on) {
                //: A rule in the list of break rules. %1: command, "NOOP"
                return BreakWords::tr("Command %1").arg(verbWord(on.verb));
            },
            [](const BreakRule::OnUnexpected &) {
                //: A rule in the list of break rules: any finding that is a warning or worse.
                return BreakWords::tr("Anything unexpected");
            },
        },
        rule.what);
}

QString stoppedSentence(const BreakRule &rule)
{
    //: Why a run has stopped. %1: a break rule, "Reply 550"
    return BreakWords::tr("Stopped by the break rule “%1”").arg(breakRuleName(rule));
}

} // namespace Heloscope
