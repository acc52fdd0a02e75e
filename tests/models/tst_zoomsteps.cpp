// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/zoomsteps.h"

#include <QTest>

using namespace Heloscope;

class TestZoomSteps : public QObject
{
    Q_OBJECT

private slots:
    void stepsLeadFromOneEndToTheOther();
    void sizeBetweenTheStepsGoesToTheNextOne();
    void zeroLeadsToTheUsualSize();
    void projectorHasAtLeastEighteenPointsAt1080Lines();
};

void TestZoomSteps::stepsLeadFromOneEndToTheOther()
{
    QList<int> up{SmallestZoom};
    while (up.constLast() < LargestZoom) {
        up << zoomStep(up.constLast(), 1);
        QVERIFY(up.size() < 20);
    }
    QCOMPARE(up.constFirst(), 80);
    QCOMPARE(up.constLast(), 250);
    QVERIFY(up.contains(UsualZoom));
    QList<int> down{LargestZoom};
    while (down.constLast() > SmallestZoom) {
        down.prepend(zoomStep(down.constFirst(), -1));
        QVERIFY(down.size() < 20);
        if (down.constFirst() == SmallestZoom) {
            break;
        }
    }
    QCOMPARE(down, up);
    QCOMPARE(zoomStep(LargestZoom, 1), LargestZoom);
    QCOMPARE(zoomStep(SmallestZoom, -1), SmallestZoom);
}

void TestZoomSteps::sizeBetweenTheStepsGoesToTheNextOne()
{
    QCOMPARE(zoomStep(130, 1), 150);
    QCOMPARE(zoomStep(130, -1), 125);
    QCOMPARE(boundedZoom(50), 80);
    QCOMPARE(boundedZoom(300), 250);
    QCOMPARE(boundedZoom(133), 133);
}

void TestZoomSteps::zeroLeadsToTheUsualSize()
{
    QCOMPARE(zoomStep(250, 0), 100);
}

void TestZoomSteps::projectorHasAtLeastEighteenPointsAt1080Lines()
{
    QCOMPARE(projectorZoom(720), 150);
    QCOMPARE(projectorZoom(1080), 200);
    QCOMPARE(projectorZoom(2160), 400);
    QCOMPARE(projectorZoom(600), 150);
    QVERIFY(projectorZoom(768) > 150 && projectorZoom(768) < 200);
    constexpr double SmallestUsualPointSize = 9;
    QCOMPARE_GE(SmallestUsualPointSize * projectorZoom(1080) / 100, 18.0);
}

QTEST_GUILESS_MAIN(TestZoomSteps)
#include "tst_zoomsteps.moc"
