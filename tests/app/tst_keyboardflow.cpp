// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboarduser.h"
#include "tests/app/openprogram.h"
#include "tests/support/realserver.h"
#include "ui/prompts/dialogprompter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// What a day's work needs, done by keyboard and by the names that a screen reader says, and by
/// nothing else. Only what starts the program knows its classes.
class TestKeyboardFlow : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void practiceSessionIsSteppedToTheEnd();
    void realServerIsSpokenToWithStartTlsAndAuth();
    void brokenCertificateIsLookedAtAndRefused();
    void refusedRecipientIsTriedAgain();
    void languageIsSwitchedInMidSession();
    void transcriptIsSavedOpenedAndCompared();

private:
    using User = KeyboardUser;

    [[nodiscard]] static bool practise(const QString &scenario);
    [[nodiscard]] static QString nextLine() { return User::valueOf(u"Next line"_s); }
    /// Steps until the next line begins so.
    [[nodiscard]] static bool stepTo(const QString &line);
    /// Through the dialog, until the window is back.
    [[nodiscard]] static bool saveAs(const QString &fileName);
    /// The row of the dialogue that the reader is on begins so, or one that follows it.
    [[nodiscard]] static bool hearRow(const QString &words);

    DialogPrompter m_dialogs;
};

#define HEAR(condition) QTRY_VERIFY2(condition, qPrintable(User::everything()))

void TestKeyboardFlow::init()
{
    launch(&m_dialogs);
    m_dialogs.setWindow(m_window.get());
    QVERIFY(show());
}

void TestKeyboardFlow::cleanup()
{
    quit();
}

bool TestKeyboardFlow::practise(const QString &scenario)
{
    return User::choose({u"Session"_s, u"Practice Server"_s, scenario});
}

bool TestKeyboardFlow::stepTo(const QString &line)
{
    for (int steps = 0; steps < 20; ++steps) {
        if (nextLine().startsWith(line)) {
            return true;
        }
        const QString before = nextLine();
        User::press(Qt::Key_F10);
        if (!QTest::qWaitFor([&before] { return nextLine() != before && !nextLine().isEmpty(); })) {
            return false;
        }
    }
    return false;
}

bool TestKeyboardFlow::saveAs(const QString &fileName)
{
    User::press(Qt::Key_S, Qt::ControlModifier);
    if (!QTest::qWaitFor([] { return User::focusName().startsWith(u"File name"_s); })) {
        return false;
    }
    User::rewrite(fileName);
    User::press(Qt::Key_Return);
    return QTest::qWaitFor([] { return User::meets(u"Dialogue"_s); });
}

bool TestKeyboardFlow::hearRow(const QString &words)
{
    User::press(Qt::Key_2, Qt::ControlModifier);
    User::press(Qt::Key_Home);
    QString before;
    while (User::focusName() != before) {
        before = User::focusName();
        if (before.contains(words)) {
            return true;
        }
        User::press(Qt::Key_Down);
    }
    return false;
}

void TestKeyboardFlow::practiceSessionIsSteppedToTheEnd()
{
    QVERIFY(practise(u"All goes well"_s));
    HEAR(nextLine().startsWith(u"EHLO "_s));
    QVERIFY(stepTo(u"QUIT"_s));
    User::press(Qt::Key_F10);
    HEAR(hearRow(u"The server took the message over"_s));
    // Every reply is explained where the reader stands.
    User::press(Qt::Key_Home);
    int replies = 0;
    QString before;
    while (User::focusName() != before) {
        before = User::focusName();
        if (before.startsWith(u"Server, "_s)) {
            ++replies;
            const QString meaning = User::valueOf(u"Meaning of the selected line"_s);
            QVERIFY2(meaning.contains(u"What it means"_s), qPrintable(before + u'\n' + meaning));
        }
        User::press(Qt::Key_Down);
    }
    QCOMPARE_GE(replies, 8);
}

void TestKeyboardFlow::realServerIsSpokenToWithStartTlsAndAuth()
{
    RealServer server(ServerKind::Exim);
    const QString problem = server.start();
    if (!problem.isEmpty()) {
        if (qEnvironmentVariableIntValue("HELOSCOPE_REQUIRE_REAL_SERVERS") == 1) {
            QFAIL(qPrintable(problem));
        }
        QSKIP(qPrintable(problem));
    }
    User::press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(User::focusName(), u"Host"_s);
    User::rewrite(server.target());
    QVERIFY(User::pick(u"Encryption"_s, u"STARTTLS required"_s));
    if (!User::meets(u"User name"_s)) {
        QVERIFY(User::pressButton(u"Envelope and Message"_s));
    }
    QVERIFY(User::tabTo(u"User name"_s));
    User::rewrite(u"demo"_s);
    QVERIFY(User::tabTo(u"Password"_s));
    User::rewrite(RealServer::password());
    QVERIFY(User::pressButton(u"Connect"_s));
    HEAR(nextLine().startsWith(u"EHLO "_s));
    User::press(Qt::Key_F5);
    // It stops at what is unexpected: AUTH was offered in clear text.
    HEAR(nextLine() == u"STARTTLS"_s);
    User::press(Qt::Key_F5);
    // Its certificate is made by nobody this machine knows.
    HEAR(User::meets(u"Accept This One Certificate"_s));
    QVERIFY(User::pressButton(u"Accept This One Certificate"_s));
    HEAR(!User::meets(u"Accept This One Certificate"_s) && !nextLine().isEmpty());
    QVERIFY2(stepTo(u"QUIT"_s), qPrintable(User::everything()));
    User::press(Qt::Key_F10);
    HEAR(hearRow(u"code 221"_s));
    QVERIFY(hearRow(u"code 235"_s));
    QVERIFY(hearRow(u"code 354"_s));
    for (const QString &row : User::rowsOf(u"Dialogue"_s)) {
        QVERIFY2(!row.contains(RealServer::password()), qPrintable(row));
    }
}

void TestKeyboardFlow::brokenCertificateIsLookedAtAndRefused()
{
    QVERIFY(practise(u"Broken certificate: expired"_s));
    HEAR(nextLine().startsWith(u"EHLO "_s));
    User::press(Qt::Key_F5);
    HEAR(User::meets(u"Refuse"_s));
    QVERIFY(User::pressButton(u"Certificates"_s));
    QVERIFY(User::tabTo(u"Certificates as presented"_s));
    const QString certificates = User::valueOf(u"Certificates as presented"_s);
    QVERIFY2(certificates.contains(u"localhost"_s), qPrintable(certificates));
    QVERIFY(User::pressButton(u"Refuse"_s));
    HEAR(!User::meets(u"Refuse"_s));
    QVERIFY(!hearRow(u"MAIL FROM"_s));
}

void TestKeyboardFlow::refusedRecipientIsTriedAgain()
{
    QVERIFY(practise(u"Greylisted, then accepted on retry"_s));
    HEAR(nextLine().startsWith(u"EHLO "_s));
    User::press(Qt::Key_F5);
    HEAR(User::meets(u"Send Again"_s));
    QVERIFY(hearRow(u"code 451"_s) || hearRow(u"code 450"_s));
    QVERIFY(User::pressButton(u"Send Again"_s));
    HEAR(!User::meets(u"Send Again"_s) && nextLine().startsWith(u"DATA"_s));
    User::press(Qt::Key_F5);
    HEAR(hearRow(u"code 221"_s));
}

void TestKeyboardFlow::languageIsSwitchedInMidSession()
{
    QObject::connect(m_window.get(), &MainWindow::interfaceLanguageChosen, m_window.get(),
        [this](const QString &language) { m_language.use(language); });
    QVERIFY(practise(u"All goes well"_s));
    HEAR(nextLine().startsWith(u"EHLO "_s));
    QVERIFY2(stepTo(u"MAIL"_s), qPrintable(User::everything()));
    QVERIFY(User::choose({u"View"_s, u"Language of the Interface"_s, u"한국어"_s}));
    HEAR(!User::meets(u"Dialogue"_s));
    const QString line = User::valueOf(u"다음 줄"_s);
    QVERIFY2(line.startsWith(u"MAIL "_s), qPrintable(User::everything()));
    User::press(Qt::Key_F10);
    HEAR(User::valueOf(u"다음 줄"_s).startsWith(u"RCPT "_s));
}

void TestKeyboardFlow::transcriptIsSavedOpenedAndCompared()
{
    QVERIFY(practise(u"Mailbox unknown"_s));
    HEAR(nextLine().startsWith(u"EHLO "_s));
    User::press(Qt::Key_F5);
    HEAR(User::meets(u"Send Again"_s));
    User::press(Qt::Key_F5, Qt::ShiftModifier);
    HEAR(hearRow(u"code 221"_s));
    const QStringList live = User::rowsOf(u"Dialogue"_s);
    const QString unknown = m_folder->filePath(u"unknown.smtp.jsonl"_s);
    QVERIFY(saveAs(unknown));

    QVERIFY(practise(u"All goes well"_s));
    HEAR(nextLine().startsWith(u"EHLO "_s));
    QVERIFY(stepTo(u"QUIT"_s));
    User::press(Qt::Key_F10);
    HEAR(hearRow(u"code 221"_s));
    const QString well = m_folder->filePath(u"well.smtp.jsonl"_s);
    QVERIFY(saveAs(well));

    User::press(Qt::Key_O, Qt::ControlModifier);
    HEAR(User::focusName().startsWith(u"File name"_s));
    User::rewrite(unknown);
    User::press(Qt::Key_Return);
    HEAR(User::rowsOf(u"Dialogue"_s) == live);
    HEAR(hearRow(u"code 550"_s));
    QVERIFY(User::valueOf(u"Meaning of the selected line"_s).startsWith(u"550"_s));

    User::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    HEAR(!User::meets(u"Dialogue"_s));
    User::press(Qt::Key_O, Qt::ControlModifier);
    HEAR(User::focusName().startsWith(u"File name"_s));
    User::rewrite(well);
    User::press(Qt::Key_Return);
    HEAR(User::meets(u"Dialogue"_s)); // no window manager hands the keyboard back
    User::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const auto heard = [](const QString &words) {
        return User::everything().contains(words);
    };
    HEAR(heard(u"550 5.1.1 instead of 250 2.1.5"_s) || heard(u"250 2.1.5 instead of 550 5.1.1"_s));
}

QTEST_MAIN(TestKeyboardFlow)
#include "tst_keyboardflow.moc"
