// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/capabilitymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestCapabilityModel : public QObject
{
    Q_OBJECT

private slots:
    void eachKeywordIsARowWithItsParameters();
    void hostileKeywordsAreMadeVisible();
};

void TestCapabilityModel::eachKeywordIsARowWithItsParameters()
{
    CapabilityModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Smtp::Reply reply;
    reply.lines = {"mail.example.test", "auth PLAIN LOGIN", "PIPELINING"};
    model.setCapabilities(Smtp::Capabilities::fromReply(reply));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, CapabilityModel::Keyword).data().toString(), u"AUTH"_s);
    QCOMPARE(model.index(0, CapabilityModel::Parameters).data().toString(), u"PLAIN LOGIN"_s);
    QCOMPARE(model.index(1, CapabilityModel::Parameters).data().toString(), QString());
}

void TestCapabilityModel::hostileKeywordsAreMadeVisible()
{
    CapabilityModel model;
    Smtp::Reply reply;
    reply.lines = {"mail.example.test",
        "SIZE \xE2\x80\xAE"
        "12\x1b[31m"};
    model.setCapabilities(Smtp::Capabilities::fromReply(reply));
    const QString shown = model.index(0, CapabilityModel::Parameters).data().toString();
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(!shown.contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(TestCapabilityModel)
#include "tst_capabilitymodel.moc"
