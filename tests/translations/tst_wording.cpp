// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/wordingrules.h"

#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

    static void report(const std::vector<TranslatedText> &texts)
    {
        QStringList found;
        for (const TranslatedText &text : texts) {
            if (text.source.contains(u'\n')) {
                continue; // laid out by hand, such as the usage of the command line
            }
            for (const QString &translation : text.translations) {
                for (const QString &fault :
                    wordingFaults(text.source, translation, text.language)) {
                    found << text.where + u": "_s + fault + u"\n    "_s + text.source + u"\n    "_s
                            + translation;
                }
            }
        }
        for (const QString &fault : found) {
            qInfo().noquote() << fault;
        }
        QVERIFY2(
            found.isEmpty(), qPrintable(QString::number(found.size()) + u" faults, see above"_s));
    }

private slots:
    void everySeededFaultIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &language, const QString &source,
                             const QString &translation, const QString &fault) {
            QTest::newRow(name) << language << source << translation << fault;
        };
        const auto th = u"th"_s;
        const auto ko = u"ko"_s;
        const auto id = u"id"_s;
        row("a customer", th, u"The client sends QUIT."_s, u"ลูกค้าส่งคำสั่ง QUIT"_s, u"not our word"_s);
        row("two tone marks", th, u"STARTTLS command failed"_s, u"คำสั่่ง STARTTLS ล้มเหลว"_s,
            u"doubled"_s);
        row("a keyword with a slip", ko, u"STARTTLS not supported"_s,
            u"STARTLS를 지원하지 않습니다"_s, u"keyword lost"_s);
        row("220 ends in a consonant", ko, u"The server sent 220."_s, u"서버가 220를 보냈습니다."_s,
            u"particle"_s);
        row("235 ends in a vowel", ko, u"The server sent 235."_s, u"서버가 235을 보냈습니다."_s,
            u"particle"_s);
        row("TLS ends in a vowel", ko, u"Check TLS."_s, u"TLS을 확인하십시오."_s, u"particle"_s);
        row("Thai beside a digit", th, u"Port 25"_s, u"พอร์ต25"_s, u"no space"_s);
        row("a Thai full stop", th, u"The server is ready."_s, u"เซิร์ฟเวอร์พร้อมแล้ว."_s,
            u"full stop"_s);
        row("silahkan", id, u"Please wait."_s, u"Silahkan tunggu."_s, u"not our word"_s);
        row("a lost placeholder", id, u"%1 of %2"_s, u"%1 dari 2"_s, u"placeholders"_s);
        row("a lost named placeholder", id, u"{first} ends"_s, u"ini berakhir"_s,
            u"placeholders"_s);
        row("an error", ko, u"Error"_s, u"에러"_s, u"not our word"_s);
        row("the wrong register", ko, u"Type the password."_s, u"비밀번호를 입력하세요."_s,
            u"not our word"_s);
        row("an access key on a Thai letter", th, u"&Connect"_s, u"&เชื่อมต่อ"_s, u"in brackets"_s);
        row("an access key before a mark", th, u"&Connect"_s, u"เชื่&่อมต่อ"_s, u"combining"_s);
        row("full-width punctuation", ko, u"Wait."_s, u"기다리십시오。"_s, u"full-width"_s);
        row("another code", ko, u"Code 550 came."_s, u"500 코드를 받았습니다."_s, u"code lost"_s);
        row("two spaces", id, u"Server ready"_s, u"Server  siap"_s, u"two spaces"_s);
        row("English in Thai", th, u"After sending the QUIT command at the end."_s,
            u"After sending the QUIT command at the end"_s, u"not translated"_s);
        row("English in Indonesian", id, u"After sending the QUIT command at the end."_s,
            u"After sending the QUIT command at the end."_s, u"much English"_s);
        row("another word for the greeting", ko, u"The greeting"_s, u"환영 메시지"_s, u"term"_s);
        row("a lost ellipsis", ko, u"Open..."_s, u"열기"_s, u"ending"_s);
        row("a space before a bracket", ko, u"a"_s, u"서버 (server)"_s, u"bracket"_s);
        row("a repetition mark without space", th, u"and so on"_s, u"อื่นๆอีก"_s, u"ๆ"_s);
        row("a Cyrillic letter", id, u"a"_s, u"Sервер"_s, u"wrong script"_s);
        row("letters taken apart", ko, u"a"_s, u"서버"_s.normalized(QString::NormalizationForm_D),
            u"NFC"_s);
    }

    void everySeededFaultIsFound()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, source);
        QFETCH(const QString, translation);
        QFETCH(const QString, fault);
        const QStringList found = wordingFaults(source, translation, language);
        QVERIFY2(std::ranges::any_of(
                     found, [&fault](const QString &one) { return one.contains(fault); }),
            qPrintable(found.join(u"; "_s)));
    }

    void theHelpIsFreeOfFaults_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"th", "ko", "id"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void theHelpIsFreeOfFaults()
    {
        QFETCH(const QString, language);
        report(helpTexts(language));
    }

    void theInterfaceIsFreeOfFaults_data() { theHelpIsFreeOfFaults_data(); }
    void theInterfaceIsFreeOfFaults()
    {
        QFETCH(const QString, language);
        const std::vector<TranslatedText> texts = interfaceTexts(language);
        QVERIFY(!texts.empty());
        report(texts);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
