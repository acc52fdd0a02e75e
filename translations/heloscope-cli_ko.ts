<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Cli</name>
    <message>
        <source>goes through one session with a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains a reply, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts two codes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows a saved transcript with explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves the built-in practice server on loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: heloscope-cli SUBCOMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one says more: heloscope-cli SUBCOMMAND --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subcommand &quot;%1&quot;. Try heloscope-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliAnnotate</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no transcript: its first line is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has format %2, which is newer than this program. Get a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged at line %2; what could be read is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2; what stands before it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a line %2 that is too long; what stands before it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a saved transcript with its explanations in today&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transcript, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, jsonl, markdown or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one file, --format text, jsonl, markdown or html, and --explain none, brief or full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliCodes</name>
    <message>
        <source>Reply codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced status codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons of refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings of providers and mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every reply code, enhanced code, keyword, mechanism, command, reason, limit and wording of a provider that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: heloscope-cli codes --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many: codes takes options only. To read about one code, try: heloscope-cli explain 550</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format that codes can print. Try --format text or --format json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliCompare</name>
    <message>
        <source>Puts two codes beside each other: what each means, when one sees it, how to fix it, the key differences, and which means what when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes: reply codes such as 450, or enhanced status codes such as 5.1.1, or X.1.1 for any class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, json, markdown or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write it; standard output otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a code that can be compared. A reply code has three digits and begins with 2, 3, 4 or 5; an enhanced code has three numbers with dots between them. Try: heloscope-cli compare 450 5.1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the same code twice, so there is nothing to compare. Try two different ones, such as: heloscope-cli compare 450 550</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help texts cannot be read. Try installing the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Try another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: heloscope-cli compare --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two codes. Try: heloscope-cli compare 450 550, or: heloscope-cli compare 5.1.1 5.2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format that compare can print. Try --format text, json, markdown or html.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliExplain</name>
    <message>
        <source>Explains a reply of a mail server, from the general to the particular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three digits of the reply, such as 550.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its enhanced status code, such as 5.1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole reply, as it stands in a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that it answered, such as RCPT; CONNECT for the greeting, CONTENT for the end of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS was up when it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an SMTP reply code. A reply code has three digits and begins with 2, 3, 4 or 5. Try: heloscope-cli explain 550 5.1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an enhanced status code. It has three numbers with dots between them and begins with 2, 4 or 5. Try: heloscope-cli explain 550 5.1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an enhanced status code; the three-digit reply code goes before it. Try: heloscope-cli explain 550 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a reply: every line of one begins with three digits from 200 to 599. Try: heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a code, with or without its enhanced code, or a whole reply. Try: heloscope-cli explain 550 5.1.1, or: heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: heloscope-cli explain --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format that explain can print. Try --format text or --format json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command of SMTP. Try --after EHLO, MAIL, RCPT, DATA, CONTENT (the end of the message), AUTH, STARTTLS, QUIT or CONNECT (the greeting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1, certain from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1, likely from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1, a guess from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try again unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the general to the particular:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code taken apart:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhanced code taken apart:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no standard has it, servers send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folklore, no server is known to send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this provider means by it; %1, %2</source>
        <extracomment>%1: where a wording was found, %2: the month when somebody last looked, 2026-11</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliHelpLanguage</name>
    <message>
        <source>There is no help in the language “%1”. Try --language with one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliInspect</name>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted encryption: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript cannot be kept in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not understood. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is given. Try heloscope-cli inspect HOST[:PORT].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. Give one target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target. Write host, host:port or [address]:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number, 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of none, optional, required and implicit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--client-key needs --client-cert as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication needs --user as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--password-file and --password-env exclude each other. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write SECONDS, or PHASE=SECONDS with one of the phases connect, greeting, ehlo, starttls, tls, auth, mail, rcpt, data, block, message, rset, quit and other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages are greeting, ehlo, starttls, auth, mail, rcpt, data, message and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on to %1 hands a message to %2. Add --send if that is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write STAGE=CODE or STAGE=CODE/ENHANCED, such as rcpt=550/5.1.1; x stands for any digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail transaction needs a recipient. Add --to ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of text, jsonl, markdown and html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of none, brief and full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try heloscope-cli inspect --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through one session with a mail server and shows every step. On a server that is not on this machine it stops after RCPT unless --send is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host, host:port, [address]:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 holds a line break or another control character. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header &quot;%1&quot; is no header field. Write NAME: VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--message is the whole message. Leave out --subject, --body, --header and --attach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message from Heloscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message tests the way to this mailbox. Nothing needs to be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment variable %1. Set it, or use --password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password for %1. Use --password-file or --password-env.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a line break or another control character, which could smuggle in a second command. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty. Give it a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than RFC 5321 allows. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds characters beyond ASCII. Add --smtputf8 to send such an address to a server that takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no mail address. Write it as local-part@domain, without angle brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no host name. Write a name in ASCII form or an address literal such as [192.0.2.1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no mechanism this program speaks. Try auto, PLAIN, LOGIN or CRAM-MD5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliOutput</name>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Try another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::PracticeCommand</name>
    <message>
        <source>Serves the built-in practice server on the loopback interface.
Its account is student@example.test with the password practice.
The first line of output is JSON: port, scenario, tls and ca (the file of the
certificate authority to trust, or null).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario to serve, or a file *.dialogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after that many sessions; 0 goes on until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the list: text or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the titles: en, th, ko or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port. Give a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format here. Give text or jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much. Name the scenario with --scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scenario? Give --scenario NAME; --list shows the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Known are: %2. A file has to end in .dialogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 cannot be had on the loopback interface: %2. Try another one, or 0 for any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::ScriptFaultWords</name>
    <message>
        <source>a file of at most 256 KiB and 5000 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text without NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header line “key: value”, or a blank line to end the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the keys id, title, title.LANGUAGE, tls, auth, certificate, memory, host, size, tags, order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each key only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that this key can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “id: name” in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “title: words” in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that begins with C:, S:, R:, W:, X:, T: or #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command behind C:, or “.”, (connect) or (credentials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer (S:, R:, W: or X:) to the C: line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reply line: three digits, then a blank or a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same code again, and a blank behind the code in the last line of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(default) as the only thing said in an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\r, \n, \t, \0, \\ or \xHH behind a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2s or 500ms, at most ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close or reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T: alone, below “C: STARTTLS” and in a scenario with tls: starttls or required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: expected %3.</source>
        <extracomment>%1 a file name, %2 a line number, %3 a description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: expected %3. Found: %4</source>
        <extracomment>%1 a file name, %2 a line number, %3 a description, %4 the text that stands there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
