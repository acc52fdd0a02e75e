// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/certificatefacts.h"
#include "tests/support/testcertificates.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using Heloscope::readCertificates;

/// Certificates in, facts out, whatever the octets are.
class TestCertificateFacts : public QObject
{
    Q_OBJECT

private slots:
    void aChainIsReadInItsOrder()
    {
        const TestCertificates made = makeTestCertificates(CertificateDefect::None);
        const auto chain = readCertificates(made.chain);
        QCOMPARE(chain.size(), std::size_t(2));
        QCOMPARE(chain.front().subject, u"CN=mail.example.test"_s);
        QCOMPARE(chain.front().issuer, chain.back().subject);
        QVERIFY(made.chain.startsWith(chain.front().pem));
        QCOMPARE(chain.front().sha256,
            QCryptographicHash::hash(derOf(made), QCryptographicHash::Sha256).toHex());
    }

    void derGivesTheSameAsPem()
    {
        const TestCertificates made = makeTestCertificates(CertificateDefect::None);
        QCOMPARE(readCertificates(derOf(made)).front(), readCertificates(made.chain).front());
    }

    void noBrokenOctetDoesHarm()
    {
        const QByteArray der = derOf(makeTestCertificates(CertificateDefect::None));
        for (qsizetype i = 0; i < der.size(); ++i) {
            QVERIFY(readCertificates(der.first(i)).empty());
            for (const int mask : {0x01, 0x80, 0xff}) {
                QByteArray broken = der;
                broken[i] = static_cast<char>(broken.at(i) ^ mask);
                QVERIFY(readCertificates(broken).size() <= 1);
            }
        }
        QVERIFY(readCertificates({}).empty());
        QVERIFY(readCertificates("-----BEGIN CERTIFICATE-----\nAAAA").empty());
    }

    void anEndlessChainIsCut()
    {
        const QByteArray chain = makeTestCertificates(CertificateDefect::None).chain;
        QCOMPARE(readCertificates(chain.repeated(100)).size(), std::size_t(32));
    }

private:
    static QByteArray derOf(const TestCertificates &made)
    {
        QByteArray text = made.chain.first(made.chain.indexOf("-----END"));
        return QByteArray::fromBase64(text.mid(text.indexOf('\n')));
    }
};

QTEST_GUILESS_MAIN(TestCertificateFacts)
#include "tst_certificatefacts.moc"
