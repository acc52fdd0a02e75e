// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profilelist.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

SessionPlan examplePlan()
{
    SessionPlan plan;
    plan.endpoint = {u"mail.example.test"_s, 587};
    plan.tls = TlsWish::Required;
    plan.ehloName = "client.example.test";
    plan.credentials = Credentials{"LOGIN", "alice", Smtp::Secret("correct horse"), true};
    plan.reversePath = "alice@example.test";
    plan.recipients = {"bob@example.test", "carol@example.test"};
    plan.until = Stage::Rcpt;
    return plan;
}

QStringList namesOf(const ProfileList &list)
{
    QStringList names;
    for (const Profile &profile : list.profiles()) {
        names << profile.name;
    }
    return names;
}

} // namespace

class TestProfileList : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path(), QSettings::IniFormat);
    }

    void everythingButSecretsIsThereAgain()
    {
        const Profile profile = profileOf(examplePlan(), u"  Work  "_s);
        QCOMPARE(profile.name, u"Work"_s);
        QVERIFY(ProfileList(*m_settings).keep(profile));
        m_settings->sync();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray stored = file.readAll();
        QVERIFY(stored.contains("mail.example.test"));
        QVERIFY(!stored.contains("correct") && !stored.contains("horse"));

        QSettings again(path(), QSettings::IniFormat);
        const ProfileList list(again);
        QCOMPARE(list.profiles(), std::vector{profile});
        SessionPlan plan = planOf(list.profiles().front());
        SessionPlan expected = examplePlan();
        expected.credentials->password = {};
        expected.credentials->allowInClear = false;
        QCOMPARE(plan, expected);
    }
    void aNameIsTakenOnce()
    {
        ProfileList list(*m_settings);
        QVERIFY(list.keep(profileOf(examplePlan(), u"b"_s)));
        QVERIFY(list.keep(profileOf(examplePlan(), u"a"_s)));
        SessionPlan other = examplePlan();
        other.endpoint.port = 25;
        QVERIFY(list.keep(profileOf(other, u"b"_s)));
        QCOMPARE(namesOf(list), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(list.find(u"b"_s)->endpoint.port, quint16{25});
        QVERIFY(!list.rename(u"a"_s, u"b"_s));
        QVERIFY(!list.rename(u"a"_s, u" "_s));
        QVERIFY(!list.rename(u"nobody"_s, u"c"_s));
        QVERIFY(list.rename(u"a"_s, u"c"_s));
        QCOMPARE(namesOf(list), (QStringList{u"b"_s, u"c"_s}));
        QVERIFY(!list.keep(profileOf(examplePlan(), u"\n"_s)));
    }
    void everyChangeCanBeUndone()
    {
        ProfileList list(*m_settings);
        QVERIFY(!list.canUndo());
        list.keep(profileOf(examplePlan(), u"a"_s));
        list.remove(u"a"_s);
        QVERIFY(list.profiles().empty());
        list.undo();
        QCOMPARE(namesOf(list), QStringList{u"a"_s});
        QCOMPARE(namesOf(ProfileList(*m_settings)), QStringList{u"a"_s});
        list.rename(u"a"_s, u"b"_s);
        list.undo();
        QCOMPARE(namesOf(list), QStringList{u"a"_s});
    }
    void laterVersionIsLeftAlone()
    {
        const QByteArray later(R"({"version":2,"profiles":[{"name":"x"}]})");
        m_settings->setValue(u"profiles"_s, later);
        ProfileList list(*m_settings);
        QVERIFY(!list.canChange());
        QVERIFY(!list.keep(profileOf(examplePlan(), u"a"_s)));
        list.remove(u"x"_s);
        QCOMPARE(m_settings->value(u"profiles"_s).toByteArray(), later);
    }
    void nonsenseIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{{{");
        QTest::newRow("no list") << QByteArray(R"({"version":1,"profiles":7})");
        QTest::newRow("no objects") << QByteArray(R"({"version":1,"profiles":[1,"a",null]})");
        QTest::newRow("no name") << QByteArray(
            R"({"version":1,"profiles":[{"port":25,"tls":"none","until":"quit"}]})");
        QTest::newRow("no such port") << QByteArray(
            R"({"version":1,"profiles":[{"name":"x","port":0,"tls":"none","until":"quit"}]})");
        QTest::newRow("no such word") << QByteArray(
            R"({"version":1,"profiles":[{"name":"x","port":25,"tls":"maybe","until":"quit"}]})");
    }
    void nonsenseIsPassedOver()
    {
        QFETCH(QByteArray, stored);
        m_settings->setValue(u"profiles"_s, stored);
        const ProfileList list(*m_settings);
        QVERIFY(list.profiles().empty());
        QVERIFY(list.canChange());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_GUILESS_MAIN(TestProfileList)
#include "tst_profilelist.moc"
