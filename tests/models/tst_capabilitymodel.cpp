// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/capabilitymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestCapabilityModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachKeywordIsARowWithItsParameters();
    void encryptionIsComparedWithWhatWasBefore();
    void onlyWhatEhloOfferedCounts();
    void latestOfferCounts();
    void hostileKeywordsAreMadeVisible();
    void anotherTranscriptBeginsAnew();

private:
    EntryId offer(const std::vector<QByteArray> &lines, bool secure = false);
    void look() { m_inspection.show(std::move(m_transcript), {}); }
    [[nodiscard]] QString shown(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] OfferChange changeAt(int row) const
    {
        return static_cast<OfferChange>(
            m_model->index(row, 0).data(CapabilityRole::Change).toInt());
    }

    std::unique_ptr<Transcript> m_transcript;
    Inspection m_inspection;
    std::unique_ptr<CapabilityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCapabilityModel::init()
{
    m_transcript = Sample::emptyTranscript();
    m_model = std::make_unique<CapabilityModel>(m_inspection);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

EntryId TestCapabilityModel::offer(const std::vector<QByteArray> &lines, bool secure)
{
    const EntryId ehlo = Sample::command(*m_transcript, Smtp::Verb::Ehlo, "EHLO a.example.test");
    ReplyEntry entry;
    entry.reply.code = Smtp::ReplyCode(250);
    entry.reply.lines = lines;
    entry.reply.lines.insert(entry.reply.lines.begin(), "mail.example.test");
    entry.to = ehlo;
    entry.secure = secure;
    return m_transcript->append({}, entry);
}

void TestCapabilityModel::eachKeywordIsARowWithItsParameters()
{
    const EntryId id = offer({"auth PLAIN LOGIN", "PIPELINING"});
    look();
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->hasOfferInClear());
    QVERIFY(!m_model->hasOfferEncrypted());
    QCOMPARE(shown(0, CapabilityModel::Keyword), u"AUTH"_s);
    QCOMPARE(shown(0, CapabilityModel::InClear), u"PLAIN LOGIN"_s);
    QCOMPARE(shown(1, CapabilityModel::InClear), QString());
    QVERIFY(m_model->index(1, CapabilityModel::InClear).data().isValid());
    QVERIFY(!m_model->index(1, CapabilityModel::Encrypted).data().isValid());
    QCOMPARE(changeAt(0), OfferChange::None);
    QCOMPARE(m_model->index(1, 0).data(CapabilityRole::EntryNumber).toUInt(), id);
    QCOMPARE(m_model->index(1, 0).data(CapabilityRole::LineIndex).toInt(), 2);
}

void TestCapabilityModel::encryptionIsComparedWithWhatWasBefore()
{
    const EntryId before = offer({"STARTTLS", "SIZE 1000", "PIPELINING"});
    const EntryId after = offer({"SIZE 2000", "AUTH=PLAIN", "PIPELINING"}, true);
    look();
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(shown(0, 0), u"SIZE"_s);
    QCOMPARE(shown(0, CapabilityModel::InClear), u"1000"_s);
    QCOMPARE(shown(0, CapabilityModel::Encrypted), u"2000"_s);
    QCOMPARE(changeAt(0), OfferChange::Different);
    QCOMPARE(shown(1, 0), u"AUTH"_s);
    QCOMPARE(changeAt(1), OfferChange::New);
    QCOMPARE(m_model->index(1, 0).data(CapabilityRole::EntryNumber).toUInt(), after);
    QCOMPARE(m_model->index(1, 0).data(CapabilityRole::LineIndex).toInt(), 2);
    QCOMPARE(changeAt(2), OfferChange::None);
    QCOMPARE(shown(3, 0), u"STARTTLS"_s);
    QCOMPARE(changeAt(3), OfferChange::Gone);
    QCOMPARE(m_model->index(3, 0).data(CapabilityRole::EntryNumber).toUInt(), before);
    QCOMPARE(m_model->index(3, 0).data(CapabilityRole::LineIndex).toInt(), 1);
}

void TestCapabilityModel::onlyWhatEhloOfferedCounts()
{
    const EntryId helo = Sample::command(*m_transcript, Smtp::Verb::Helo, "HELO a.example.test");
    Sample::reply(*m_transcript, 250, {"mail.example.test", "SIZE"}, helo);
    const EntryId ehlo = Sample::command(*m_transcript, Smtp::Verb::Ehlo, "EHLO a.example.test");
    Sample::reply(*m_transcript, 502, {"no", "SIZE"}, ehlo);
    look();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasOfferInClear());
}

void TestCapabilityModel::latestOfferCounts()
{
    offer({"SIZE 1"});
    offer({"SIZE 2", "DSN"});
    look();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(shown(0, CapabilityModel::InClear), u"2"_s);
}

void TestCapabilityModel::hostileKeywordsAreMadeVisible()
{
    offer({"SIZE \xE2\x80\xAE"
           "12\x1b[31m",
        QByteArray("X\0Y", 3), "\xff\xfe"});
    look();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < CapabilityModel::ColumnCount; ++column) {
            const QString text = shown(row, column);
            QVERIFY(!text.contains(QChar(0x202E)));
            QVERIFY(!text.contains(QChar(0x1b)));
            QVERIFY(!text.contains(QChar(0)));
        }
    }
}

void TestCapabilityModel::anotherTranscriptBeginsAnew()
{
    offer({"SIZE 1"}, true);
    look();
    QVERIFY(m_model->hasOfferEncrypted());
    m_transcript = Sample::emptyTranscript();
    look();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasOfferEncrypted());
}

QTEST_GUILESS_MAIN(TestCapabilityModel)
#include "tst_capabilitymodel.moc"
