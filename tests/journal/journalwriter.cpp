// SPDX-License-Identifier: GPL-3.0-or-later
// journalwriter FOLDER: holds one practice session after another, each kept in a journal in FOLDER,
// until it is killed. Says on its standard output "journal NAME" when one is begun and then every
// line of it, each as soon as the journal has it.
#include "core/journal/journalshelf.h"
#include "core/practice/scriptparser.h"
#include "core/session/looptransport.h"
#include "core/session/session.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/support/testplan.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &words)
{
    // Not through stdio, whose buffer a kill would take along.
    if (::write(STDOUT_FILENO, words.constData(), static_cast<std::size_t>(words.size())) < 0) {
        std::_Exit(1);
    }
}

class EndlessSessions : public QObject
{
    Q_OBJECT

public:
    explicit EndlessSessions(const QString &folder)
        : m_shelf(folder)
        , m_script(*parseScript("id: test\ntitle: test\nauth: offered\n\n", u"test"_s))
    {
    }

    void begin()
    {
        if (m_journal) {
            m_shelf.putAway(*m_journal);
        }
        if (m_session) {
            m_session.release()->deleteLater();
        }
        SessionPlan plan = plainPlanWithPassword("PLAIN");
        plan.recipients = {"b@example.test", "c@example.test", "d@example.test"};
        m_session
            = std::make_unique<Session>(plan, std::make_unique<LoopTransport>(m_script), m_clock);
        const Transcript &transcript = m_session->transcript();
        m_journal = m_shelf.keep(transcript);
        say("journal " + m_journal->fileName().toUtf8() + '\n');
        say(toJsonLine(transcript.header()));
        connect(&transcript, &Transcript::appended, this,
            [&transcript](EntryId id) { say(toJsonLine(*transcript.find(id))); });
        connect(m_session.get(), &Session::finished, this, &EndlessSessions::begin,
            Qt::QueuedConnection);
        m_session->start();
        m_session->run();
    }

private:
    JournalShelf m_shelf;
    PracticeScript m_script;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionJournal> m_journal;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    EndlessSessions sessions(QCoreApplication::arguments().at(1));
    sessions.begin();
    return QCoreApplication::exec();
}

#include "journalwriter.moc"
