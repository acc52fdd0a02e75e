// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/codeparts.h"
#include "core/help/helplibrary.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray joined(const std::vector<CodePart> &parts)
{
    QByteArray text;
    for (const CodePart &part : parts) {
        text += part.digits + '=' + part.topic + ' ';
    }
    return text.trimmed();
}

} // namespace

class TestCodeParts : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;

private slots:
    void aReplyCodeHasThreeDigits()
    {
        QCOMPARE(joined(partsOf(Smtp::ReplyCode(421), m_library, u"en"_s)),
            QByteArray("4=class/4 2=category/2 1=code/421"));
    }

    void anUnknownReplyCodeStillHasItsFirstDigits()
    {
        QCOMPARE(joined(partsOf(Smtp::ReplyCode(597), m_library, u"en"_s)),
            QByteArray("5=class/5 9=category/other 7="));
    }

    void anEnhancedCodeHasThreeNumbers()
    {
        const std::vector<CodePart> parts
            = partsOf(Smtp::EnhancedStatus{5, 7, 26}, m_library, u"en"_s);
        QCOMPARE(joined(parts), QByteArray("5=class/5 7=enhanced/X.7 26=enhanced/X.7.26"));
        QVERIFY(!parts.back().name.isEmpty());
    }

    void aDetailWhoseClassMattersIsNamedByIt()
    {
        QCOMPARE(partsOf(Smtp::EnhancedStatus{4, 7, 1}, m_library, u"en"_s).back().topic,
            QByteArray("enhanced/4.7.1"));
    }

    void anUnknownDetailHasNoName()
    {
        QVERIFY(partsOf(Smtp::EnhancedStatus{5, 9, 999}, m_library, u"en"_s).back().name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCodeParts)
#include "tst_codeparts.moc"
