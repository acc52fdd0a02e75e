// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/phrases.h"
#include "core/diagnosis/wordings/wordings.h"

#include <QTest>

#include <vector>

using namespace Heloscope;

namespace {

bool matches(const Phrase &phrase, const FoldedText &text)
{
    return text.find(phrase.needle) && (phrase.andNeedle.empty() || text.find(phrase.andNeedle));
}

/// A text that says what the phrase looks for and nothing else.
FoldedText textOf(const Phrase &phrase)
{
    return FoldedText(QByteArray::fromStdString(std::string(phrase.needle)) + " … "
        + QByteArray::fromStdString(std::string(phrase.andNeedle)));
}

std::vector<Phrase> allInOrder()
{
    std::vector<Phrase> all;
    for (const std::span<const Phrase> group : tellingWordings()) {
        all.insert(all.end(), group.begin(), group.end());
    }
    all.insert(all.end(), leaningWordings().begin(), leaningWordings().end());
    return all;
}

} // namespace

class TestWordings : public QObject
{
    Q_OBJECT

private slots:
    void everyWordingIsFolded()
    {
        for (const Phrase &phrase : allInOrder()) {
            for (const std::string_view needle : {phrase.needle, phrase.andNeedle}) {
                const QByteArray bytes = QByteArray::fromStdString(std::string(needle));
                QVERIFY2(folded(bytes) == needle, bytes.constData());
            }
            QVERIFY(!phrase.needle.empty());
        }
    }

    /// The first that is found decides: what an earlier one always finds as well is dead.
    void noWordingStandsBehindOneThatSwallowsIt()
    {
        const std::vector<Phrase> all = allInOrder();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const FoldedText text = textOf(all[i]);
            QVERIFY(matches(all[i], text));
            for (std::size_t earlier = 0; earlier < i; ++earlier) {
                QVERIFY2(!matches(all[earlier], text),
                    qPrintable(QStringLiteral("“%1” + “%2” is swallowed by “%3”")
                                   .arg(QString::fromUtf8(
                                            all[i].needle.data(), qsizetype(all[i].needle.size())),
                                       QString::fromUtf8(all[i].andNeedle.data(),
                                           qsizetype(all[i].andNeedle.size())),
                                       QString::fromUtf8(all[earlier].needle.data(),
                                           qsizetype(all[earlier].needle.size())))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWordings)
#include "tst_wordings.moc"
