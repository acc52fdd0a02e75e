// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "tests/support/testplan.h"
#include "ui/models/knowledgemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestKnowledgeModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst()
    {
        const Inspection inspection;
        const KnowledgeModel model(inspection);
        QCOMPARE(value(model, KnownThing::State), static_cast<int>(Smtp::State::Idle));
        QVERIFY(!known(model, KnownThing::Capability));
        QVERIFY(!known(model, KnownThing::Sender));
        QVERIFY(!known(model, KnownThing::Recipient));
        QCOMPARE(value(model, KnownThing::Delivered), 0);
    }
    void eachEntryHasItsOwnKnowledge()
    {
        Inspection inspection;
        KnowledgeModel model(inspection);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        inspection.show(Sample::refusedRecipient(), u"x"_s);
        QCOMPARE(value(model, KnownThing::State), static_cast<int>(Smtp::State::Envelope));
        QCOMPARE(
            value(model, KnownThing::Recipient), static_cast<int>(Smtp::RecipientVerdict::Refused));
        const QSignalSpy spy(&model, &KnowledgeModel::entryChanged);
        model.setEntry(3);
        QCOMPARE(value(model, KnownThing::State), static_cast<int>(Smtp::State::Greeted));
        QVERIFY(!known(model, KnownThing::Capability));
        model.setEntry(5);
        QCOMPARE(value(model, KnownThing::State), static_cast<int>(Smtp::State::Identified));
        QCOMPARE(bytes(model, KnownThing::Capability), (QByteArrayList{"SIZE 1000", "PIPELINING"}));
        QVERIFY(!known(model, KnownThing::Sender));
        model.setEntry(7);
        QCOMPARE(bytes(model, KnownThing::Sender), QByteArrayList{"a@example.test"});
        QCOMPARE(spy.count(), 3);
    }
    void onlyWhatTheEntryChangedIsMarked()
    {
        Inspection inspection;
        KnowledgeModel model(inspection);
        inspection.show(Sample::refusedRecipient(), u"x"_s);
        QCOMPARE(changed(model), QList<KnownThing>());
        model.setEntry(7);
        QCOMPARE(changed(model), (QList{KnownThing::State, KnownThing::Sender}));
        model.setEntry(9);
        QCOMPARE(changed(model), QList{KnownThing::Recipient});
        model.setEntry(8);
        QCOMPARE(changed(model), QList<KnownThing>());
    }
    void encryptionForgetsWhatWasOffered()
    {
        Inspection inspection;
        KnowledgeModel model(inspection);
        auto transcript = Sample::emptyTranscript();
        transcript->append({}, ConnectedEntry{});
        Sample::reply(*transcript, 220, {"hi"});
        const EntryId ehlo = Sample::command(*transcript, Smtp::Verb::Ehlo, "EHLO x");
        Sample::reply(*transcript, 250, {"mail.example.test", "STARTTLS"}, ehlo);
        const EntryId tls = Sample::command(*transcript, Smtp::Verb::StartTls, "STARTTLS");
        Sample::reply(*transcript, 220, {"go"}, tls);
        Smtp::TlsFacts accepted = distrustedTls();
        accepted.exceptionMade = true;
        transcript->append({}, TlsEntry{accepted});
        inspection.show(std::move(transcript), u"x"_s);
        model.setEntry(6);
        QVERIFY(known(model, KnownThing::Capability));
        model.setEntry(7);
        QVERIFY(!known(model, KnownThing::Capability));
        QCOMPARE(value(model, KnownThing::Encryption), static_cast<int>(Protection::Untrusted));
        QVERIFY(bytes(model, KnownThing::Encryption).first().startsWith("TLSv1"));
        QVERIFY(changed(model).contains(KnownThing::Encryption));
        QVERIFY(changed(model).contains(KnownThing::Capability));
    }

private:
    static QList<QModelIndex> rowsOf(const KnowledgeModel &model, KnownThing thing)
    {
        QList<QModelIndex> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (index.data(KnownRole::Thing).toInt() == static_cast<int>(thing)) {
                rows << index;
            }
        }
        return rows;
    }
    static int value(const KnowledgeModel &model, KnownThing thing)
    {
        return rowsOf(model, thing).first().data(KnownRole::Value).toInt();
    }
    static bool known(const KnowledgeModel &model, KnownThing thing)
    {
        return rowsOf(model, thing).first().data(KnownRole::IsKnown).toBool();
    }
    static QByteArrayList bytes(const KnowledgeModel &model, KnownThing thing)
    {
        QByteArrayList all;
        for (const QModelIndex &row : rowsOf(model, thing)) {
            all << row.data(KnownRole::Bytes).toByteArray();
        }
        return all;
    }
    static QList<KnownThing> changed(const KnowledgeModel &model)
    {
        QList<KnownThing> things;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(KnownRole::Changed).toBool()) {
                things << static_cast<KnownThing>(
                    model.index(row, 0).data(KnownRole::Thing).toInt());
            }
        }
        return things;
    }
};

QTEST_GUILESS_MAIN(TestKnowledgeModel)
#include "tst_knowledgemodel.moc"
