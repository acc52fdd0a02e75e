// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"
#include "ui/export/drawnpreview.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportjob.h"
#include "ui/export/maskedpage.h"
#include "ui/export/maskedtext.h"
#include "ui/export/pdfsheets.h"
#include "ui/export/svgsheet.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The export dialog over a session with the practice server.
class TestExportWindow : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init()
    {
        launch();
        QVERIFY(show());
    }
    void cleanup() { quit(); }

    void withoutASessionThereIsNothingToExport()
    {
        QVERIFY(!part<QAction>("exportAction")->isEnabled());
        key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!dialog());
    }

    void keyOpensItAndEscapeLeaves()
    {
        m_desk->practise("all-well");
        QTRY_VERIFY(isOurTurn());
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the next line
        key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void everyFormIsWrittenLikeTheLibraryWritesIt_data()
    {
        QTest::addColumn<ExportForm>("form");
        for (const ExportForm form : allExportForms()) {
            QTest::addRow("%s %d", exportFormName(form).constData(), static_cast<int>(form))
                << form;
        }
    }
    void everyFormIsWrittenLikeTheLibraryWritesIt()
    {
        QFETCH(ExportForm, form);
        begin();
        dialog()->setChoice({form, ExportWish::Level::Full, u"th"_s, u"en"_s, true});
        m_prompter.fileName = m_folder->filePath(u"export"_s);
        button("saveExportButton")->click();
        QTRY_VERIFY(QFile::exists(m_prompter.fileName));
        QTRY_VERIFY(remark().contains(u"export"_s));
        QFile file(m_prompter.fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Pseudonyms pseudonyms;
        const auto exporter
            = makeExporter(form, {ExportWish::Level::Full, u"th"_s, &m_library, u"en"_s});
        QVERIFY(file.readAll() == exported(transcript(), *exporter, &pseudonyms));
    }

    void previewMarksWhatIsMasked()
    {
        begin();
        choose("exportForm", 1);
        const auto *written = part<MaskedText>("exportWritten");
        const QString real = written->toPlainText();
        QVERIFY(real.contains(u"EHLO corplaptop"_s));
        QCOMPARE(part<MaskedText>("exportOriginal")->toPlainText().count(u"corplaptop"_s),
            real.count(u"corplaptop"_s));
        part<QCheckBox>("exportPseudonyms")->click();
        QVERIFY(!written->toPlainText().contains(u"corplaptop"_s));
        QVERIFY(written->toPlainText().contains(u"EHLO host1.example"_s));
        QVERIFY(!written->extraSelections().isEmpty());
        QVERIFY(part<QLabel>("exportMasks")->text().contains(u"host name"_s));
        button("nextMaskButton")->click();
        QVERIFY(written->textCursor().hasSelection());
        QCOMPARE(remark(), u"Host name"_s);
    }

    void webPageIsShownAsItLooks()
    {
        begin();
        part<QCheckBox>("exportPseudonyms")->click();
        choose("exportForm", static_cast<int>(ExportForm::Html));
        auto *page = part<MaskedPage>("exportPage");
        QVERIFY(page->isVisible());
        QVERIFY(!page->toPlainText().contains(u"<pre"_s));
        QVERIFY(page->toPlainText().contains(u"EHLO host1.example"_s));
        QVERIFY(!page->extraSelections().isEmpty());
        button("nextMaskButton")->click();
        QVERIFY(page->textCursor().hasSelection());
        QCOMPARE(remark(), u"Host name"_s);
    }

    void webPageLoadsNothing()
    {
        MaskedPage page;
        const QString picture = m_folder->filePath(u"picture.png"_s);
        QVERIFY(QPixmap(8, 8).save(picture));
        page.show(u"<img src='file://%1'><img src='qrc:/icons/lock.svg'><a "
                  "href='http://127.0.0.1/'>x</a>"_s.arg(picture),
            Pseudonyms());
        page.resize(200, 200);
        QVERIFY(!page.grab().isNull());
        for (const QUrl &name : {QUrl::fromLocalFile(picture), QUrl(u"qrc:/icons/lock.svg"_s)}) {
            QCOMPARE(page.document()->resource(QTextDocument::ImageResource, name).toByteArray(),
                QByteArray());
        }
        QVERIFY(!page.textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
    }

    void picturesAndPagesAreDrawn_data()
    {
        QTest::addColumn<ExportForm>("form");
        QTest::newRow("ladder") << ExportForm::Svg;
        QTest::newRow("pages") << ExportForm::Pdf;
    }
    void picturesAndPagesAreDrawn()
    {
        QFETCH(ExportForm, form);
        begin();
        part<QCheckBox>("exportPseudonyms")->click();
        choose("exportForm", static_cast<int>(form));
        auto *drawing = part<DrawnPreview>("exportDrawing");
        QVERIFY(drawing->isVisible());
        QVERIFY(!drawing->sheets().empty());
        const PaperSheet *first = drawing->sheets().front();
        QVERIFY2(!first->spots().empty(), "no masked place was found");
        const QImage paper = drawing->sheets().front()->grab().toImage();
        QCOMPARE(paper.pixelColor(1, 1), QColor(Qt::white));
        const QRect spot = first->spots().front().area.toRect();
        QVERIFY(paper.rect().contains(spot));
        int inked = 0;
        for (int x = spot.left(); x < spot.right(); ++x) {
            for (int y = spot.top(); y < spot.bottom(); ++y) {
                inked += paper.pixelColor(x, y).lightness() < 100 ? 1 : 0;
            }
        }
        QVERIFY2(inked > 10, "the marked place is empty");
        button("nextMaskButton")->click();
        QCOMPARE(remark(), u"Host name"_s);
    }

    void whatIsNeitherPictureNorPagesDrawsNothing()
    {
        QVERIFY(pdfSheets("%PDF-1.7\n1 0 obj", Pseudonyms()).empty());
        QVERIFY(pdfSheets({}, Pseudonyms()).empty());
        QVERIFY(!svgSheet("<svg", Pseudonyms()));
    }

    void exportIsCopied()
    {
        begin();
        dialog()->setChoice({ExportForm::Html, ExportWish::Level::None, u"en"_s, {}, false});
        QGuiApplication::clipboard()->clear();
        button("copyExportButton")->click();
        const auto isPage = [] {
            const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
            return copied && copied->hasHtml();
        };
        QTRY_VERIFY(isPage());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"<!DOCTYPE html>"_s));
        choose("exportForm", static_cast<int>(ExportForm::Pdf));
        QVERIFY(!button("copyExportButton")->isEnabled());
    }

    void whatCannotBeWrittenIsSaid()
    {
        begin();
        m_prompter.fileName = u"/nonexistent/export.txt"_s;
        button("saveExportButton")->click();
        QTRY_COMPARE(m_prompter.complaints, QStringList{m_prompter.fileName});
        QVERIFY(button("saveExportButton")->isEnabled());
    }

    void leavingInTheMiddleLeavesNoFile()
    {
        Transcript many{TranscriptHeader()};
        for (int i = 0; i < 20000; ++i) {
            many.append({}, NoteEntry{u"note for ann@corp.com"_s, {}});
        }
        const QString name = m_folder->filePath(u"half.txt"_s);
        {
            ExportJob job(many, makeExporter(ExportForm::Arrows, {}), true, name);
            QSignalSpy progress(&job, &ExportJob::progressed);
            job.start();
            QVERIFY(progress.wait());
        }
        QVERIFY(QDir(m_folder->path()).entryList({u"half*"_s}).isEmpty());
    }

    void anotherSessionTakesTheDialogAway()
    {
        begin();
        m_desk->practise("all-well");
        QTRY_VERIFY(!dialog());
    }

private:
    void begin()
    {
        m_desk->practise("mailbox-full");
        QTRY_VERIFY(isOurTurn());
        m_desk->inspection().session()->proceedWith(Smtp::Ehlo{"corplaptop"});
        QTRY_VERIFY(isOurTurn());
        part<QAction>("exportAction")->trigger();
        QVERIFY(dialog());
    }
    [[nodiscard]] ExportDialog *dialog() const { return m_window->findChild<ExportDialog *>(); }
    [[nodiscard]] QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    [[nodiscard]] QString remark() const { return part<QLabel>("exportRemark")->text(); }
    [[nodiscard]] const Transcript &transcript() const
    {
        return *m_desk->inspection().transcript();
    }
    void choose(const char *box, int index) { part<QComboBox>(box)->setCurrentIndex(index); }
};

QTEST_MAIN(TestExportWindow)
#include "tst_exportwindow.moc"
