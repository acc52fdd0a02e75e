<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Open Transcript</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts (*.smtp.jsonl *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <extracomment>%1: file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Choose another folder or make room; the session is kept in the window.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the EHLO name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <extracomment>%1: host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer can look up names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <extracomment>%1: host or address and port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: mail servers listen on 25, 465 or 587. The server may also be stopped or a firewall may block it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the route to this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual cause; many networks block port 25. Try port 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or something on the way ended it without a word. Look at the last reply, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address of the wanted kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow both IPv4 and IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not allow a connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local firewall or security policy forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own words are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both verdicts in the row of the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may only speak TLS versions older than 1.2, or want a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered in plain text (it sent “%1”).</source>
        <extracomment>%1: the server&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port does not begin with TLS: choose STARTTLS instead, or port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have no certificate, or refuse the TLS versions offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is not available on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the OpenSSL library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break or another control character in %1.</source>
        <extracomment>%1: name of a field, &quot;the sender&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered for %1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ASCII characters can be used for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without accents or other scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered for %1 is no email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@example.test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered for %1 is no host name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as mail.example.test, 192.0.2.1 or [2001:db8::1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AUTH mechanism is not one this program speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the choice to the program, or take PLAIN, LOGIN or CRAM-MD5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>%1: file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file that this program has saved (*.smtp.jsonl).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged at line %2.</source>
        <extracomment>%1: file name, %2: number of the line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything before that line is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut off at line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of %1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected: press F5 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not answered yet: wait for its reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line contains a control character and was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: switch on Armed to go past RCPT on a real server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line here that could be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line held a password, which is not kept: it cannot be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::CertificateQuestion</name>
    <message>
        <source>The certificate of %1 was not believed. Nothing secret has been sent.</source>
        <extracomment>%1: host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates as presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Switch that unfolds the certificates.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>Button: do not go on with a certificate that was not believed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept This One Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only; it stays marked as an exception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::DecisionBar</name>
    <message>
        <source>The server refused %1 (%2). How shall it go on?</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;, %2: reply code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button after a refusal: do what the plan proposes next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Again</source>
        <extracomment>Button after a refusal: send the refused line once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this mail up and begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to go on after the refusal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueDelegate</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueWords</name>
    <message>
        <source>No.</source>
        <extracomment>Header of the column with the line numbers of the dialogue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>Header of the column that tells how long it took since the line before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Header of the column that tells who speaks: client or server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::FindingWordsModel</name>
    <message>
        <source>Severity</source>
        <extracomment>Header of the column with how much a finding matters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Header of the column with what was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Header of the column with the number of the line that proves a finding.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual so far. Looked at: the form of replies and codes, what was offered, encryption and certificates, how long replies took.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::MainWindow</name>
    <message>
        <source>Meaning</source>
        <extracomment>Title of the pane that explains the selected line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope and Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only lines that contain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines to show. Press F5 to connect; a filter may hide what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recorded) – Heloscope</source>
        <extracomment>Title of the window. %1: file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: %1 – Heloscope</source>
        <extracomment>Title of the window. %1: title of a practice scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ARMED) – Heloscope</source>
        <extracomment>Title of the window. %1: host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not armed) – Heloscope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::MeaningPane</name>
    <message>
        <source>Meaning of the selected line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English original</source>
        <extracomment>Switch: show the English original under each translated paragraph.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the English text under each translated paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Switch: show the folded details of an explanation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits of the code, the RFC section, the exact bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 – the reply code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit decides: 2 done, 3 go on, 4 try later, 5 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.1.1 – the enhanced status code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says more exactly what the matter is. Not every server sends one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest – words for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ from server to server; programs do not read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line of the dialogue to see what it means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::NextLine</name>
    <message>
        <source>A recorded session: nothing can be sent. Press F5 for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. Press F5 to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F10 to send. Legal now: %1</source>
        <extracomment>%1: list of commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not offered by this server; it can be sent all the same.</source>
        <extracomment>%1: keyword of an extension, %2: list of commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next line:</source>
        <extracomment>Label of the field with the line that will be sent next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button that sends the next line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this line and wait for the whole reply (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the message, then a line with a single dot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(close the connection without QUIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>Button that takes a message away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionActions</name>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Runs on until a refusal or the end. The action shares its key with Connect.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on to the end or to the next refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and stop after the greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <extracomment>Sends the pending command and waits for the reply.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the next line and wait for the whole reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;To...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to a stage and hold there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send QUIT if possible, then close; again: close at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <extracomment>Switch. Armed: a real server may be taken past RCPT, so that mail can be delivered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: no real server is taken past RCPT, so no mail can be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit and Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected command into the next line, to change and send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Transcript...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Transcript...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session, passwords masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected line as text, passwords masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Next &amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to F&amp;indings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for the Selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionDesk</name>
    <message>
        <source>The practice server could not be started.</source>
        <extracomment>%1: name of a practice scenario, %2 below it: the system&apos;s words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another scenario, or restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::StageButton</name>
    <message>
        <source>chosen to run to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::StageStrip</name>
    <message>
        <source>Stages of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::StatusLine</name>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may have given up waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server waits %1 more</source>
        <extracomment>Countdown. %1: minutes:seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server waits at least five minutes for the next command (RFC 5321)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <extracomment>%1: file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice server, %1</source>
        <extracomment>%1: host and port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::TargetBar</name>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real server, such as mail.example.test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS when offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of encryption: no encryption at all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button that connects to the host beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and stop after the greeting; nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope and message</source>
        <extracomment>Button that opens the pane with sender, recipients, user name and message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender, recipients, user name, password and message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::TargetForm</name>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in EHLO:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender (MAIL FROM):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients (RCPT TO):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several addresses are separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>Title of the group with user name and password.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no AUTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the password even where anybody on the way can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Title of the group with subject and body.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>Label of the field with the mail&apos;s subject line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body:</source>
        <extracomment>Label of the field with the mail&apos;s body.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heloscope::WindowMenus</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ractice Server</source>
        <extracomment>Opens the list of practice scenarios.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario of the built-in practice server (no network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <extracomment>Menu with the panes of the window that can be shown and hidden.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Appearance: light or dark, as the system has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the E&amp;xplanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu with commands that move the focus.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningWords</name>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers this extension; nothing more is known about it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program sent %1.</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and the server is who it says it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, but you made an exception for this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <extracomment>%1: place in the chain, 1 is the server&apos;s own certificate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TCP connection stands, from %1, after %2. Now the server speaks first: the client waits for its greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent or received any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <extracomment>Heading. %1: a finding in a few words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Completed: all that was asked for was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at %1: the server said no for good.</source>
        <extracomment>%1: name of a stage, &quot;RCPT&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred at %1: the server asks to try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication failed: user name, password or mechanism was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption failed: it could not be had or could not be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1: the server left the SMTP protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out at %1: no reply came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: the host name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: the server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended otherwise than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the message over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server took the message is unknown: do not simply send it again, it may arrive twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The standard says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider says so; other servers may mean something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess from the server&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: the first digit of a reply code, %2: what it says
----------
%1: the second digit of a reply code, %2: what it says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – the particular case</source>
        <extracomment>%1: the third digit of a reply code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause (%1)</source>
        <extracomment>%1: how sure we are: certain, likely or a guess</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <extracomment>Heading before the server&apos;s words on which the cause rests.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhanced status code</source>
        <extracomment>The &quot;5.1.1&quot; behind a reply code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, after %3</source>
        <extracomment>%1: reply code, %2: &quot;Success&quot;, %3: a command, &quot;RCPT TO&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means after %1</source>
        <extracomment>Heading. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Connection closed by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection closed by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection broken by the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Message, %n octet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dot(s) added</source>
        <extracomment>%1: &quot;Message, 120 octets&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <extracomment>%1: host name, %2: list of addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1, port %2</source>
        <extracomment>%1: address, %2: port number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1: address and port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here encrypted: %1</source>
        <extracomment>%1: protocol version and cipher suite</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Who speaks in a row of the dialogue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Who speaks in a row of the dialogue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of a line of the dialogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1</source>
        <extracomment>%1: reply code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityWords</name>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2xx Positive Completion: the server did what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3xx Positive Intermediate: the server waits for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4xx Transient Negative: not now, but a later try can succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5xx Permanent Negative: the same request will be refused again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined by the standard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Connect</source>
        <extracomment>The first stage of a session: opening the TCP connection. A noun, as short as can be.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>The second stage: the server&apos;s 220 line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>The stage in which the header and body are sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over: the session went on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not run: the session ended before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed without a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>What the greeting answers: the opened connection.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AUTH response</source>
        <extracomment>What a reply inside an AUTH exchange answers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cancelled AUTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message</source>
        <extracomment>What the reply to the final dot answers: the message itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known command</source>
        <extracomment>What a reply answered when it was not asked for or the command is unknown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds, with one decimal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1: minutes, %2: seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <extracomment>%1: name of an option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language %1 is not known; known are %2.</source>
        <extracomment>%1: what was given, %2: list of languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not known. Try --help.</source>
        <extracomment>%1: what was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file or host can be opened. Try --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no practice scenario %1; there are %2.</source>
        <extracomment>%1: what was given, %2: list of scenarios</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no host. Write smtp://mail.example.test:587.</source>
        <extracomment>%1: what was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <extracomment>%1: file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: heloscope [options] [FILE | smtp://HOST[:PORT] | smtps://HOST[:PORT]]

Opens a window on a transcript, on a host, or on the practice server.
Nothing is sent by opening.

  --language L        language of the interface: en, th, ko, id
  --help-language L   language of the explanations
  --practice NAME     scenario of the practice server
  --help              this text
  --version           the version
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The certificate is self-signed: nobody but the server vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not know.</source>
        <extracomment>%1: the issuer&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1: the names in the certificate, %2: the name that was asked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the certificate (%1) is too weak.</source>
        <extracomment>%1: kind of key, &quot;RSA 1024&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the certificate (%1) is too weak.</source>
        <extracomment>%1: the signature&apos;s algorithm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not issued for use by a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain contains a certificate that may not issue others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has been revoked by its issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server presented no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain: leads to an issuer that this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain: not trusted. %1</source>
        <extracomment>%1: one or more sentences with the cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: the certificate is for %1, as it should be.</source>
        <extracomment>%1: a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: does not match. %1</source>
        <extracomment>%1: a sentence with the cause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <extracomment>%1 and %2: dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1, signature: %2</source>
        <extracomment>%1: kind of key, %2: the signature&apos;s algorithm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
