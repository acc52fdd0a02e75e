// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls/pemtext.h"
#include "core/net/tls/selfsigned.h"
#include "core/net/tls/trustverdict.h"

#include <QTest>

#include <openssl/x509_vfy.h>

using namespace Qt::StringLiterals;
using Heloscope::CertificateHandle;
using Heloscope::CertificateRecipe;
using Heloscope::certificatesOf;
using Smtp::TlsProblem;

/// Names against certificates, and several defects in one certificate.
class TestTrustVerdict : public QObject
{
    Q_OBJECT

private slots:
    void aNameMatchesWhatTheCertificateIsFor_data()
    {
        QTest::addColumn<QString>("inCertificate");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("matches");
        QTest::newRow("same") << u"mail.example.test"_s << u"mail.example.test"_s << true;
        QTest::newRow("other case") << u"mail.example.test"_s << u"MAIL.Example.test"_s << true;
        QTest::newRow("final dot") << u"mail.example.test"_s << u"mail.example.test."_s << true;
        QTest::newRow("wildcard") << u"*.example.test"_s << u"mail.example.test"_s << true;
        QTest::newRow("wildcard, two labels")
            << u"*.example.test"_s << u"a.b.example.test"_s << false;
        QTest::newRow("wildcard, no label") << u"*.example.test"_s << u"example.test"_s << false;
        QTest::newRow("partial wildcard")
            << u"ma*.example.test"_s << u"mail.example.test"_s << false;
        QTest::newRow("lone star") << u"*"_s << u"localhost"_s << false;
        QTest::newRow("prefix") << u"mail.example.test.evil.test"_s << u"mail.example.test"_s
                                << false;
        QTest::newRow("suffix") << u"example.test"_s << u"mail.example.test"_s << false;
        QTest::newRow("international")
            << u"xn--bcher-kva.example.test"_s << u"bücher.example.test"_s << true;
        QTest::newRow("address") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
        QTest::newRow("other address") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
        QTest::newRow("IPv6 written otherwise") << u"2001:db8::1"_s << u"2001:DB8:0:0::1"_s << true;
        QTest::newRow("IPv6 with a zone") << u"fe80::1"_s << u"fe80::1%lo"_s << true;
        QTest::newRow("nothing typed") << u"mail.example.test"_s << QString() << false;
    }
    void aNameMatchesWhatTheCertificateIsFor()
    {
        QFETCH(const QString, inCertificate);
        QFETCH(const QString, typed);
        QFETCH(const bool, matches);
        CertificateRecipe recipe;
        recipe.commonName = typed.isEmpty() ? u"x"_s : typed; // must not count
        recipe.names = {inCertificate};
        const auto own = certificatesOf(makeSelfSigned(recipe).certificatePem, 1);
        QCOMPARE(Heloscope::matchesName(own.front().get(), typed), matches);
    }

    void allProblemsOfOneCertificateAreFound()
    {
        CertificateRecipe recipe;
        recipe.commonName = u"x"_s;
        recipe.names = {u"elsewhere.example.test"_s};
        recipe.notAfter = QDateTime::currentDateTimeUtc().addSecs(-1);
        recipe.key = CertificateRecipe::Key::Rsa1024;
        const auto own = certificatesOf(makeSelfSigned(recipe).certificatePem, 1);
        const Heloscope::OpenSslHandle<X509_STORE, X509_STORE_free> store(X509_STORE_new());
        const Heloscope::OpenSslHandle<X509_STORE_CTX, X509_STORE_CTX_free> context(
            X509_STORE_CTX_new());
        X509_STORE_CTX_init(context.get(), store.get(), own.front().get(), nullptr);
        X509_STORE_CTX_set_default(context.get(), "ssl_server"); // as libssl does
        const auto verdict = Heloscope::judge(context.get(), u"mail.example.test"_s);
        QVERIFY(!verdict.chainTrusted);
        QVERIFY(!verdict.nameMatches);
        QCOMPARE(verdict.problems,
            (std::vector{TlsProblem::WeakKey, TlsProblem::SelfSigned, TlsProblem::Expired,
                TlsProblem::NameMismatch}));
    }

    void noCertificateIsAProblemOfItsOwn()
    {
        const Heloscope::OpenSslHandle<X509_STORE, X509_STORE_free> store(X509_STORE_new());
        const Heloscope::OpenSslHandle<X509_STORE_CTX, X509_STORE_CTX_free> context(
            X509_STORE_CTX_new());
        X509_STORE_CTX_init(context.get(), store.get(), nullptr, nullptr);
        const auto verdict = Heloscope::judge(context.get(), u"mail.example.test"_s);
        QVERIFY(!verdict.isPositive());
        QCOMPARE(verdict.problems.back(), TlsProblem::NoCertificate);
    }
};

QTEST_GUILESS_MAIN(TestTrustVerdict)
#include "tst_trustverdict.moc"
