// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include "core/net/tls/selfsigned.h"

using namespace Qt::StringLiterals;
using Heloscope::CertificateRecipe;
using Heloscope::CertifiedKey;
using Heloscope::makeSelfSigned;
using Heloscope::makeSignedBy;

namespace {

CertificateRecipe authority(const QString &name)
{
    CertificateRecipe recipe;
    recipe.commonName = name;
    recipe.purpose = CertificateRecipe::Purpose::Authority;
    return recipe;
}

CertificateRecipe server(CertificateDefect defect, const QString &name)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateRecipe recipe;
    recipe.commonName = name;
    recipe.names = {name};
    switch (defect) {
    case CertificateDefect::Expired:
        recipe.notBefore = now.addDays(-30);
        recipe.notAfter = now.addDays(-1);
        break;
    case CertificateDefect::NotYetValid:
        recipe.notBefore = now.addDays(1);
        break;
    case CertificateDefect::WrongName:
        recipe.commonName = u"elsewhere.example.test"_s;
        recipe.names = {recipe.commonName};
        break;
    case CertificateDefect::NameInCommonNameOnly:
        recipe.names.clear();
        break;
    case CertificateDefect::WeakKey:
        recipe.key = CertificateRecipe::Key::Rsa1024;
        break;
    case CertificateDefect::WeakSignature:
        recipe.digest = CertificateRecipe::Digest::Sha1;
        break;
    case CertificateDefect::ClientAuthOnly:
        recipe.purpose = CertificateRecipe::Purpose::ClientAuth;
        break;
    case CertificateDefect::None:
    case CertificateDefect::SelfSigned:
    case CertificateDefect::UnknownIssuer:
    case CertificateDefect::MissingIntermediate:
        break;
    }
    return recipe;
}

} // namespace

TestCertificates makeTestCertificates(CertificateDefect defect, const QString &name)
{
    const CertificateRecipe recipe = server(defect, name);
    if (defect == CertificateDefect::SelfSigned) {
        const CertifiedKey own = makeSelfSigned(recipe);
        return {own.certificatePem, own.keyPem, {}};
    }
    const CertifiedKey root = makeSelfSigned(authority(u"Test root"_s));
    const CertifiedKey intermediate = makeSignedBy(root, authority(u"Test intermediate"_s));
    const CertifiedKey own = makeSignedBy(intermediate, recipe);
    TestCertificates result{
        own.certificatePem + intermediate.certificatePem, own.keyPem, root.certificatePem};
    if (defect == CertificateDefect::MissingIntermediate) {
        result.chain = own.certificatePem;
    }
    if (defect == CertificateDefect::UnknownIssuer) {
        result.root.clear();
    }
    return result;
}
