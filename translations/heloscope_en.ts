<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
