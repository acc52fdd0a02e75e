<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CliAnnotate</name>
    <message numerus="yes">
        <source>%n line(s) of %1 are damaged, from line %2 on; all other lines are shown.</source>
        <translation>
            <numerusform>%n line of %1 is damaged, line %2; all other lines are shown.</numerusform>
            <numerusform>%n lines of %1 are damaged, from line %2 on; all other lines are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in %1, from line %2 on; what is there is shown.</source>
        <translation>
            <numerusform>%n event is missing in %1, in front of line %2; what is there is shown.</numerusform>
            <numerusform>%n events are missing in %1, from line %2 on; what is there is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n session(s) in the file.</source>
        <translation>
            <numerusform>There is %n session in the file.</numerusform>
            <numerusform>There are %n sessions in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n session(s) in the file. --session shows one of them.</source>
        <translation>
            <numerusform>There is %n session in the file. --session shows it.</numerusform>
            <numerusform>There are %n sessions in the file. --session shows one of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
