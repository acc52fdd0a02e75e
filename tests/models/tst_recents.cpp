// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recents.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

Recent server(const QString &host, quint16 port = 25, TlsWish tls = TlsWish::Optional)
{
    return {{}, {host, port}, tls};
}

Recent file(const QString &name)
{
    return Recent::of(name);
}

} // namespace

class TestRecents : public QObject
{
    Q_OBJECT

private slots:
    void latestStandsFirstAndOnlyOnce()
    {
        QSettings settings(path(), QSettings::IniFormat);
        Recents recents(settings);
        recents.remember(server(u"a.example.test"_s));
        recents.remember(file(u"/tmp/x y.smtp.jsonl"_s));
        recents.remember(server(u"a.example.test"_s, 25, TlsWish::Required));
        QCOMPARE(recents.all(),
            (std::vector{server(u"a.example.test"_s, 25, TlsWish::Required),
                file(u"/tmp/x y.smtp.jsonl"_s)}));
    }
    void fiveOfEachAreKept()
    {
        QSettings settings(path(), QSettings::IniFormat);
        Recents recents(settings);
        recents.remember(file(u"/tmp/only"_s));
        for (int i = 0; i < 9; ++i) {
            recents.remember(server(u"%1.example.test"_s.arg(i)));
        }
        QCOMPARE(recents.all().size(), std::size_t{6});
        QCOMPARE(recents.all().front(), server(u"8.example.test"_s));
        QCOMPARE(recents.all().back(), file(u"/tmp/only"_s));
    }
    void theyAreThereAgainUntilCleared()
    {
        const std::vector all{file(u"/tmp/a b & c.smtp.jsonl"_s),
            server(u"2001:db8::1"_s, 465, TlsWish::Implicit), server(u"mail.example.test"_s)};
        {
            QSettings settings(path(), QSettings::IniFormat);
            Recents recents(settings);
            std::for_each(
                all.rbegin(), all.rend(), [&](const Recent &recent) { recents.remember(recent); });
        }
        QSettings settings(path(), QSettings::IniFormat);
        Recents recents(settings);
        QCOMPARE(recents.all(), all);
        QSignalSpy changed(&recents, &Recents::changed);
        recents.clear();
        QCOMPARE(changed.size(), 1);
        QVERIFY(Recents(settings).all().empty());
    }
    void nonsenseInTheSettingsIsPassedOver()
    {
        QSettings settings(path(), QSettings::IniFormat);
        settings.setValue(u"recent/list"_s,
            QStringList{u""_s, u"file "_s, u"server"_s, u"server maybe 25 a"_s,
                u"server none 0 a"_s, u"server none 99999 a"_s, u"server none 25 "_s,
                u"server none 25 a b"_s, u"file "_s + QString(10'000, u'x'),
                u"server none 25 good.example.test"_s});
        QCOMPARE(Recents(settings).all(),
            std::vector{server(u"good.example.test"_s, 25, TlsWish::None)});
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecents)
#include "tst_recents.moc"
