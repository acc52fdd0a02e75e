// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/headermodel.h"
#include "ui/models/messagedraft.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Example = "From: <a@example.test>\r\nSubject: one\r\n two\r\n\r\nHello\r\n.dot\r\n";

} // namespace

class TestMessageDraft : public QObject
{
    Q_OBJECT

private slots:
    void partsPutTogetherAreTheSameOctets_data();
    void partsPutTogetherAreTheSameOctets();
    void fieldIsUnfolded();
    void onlyHarmlessTextCanBeEdited_data();
    void onlyHarmlessTextCanBeEdited();
    void wireFormHasItsDots();
    void exampleIsShownUntilAPersonWantsAnother();
    void openedMessageGetsItsLineEnds();
    void changesAreUndoneAndDoneAgain();
    void typingWithinALineIsUndoneAtOnce();
    void headerTableTakesWhatCanBeAHeader();
    void foreignFieldCannotBeEdited();
    void savedSessionHasNoMessage();
};

void TestMessageDraft::partsPutTogetherAreTheSameOctets_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("fields");
    QTest::newRow("usual") << QByteArray(Example) << 2;
    QTest::newRow("empty") << ""_ba << 0;
    QTest::newRow("no body") << "A: b\r\n"_ba << 1;
    QTest::newRow("no header") << "\r\nbody"_ba << 0;
    QTest::newRow("no line end") << "A: b"_ba << 1;
    QTest::newRow("not a field") << "From a@b Thu\r\nA:b\r\n\r\n"_ba << 2;
    QTest::newRow("fold first") << " odd\r\nA: b\r\n\r\nx"_ba << 2;
    QTest::newRow("octets") << QByteArray("A: \xff\0\r\n\r\n\0\xfe\r", 12) << 1;
    QTest::newRow("colon alone") << ": x\r\n\r\n"_ba << 1;
}

void TestMessageDraft::partsPutTogetherAreTheSameOctets()
{
    QFETCH(const QByteArray, message);
    QFETCH(const int, fields);
    const MessageText text = MessageText::parse(message);
    QCOMPARE(static_cast<int>(text.fields.size()), fields);
    QCOMPARE(text.toByteArray(), message);
}

void TestMessageDraft::fieldIsUnfolded()
{
    QCOMPARE(MessageText::parse(Example).fields.at(1).value(), "one two"_ba);
    QCOMPARE(headerField("A", "b\nc").toByteArray(), "A: b\r\n c\r\n"_ba);
}

void TestMessageDraft::onlyHarmlessTextCanBeEdited_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("isEditable");
    QTest::newRow("text") << "a\r\n\tb\r\n"_ba << true;
    QTest::newRow("Thai") << "\xE0\xB8\x81\r\n"_ba << true;
    QTest::newRow("no-break space") << "a\xC2\xA0"_ba << true;
    QTest::newRow("Latin-1") << "M\xfcller"_ba << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("bidi") << "a\xE2\x80\xAE"_ba << false;
    QTest::newRow("lone CR") << "a\rb"_ba << false;
    QTest::newRow("large") << QByteArray(2 * 1024 * 1024, 'a') << false;
}

void TestMessageDraft::onlyHarmlessTextCanBeEdited()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const bool, isEditable);
    QCOMPARE(editableText(octets).has_value(), isEditable);
}

void TestMessageDraft::wireFormHasItsDots()
{
    const WireForm form = wireForm("A: b\r\n\r\n.one\r\n..two\r\n\xC3\xA9");
    QCOMPARE(form.octets, "A: b\r\n\r\n..one\r\n...two\r\n\xC3\xA9\r\n.\r\n"_ba);
    QCOMPARE(form.dots, (std::vector<Smtp::ByteSpan>{{8, 1}, {15, 1}}));
    QCOMPARE(form.size, 25);
    QCOMPARE(form.lines, 5);
    QCOMPARE(form.eightBit, 2);
}

void TestMessageDraft::exampleIsShownUntilAPersonWantsAnother()
{
    Inspection inspection;
    MessageDraft draft(inspection);
    draft.setExample(Example);
    QCOMPARE(draft.bytes(), QByteArray(Example));
    QCOMPARE(draft.standing(), MessageDraft::Standing::Next);
    QVERIFY(!draft.own());
    draft.setField(1, "Subject", "mine");
    draft.setExample("A: b\r\n\r\n");
    QVERIFY(draft.bytes().contains("Subject: mine\r\n\r\nHello"));
    QCOMPARE(draft.own(), draft.bytes());
    draft.revert();
    QCOMPARE(draft.bytes(), "A: b\r\n\r\n"_ba);
    QVERIFY(!draft.own());
    draft.undo();
    QVERIFY(draft.bytes().contains("Subject: mine"));
    QVERIFY(draft.own());
}

void TestMessageDraft::openedMessageGetsItsLineEnds()
{
    Inspection inspection;
    MessageDraft draft(inspection);
    draft.open("A: b\n\none\rtwo\r\n");
    QCOMPARE(draft.bytes(), "A: b\r\n\r\none\r\ntwo\r\n"_ba);
}

void TestMessageDraft::changesAreUndoneAndDoneAgain()
{
    Inspection inspection;
    MessageDraft draft(inspection);
    draft.setExample(Example);
    QVERIFY(!draft.canUndo());
    draft.removeField(0);
    draft.insertField(1, "X-Test", "1");
    const QByteArray last = draft.bytes();
    QCOMPARE(draft.text().fields.at(1).name, "X-Test"_ba);
    draft.undo();
    draft.undo();
    QCOMPARE(draft.bytes(), QByteArray(Example));
    QVERIFY(!draft.canUndo());
    draft.redo();
    draft.redo();
    QCOMPARE(draft.bytes(), last);
    QVERIFY(!draft.canRedo());
    draft.undo();
    draft.setBody("other");
    QVERIFY(!draft.canRedo());
}

void TestMessageDraft::typingWithinALineIsUndoneAtOnce()
{
    Inspection inspection;
    MessageDraft draft(inspection);
    draft.setExample("A: b\r\n\r\n");
    for (const QByteArrayView body : {"a", "ab", "abc", "abc\n", "abc\nd", "abc\nde"}) {
        draft.setBody(body.toByteArray());
    }
    QCOMPARE(draft.text().body, "abc\r\nde"_ba);
    draft.undo();
    QCOMPARE(draft.text().body, "abc\r\n"_ba);
    draft.undo();
    QCOMPARE(draft.text().body, "abc"_ba);
    draft.undo();
    QCOMPARE(draft.text().body, ""_ba);
    QVERIFY(!draft.canUndo());
}

void TestMessageDraft::headerTableTakesWhatCanBeAHeader()
{
    Inspection inspection;
    MessageDraft draft(inspection);
    HeaderModel model(draft);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    draft.setExample(Example);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, HeaderModel::Value).data().toString(), u"one two"_s);
    QVERIFY(model.setData(model.index(1, HeaderModel::Value), u"สวัสดี"_s, Qt::EditRole));
    QVERIFY(draft.bytes().contains(u"Subject: สวัสดี\r\n"_s.toUtf8()));
    QVERIFY(model.setData(model.index(1, HeaderModel::Name), u"X-Other"_s, Qt::EditRole));
    QVERIFY(draft.bytes().contains("X-Other: "));
    for (const QString &name : {u"a b"_s, u"a:b"_s, u"ä"_s, QString(), u"a\nb"_s}) {
        QVERIFY(!model.setData(model.index(0, HeaderModel::Name), name, Qt::EditRole));
    }
    QVERIFY(!model.setData(model.index(0, HeaderModel::Value), u"a\r\nB: c"_s, Qt::EditRole));
}

void TestMessageDraft::foreignFieldCannotBeEdited()
{
    Inspection inspection;
    MessageDraft draft(inspection);
    const HeaderModel model(draft);
    draft.open("Subject: M\xfcller\nX: \xE2\x80\xAE\nnot a field\n\n");
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!(model.flags(model.index(row, HeaderModel::Value)) & Qt::ItemIsEditable));
    }
    QCOMPARE(model.index(0, HeaderModel::Value).data().toString(), u"M‹FC›ller"_s);
    QCOMPARE(model.index(1, HeaderModel::Value).data().toString(), u"‹U+202E›"_s);
}

void TestMessageDraft::savedSessionHasNoMessage()
{
    Inspection inspection;
    MessageDraft draft(inspection);
    draft.setExample(Example);
    inspection.show(Sample::refusedRecipient(), {});
    QCOMPARE(draft.standing(), MessageDraft::Standing::NotKept);
    QVERIFY(draft.bytes().isEmpty());
    draft.setBody("x");
    QVERIFY(!draft.own());
    QVERIFY(draft.canPrepareNext());
    draft.prepareNext();
    QCOMPARE(draft.bytes(), QByteArray(Example));
    draft.setBody("x");
    QVERIFY(draft.own());
}

QTEST_GUILESS_MAIN(TestMessageDraft)
#include "tst_messagedraft.moc"
