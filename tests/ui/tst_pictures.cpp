// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/decor/fonts.h"
#include "ui/decor/theme.h"
#include "ui/models/inspection.h"
#include "ui/pictures/ladderpicture.h"
#include "ui/pictures/picturefile.h"
#include "ui/pictures/pictureview.h"
#include "ui/pictures/statepicture.h"
#include "ui/pictures/timepicture.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PictureLook sampleLook(const QPalette &palette = lightPalette())
{
    PictureLook look;
    look.font = interfaceFont();
    look.font.setPixelSize(14);
    look.palette = palette;
    look.width = 800;
    return look;
}

/// Everything that can be read in an SVG; fails on what is not well-formed.
QString textOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
    }
    return reader.hasError() ? u"not well-formed: "_s + reader.errorString() : text;
}

/// Attributes that name something outside of the file.
QStringList outsideReferences(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::DTD) {
            found << reader.text().toString();
        }
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const bool isLink = attribute.name() == "href"_L1 || attribute.name() == "src"_L1
                || attribute.value().contains("url("_L1) || attribute.value().contains("//"_L1);
            if (isLink && !attribute.value().startsWith(u'#')
                && !attribute.value().startsWith("url(#"_L1)) {
                found << attribute.value().toString();
            }
        }
    }
    return found;
}

/// As a writer of transcripts leaves a password, and a server that would like to be a picture.
std::unique_ptr<Transcript> hostileTranscript()
{
    auto transcript = Sample::refusedRecipient();
    const EntryId auth
        = Sample::command(*transcript, Smtp::Verb::Auth, "AUTH PLAIN [masked: password]");
    Sample::reply(*transcript, 535,
        {"</text><image href=\"http://203.0.113.1/x.png\"/>&amp;\x1b[31m \xef\xbf\xbe\xef\xbf\xbf"
         "\xe2\x80\xae",
            "second"},
        auth);
    transcript->append(2s, NoteEntry{u"a <b>note</b> \u0001 of \uFFFE two\nlines"_s, {}});
    transcript->append(3s, CloseEntry{Closer::Network});
    return transcript;
}

} // namespace

/// Painted on anything, a picture shows the same and nothing but that.
class TestPictures : public QObject
{
    Q_OBJECT

    Inspection m_inspection;
    LadderPicture m_ladder{m_inspection};
    TimePicture m_times{m_inspection};
    StatePicture m_states{m_inspection};

    std::vector<Picture *> pictures() { return {&m_ladder, &m_times, &m_states}; }

private slots:
    void initTestCase()
    {
        for (Picture *picture : pictures()) {
            picture->setActive(true);
        }
    }

    void sessionWithoutEntriesIsDrawnToo()
    {
        m_inspection.show(Sample::emptyTranscript(), {});
        QCOMPARE(m_ladder.count(), 0);
        QCOMPARE(m_times.count(), 0);
        for (const Picture *picture : pictures()) {
            QVERIFY(!textOf(svgOf(*picture, sampleLook())).contains(u"not well-formed"_s));
            QVERIFY(!imageOf(*picture, sampleLook()).isNull());
        }
    }

    void svgIsWellFormedAndNeedsNothingFromOutside()
    {
        m_inspection.show(hostileTranscript(), {});
        for (const Picture *picture : pictures()) {
            const QByteArray svg = svgOf(*picture, sampleLook());
            const QString text = textOf(svg);
            QVERIFY2(!text.contains(u"not well-formed"_s), qPrintable(text));
            QCOMPARE(outsideReferences(svg), QStringList());
            QVERIFY(!svg.contains("<image"));
            QVERIFY(!svg.contains("font-family=\"Noto Sans\""));
            QVERIFY(!svg.contains("font-family=\"Noto Sans Mono\""));
            QVERIFY(svg.contains("Noto Sans Thai"));
        }
    }

    void ladderShowsTheServersWordsAsText()
    {
        m_inspection.show(hostileTranscript(), {});
        PictureLook look = sampleLook();
        look.width = 2000;
        const QString text = textOf(svgOf(m_ladder, look));
        QVERIFY(text.contains(u"[masked: password]"_s));
        QVERIFY(text.contains(u"</text><image href"_s));
        QVERIFY(text.contains(u"535"_s));
        QVERIFY(!text.contains(u'\u202E'));
    }

    void imageHasTwoPixelsForOne()
    {
        m_inspection.show(Sample::refusedRecipient(), {});
        const QImage image = imageOf(m_ladder, sampleLook());
        QCOMPARE(image.width(), 1600);
        QVERIFY(fitsImage(m_ladder, sampleLook()));
        QVERIFY(image.pixelColor(3, image.height() - 3) == lightPalette().color(QPalette::Base));
        QVERIFY(imageOf(m_ladder, sampleLook(darkPalette())).pixelColor(3, image.height() - 3)
            == darkPalette().color(QPalette::Base));
    }

    void longSessionPaintsWhatIsSeenOnly()
    {
        auto transcript = Sample::refusedRecipient();
        for (int i = 0; i < 5000; ++i) {
            const EntryId noop = Sample::command(*transcript, Smtp::Verb::Noop, "NOOP");
            Sample::reply(*transcript, 250, {"ok"}, noop);
        }
        m_inspection.show(std::move(transcript), {});
        QVERIFY(m_ladder.count() > 10'000);
        for (const Picture *picture : pictures()) {
            QBuffer buffer;
            QSvgGenerator generator;
            generator.setOutputDevice(&buffer);
            QPainter painter(&generator);
            picture->paint(painter, sampleLook(), QRect(0, 50'000, 800, 400));
            painter.end();
            QVERIFY(buffer.data().count("<text") < 150);
        }
        QVERIFY(!fitsImage(m_ladder, sampleLook()));
        QVERIFY(imageOf(m_ladder, sampleLook()).height() <= 30'000);
    }

    void pointInAnItemFindsIt()
    {
        m_inspection.show(hostileTranscript(), {});
        for (const Picture *picture : pictures()) {
            for (int item = 0; item < picture->count(); ++item) {
                const QPoint centre = picture->itemRect(item, sampleLook()).center();
                QCOMPARE(picture->itemAt(centre, sampleLook()), item);
                QVERIFY(!picture->spoken(item).isEmpty());
            }
            QCOMPARE(picture->itemAt(QPoint(1, 1'000'000), sampleLook()), -1);
        }
    }

    void restingPictureCatchesUpWhenItWakes()
    {
        LadderPicture resting(m_inspection);
        m_inspection.show(Sample::refusedRecipient(), {});
        QCOMPARE(resting.count(), 0);
        resting.setActive(true);
        QCOMPARE(resting.count(), m_ladder.count());
    }

    void everyItemHasAnAccessibleSentence()
    {
        m_inspection.show(Sample::refusedRecipient(), {});
        PictureView view(m_times);
        view.resize(500, 300);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(access->childCount(), m_times.count());
        for (int item = 0; item < access->childCount(); ++item) {
            QAccessibleInterface *child = access->child(item);
            QCOMPARE(child->text(QAccessible::Name), m_times.spoken(item));
            QCOMPARE(access->indexOfChild(child), item);
        }
    }

    void fileThatCannotBeWrittenIsToldOf()
    {
        m_inspection.show(Sample::refusedRecipient(), {});
        const QTemporaryDir folder;
        const QString missing = folder.filePath(u"not/there.svg"_s);
        QVERIFY(!writePicture(m_ladder, sampleLook(), missing).isEmpty());
        for (const char *name : {"a.svg", "a.PNG"}) {
            const QString file = folder.filePath(QString::fromLatin1(name));
            QCOMPARE(writePicture(m_ladder, sampleLook(), file), QString());
        }
        QCOMPARE(QImage(folder.filePath(u"a.PNG"_s)).width(), 1600);
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
