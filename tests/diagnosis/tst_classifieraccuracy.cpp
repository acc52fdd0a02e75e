// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often the classifier is right about replies of real servers. The development lines were
// looked at while its phrases were written; the held-out lines were not, and their figure is the
// one to quote. Misses of the held-out lines are not printed, so that nobody tunes to them.
#include "tests/diagnosis/labelledreplies.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestClassifierAccuracy : public QObject
{
    Q_OBJECT

    static Accuracy measured(const QString &file)
    {
        const Accuracy accuracy
            = accuracyOn(labelledReplies(QStringLiteral(LABELLED_REPLIES "/") + file));
        qInfo("%s: %d replies, %.1f %% exact, %.1f %% by group", qPrintable(file), accuracy.all,
            accuracy.exactShare() * 100, accuracy.groupShare() * 100);
        return accuracy;
    }

private slots:
    void developmentLines()
    {
        const Accuracy accuracy = measured(u"development.tsv"_s);
        for (const QByteArray &miss : accuracy.misses) {
            qInfo("%s", miss.constData());
        }
        QVERIFY(accuracy.all >= 200);
        QVERIFY(accuracy.groupShare() >= 0.9);
    }

    void heldOutLines()
    {
        const Accuracy accuracy = measured(u"heldout.tsv"_s);
        QVERIFY(accuracy.all >= 100);
        QVERIFY(accuracy.groupShare() >= 0.85);
    }
};

QTEST_GUILESS_MAIN(TestClassifierAccuracy)
#include "tst_classifieraccuracy.moc"
