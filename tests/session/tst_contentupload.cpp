// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/contentupload.h"

#include <QTest>

using namespace Heloscope;

class TestContentUpload : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreOfWhatTheServerKeeps_data();
    void figuresAreOfWhatTheServerKeeps();
};

void TestContentUpload::figuresAreOfWhatTheServerKeeps_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("as it should be") << QByteArray("Subject: x\r\n\r\nHello.\r\n");
    QTest::newRow("line feeds alone") << QByteArray("Subject: x\n\nHello.\n");
    QTest::newRow("dots in front") << QByteArray("\r\n.\r\n..\r\n.a\r\n");
    QTest::newRow("no end of line") << QByteArray("Subject: x\r\n\r\nHello");
    QTest::newRow("several chunks") << QByteArray("Subject: x\n\n") + QByteArray(200'000, '.');
    QTest::newRow("nothing") << QByteArray();
}

void TestContentUpload::figuresAreOfWhatTheServerKeeps()
{
    QFETCH(QByteArray, message);
    ContentUpload upload(message);
    Smtp::DotUnstuffer server;
    QByteArray kept;
    while (!upload.isDone()) {
        kept += server.decode(upload.next()).content;
    }
    QVERIFY(server.isEnded());
    const ContentEntry entry = upload.entry();
    QCOMPARE(entry.bytes, kept.size());
    QCOMPARE(entry.lines, kept.count('\n'));
    QCOMPARE(entry.sha256, QCryptographicHash::hash(kept, QCryptographicHash::Sha256).toHex());
}

QTEST_GUILESS_MAIN(TestContentUpload)
#include "tst_contentupload.moc"
