// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practiceprocess.h"
#include "tests/support/programrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// Sessions that inspect saved, laid beside each other by heloscope-cli diff.
class SessionDiffTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString record(const QString &scenario, const QString &name)
    {
        PracticeProcess server(scenario);
        if (!server.start()) {
            return {};
        }
        const QString file = m_folder.filePath(name);
        const QStringList fixed{u"inspect"_s, server.target(), u"--from"_s, u"a@example.test"_s,
            u"--to"_s, u"b@example.test"_s, u"--quiet"_s, u"--save"_s, file};
        return runCli(fixed + server.trust()).exit >= 0 ? file : QString();
    }
    static ProgramRun diff(const QString &left, const QString &right)
    {
        return runCli({u"diff"_s, left, right, u"--language"_s, u"en"_s});
    }

private slots:
    void twoRunsOfOneScenarioAreTheSame()
    {
        const ProgramRun done
            = diff(record(u"all-well"_s, u"one"_s), record(u"all-well"_s, u"other"_s));
        QVERIFY2(done.exit == 0, done.report().constData());
        QVERIFY(done.out.startsWith("No differences"));
    }

    void aRefusalIsNamedFirst()
    {
        const ProgramRun done
            = diff(record(u"all-well"_s, u"one"_s), record(u"mailbox-unknown"_s, u"other"_s));
        QVERIFY2(done.exit == 1, done.report().constData());
        QVERIFY2(done.out.simplified().startsWith(
                     "3 differences: 550 5.1.1 instead of 250 2.1.5, DATA + "
                     "Message only on the left, refused (Mailbox unknown) instead"),
            done.report().constData());
    }
};

QTEST_GUILESS_MAIN(SessionDiffTest)
#include "tst_sessiondiff.moc"
