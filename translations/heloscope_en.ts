<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n password(s)</source>
        <translation>
            <numerusform>%n password</numerusform>
            <numerusform>%n passwords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host name(s)</source>
        <translation>
            <numerusform>%n host name</numerusform>
            <numerusform>%n host names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP address(es)</source>
        <translation>
            <numerusform>%n IP address</numerusform>
            <numerusform>%n IP addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s)</source>
        <translation>
            <numerusform>%n queue id</numerusform>
            <numerusform>%n queue ids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message numerus="yes">
        <source>%n line(s) of %1 are damaged, from line %2 on.</source>
        <extracomment>%1: file name, %2: number of the first of these lines</extracomment>
        <translation>
            <numerusform>%n line of %1 is damaged, from line %2 on.</numerusform>
            <numerusform>%n lines of %1 are damaged, from line %2 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in %1, from line %2 on.</source>
        <extracomment>%1: file name, %2: number of the line before which they are missing</extracomment>
        <translation>
            <numerusform>%n event is missing in %1, from line %2 on.</numerusform>
            <numerusform>%n events are missing in %1, from line %2 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::BytesPane</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <extracomment>How many octets (bytes) a command or a reply has.</extracomment>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::CodesWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Beside the search field: how many entries have what was typed.</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::ConnectionLine</name>
    <message numerus="yes">
        <source>%n address(es) found, connecting… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>
            <numerusform>%n address found, connecting… %1</numerusform>
            <numerusform>%n addresses found, connecting… %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueDelegate</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n line</numerusform>
            <numerusform>+%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::ExportDialog</name>
    <message numerus="yes">
        <source>The preview shows the first %n event(s).</source>
        <extracomment>%n: a large number. An event is a command, a reply and the like.</extracomment>
        <translation>
            <numerusform>The preview shows the first event.</numerusform>
            <numerusform>The preview shows the first %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::JournalOffer</name>
    <message numerus="yes">
        <source>Heloscope ended before the session with %1 (%2) was closed. %n line(s) of it were kept.</source>
        <extracomment>%1: host name, %2: date and time, %n: how much of the session is there</extracomment>
        <translation>
            <numerusform>Heloscope ended before the session with %1 (%2) was closed. %n line of it was kept.</numerusform>
            <numerusform>Heloscope ended before the session with %1 (%2) was closed. %n lines of it were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::LadderPicture</name>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <extracomment>In place of the further lines of a reply that has several.</extracomment>
        <translation>
            <numerusform>(%n line)</numerusform>
            <numerusform>(%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferencesDialog</name>
    <message numerus="yes">
        <source>Clear %n Session(s)</source>
        <extracomment>Button. Puts all kept sessions into the trash.</extracomment>
        <translation>
            <numerusform>Clear %n Session</numerusform>
            <numerusform>Clear %n Sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::ReplyAnnouncer</name>
    <message numerus="yes">
        <source>%n replies, the last: %1</source>
        <extracomment>Said to a screen reader. %1: what is said of the last line, &quot;Server, line 9, code 250 …&quot;</extracomment>
        <translation>
            <numerusform>%n reply: %1</numerusform>
            <numerusform>%n replies, the last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::StatePicture</name>
    <message numerus="yes">
        <source>reached %n time(s)</source>
        <translation>
            <numerusform>reached %n time</numerusform>
            <numerusform>reached %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <extracomment>Size of a message</extracomment>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Lines of a message</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) stuffed</source>
        <extracomment>Lines that begin with a dot get one dot more (RFC 5321 §4.5.2).</extracomment>
        <translation>
            <numerusform>%n dot stuffed</numerusform>
            <numerusform>%n dots stuffed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 8-bit octet(s)</source>
        <translation>
            <numerusform>%n 8-bit octet</numerusform>
            <numerusform>%n 8-bit octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordWording</name>
    <message numerus="yes">
        <source>%n sessions follow one after the other.</source>
        <translation>
            <numerusform>%n session follows.</numerusform>
            <numerusform>%n sessions follow one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>Message, %n octet(s)</source>
        <translation>
            <numerusform>Message, %n octet</numerusform>
            <numerusform>Message, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dot(s) added</source>
        <extracomment>%1: &quot;Message, 120 octets&quot;</extracomment>
        <translation>
            <numerusform>%1, %n dot added</numerusform>
            <numerusform>%1, %n dots added</numerusform>
        </translation>
    </message>
</context>
</TS>
