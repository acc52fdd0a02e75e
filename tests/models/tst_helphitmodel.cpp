// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "ui/models/helphitmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestHelpHitModel : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;

private slots:
    void beginsWithEverything()
    {
        HelpHitModel model(m_library);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE_GE(model.rowCount(), 700);
        QCOMPARE(model.rowCount(model.index(0)), 0);
        QCOMPARE(model.index(0).data(HelpHitRole::Kind).toInt(), static_cast<int>(HelpKind::Reply));
        QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
        QVERIFY(!model.data({}, HelpHitRole::Name).isValid());
    }

    void showsWhatFitsAndNothingElse()
    {
        HelpHitModel model(m_library);
        const QAbstractItemModelTester tester(&model);
        model.setWanted(u"550"_s);
        QCOMPARE(model.index(0).data(HelpHitRole::Topic).toByteArray(), QByteArray("code/550"));
        QVERIFY(model.indexOf("code/550").isValid());
        QVERIFY(!model.indexOf("code/354").isValid());
        model.setWanted(u"zzyzx"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setWanted({});
        QVERIFY(model.indexOf("code/354").isValid());
    }

    void namesFollowTheLanguageWithoutANewSearch()
    {
        HelpHitModel model(m_library);
        model.setWanted(u"550"_s);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QString english = model.index(0).data(HelpHitRole::Name).toString();
        model.setLanguage(u"ko"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(0).data(HelpHitRole::Name).toString(),
            m_library.find("code/550", u"ko"_s)->name);
        QVERIFY(model.index(0).data(HelpHitRole::Name).toString() != english);
        QCOMPARE(model.index(0).data(HelpHitRole::Status).toString(), u"standard"_s);
    }

    void theSameResultsDisturbNobody()
    {
        HelpHitModel model(m_library);
        model.setWanted(u"550"_s);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setWanted(u" 550 "_s);
        QCOMPARE(reset.size(), 0);
    }

    void livesWithoutAnyCatalog()
    {
        const HelpLibrary nothing(u"/nonexistent"_s);
        HelpHitModel model(nothing);
        QCOMPARE(model.rowCount(), 0);
        model.setWanted(u"550"_s);
        model.setLanguage(u"th"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHelpHitModel)
#include "tst_helphitmodel.moc"
