// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/copying/rowcopymenu.h"
#include "ui/models/inspection.h"
#include "ui/models/transcriptmodel.h"
#include "ui/transcript/dialoguefilter.h"
#include "ui/transcript/dialogueview.h"
#include "ui/transcript/dialoguewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// Rows that are selected in the dialogue, as text.
class TestRowsCopy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto transcript = Sample::refusedRecipient();
        Sample::command(*transcript, Smtp::Verb::Auth, "AUTH PLAIN [masked: password]");
        Sample::command(*transcript, Smtp::Verb::Noop, "NOOP a\x1b[31mb\xE2\x80\xAE");
        m_inspection.show(std::move(transcript), {});
        m_filter.setSourceModel(&m_words);
        m_view.setModel(&m_filter);
        m_menu = std::make_unique<RowCopyMenu>(m_view, m_inspection);
        m_view.show();
    }

    void everyRowIsCopiedOnceAndInOrder()
    {
        m_view.selectAll();
        const QString text = copied(RowForm::ClientServer);
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        const QStringList said = lines.filter(QRegularExpression(u"^[CS]: "_s));
        QVERIFY2(said.at(1).startsWith("C: EHLO"_L1), qPrintable(text));
        QVERIFY2(said.at(2).startsWith("S: 250-"_L1), qPrintable(text));
        QVERIFY2(text.contains("C: MAIL FROM"_L1) && text.contains("S: 550 "_L1), qPrintable(text));
        m_view.setExpanded(rowOf(u"250"_s), true);
        m_view.setCurrentIndex(m_filter.index(0, 0));
        QTest::keyClick(&m_view, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(copied(RowForm::ClientServer), text); // lines of an open reply are not said twice
        QVERIFY(copied(RowForm::Arrows).contains(" -> EHLO"_L1));
    }

    void aLineOfAReplyIsCopiedAlone()
    {
        const QModelIndex reply = rowOf(u"250"_s);
        m_view.setExpanded(reply, true);
        m_view.setCurrentIndex(m_filter.index(1, 0, reply));
        const QString text = copied(RowForm::ClientServer);
        QCOMPARE(text.count(u'\n'), 1);
        QVERIFY2(text.startsWith("S: 250-"_L1), qPrintable(text));
        QTest::keyClick(&m_view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(copied(RowForm::ClientServer).count(u'\n'), 2);
    }

    void onlyCommandsAreCopied()
    {
        m_view.selectAll();
        const QStringList lines = copied(RowForm::Commands).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.at(0).startsWith("EHLO"_L1));
        QVERIFY(lines.at(1).startsWith("MAIL"_L1));
        QCOMPARE(lines.at(lines.size() - 2), u"AUTH PLAIN [masked: password]"_s);
    }

    void foreignOctetsStayVisible()
    {
        m_view.selectAll();
        for (const RowForm form : AllRowForms) {
            const QString text = copied(form);
            QVERIFY(text.contains("NOOP a"_L1));
            QVERIFY(!text.contains(QChar(0x1B)) && !text.contains(QChar(0x202E)));
        }
    }

    void withoutASelectionThereIsNothingToCopy()
    {
        m_view.clearSelection();
        QVERIFY(!m_menu->menuAction()->isEnabled());
        m_view.setCurrentIndex(m_filter.index(0, 0));
        QVERIFY(m_menu->menuAction()->isEnabled());
        QVERIFY(!m_view.hasSeveralSelected());
        QTest::keyClick(&m_view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_view.hasSeveralSelected());
    }

private:
    QModelIndex rowOf(const QString &text) const
    {
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            const QModelIndex index = m_filter.index(row, 0);
            if (m_filter.hasChildren(index)
                && index.data(TranscriptRole::Code).toString() == text) {
                return index;
            }
        }
        return {};
    }
    QString copied(RowForm form)
    {
        QGuiApplication::clipboard()->clear();
        m_menu->actions().at(static_cast<int>(form))->trigger();
        return QGuiApplication::clipboard()->text();
    }

    Inspection m_inspection;
    TranscriptModel m_model{m_inspection};
    DialogueWords m_words{m_model};
    DialogueFilter m_filter;
    DialogueView m_view;
    std::unique_ptr<RowCopyMenu> m_menu;
};

QTEST_MAIN(TestRowsCopy)
#include "tst_rowscopy.moc"
