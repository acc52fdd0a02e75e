// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/remarkmodel.h"
#include "ui/models/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Transcript> record()
{
    auto transcript = std::make_unique<Transcript>(TranscriptHeader{});
    for (int i = 0; i < 5; ++i) {
        transcript->append({}, CommandEntry{Smtp::Verb::Noop, "NOOP", Origin::User, false});
    }
    return transcript;
}

} // namespace

class TestRemarkModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeInTheOrderOfTheirLines()
    {
        Inspection inspection;
        RemarkModel model(inspection);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        inspection.show(record(), {});
        Remarks &remarks = *inspection.remarks();
        QVERIFY(remarks.set({4, u"b"_s, false}));
        QVERIFY(remarks.set({2, {}, true}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(RemarkRole::About).toUInt(), 2U);
        QVERIFY(model.index(0, 0).data(RemarkRole::IsBookmark).toBool());
        QCOMPARE(model.index(1, 0).data(RemarkRole::Text).toString(), u"b"_s);
        QCOMPARE(model.rowAbout(4), 1);
        QCOMPARE(model.rowAbout(3), -1);
        QCOMPARE(model.next(2, true), 4U);
        QCOMPARE(model.next(4, true), 0U);
        QCOMPARE(model.next(4, false), 2U);
        QCOMPARE(model.next(2, false), 0U);
        QVERIFY(remarks.set({2, {}, false}));
        QCOMPARE(model.rowCount(), 1);
        inspection.leave();
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowOfTheDialogueTellsOfItsRemark()
    {
        Inspection inspection;
        const TranscriptModel model(inspection);
        inspection.show(record(), {});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QModelIndex row = model.indexOf(3);
        QVERIFY(!row.data(TranscriptRole::Note).isValid());
        QVERIFY(inspection.remarks()->set({3, u"why"_s, true}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), row.row());
        QCOMPARE(row.data(TranscriptRole::Note).toString(), u"why"_s);
        QVERIFY(row.data(TranscriptRole::Bookmark).toBool());
        QVERIFY(!model.indexOf(2).data(TranscriptRole::Bookmark).toBool());
    }

    void aRecordPlayedBackKeepsItsRemarks()
    {
        Inspection inspection;
        inspection.show(record(), {});
        Remarks *remarks = inspection.remarks();
        const QSignalSpy changed(&inspection, &Inspection::remarkChanged);
        inspection.rewind();
        QCOMPARE(inspection.remarks(), remarks);
        inspection.revealNext();
        QVERIFY(remarks->set({1, {}, true}));
        QCOMPARE(changed.size(), 1);
        inspection.revealAll();
        QCOMPARE(inspection.remarks(), remarks);
        QVERIFY(remarks->set({1, {}, false}));
        QCOMPARE(changed.size(), 2);
        inspection.show(record(), {});
        QVERIFY(inspection.remarks() != remarks);
    }
};

QTEST_GUILESS_MAIN(TestRemarkModel)
#include "tst_remarkmodel.moc"
