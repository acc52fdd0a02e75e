// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/certificatefacts.h"
#include "core/net/tls/selfsigned.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Heloscope;

/// A recipe and the certificate that comes of it.
class TestSelfSigned : public QObject
{
    Q_OBJECT

private slots:
    void theCertificateSaysWhatTheRecipeSays()
    {
        CertificateRecipe recipe;
        recipe.commonName = u"prøve.example.test"_s;
        recipe.names = {u"mail.example.test"_s, u"127.0.0.1"_s, u"::1"_s};
        recipe.notBefore = QDateTime(QDate(2020, 1, 2), QTime(3, 4, 5), Qt::UTC);
        recipe.notAfter = QDateTime(QDate(2060, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const auto facts = readCertificates(makeSelfSigned(recipe).certificatePem);
        QCOMPARE(facts.size(), std::size_t(1));
        QCOMPARE(facts.front().subject, u"CN=prøve.example.test"_s);
        QCOMPARE(facts.front().issuer, facts.front().subject);
        QCOMPARE(
            facts.front().names, (std::vector{u"mail.example.test"_s, u"127.0.0.1"_s, u"::1"_s}));
        QCOMPARE(facts.front().notBefore, recipe.notBefore);
        QCOMPARE(facts.front().notAfter, recipe.notAfter);
        QCOMPARE(facts.front().key, u"EC P-256"_s);
        QCOMPARE(facts.front().signature, u"ecdsa-with-SHA256"_s);
    }

    void everyKindOfKeyCanBeMade_data()
    {
        QTest::addColumn<CertificateRecipe::Key>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("P-256") << CertificateRecipe::Key::EcP256 << u"EC P-256"_s;
        QTest::newRow("Ed25519") << CertificateRecipe::Key::Ed25519 << u"Ed25519"_s;
        QTest::newRow("RSA 2048") << CertificateRecipe::Key::Rsa2048 << u"RSA 2048"_s;
        QTest::newRow("RSA 1024") << CertificateRecipe::Key::Rsa1024 << u"RSA 1024"_s;
    }
    void everyKindOfKeyCanBeMade()
    {
        QFETCH(const CertificateRecipe::Key, key);
        QFETCH(const QString, text);
        CertificateRecipe recipe;
        recipe.commonName = u"x"_s;
        recipe.key = key;
        const CertifiedKey own = makeSelfSigned(recipe);
        QVERIFY(own.keyPem.startsWith("-----BEGIN PRIVATE KEY-----"));
        QCOMPARE(readCertificates(own.certificatePem).front().key, text);
    }

    void theIssuerIsTheSignersSubject()
    {
        CertificateRecipe authority;
        authority.commonName = u"root"_s;
        authority.purpose = CertificateRecipe::Purpose::Authority;
        CertificateRecipe recipe;
        recipe.commonName = u"leaf"_s;
        recipe.digest = CertificateRecipe::Digest::Sha1;
        const auto own = makeSignedBy(makeSelfSigned(authority), recipe);
        const auto facts = readCertificates(own.certificatePem).front();
        QCOMPARE(facts.issuer, u"CN=root"_s);
        QCOMPARE(facts.subject, u"CN=leaf"_s);
        QCOMPARE(facts.signature, u"ecdsa-with-SHA1"_s);
    }

    void aBrokenIssuerGivesNothing()
    {
        QVERIFY(makeSignedBy({}, {}).isEmpty());
        QVERIFY(makeSignedBy({"nonsense", "nonsense"}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSelfSigned)
#include "tst_selfsigned.moc"
