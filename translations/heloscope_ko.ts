<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>BreakWords</name>
    <message>
        <source>Stage %1</source>
        <extracomment>A rule in the list of break rules. %1: stage of a session, &quot;RCPT&quot;</extracomment>
        <translation>%1 단계</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <extracomment>A rule in the list of break rules. %1: reply code &quot;550&quot; or class &quot;5xx&quot;</extracomment>
        <translation>%1 응답</translation>
    </message>
    <message>
        <source>Command %1</source>
        <extracomment>A rule in the list of break rules. %1: command, &quot;NOOP&quot;</extracomment>
        <translation>%1 명령</translation>
    </message>
    <message>
        <source>Anything unexpected</source>
        <extracomment>A rule in the list of break rules: any finding that is a warning or worse.</extracomment>
        <translation>예상 밖의 모든 것</translation>
    </message>
    <message>
        <source>Stopped by the break rule “%1”</source>
        <extracomment>Why a run has stopped. %1: a break rule, &quot;Reply 550&quot;</extracomment>
        <translation>“%1” 중단 규칙에 따라 멈춤</translation>
    </message>
</context>
<context>
    <name>CapabilityMeaning</name>
    <message>
        <source>Nothing is known here about this mechanism.</source>
        <translation>여기에는 이 인증 방식에 대한 정보가 없습니다.</translation>
    </message>
    <message>
        <source>The server offers this extension; nothing more is known about it here.</source>
        <translation>서버가 이 확장을 제공합니다. 여기에는 그 이상의 정보가 없습니다.</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>Put the password in place of &lt;password&gt;.</source>
        <translation>“&lt;password&gt;” 자리에 비밀번호를 넣으십시오.</translation>
    </message>
    <message>
        <source>Put the user name in place of &lt;user&gt;.</source>
        <translation>“&lt;user&gt;” 자리에 사용자 이름을 넣으십시오.</translation>
    </message>
    <message>
        <source>A short test message stands in place of the real one.</source>
        <translation>실제 메시지 대신 짧은 테스트 메시지가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Parameters of MAIL and RCPT are left out.</source>
        <translation>MAIL 명령과 RCPT 명령의 매개변수는 뺐습니다.</translation>
    </message>
    <message>
        <source>Additional lines are left out.</source>
        <translation>추가 줄은 뺐습니다.</translation>
    </message>
    <message>
        <source>Time limits are left out.</source>
        <translation>제한 시간은 뺐습니다.</translation>
    </message>
    <message>
        <source>swaks does not check the name in the certificate.</source>
        <translation>swaks는 인증서의 이름을 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>The server name for TLS is left out.</source>
        <translation>TLS 서버 이름은 뺐습니다.</translation>
    </message>
    <message>
        <source>A value that this program would misread is left out or wrong.</source>
        <translation>해당 프로그램이 잘못 해석할 값은 빠졌거나 정확하지 않습니다.</translation>
    </message>
    <message>
        <source>This program cannot stop after RCPT: the line stops before MAIL.</source>
        <translation>해당 프로그램은 RCPT 명령 다음에 멈출 수 없습니다. 이 명령줄은 MAIL 명령 전에 멈춥니다.</translation>
    </message>
    <message>
        <source>The session names no recipient: the line stops before MAIL.</source>
        <translation>세션에 수신자가 없습니다. 이 명령줄은 MAIL 명령 전에 멈춥니다.</translation>
    </message>
    <message>
        <source>This program ends with QUIT; the session hung up.</source>
        <translation>해당 프로그램은 QUIT 명령으로 끝냅니다. 원래 세션은 QUIT 명령 없이 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>openssl cannot do a session without encryption.</source>
        <translation>openssl로는 암호화되지 않은 세션을 진행할 수 없습니다.</translation>
    </message>
    <message>
        <source>openssl insists on encryption.</source>
        <translation>openssl은 반드시 암호화를 사용합니다.</translation>
    </message>
    <message>
        <source>openssl only connects; type these lines then:</source>
        <translation>openssl은 연결만 합니다. 연결한 다음 입력할 줄:</translation>
    </message>
    <message>
        <source>This session cannot be written as a command line.</source>
        <translation>이 세션은 명령줄로 나타낼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Open Transcript</source>
        <translation>세션 기록 열기</translation>
    </message>
    <message>
        <source>Transcripts (*.smtp.jsonl *.jsonl)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>세션 기록(*.smtp.jsonl *.jsonl)</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>세션 기록 저장</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>Markdown(*.md)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>웹 페이지(*.html)</translation>
    </message>
    <message>
        <source>Save Comparison</source>
        <translation>비교 결과 저장</translation>
    </message>
    <message>
        <source>%1. Choose another folder or free some space. Nothing is lost: the window still has it all.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>%1. 다른 폴더를 선택하거나 공간을 확보하십시오. 사라진 것은 없으며 모두 창에 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>PNG 이미지(*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>SVG 그림(*.svg)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>메일 메시지(*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>메시지 열기</translation>
    </message>
    <message>
        <source>Logs and text (*.log *.txt *.eml)</source>
        <translation>로그와 텍스트(*.log *.txt *.eml)</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation>내보낸 내용 저장</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <extracomment>A kind of file in a file dialog. %1: its end, in small letters: pdf</extracomment>
        <translation>내보낸 파일(*.%1)</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Text with arrows (as swaks)</source>
        <extracomment>A form of export: plain text with arrows, as the program swaks writes it.</extracomment>
        <translation>화살표가 있는 텍스트(swaks 방식)</translation>
    </message>
    <message>
        <source>Text with C: and S:</source>
        <extracomment>A form of export: plain text with C: and S: in front of the lines.</extracomment>
        <translation>텍스트, C: 및 S:</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <extracomment>A form of export. A ticket is a report to a help desk.</extracomment>
        <translation>문의 티켓용 Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>A form of export.</extracomment>
        <translation>웹 페이지(HTML)</translation>
    </message>
    <message>
        <source>Transcript (JSON Lines)</source>
        <extracomment>A form of export: that of saved transcripts.</extracomment>
        <translation>세션 기록(JSON Lines)</translation>
    </message>
    <message>
        <source>Ladder (SVG)</source>
        <extracomment>A form of export: the picture with two lifelines and arrows.</extracomment>
        <translation>주고받은 순서(SVG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <extracomment>A form of export.</extracomment>
        <translation>페이지(PDF)</translation>
    </message>
    <message>
        <source>Report for the server&apos;s administrator</source>
        <extracomment>A form of export: a text for whoever runs the server.</extracomment>
        <translation>서버 관리자에게 보낼 보고서</translation>
    </message>
    <message>
        <source>No explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>설명 없음</translation>
    </message>
    <message>
        <source>Brief explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>간략한 설명</translation>
    </message>
    <message>
        <source>Full explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>전체 설명</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of mail.</extracomment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>호스트 이름</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>Queue id</source>
        <extracomment>What a mail server calls a message that it keeps.</extracomment>
        <translation>대기열 ID</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s)</source>
        <translation>
            <numerusform>비밀번호 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>주소 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host name(s)</source>
        <translation>
            <numerusform>호스트 이름 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP address(es)</source>
        <translation>
            <numerusform>IP 주소 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s)</source>
        <translation>
            <numerusform>대기열 ID %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>the EHLO name</source>
        <translation>EHLO 이름</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <extracomment>%1: host name</extracomment>
        <translation>%1 호스트 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer can look up names.</source>
        <translation>철자가 맞는지, 이 컴퓨터에서 이름을 조회할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <extracomment>%1: host or address and port</extracomment>
        <translation>%1 서버가 연결을 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the port: mail servers listen on 25, 465 or 587. The server may also be stopped or a firewall may block it.</source>
        <translation>포트를 확인하십시오. 메일 서버는 25번, 465번 또는 587번 포트를 사용합니다. 서버가 중지되었거나 방화벽이 차단할 수도 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the network connection and the route to this host.</source>
        <translation>네트워크 연결과 이 호스트까지의 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 서버가 제한 시간 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual cause; many networks block port 25. Try port 587 or 465.</source>
        <translation>패킷을 버리는 방화벽이 흔한 원인이며, 25번 포트를 차단하는 네트워크가 많습니다. 587번 또는 465번 포트를 사용해 보십시오.</translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <translation>%1 서버와의 연결이 재설정되었습니다.</translation>
    </message>
    <message>
        <source>The server or something on the way ended it without a word. Look at the last reply, then connect again.</source>
        <translation>서버나 중간의 장비가 알리지 않고 연결을 끊었습니다. 마지막 응답을 확인한 다음 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 has no address of the wanted kind.</source>
        <translation>%1 호스트에 원하는 종류의 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Allow both IPv4 and IPv6.</source>
        <translation>IPv4 주소와 IPv6 주소를 모두 허용하십시오.</translation>
    </message>
    <message>
        <source>This computer does not allow a connection to %1.</source>
        <translation>이 컴퓨터에서는 %1 서버에 연결할 수 없도록 되어 있습니다.</translation>
    </message>
    <message>
        <source>A local firewall or security policy forbids it.</source>
        <translation>이 컴퓨터의 방화벽이나 보안 정책에서 금지하고 있습니다.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 서버에 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>The system&apos;s own words are below.</source>
        <translation>시스템 메시지가 아래에 있습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not trusted.</source>
        <translation>서버의 인증서를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at both verdicts in the row of the TLS handshake.</source>
        <translation>TLS 핸드셰이크 줄에서 두 가지 판정을 확인하십시오.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>TLS 핸드셰이크에 실패했습니다.</translation>
    </message>
    <message>
        <source>The server may only speak TLS versions older than 1.2, or want a client certificate.</source>
        <translation>서버가 1.2보다 오래된 TLS 버전만 지원하거나 클라이언트 인증서를 요구하는 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>The server answered in plain text (it sent “%1”).</source>
        <extracomment>%1: the server&apos;s own words</extracomment>
        <translation>서버가 평문으로 응답했습니다(받은 내용: “%1”).</translation>
    </message>
    <message>
        <source>This port does not begin with TLS: choose STARTTLS instead, or port 465.</source>
        <translation>이 포트는 TLS로 시작하지 않습니다. STARTTLS를 선택하거나 465번 포트를 사용하십시오.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>TLS 핸드셰이크 중에 서버가 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>It may have no certificate, or refuse the TLS versions offered.</source>
        <translation>서버에 인증서가 없거나 서버가 제안된 TLS 버전을 거부하는 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>TLS is not available on this computer.</source>
        <translation>이 컴퓨터에서는 TLS를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Install the OpenSSL library.</source>
        <translation>OpenSSL 라이브러리를 설치하십시오.</translation>
    </message>
    <message>
        <source>There is a line break or another control character in %1.</source>
        <extracomment>%1: name of a field, &quot;the sender&quot;</extracomment>
        <translation>%1 항목에 줄바꿈이나 다른 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Remove it; nothing was sent.</source>
        <translation>제거하십시오. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was entered for %1.</source>
        <translation>%1 항목이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>입력한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>What was entered for %1 is too long.</source>
        <translation>%1 항목에 입력한 내용이 너무 깁니다.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>더 짧게 입력하십시오.</translation>
    </message>
    <message>
        <source>Only ASCII characters can be used for %1.</source>
        <translation>%1 항목에는 ASCII 문자만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Write it without accents or other scripts.</source>
        <translation>악센트 부호나 다른 언어의 문자를 쓰지 말고 입력하십시오.</translation>
    </message>
    <message>
        <source>What was entered for %1 is no email address.</source>
        <translation>%1 항목에 입력한 내용이 이메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it as name@example.test.</source>
        <translation>name@example.test 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>What was entered for %1 is no host name or address.</source>
        <translation>%1 항목에 입력한 내용이 호스트 이름이나 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it as mail.example.test, 192.0.2.1 or [2001:db8::1].</source>
        <translation>mail.example.test, 192.0.2.1 또는 [2001:db8::1] 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>The AUTH mechanism is not one this program speaks.</source>
        <translation>이 프로그램이 지원하지 않는 AUTH 방식입니다.</translation>
    </message>
    <message>
        <source>Leave the choice to the program, or take PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>프로그램이 선택하게 하거나 PLAIN, LOGIN 또는 CRAM-MD5를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program.</source>
        <translation>%1 파일은 이 프로그램의 더 새로운 버전으로 만든 것입니다.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>파일을 열려면 더 새로운 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>Everything before that line is shown.</source>
        <translation>그 줄 앞의 내용은 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 was cut off at line %2.</source>
        <translation>%1 파일이 %2번째 줄에서 잘렸습니다.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is too long.</source>
        <translation>%1 파일의 %2번째 줄이 너무 깁니다.</translation>
    </message>
    <message>
        <source>Nothing is connected: press F5 first.</source>
        <translation>연결되지 않았습니다. 먼저 F5 키를 누르십시오.</translation>
    </message>
    <message>
        <source>The server has not answered yet: wait for its reply.</source>
        <translation>서버가 아직 응답하지 않았습니다. 응답을 기다리십시오.</translation>
    </message>
    <message>
        <source>The line contains a control character and was not sent.</source>
        <translation>줄에 제어 문자가 있어서 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Not sent: switch on Armed to go past RCPT on a real server.</source>
        <translation>보내지 않았습니다. 실제 서버에서 RCPT 다음으로 가려면 “실제 전송 허용”을 켜십시오.</translation>
    </message>
    <message>
        <source>There is no line here that could be sent again.</source>
        <translation>다시 보낼 수 있는 줄이 없습니다.</translation>
    </message>
    <message>
        <source>The line held a password, which is not kept: it cannot be repeated.</source>
        <translation>이 줄에는 비밀번호가 있었습니다. 비밀번호는 저장하지 않으므로 다시 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds no dialogue.</source>
        <translation>%1에서 대화를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Open a transcript, or what a mail program has logged as text.</source>
        <translation>세션 기록이나 메일 프로그램이 텍스트로 남긴 로그를 여십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are damaged, from line %2 on.</source>
        <extracomment>%1: file name, %2: number of the first of these lines</extracomment>
        <translation>
            <numerusform>%1에서 %n줄이 손상되었습니다(%2번째 줄부터).</numerusform>
        </translation>
    </message>
    <message>
        <source>All other lines are shown.</source>
        <translation>나머지 줄은 모두 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in %1, from line %2 on.</source>
        <extracomment>%1: file name, %2: number of the line before which they are missing</extracomment>
        <translation>
            <numerusform>%1에 이벤트 %n개가 빠져 있습니다(%2번째 줄부터).</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is there is shown.</source>
        <translation>남아 있는 내용은 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>읽는 동안 %1 파일이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Open it again to see what it holds now.</source>
        <translation>현재 내용을 보려면 파일을 다시 여십시오.</translation>
    </message>
    <message>
        <source>%1 is too large to be read whole.</source>
        <translation>%1 파일이 너무 커서 전체를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Everything before line %1 is shown.</source>
        <translation>%1번째 줄 앞의 내용은 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>The session goes on. Save it to another folder before you close the window.</source>
        <translation>세션은 계속됩니다. 창을 닫기 전에 다른 폴더에 저장하십시오.</translation>
    </message>
    <message>
        <source>This session cannot be kept on disk while it happens.</source>
        <translation>진행 중인 이 세션을 디스크에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>No more of this session can be written to the disk.</source>
        <translation>이 세션을 더 이상 디스크에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The session goes on. Free some space, or save it to another folder.</source>
        <translation>세션은 계속됩니다. 공간을 확보하거나 다른 폴더에 저장하십시오.</translation>
    </message>
    <message>
        <source>The file in which this session was kept has been taken away.</source>
        <translation>이 세션을 저장하던 파일이 사라졌습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::BreakRulesPane</name>
    <message>
        <source>A run stops after the reply that matches a rule.</source>
        <translation>규칙에 맞는 응답 다음에 실행이 멈춥니다.</translation>
    </message>
    <message>
        <source>Break rules</source>
        <translation>중단 규칙</translation>
    </message>
    <message>
        <source>New break rule</source>
        <translation>새 중단 규칙</translation>
    </message>
    <message>
        <source>550, 4xx, RCPT or NOOP</source>
        <extracomment>In the field for a new break rule: examples of what can be typed. Do not translate the codes.</extracomment>
        <translation>550, 4xx, RCPT, NOOP 등을 입력하십시오</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a break rule.</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add the break rule</source>
        <translation>중단 규칙 추가</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes the selected break rule.</extracomment>
        <translation>규칙 제거</translation>
    </message>
    <message>
        <source>Type a reply code (550), a class of codes (4xx), a stage, a command or “unexpected”.</source>
        <extracomment>Do not translate “unexpected”: it is typed as it stands.</extracomment>
        <translation>응답 코드(550), 코드 부류(4xx), 단계, 명령, “unexpected” 중 하나를 입력하십시오.</translation>
    </message>
    <message>
        <source>No rule is selected.</source>
        <translation>선택한 규칙이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::BytesPane</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <extracomment>How many octets (bytes) a command or a reply has.</extracomment>
        <translation>
            <numerusform>%n바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>Offset %1, %2 of %3: %4</source>
        <extracomment>What is selected. %1: number of its first octet, from 0; %2: &quot;4 octets&quot;; %3: &quot;214 octets&quot;; %4: the octets themselves</extracomment>
        <translation>오프셋 %1, 전체 %3 중 %2: %4</translation>
    </message>
    <message>
        <source>Octets in hexadecimal and as text</source>
        <translation>16진수와 텍스트로 표시한 바이트</translation>
    </message>
    <message>
        <source>Copy as Hex</source>
        <translation>16진수로 복사</translation>
    </message>
    <message>
        <source>Copies the selected octets, or all, in hexadecimal</source>
        <translation>선택한 바이트 또는 전체를 16진수로 복사</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Copies the selected octets, or all, as text; what cannot be seen is made visible</source>
        <translation>선택한 바이트 또는 전체를 텍스트로 복사, 보이지 않는 문자는 보이게 바꿈</translation>
    </message>
    <message>
        <source>Select a command or a reply to see its octets.</source>
        <translation>명령이나 응답을 선택하면 바이트를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing of this line was on the wire, so it has no octets.</source>
        <translation>이 줄은 네트워크로 오간 내용이 아니므로 바이트가 없습니다.</translation>
    </message>
    <message>
        <source>A saved session keeps only the size and the checksum of the message, not its octets.</source>
        <translation>저장된 세션에는 메시지의 크기와 체크섬만 있고 메시지의 바이트는 없습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::CapabilityPane</name>
    <message>
        <source>Capabilities of the server</source>
        <translation>서버의 지원 기능</translation>
    </message>
    <message>
        <source>Nothing was offered yet. The reply to EHLO lists what the server can do.</source>
        <translation>아직 제공된 기능이 없습니다. EHLO 명령에 대한 응답에 서버가 지원하는 기능이 나열됩니다.</translation>
    </message>
    <message>
        <source>Select a keyword to see its line and what it means.</source>
        <translation>키워드를 선택하면 그 줄과 의미를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::CapabilityWords</name>
    <message>
        <source>changed</source>
        <extracomment>What STARTTLS did to something that the server offers: its parameters are others.</extracomment>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>What STARTTLS did to something that the server offers: it is offered no longer.</extracomment>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What STARTTLS did to something that the server offers: it was not offered before.</extracomment>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>Header of the column with the names of the extensions that a server offers.</extracomment>
        <translation>키워드</translation>
    </message>
    <message>
        <source>Before STARTTLS</source>
        <extracomment>Header of the column with the parameters that belong to a keyword.</extracomment>
        <translation>STARTTLS 전</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>After STARTTLS</source>
        <translation>STARTTLS 후</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Header of the column that tells whether STARTTLS changed what is offered.</extracomment>
        <translation>차이</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>Header of the column that tells in a few words what a keyword means.</extracomment>
        <translation>의미</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>제공되지 않음</translation>
    </message>
    <message>
        <source>an extension that is not known here</source>
        <translation>이 프로그램이 알지 못하는 확장</translation>
    </message>
</context>
<context>
    <name>Heloscope::CertificateQuestion</name>
    <message>
        <source>Certificates as presented</source>
        <translation>서버가 제시한 인증서</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Switch that unfolds the certificates.</extracomment>
        <translation>인증서</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>Button: do not go on with a certificate that was not believed.</extracomment>
        <translation>거부(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept This One Certificate</source>
        <translation>이 인증서만 수락(&amp;A)</translation>
    </message>
    <message>
        <source>For this session only; it stays marked as an exception</source>
        <translation>이 세션에만 적용되며 예외로 계속 표시됩니다</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <extracomment>%1: host name</extracomment>
        <translation>%1 호스트의 인증서를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing secret has been sent.</source>
        <translation>비밀 정보는 아직 보내지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::CodesWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Beside the search field: how many entries have what was typed.</extracomment>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.
Try a part of it, or one word only.</source>
        <extracomment>Empty list of results. %1: what was typed</extracomment>
        <translation>“%1” 검색 결과가 없습니다.
일부분이나 한 단어만 입력해 보십시오.</translation>
    </message>
    <message>
        <source>What can be looked up</source>
        <translation>찾아볼 수 있는 것</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Commands, EHLO keywords, AUTH mechanisms</source>
        <translation>명령, EHLO 키워드, AUTH 방식</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Any words in English, Thai, Korean or Indonesian. Results contain all of them.</source>
        <translation>영어, 태국어, 한국어, 인도네시아어로 된 어떤 단어든 입력할 수 있습니다. 입력한 단어가 모두 들어 있는 항목을 찾습니다.</translation>
    </message>
    <message>
        <source>Codes and Words – Heloscope</source>
        <extracomment>Title of the window that explains any code or word.</extracomment>
        <translation>코드와 단어 – Heloscope</translation>
    </message>
    <message>
        <source>A code, a keyword or any word, in any language</source>
        <translation>코드, 키워드 또는 단어(언어 상관없음)</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>찾을 내용</translation>
    </message>
    <message>
        <source>Down and Up choose a result, Enter reads it, Escape goes back.</source>
        <translation>아래쪽 및 위쪽 화살표 키로 결과를 선택하고, Enter 키로 읽고, Escape 키로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Select two codes and press Ctrl+D to compare them.</source>
        <translation>코드 두 개를 선택하고 Ctrl+D 키를 누르면 비교합니다.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>Button: empties the search field.</extracomment>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the search field</source>
        <translation>검색란 지우기</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>선택한 항목</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <extracomment>Entry of the menu of the window: goes to the search field.</extracomment>
        <translation>검색(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare Two Codes...</source>
        <translation>두 코드 비교(&amp;M)...</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>창 닫기(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Heloscope::ComparisonWindow</name>
    <message>
        <source>Both are the same code. Choose another one to compare it with.</source>
        <translation>두 코드가 같습니다. 비교할 다른 코드를 선택하십시오.</translation>
    </message>
    <message>
        <source>The help texts cannot be read. Install the program again.</source>
        <translation>설명을 읽을 수 없습니다. 프로그램을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Type or pick two codes: reply codes such as 450, or enhanced codes such as 5.1.1.</source>
        <translation>코드 두 개를 입력하거나 선택하십시오. 450 같은 응답 코드나 5.1.1 같은 확장 상태 코드를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Compare Two Codes – Heloscope</source>
        <extracomment>Title of the window with two codes side by side.</extracomment>
        <translation>두 코드 비교 – Heloscope</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>첫 번째 코드</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>두 번째 코드</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>Button: the first code takes the place of the second.</extracomment>
        <translation>맞바꾸기(&amp;S)</translation>
    </message>
    <message>
        <source>Swap the two codes</source>
        <translation>두 코드 맞바꾸기</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>설명의 언어</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>텍스트로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the comparison as text</source>
        <translation>비교 결과를 텍스트로 복사</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>내보내기(&amp;E)...</translation>
    </message>
    <message>
        <source>Save the comparison as a web page or as Markdown</source>
        <translation>비교 결과를 웹 페이지 또는 Markdown 파일로 저장</translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation>비교 결과</translation>
    </message>
    <message>
        <source>Choose &amp;Codes</source>
        <extracomment>Entry of the menu of the window: goes to the fields with the two codes.</extracomment>
        <translation>코드 선택(&amp;O)</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>창 닫기(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Heloscope::ConnectionLine</name>
    <message>
        <source>Looking up %1… %2</source>
        <extracomment>%1: host name, %2: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>%1 호스트 조회 중… %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) found, connecting… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>
            <numerusform>주소 %n개 찾음, 연결하는 중… %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1, port %2… %3</source>
        <extracomment>%1: address, %2: port, %3: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>%1 %2번 포트에 연결하는 중… %3</translation>
    </message>
    <message>
        <source>Connected, waiting for the greeting… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>연결됨, 인사말을 기다리는 중… %1</translation>
    </message>
    <message>
        <source>Waiting for the server… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>서버를 기다리는 중… %1</translation>
    </message>
</context>
<context>
    <name>Heloscope::CopyMenu</name>
    <message>
        <source>Copy Session &amp;As</source>
        <extracomment>Menu: the whole session, as text or as a command of another program.</extracomment>
        <translation>다음 형식으로 세션 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Text with &amp;Arrows</source>
        <extracomment>swaks marks lines with arrows; -&gt; is sent, &lt;- received.</extracomment>
        <translation>화살표 텍스트(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;C: and S: Text</source>
        <translation>C: 및 S: 텍스트(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;JSON Lines</source>
        <translation>JSON Lines(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;swaks Command</source>
        <extracomment>The name of a program.</extracomment>
        <translation>swaks 명령(&amp;S)</translation>
    </message>
    <message>
        <source>c&amp;url Command</source>
        <translation>curl 명령(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;openssl Command</source>
        <translation>openssl 명령(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Heloscope::DecisionBar</name>
    <message>
        <source>The server refused %1 (%2). What next?</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;, %2: reply code</extracomment>
        <translation>서버가 거부함: %1(%2). 다음 동작은?</translation>
    </message>
    <message>
        <source>Send Next</source>
        <extracomment>Button after a refusal: do what the plan proposes next.</extracomment>
        <translation>다음 보내기</translation>
    </message>
    <message>
        <source>Send Again</source>
        <extracomment>Button after a refusal: send the refused line once more.</extracomment>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Give up this message and begin another</source>
        <translation>이 메시지를 포기하고 새 메시지 시작</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>세션 끝내기</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>the command</source>
        <extracomment>What the server refused or put off, where its name is not known.</extracomment>
        <translation>명령</translation>
    </message>
    <message>
        <source>The server put %1 off (%2). What next?</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;, %2: reply code</extracomment>
        <translation>서버가 보류함: %1(%2). 다음 동작은?</translation>
    </message>
</context>
<context>
    <name>Heloscope::DetailPanes</name>
    <message>
        <source>Raw Bytes</source>
        <extracomment>Titles of panes: the octets of the selected line; what the server offers; what is sent.</extracomment>
        <translation>원시 바이트</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>지원 기능</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Raw &amp;Bytes</source>
        <extracomment>Menu entries that move the focus to a pane.</extracomment>
        <translation>원시 바이트로 이동(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>지원 기능으로 이동(&amp;C)</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>메시지로 이동(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueDelegate</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueWords</name>
    <message>
        <source>No.</source>
        <extracomment>Header of the column with the line numbers of the dialogue.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>Header of the column that tells how long it took since the line before.</extracomment>
        <translation>간격</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Header of the column that tells who speaks: client or server.</extracomment>
        <translation>보낸 쪽</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>응답 코드</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>암호화됨</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>%1, break rule</source>
        <extracomment>Said of a line of the dialogue. %1: what else is said of it</extracomment>
        <translation>%1, 중단 규칙</translation>
    </message>
    <message>
        <source>A run stops here (break rule)</source>
        <translation>여기서 실행이 멈춤(중단 규칙)</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Header of the column that tells when a line came.</extracomment>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>Heloscope::DocumentDesk</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>Menu with the servers and files that were used last.</extracomment>
        <translation>최근 항목 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close Session</source>
        <extracomment>Looks at no session any more; a live one is ended.</extracomment>
        <translation>세션 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>목록이 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::DropZone</name>
    <message>
        <source>Drop %1 to send it as the message</source>
        <extracomment>%1: name of the file that is dragged over the window</extracomment>
        <translation>메시지로 보내려면 %1 파일을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Drop %1 to open it as a session</source>
        <extracomment>%1: name of the file that is dragged over the window</extracomment>
        <translation>세션으로 열려면 %1 파일을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Drop the text to open it as a session</source>
        <translation>세션으로 열려면 텍스트를 여기에 놓으십시오</translation>
    </message>
</context>
<context>
    <name>Heloscope::ExportDesk</name>
    <message>
        <source>&amp;Export Session...</source>
        <translation>세션 내보내기(&amp;E)...</translation>
    </message>
    <message>
        <source>Export Session</source>
        <translation>세션 내보내기</translation>
    </message>
    <message>
        <source>Write the session as text, page, picture or report (%1)</source>
        <extracomment>%1: the key</extracomment>
        <translation>세션을 텍스트, 페이지, 그림 또는 보고서로 내보내기(%1)</translation>
    </message>
    <message>
        <source>%1 has been written.</source>
        <translation>%1 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ExportDialog</name>
    <message>
        <source>Pages can only be saved, not copied</source>
        <translation>페이지는 저장만 할 수 있고 복사할 수 없음</translation>
    </message>
    <message>
        <source>Copy it to the clipboard</source>
        <translation>클립보드에 복사</translation>
    </message>
    <message numerus="yes">
        <source>The preview shows the first %n event(s).</source>
        <extracomment>%n: a large number. An event is a command, a reply and the like.</extracomment>
        <translation>
            <numerusform>미리 보기에는 처음 %n개 이벤트만 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <extracomment>%1: a list such as &quot;1 password, 3 addresses&quot;</extracomment>
        <translation>가려진 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>가려진 내용: %1</translation>
    </message>
    <message>
        <source>Go to the next masked place</source>
        <translation>다음 가려진 곳으로 이동</translation>
    </message>
    <message>
        <source>Export Session</source>
        <translation>세션 내보내기</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>The format in which the session is written</source>
        <translation>내보낼 세션의 형식</translation>
    </message>
    <message>
        <source>&amp;Explanations:</source>
        <translation>설명(&amp;E):</translation>
    </message>
    <message>
        <source>How much is explained</source>
        <translation>설명의 자세한 정도</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>설명의 언어</translation>
    </message>
    <message>
        <source>Second lan&amp;guage:</source>
        <translation>두 번째 언어(&amp;G):</translation>
    </message>
    <message>
        <source>A second language beside the first</source>
        <translation>첫 번째 언어와 나란히 표시할 두 번째 언어</translation>
    </message>
    <message>
        <source>&amp;On the screen:</source>
        <translation>화면 내용(&amp;O):</translation>
    </message>
    <message>
        <source>The session as it is here</source>
        <translation>여기에 보이는 그대로의 세션</translation>
    </message>
    <message>
        <source>&amp;Will be written:</source>
        <translation>내보낼 내용(&amp;W):</translation>
    </message>
    <message>
        <source>What will be written; masked places are marked</source>
        <translation>실제로 내보낼 내용, 가려진 곳은 따로 표시됨</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Replace &amp;addresses, host names and queue ids with stand-ins</source>
        <translation>주소, 호스트 이름, 대기열 ID를 가명으로 바꾸기(&amp;A)</translation>
    </message>
    <message>
        <source>The same name gets the same stand-in everywhere; passwords are always masked</source>
        <translation>같은 이름은 어디서나 같은 가명으로 바꿈, 비밀번호는 항상 가림</translation>
    </message>
    <message>
        <source>&amp;Next Masked Place</source>
        <extracomment>Button</extracomment>
        <translation>다음 가려진 곳(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>저장(&amp;S)...</translation>
    </message>
    <message>
        <source>Choose a file and write it</source>
        <translation>파일을 선택하여 저장</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Leave without writing anything more</source>
        <translation>더 저장하지 않고 닫기</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>저장 진행 상황</translation>
    </message>
</context>
<context>
    <name>Heloscope::FilterBar</name>
    <message>
        <source>“%1” needs a value after the colon.</source>
        <extracomment>%1: as it was typed, &quot;code:&quot;</extracomment>
        <translation>“%1” 항목은 콜론 뒤에 값이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is left out: a code looks like 550, 5xx or 5.1.1.</source>
        <extracomment>%1: as it was typed, &quot;code:9&quot;</extracomment>
        <translation>“%1” 항목은 적용하지 않았습니다. 코드는 550, 5xx, 5.1.1 같은 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is left out: a verb is EHLO, MAIL, RCPT and the like.</source>
        <extracomment>%1: as it was typed, &quot;verb:FOO&quot;</extracomment>
        <translation>“%1” 항목은 적용하지 않았습니다. 명령은 EHLO, MAIL, RCPT 등으로 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is left out: a stage is greeting, ehlo, starttls, auth, mail, rcpt, data, message or quit.</source>
        <extracomment>%1: as it was typed, &quot;stage:foo&quot;</extracomment>
        <translation>“%1” 항목은 적용하지 않았습니다. 사용할 수 있는 단계(인사말부터 순서대로): “greeting, ehlo, starttls, auth, mail, rcpt, data, message, quit”.</translation>
    </message>
    <message>
        <source>“%1” is left out: a line is from client, server or program.</source>
        <extracomment>%1: as it was typed, &quot;from:foo&quot;</extracomment>
        <translation>“%1” 항목은 적용하지 않았습니다. 보낸 쪽(클라이언트, 서버, 프로그램)은 “client, server, program” 중 하나로 쓰십시오.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the text goes on to the end.</source>
        <translation>따옴표의 짝이 없습니다. 끝까지 하나의 텍스트로 봅니다.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>How many lines a filter shows. %1: those shown, %2: all</extracomment>
        <translation>%2줄 중 %1줄</translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation>이 필터에 맞는 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Show only lines that contain…</source>
        <translation>다음을 포함하는 줄만 표시…</translation>
    </message>
    <message>
        <source>Filter of the dialogue</source>
        <translation>대화 필터</translation>
    </message>
    <message>
        <source>Lines that fit</source>
        <translation>필터에 맞는 줄</translation>
    </message>
    <message>
        <source>Clear &amp;Filter</source>
        <extracomment>Button: every line of the dialogue is shown again.</extracomment>
        <translation>필터 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>What the filter does not do</source>
        <translation>필터에 적용되지 않은 항목</translation>
    </message>
    <message>
        <source>“%1” is looked for as text: the fields are code, verb, stage, from, finding, note, is and text.</source>
        <extracomment>%1: as it was typed, &quot;colour:red&quot;</extracomment>
        <translation>“%1” 항목은 일반 텍스트로 찾습니다. 사용할 수 있는 필드: “code, verb, stage, from, finding, note, is, text”.</translation>
    </message>
    <message>
        <source>“%1” is left out: what a line can be is bookmark or note.</source>
        <extracomment>%1: as it was typed, &quot;is:foo&quot;; the words bookmark and note stay as they are</extracomment>
        <translation>“%1” 항목은 적용하지 않았습니다. 줄에 붙은 표시(책갈피, 메모)는 “bookmark, note” 중 하나로 쓰십시오.</translation>
    </message>
    <message>
        <source>Words, or code:5xx verb:RCPT stage:tls from:server finding:any note:word is:bookmark; a minus leaves out, quotes keep words together.</source>
        <extracomment>The words before the colons stay as they are.</extracomment>
        <translation>단어 또는 “code:5xx verb:RCPT stage:tls from:server finding:any note:word is:bookmark” 형식으로 입력하십시오(“from:server” 부분은 서버가 보낸 줄, “is:bookmark” 부분은 책갈피가 있는 줄). 앞에 빼기 기호를 붙이면 제외하고, 따옴표로 묶으면 여러 단어를 하나로 찾습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::FindingWordsModel</name>
    <message>
        <source>Severity</source>
        <extracomment>Header of the column with how much a finding matters.</extracomment>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Header of the column with what was found.</extracomment>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Header of the column with the number of the line that proves a finding.</extracomment>
        <translation>줄</translation>
    </message>
</context>
<context>
    <name>Heloscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Nothing unusual so far. Looked at: the form of replies and codes, what was offered, encryption and certificates, how long replies took.</source>
        <translation>지금까지 특이한 점이 없습니다. 확인한 항목: 응답과 코드의 형식, 제공된 기능, 암호화와 인증서, 응답에 걸린 시간.</translation>
    </message>
    <message>
        <source>What is unusual in a session is listed here.</source>
        <translation>세션에서 특이한 점이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The certificate is in question: decide above.</source>
        <translation>인증서를 신뢰할지 정해야 합니다. 위에서 결정하십시오.</translation>
    </message>
</context>
<context>
    <name>Heloscope::GuideDesk</name>
    <message>
        <source>Le&amp;gend</source>
        <extracomment>Menu entry: what colours and pictures mean.</extracomment>
        <translation>범례(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Heloscope::HelpLanguages</name>
    <message>
        <source>&amp;Beside It</source>
        <extracomment>Menu: a second language of the explanations, shown beside the first.</extracomment>
        <translation>나란히 볼 언어(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>Menu: no second language beside the first.</extracomment>
        <translation>없음(&amp;N)</translation>
    </message>
    <message>
        <source>English &amp;Original</source>
        <extracomment>Switch: show the English original under each translated paragraph.</extracomment>
        <translation>영어 원문(&amp;O)</translation>
    </message>
    <message>
        <source>Show the English text under each translated paragraph</source>
        <translation>번역된 단락 아래에 영어 원문을 표시</translation>
    </message>
</context>
<context>
    <name>Heloscope::HitWords</name>
    <message>
        <source>Reply code</source>
        <extracomment>Kind of an entry in the codes window.</extracomment>
        <translation>응답 코드</translation>
    </message>
    <message>
        <source>Enhanced code</source>
        <extracomment>Kind of an entry in the codes window: &quot;5.1.1&quot;.</extracomment>
        <translation>확장 상태 코드</translation>
    </message>
    <message>
        <source>EHLO keyword</source>
        <extracomment>Kind of an entry in the codes window: what a server offers after EHLO.</extracomment>
        <translation>EHLO 키워드</translation>
    </message>
    <message>
        <source>AUTH mechanism</source>
        <extracomment>Kind of an entry in the codes window: a way to log in.</extracomment>
        <translation>AUTH 방식</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Kind of an entry in the codes window.</extracomment>
        <translation>명령</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Kind of an entry in the codes window: why a server refuses.</extracomment>
        <translation>원인</translation>
    </message>
    <message>
        <source>Provider&apos;s wording</source>
        <extracomment>Kind of an entry in the codes window: words that one provider uses.</extracomment>
        <translation>서비스 공급자의 문구</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Kind of an entry in the codes window: something this program notices.</extracomment>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Kind of an entry in the codes window: a size, a time or a port.</extracomment>
        <translation>한도</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Kind of an entry in the codes window: a step of a session.</extracomment>
        <translation>단계</translation>
    </message>
    <message>
        <source>Digit of a code</source>
        <extracomment>Kind of an entry in the codes window: what one digit of a code says.</extracomment>
        <translation>코드의 한 자리</translation>
    </message>
</context>
<context>
    <name>Heloscope::IdleOffer</name>
    <message>
        <source>In less than a minute the server may hang up. NOOP keeps it waiting and changes nothing.</source>
        <translation>1분 이내에 서버가 연결을 끊을 수 있습니다. NOOP 명령을 보내면 서버가 계속 기다리며, 바뀌는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Prepare NOOP</source>
        <extracomment>Button: NOOP is put into the field for the next line; it is not sent yet.</extracomment>
        <translation>NOOP 준비</translation>
    </message>
    <message>
        <source>Put NOOP into the next line; you send it</source>
        <translation>NOOP 명령을 다음 줄에 넣음, 보내기는 직접 해야 함</translation>
    </message>
</context>
<context>
    <name>Heloscope::JournalOffer</name>
    <message>
        <source>Open It</source>
        <extracomment>Opens the session that a crash has left.</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <extracomment>Decides nothing now: the session is offered again when the program starts.</extracomment>
        <translation>나중에 결정</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Throws the session away that a crash has left.</extracomment>
        <translation>버리기</translation>
    </message>
    <message numerus="yes">
        <source>Heloscope ended before the session with %1 (%2) was closed. %n line(s) of it were kept.</source>
        <extracomment>%1: host name, %2: date and time, %n: how much of the session is there</extracomment>
        <translation>
            <numerusform>%1 서버와의 세션(%2)을 닫기 전에 Heloscope 프로그램이 종료되었습니다. 이 세션의 기록 %n줄이 보관되어 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::KnowledgePane</name>
    <message>
        <source>As of now. Select a line to see what was known then.</source>
        <translation>현재 기준입니다. 줄을 선택하면 그때까지 파악한 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>As of line %1. What it changed is bold.</source>
        <translation>%1번째 줄 기준입니다. 이 줄에서 바뀐 내용은 굵게 표시됩니다.</translation>
    </message>
    <message>
        <source>What the session knows</source>
        <translation>세션에서 파악한 내용</translation>
    </message>
</context>
<context>
    <name>Heloscope::KnowledgeWords</name>
    <message>
        <source>What</source>
        <extracomment>Headers of a table of what is known of a session: &quot;State&quot;, &quot;Identified&quot;.</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Where the session stands: &quot;Greeted&quot;, &quot;Identified&quot;.</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Whether AUTH has succeeded.</extracomment>
        <translation>로그인됨</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>What the server offers in its reply to EHLO.</extracomment>
        <translation>제공된 기능</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>발신자</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Messages taken</source>
        <extracomment>How many messages the server has taken over.</extracomment>
        <translation>서버가 받은 메시지 수</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>There is none: nothing offered, no sender, no recipient.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>%1; certificate not trusted</source>
        <extracomment>%1: protocol and cipher</extracomment>
        <translation>%1, 인증서를 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, accepted</source>
        <extracomment>%1: address of a recipient</extracomment>
        <translation>&lt;%1&gt;, 수락됨</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, try later</source>
        <extracomment>%1: address of a recipient that may be tried again later</extracomment>
        <translation>&lt;%1&gt;, 나중에 다시 시도</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, refused</source>
        <extracomment>%1: address of a recipient</extracomment>
        <translation>&lt;%1&gt;, 거부됨</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>Said of what the selected line has changed. %1: &quot;State: Identified&quot;</extracomment>
        <translation>%1(새 내용)</translation>
    </message>
</context>
<context>
    <name>Heloscope::LadderPicture</name>
    <message>
        <source>Ladder</source>
        <extracomment>Name of the picture with two lifelines and arrows between them: a sequence diagram.</extracomment>
        <translation>주고받은 순서</translation>
    </message>
    <message>
        <source>again</source>
        <extracomment>Mark of a command that was refused before and is sent once more.</extracomment>
        <translation>다시</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <extracomment>In place of the further lines of a reply that has several.</extracomment>
        <translation>
            <numerusform>(%n줄)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::LanguageOffer</name>
    <message>
        <source>Language:</source>
        <extracomment>Label before a button for each language.</extracomment>
        <translation>언어:</translation>
    </message>
</context>
<context>
    <name>Heloscope::LegendDialog</name>
    <message>
        <source>Legend</source>
        <extracomment>Title of the window that tells what colours and pictures mean.</extracomment>
        <translation>범례</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The server did it.</source>
        <translation>서버가 요청을 처리했습니다.</translation>
    </message>
    <message>
        <source>The server wants the rest.</source>
        <translation>서버가 나머지를 기다립니다.</translation>
    </message>
    <message>
        <source>Not now: the same may succeed later.</source>
        <translation>지금은 안 됩니다. 나중에 그대로 다시 하면 성공할 수 있습니다.</translation>
    </message>
    <message>
        <source>No: the same will be refused again.</source>
        <translation>안 됩니다. 그대로 다시 해도 또 거부됩니다.</translation>
    </message>
    <message>
        <source>Worth knowing, but not a fault.</source>
        <translation>알아 둘 만한 내용이지만 문제는 아닙니다.</translation>
    </message>
    <message>
        <source>This program speaks to the server.</source>
        <translation>이 프로그램이 서버에 보낸 줄입니다.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>서버가 응답한 줄입니다.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>What a picture means.</extracomment>
        <translation>암호화됨</translation>
    </message>
    <message>
        <source>Nobody between here and the server can read it.</source>
        <translation>이 컴퓨터와 서버 사이에서 아무도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>What a picture means.</extracomment>
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>Anybody between here and the server can read it.</source>
        <translation>이 컴퓨터와 서버 사이에서 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>A finding about this line; F8 goes from one to the next.</source>
        <translation>이 줄에 대한 발견 사항입니다. F8 키를 누르면 다음 발견 사항으로 이동합니다.</translation>
    </message>
    <message>
        <source>Break rule</source>
        <extracomment>What a picture means.</extracomment>
        <translation>중단 규칙</translation>
    </message>
    <message>
        <source>A run stops here.</source>
        <translation>여기서 실행이 멈춥니다.</translation>
    </message>
    <message>
        <source>Encrypted line</source>
        <extracomment>What a bar means.</extracomment>
        <translation>암호화된 줄</translation>
    </message>
    <message>
        <source>The bar goes along all lines that were encrypted.</source>
        <translation>암호화된 모든 줄을 따라 막대가 표시됩니다.</translation>
    </message>
    <message>
        <source>Time before</source>
        <extracomment>What a bar means.</extracomment>
        <translation>앞 줄과의 간격</translation>
    </message>
    <message>
        <source>The longer the bar, the longer nothing was said before this line.</source>
        <translation>막대가 길수록 이 줄 앞에서 아무것도 주고받지 않은 시간이 깁니다.</translation>
    </message>
    <message>
        <source>A finding that breaks a rule of SMTP or stops the session.</source>
        <translation>SMTP 규칙을 어기거나 세션을 중단시키는 발견 사항입니다.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>What a picture means.</extracomment>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>You have marked this line.</source>
        <translation>책갈피를 추가한 줄입니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What a picture means.</extracomment>
        <translation>메모</translation>
    </message>
    <message>
        <source>You have written something about this line.</source>
        <translation>메모를 쓴 줄입니다.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>What a picture in the row of stages means: the one that comes next.</extracomment>
        <translation>다음 차례</translation>
    </message>
    <message>
        <source>This stage comes next.</source>
        <translation>다음에 진행할 단계입니다.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>서버가 아직 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>The session went on without it.</source>
        <translation>이 단계 없이 세션이 진행되었습니다.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>도달하지 않음</translation>
    </message>
    <message>
        <source>The session has not come to this stage.</source>
        <translation>세션이 이 단계에 도달하지 않았습니다.</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>It ended here without a reply.</source>
        <translation>응답 없이 여기에서 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::LevelDesk</name>
    <message>
        <source>Password without encryption</source>
        <translation>암호화 없이 비밀번호 보내기</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <extracomment>On a chip. %1: name of a setting that is not shown at this level</extracomment>
        <translation>%1: 바뀜</translation>
    </message>
    <message>
        <source>This acts but is not shown. Press to go there at the level %1.</source>
        <extracomment>%1: name of a level</extracomment>
        <translation>적용 중이지만 표시되지 않습니다. 누르면 “%1” 표시 수준으로 바꾸고 그 위치로 이동합니다.</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <extracomment>Menu: how much of the window is shown.</extracomment>
        <translation>표시 수준(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Heloscope::MainWindow</name>
    <message>
        <source>Meaning</source>
        <extracomment>Title of the pane that explains the selected line.</extracomment>
        <translation>의미</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Envelope and Message</source>
        <translation>봉투와 메시지</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>No lines to show. Press F5 to connect; a filter may hide what is there.</source>
        <translation>표시할 줄이 없습니다. 연결하려면 F5 키를 누르십시오. 필터 때문에 숨겨졌을 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::MeaningPane</name>
    <message>
        <source>Meaning of the selected line</source>
        <translation>선택한 줄의 의미</translation>
    </message>
    <message>
        <source>How to read a reply</source>
        <translation>응답 읽는 방법</translation>
    </message>
    <message>
        <source>550 – the reply code</source>
        <translation>550 – 응답 코드</translation>
    </message>
    <message>
        <source>The first digit decides: 2 done, 3 go on, 4 try later, 5 refused.</source>
        <translation>첫째 자리가 결과를 나타냅니다. 2는 완료, 3은 계속, 4는 나중에 다시 시도, 5는 거부입니다.</translation>
    </message>
    <message>
        <source>5.1.1 – the enhanced status code</source>
        <translation>5.1.1 – 확장 상태 코드</translation>
    </message>
    <message>
        <source>It says more exactly what happened. Not every server sends one.</source>
        <translation>무슨 일이 일어났는지 더 정확히 알려 줍니다. 보내지 않는 서버도 있습니다.</translation>
    </message>
    <message>
        <source>The rest – words for people</source>
        <translation>나머지 – 사람이 읽는 문구</translation>
    </message>
    <message>
        <source>They differ from server to server; programs do not read them.</source>
        <translation>서버마다 다르며, 프로그램은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Select a line of the dialogue to see what it means.</source>
        <translation>대화에서 줄을 선택하면 의미를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::MeaningView</name>
    <message>
        <source>Language of the explanations</source>
        <translation>설명의 언어</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <extracomment>Button: opens the comparison of this code with another one.</extracomment>
        <translation>다른 코드와 비교…</translation>
    </message>
    <message>
        <source>Compare this code with another one</source>
        <translation>이 코드를 다른 코드와 비교</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Switch: show the folded details of an explanation.</extracomment>
        <translation>자세한 정보</translation>
    </message>
    <message>
        <source>The digits of the code, the RFC section, the exact bytes</source>
        <translation>코드의 각 자리, RFC 절, 실제 바이트</translation>
    </message>
</context>
<context>
    <name>Heloscope::MessagePane</name>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 파일이 64MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: file name, %2: the system&apos;s own words</extracomment>
        <translation>%1 파일을 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>The body is not plain text. It is sent as it is and cannot be edited here.</source>
        <translation>본문이 일반 텍스트가 아닙니다. 본문은 그대로 보내며 여기에서 편집할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open Message…</source>
        <translation>메시지 열기…</translation>
    </message>
    <message>
        <source>Takes the message from a file (.eml) instead</source>
        <translation>파일(.eml)의 메시지를 대신 사용</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Takes the last change of the message back</source>
        <translation>메시지의 마지막 변경을 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Makes the change once more</source>
        <translation>취소한 변경을 다시 적용</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Gives up one&apos;s own message for the one made from envelope, subject and body.</extracomment>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Back to the message of the pane Envelope and Message</source>
        <translation>“봉투와 메시지” 패널의 메시지로 되돌림</translation>
    </message>
    <message>
        <source>Edit for Next Session</source>
        <translation>다음 세션용으로 편집</translation>
    </message>
    <message>
        <source>Goes on with a copy for the next session</source>
        <translation>다음 세션에 쓸 복사본을 만들어 계속함</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a header field to the message.</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>Adds a header field</source>
        <translation>헤더 필드 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Removes a header field from the message.</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Removes the selected header field</source>
        <translation>선택한 헤더 필드 제거</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Tabs of the pane with the message.</extracomment>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Exact Bytes</source>
        <translation>실제 바이트</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>메시지의 각 부분</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>헤더 필드</translation>
    </message>
    <message>
        <source>F2 edits a field</source>
        <translation>F2 키를 누르면 필드 편집</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>메시지 본문</translation>
    </message>
    <message>
        <source>Message as it leaves, stuffed dots underlined</source>
        <translation>실제로 보내는 메시지, 추가된 마침표에 밑줄 표시</translation>
    </message>
</context>
<context>
    <name>Heloscope::NextLine</name>
    <message>
        <source>Not connected. Press F5 to connect.</source>
        <translation>연결되지 않았습니다. 연결하려면 F5 키를 누르십시오.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>서버를 기다리는 중…</translation>
    </message>
    <message>
        <source>Press F10 to send. Legal now: %1</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>F10 키를 누르면 보냅니다. 지금 쓸 수 있는 명령: %1</translation>
    </message>
    <message>
        <source>%1 was not offered by this server; it can be sent all the same.</source>
        <extracomment>%1: keyword of an extension, %2: list of commands</extracomment>
        <translation>이 서버는 %1 확장을 제공하지 않지만 그래도 보낼 수는 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Next line:</source>
        <extracomment>Label of the field with the line that will be sent next.</extracomment>
        <translation>다음 줄(&amp;N):</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>다음 줄</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>명령 입력</translation>
    </message>
    <message>
        <source>Send this line and wait for the whole reply (F10)</source>
        <translation>이 줄을 보내고 전체 응답을 기다립니다(F10)</translation>
    </message>
    <message>
        <source>(the message, then a line with a single dot)</source>
        <translation>(메시지, 그다음 마침표 하나만 있는 줄)</translation>
    </message>
    <message>
        <source>(close the connection without QUIT)</source>
        <translation>(QUIT 명령 없이 연결 닫기)</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <extracomment>Button that sends the next line.</extracomment>
        <translation>보내기(&amp;D)</translation>
    </message>
    <message>
        <source>Decide about the certificate above.</source>
        <translation>위의 인증서에 대해 결정하십시오.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: what is proposed is not sent, the next command is proposed.</extracomment>
        <translation>건너뛰기(&amp;K)</translation>
    </message>
    <message>
        <source>Do not send this line; propose what can follow</source>
        <translation>이 줄을 보내지 않고 이어질 수 있는 명령을 제안</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>건너뛸 것이 없습니다.</translation>
    </message>
    <message>
        <source>secret</source>
        <extracomment>On a chip in the next line: a password stands here.</extracomment>
        <translation>비밀</translation>
    </message>
    <message>
        <source>It is sent as you entered it, and never shown or kept</source>
        <translation>입력한 그대로 보내며, 표시하거나 저장하지 않음</translation>
    </message>
    <message>
        <source>A recorded session: nothing can be sent. F5 plays it back.</source>
        <translation>기록된 세션이므로 아무것도 보낼 수 없습니다. F5 키를 누르면 재생합니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::NoteDialog</name>
    <message>
        <source>Note on Line %1</source>
        <extracomment>Title of a dialog. %1: number of a line of the dialogue</extracomment>
        <translation>%1번째 줄의 메모</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Esc leaves it as it was.</source>
        <extracomment>The keys stay as they are.</extracomment>
        <translation>Ctrl+Enter 키를 누르면 메모를 저장하고, Esc 키를 누르면 원래대로 둡니다.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <extracomment>%1: how many characters a note can have</extracomment>
        <translation>메모는 %1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep Note</source>
        <extracomment>Button</extracomment>
        <translation>메모 저장(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Heloscope::NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>Button that takes a message away.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>Heloscope::OctetWords</name>
    <message>
        <source>a finding points here</source>
        <translation>발견 사항이 가리키는 위치</translation>
    </message>
    <message>
        <source>Offset %1: %2; in hexadecimal %3; %4</source>
        <extracomment>What a screen reader says for a line of octets. %1: number of its first octet, from 0; %2: the octets as text; %3: the same in hexadecimal; %4: remarks such as &quot;line end, not UTF-8&quot;</extracomment>
        <translation>오프셋 %1: %2, 16진수 %3, %4</translation>
    </message>
    <message>
        <source>line end</source>
        <extracomment>CR LF, the line end of SMTP</extracomment>
        <translation>줄 끝</translation>
    </message>
    <message>
        <source>CR or LF alone</source>
        <translation>단독 CR 또는 LF</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>제어 문자</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>보이지 않는 문자</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 아님</translation>
    </message>
    <message>
        <source>masked, never stored</source>
        <extracomment>A password that the program never stored.</extracomment>
        <translation>가려짐, 저장한 적 없음</translation>
    </message>
</context>
<context>
    <name>Heloscope::PicturesDock</name>
    <message>
        <source>Pictures</source>
        <extracomment>Title of the pane with the drawings of a session.</extracomment>
        <translation>그림</translation>
    </message>
    <message>
        <source>Go to Pi&amp;ctures</source>
        <translation>그림으로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Save the picture as an SVG drawing or a PNG image</source>
        <translation>SVG 그림 또는 PNG 이미지로 저장</translation>
    </message>
    <message>
        <source>Copy as Image</source>
        <translation>이미지로 복사</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller.</extracomment>
        <translation>축소</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger.</extracomment>
        <translation>확대</translation>
    </message>
    <message>
        <source>Show the pauses of our own in the chart</source>
        <translation>차트에 클라이언트가 쉰 시간도 표시</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Press F5 to connect.</source>
        <translation>아직 그릴 내용이 없습니다. 연결하려면 F5 키를 누르십시오.</translation>
    </message>
    <message>
        <source>The image ends early because the session is long. An SVG drawing shows all of it.</source>
        <translation>세션이 길어서 이미지가 중간에서 끝납니다. SVG 그림에는 전체가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::PlayBar</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>일시 중지(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>재생(&amp;L)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>%1 of %2 entries. Gaps of more than %3 s are cut to that.</source>
        <extracomment>How far a recorded session is played back. %1: entries shown, %2: all, %3: seconds</extracomment>
        <translation>항목 %2개 중 %1개. 간격은 최대 %3초로 줄입니다.</translation>
    </message>
    <message>
        <source>Play the recorded session back, or pause (F5)</source>
        <translation>기록된 세션을 재생하거나 일시 중지(F5)</translation>
    </message>
    <message>
        <source>Next &amp;Row</source>
        <extracomment>Button: one row more of a recorded session.</extracomment>
        <translation>다음 줄(&amp;R)</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>다음 줄</translation>
    </message>
    <message>
        <source>Show one row more (F10)</source>
        <translation>한 줄 더 표시(F10)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <extracomment>Button: the whole recorded session is shown.</extracomment>
        <translation>모두 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Show the whole session (Shift+F5)</source>
        <translation>세션 전체 표시(Shift+F5)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>How fast the session is played back</source>
        <translation>세션을 재생하는 속도</translation>
    </message>
    <message>
        <source>How far it is played back</source>
        <translation>재생 진행 상황</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferenceRow</name>
    <message>
        <source>As the interface</source>
        <extracomment>Choice of a language: that of menus and buttons.</extracomment>
        <translation>인터페이스와 같게</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of a second language: none.
----------
Choice of a number of sessions.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>기본값으로 되돌림</translation>
    </message>
    <message>
        <source>%1 is no code, class, command or stage; the others apply.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 값은 코드, 코드 부류, 명령, 단계 중 어느 것도 아닙니다. 나머지는 적용됩니다.</translation>
    </message>
    <message>
        <source>A name is up to 255 ASCII characters without spaces; the one before applies.</source>
        <translation>이름은 공백 없이 ASCII 문자 255자까지 쓸 수 있습니다. 이전 이름이 적용됩니다.</translation>
    </message>
    <message>
        <source>As in the standard</source>
        <extracomment>Choice of a time limit: those of RFC 5321.</extracomment>
        <translation>표준대로</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: a setting back to how it is at the first start.</extracomment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>%1: name of a setting</extracomment>
        <translation>초기화: %1</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Behind a number: seconds. Unit: seconds, as short as it can be.</extracomment>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferencesDesk</name>
    <message>
        <source>Some files could not be moved to the trash.</source>
        <translation>일부 파일을 휴지통으로 옮기지 못했습니다.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>설정(&amp;S)...</translation>
    </message>
    <message>
        <source>Every setting, each explained</source>
        <translation>모든 설정을 설명과 함께 표시</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferencesDialog</name>
    <message>
        <source>No setting matches “%1”.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>“%1” 검색어와 일치하는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Take the last change of a setting back</source>
        <translation>설정의 마지막 변경을 취소</translation>
    </message>
    <message>
        <source>No setting was changed</source>
        <translation>바뀐 설정이 없음</translation>
    </message>
    <message>
        <source>Put every setting back to its default; Undo brings them back</source>
        <translation>모든 설정을 기본값으로 되돌림, 실행 취소하면 이전 값으로 돌아감</translation>
    </message>
    <message>
        <source>Every setting is at its default</source>
        <translation>모든 설정이 기본값임</translation>
    </message>
    <message>
        <source>Put the kept sessions into the trash</source>
        <translation>보관된 세션을 휴지통으로 옮김</translation>
    </message>
    <message>
        <source>No sessions are kept</source>
        <translation>보관된 세션이 없음</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n Session(s)</source>
        <extracomment>Button. Puts all kept sessions into the trash.</extracomment>
        <translation>
            <numerusform>세션 %n개 지우기</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>설정 찾기…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Titles of groups of settings.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Stepping</source>
        <translation>단계 실행</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Armed is no setting: it is off at every start, so that no mail is delivered by accident.</source>
        <translation>“실제 전송 허용”은 설정이 아닙니다. 실수로 메일이 배달되지 않도록 시작할 때마다 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change of a setting back.</extracomment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>모두 초기화(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Heloscope::ProfileDesk</name>
    <message>
        <source>&amp;Save as Profile...</source>
        <extracomment>Keeps target, envelope and user name, but no password, under a name.</extracomment>
        <translation>프로필로 저장(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Rename Profile...</source>
        <translation>프로필 이름 바꾸기(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Delete Profile</source>
        <translation>프로필 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo Last Profile Change</source>
        <extracomment>Takes the last saving, renaming or deleting of a profile back.</extracomment>
        <translation>프로필의 마지막 변경 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Save as Profile</source>
        <translation>프로필로 저장</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>프로필 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>프로필 이름:</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Button with the menu of profiles: targets that are kept under a name.</extracomment>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>%1: name of a profile</extracomment>
        <translation>%1 프로필</translation>
    </message>
    <message>
        <source>Targets kept under a name, without passwords</source>
        <translation>이름을 붙여 저장한 대상(비밀번호 제외)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keeps the profile under the name that was typed.</extracomment>
        <translation>저장(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Heloscope::ProjectorWindow</name>
    <message>
        <source>What does this line mean? Space shows it.</source>
        <extracomment>In place of a meaning that the class is to predict. Space: the key.</extracomment>
        <translation>이 줄은 무슨 뜻입니까? Space 키를 누르면 의미가 표시됩니다.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>Title of the window for a projector.</extracomment>
        <translation>발표</translation>
    </message>
    <message>
        <source>Hide Meaning</source>
        <extracomment>Switch: the class is to predict what a line means before it is shown.</extracomment>
        <translation>의미 숨기기</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: ends the presentation.</extracomment>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>설명의 언어</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>No lines yet. Press F5 to connect.</source>
        <translation>아직 줄이 없습니다. 연결하려면 F5 키를 누르십시오.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReadingBar</name>
    <message>
        <source>Reading the file…</source>
        <translation>파일을 읽는 중…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>파일을 읽는 중</translation>
    </message>
    <message>
        <source>How much of the file has been read</source>
        <translation>파일 읽기 진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops reading a long file; what was read is shown.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel reading the file</source>
        <translation>파일 읽기 취소</translation>
    </message>
    <message>
        <source>What was read stays (Esc)</source>
        <translation>읽은 내용은 그대로 남음(Esc)</translation>
    </message>
</context>
<context>
    <name>Heloscope::RecordDesk</name>
    <message>
        <source>The clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <extracomment>Stands where a file&apos;s name stands.</extracomment>
        <translation>붙여넣은 텍스트</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarkWords</name>
    <message>
        <source>Bookmark, note: %1</source>
        <translation>책갈피, 메모: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Header of the column with the number of the line that a note is about.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Header of the column with what a person has written.</extracomment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>Header of the column with the line of the dialogue that a note is about.</extracomment>
        <translation>대화</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>A line of the dialogue is marked so that it can be found again.</extracomment>
        <translation>책갈피</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarksDesk</name>
    <message>
        <source>No line is selected.</source>
        <translation>선택한 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Mark the selected line, or take its mark away</source>
        <translation>선택한 줄에 책갈피를 추가하거나 제거</translation>
    </message>
    <message>
        <source>Write a note on the selected line</source>
        <translation>선택한 줄에 메모 쓰기</translation>
    </message>
    <message>
        <source>There is no note or bookmark in this direction.</source>
        <translation>이 방향에는 메모나 책갈피가 없습니다.</translation>
    </message>
    <message>
        <source>Go to the next line with a note or a bookmark</source>
        <translation>메모나 책갈피가 있는 다음 줄로 이동</translation>
    </message>
    <message>
        <source>Go to the line before with a note or a bookmark</source>
        <translation>메모나 책갈피가 있는 이전 줄로 이동</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>마지막 변경 실행 취소</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>실행 취소할 변경이 없습니다.</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>실행 취소한 변경 다시 실행</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>다시 실행할 변경이 없습니다.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of the pane with the notes and bookmarks on lines of the dialogue.</extracomment>
        <translation>메모</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>책갈피(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>메모(&amp;N)...</translation>
    </message>
    <message>
        <source>Next N&amp;ote or Bookmark</source>
        <translation>다음 메모 또는 책갈피(&amp;O)</translation>
    </message>
    <message>
        <source>Previous No&amp;te or Bookmark</source>
        <translation>이전 메모 또는 책갈피(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <extracomment>Menu entry that moves the focus to a pane.</extracomment>
        <translation>메모(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarksView</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation>메모 및 책갈피</translation>
    </message>
    <message>
        <source>Nothing is noted. In the dialogue, Ctrl+M marks a line and Ctrl+Alt+C writes a note on it. Here, Enter goes to a line and Delete takes its note away.</source>
        <extracomment>The keys stay as they are.</extracomment>
        <translation>메모나 책갈피가 없습니다. 대화에서 Ctrl+M 키를 누르면 줄에 책갈피를 추가하고, Ctrl+Alt+C 키를 누르면 줄에 메모를 씁니다. 여기에서 Enter 키를 누르면 해당 줄로 이동하고, Delete 키를 누르면 그 줄의 메모를 제거합니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReplayDesk</name>
    <message>
        <source>&amp;Replay to the Host Above</source>
        <extracomment>Says the commands of the recorded session to the server in the target bar.</extracomment>
        <translation>위의 호스트에 명령 다시 보내기(&amp;R)</translation>
    </message>
    <message>
        <source>Say the same commands to the host above and show the differences</source>
        <translation>같은 명령을 위의 호스트에 보내고 차이점을 표시</translation>
    </message>
    <message>
        <source>Play the Server&apos;s &amp;Part</source>
        <extracomment>Starts a server on this machine that answers as the recorded server did.</extracomment>
        <translation>서버 역할 하기(&amp;P)</translation>
    </message>
    <message>
        <source>Answer on this machine as the recorded server did</source>
        <translation>기록된 서버가 한 대로 이 컴퓨터에서 응답</translation>
    </message>
    <message>
        <source>The session is not over yet.</source>
        <translation>세션이 아직 끝나지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReplyAnnouncer</name>
    <message numerus="yes">
        <source>%n replies, the last: %1</source>
        <extracomment>Said to a screen reader. %1: what is said of the last line, &quot;Server, line 9, code 250 …&quot;</extracomment>
        <translation>
            <numerusform>응답 %n개, 마지막 응답: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::RowCopyMenu</name>
    <message>
        <source>Copy Selected &amp;Rows As</source>
        <extracomment>Menu: the selected rows of the dialogue, in one of several forms.</extracomment>
        <translation>선택한 행을 다른 형식으로 복사(&amp;R)</translation>
    </message>
    <message>
        <source>Copy Rows with &amp;Arrows</source>
        <extracomment>Rows are copied: swaks marks lines with arrows.</extracomment>
        <translation>화살표를 붙여 행 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Copy Rows with &amp;C: and S: Marks</source>
        <translation>C:, S: 표시를 붙여 행 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy C&amp;ommands Only</source>
        <extracomment>Of the selected rows only what the client said.</extracomment>
        <translation>명령만 복사(&amp;O)</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>선택한 줄이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionActions</name>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Runs on until a refusal or the end. The action shares its key with Connect.</extracomment>
        <translation>계속(&amp;C)</translation>
    </message>
    <message>
        <source>Run on to the end or to the next refusal</source>
        <translation>끝까지 또는 다음 거부까지 실행</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Connect and stop after the greeting</source>
        <translation>연결하고 인사말 다음에 멈춤</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <extracomment>Sends the pending command and waits for the reply.</extracomment>
        <translation>한 단계 실행(&amp;S)</translation>
    </message>
    <message>
        <source>Send the next line and wait for the whole reply</source>
        <translation>다음 줄을 보내고 전체 응답을 기다림</translation>
    </message>
    <message>
        <source>Run &amp;To...</source>
        <translation>선택한 단계까지 실행(&amp;T)...</translation>
    </message>
    <message>
        <source>Run to a stage and hold there</source>
        <translation>선택한 단계까지 실행하고 멈춤</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>중지(&amp;O)</translation>
    </message>
    <message>
        <source>Send QUIT if possible, then close; again: close at once</source>
        <translation>가능하면 QUIT 명령을 보내고 닫음, 다시 누르면 즉시 닫음</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <extracomment>Switch. Armed: a real server may be taken past RCPT, so that mail can be delivered.</extracomment>
        <translation>실제 전송 허용(&amp;A)</translation>
    </message>
    <message>
        <source>Off: no real server is taken past RCPT, so no mail can be delivered</source>
        <translation>꺼짐: 실제 서버에서는 RCPT 다음으로 가지 않으므로 메일이 배달되지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Edit and Repeat</source>
        <translation>편집하여 다시 보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Put the selected command into the next line, to change and send it again</source>
        <translation>선택한 명령을 다음 줄에 넣어 고친 뒤 다시 보냄</translation>
    </message>
    <message>
        <source>&amp;Open Transcript...</source>
        <translation>세션 기록 열기(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Save Transcript...</source>
        <translation>세션 기록 저장(&amp;S)...</translation>
    </message>
    <message>
        <source>Save the session, passwords masked</source>
        <translation>비밀번호를 가리고 세션 저장</translation>
    </message>
    <message>
        <source>&amp;Copy Line</source>
        <translation>줄 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected line as text, passwords masked</source>
        <translation>비밀번호를 가리고 선택한 줄을 텍스트로 복사</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Filter Dialogue</source>
        <translation>대화 필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>다음 문제(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>이전 문제(&amp;P)</translation>
    </message>
    <message>
        <source>Go to Next &amp;Line</source>
        <translation>다음 줄로 이동(&amp;L)</translation>
    </message>
    <message>
        <source>Go to &amp;Dialogue</source>
        <translation>대화로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Go to &amp;Meaning</source>
        <translation>의미로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>Go to F&amp;indings</source>
        <translation>발견 사항으로 이동(&amp;I)</translation>
    </message>
    <message>
        <source>Go to &amp;Host</source>
        <translation>호스트로 이동(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>확대(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>축소(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help for the Selection</source>
        <translation>선택 항목 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Codes and Words...</source>
        <translation>코드와 단어(&amp;C)...</translation>
    </message>
    <message>
        <source>Look up any code, keyword or word</source>
        <translation>코드, 키워드, 단어 찾아보기</translation>
    </message>
    <message>
        <source>Co&amp;mpare Two Codes...</source>
        <translation>두 코드 비교(&amp;M)...</translation>
    </message>
    <message>
        <source>Two codes side by side</source>
        <translation>두 코드를 나란히 표시</translation>
    </message>
    <message>
        <source>Step &amp;Into</source>
        <extracomment>As in a debugger: one line, even inside an AUTH exchange.</extracomment>
        <translation>한 단계 들어가기(&amp;I)</translation>
    </message>
    <message>
        <source>Send one line only, inside an AUTH exchange too</source>
        <translation>AUTH 교환 안에서도 한 줄만 보냄</translation>
    </message>
    <message>
        <source>Step O&amp;ut</source>
        <extracomment>As in a debugger: to the end of the group of commands.</extracomment>
        <translation>한 단계 나가기(&amp;U)</translation>
    </message>
    <message>
        <source>Finish the AUTH exchange or the mail transaction</source>
        <translation>AUTH 교환 또는 메일 트랜잭션을 끝까지 진행</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>What is proposed is not sent, the next command is proposed.</extracomment>
        <translation>건너뛰기(&amp;K)</translation>
    </message>
    <message>
        <source>Do not send this line; propose what can follow</source>
        <translation>이 줄을 보내지 않고 이어질 수 있는 명령을 제안</translation>
    </message>
    <message>
        <source>Propose Skipped Lines A&amp;gain</source>
        <translation>건너뛴 줄 다시 제안(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Break Here</source>
        <extracomment>Makes or takes away a rule that stops a run at the selected line or stage.</extracomment>
        <translation>여기서 중단(&amp;B)</translation>
    </message>
    <message>
        <source>Stop every run after the selected reply code, command or stage; press again to remove</source>
        <translation>선택한 응답 코드, 명령 또는 단계 다음에 실행을 항상 멈춤, 다시 누르면 해제</translation>
    </message>
    <message>
        <source>Presentation &amp;View</source>
        <extracomment>Shows the session on a projector, in large type and without real names.</extracomment>
        <translation>발표 화면(&amp;T)</translation>
    </message>
    <message>
        <source>Large type for a projector, no real names</source>
        <translation>프로젝터용 큰 글자, 실제 이름은 표시하지 않음</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>아직 세션이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is proposed: type a command.</source>
        <translation>제안된 명령이 없습니다. 명령을 입력하십시오.</translation>
    </message>
    <message>
        <source>No AUTH exchange or mail transaction is under way.</source>
        <translation>진행 중인 AUTH 교환이나 메일 트랜잭션이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>건너뛸 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>건너뛴 것이 없습니다.</translation>
    </message>
    <message>
        <source>This stage does not lie ahead.</source>
        <translation>이미 지났거나 진행할 수 없는 단계입니다.</translation>
    </message>
    <message>
        <source>No stage lies ahead.</source>
        <translation>남은 단계가 없습니다.</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>선택한 줄이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>Plays a recorded session back. The action shares its key with Connect.</extracomment>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Play the recorded session back, or pause</source>
        <translation>기록된 세션을 재생하거나 일시 중지</translation>
    </message>
    <message>
        <source>&amp;Paste Dialogue</source>
        <extracomment>A dialogue as text, from whatever program.</extracomment>
        <translation>대화 기록 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Show the dialogue that is on the clipboard, whatever program wrote it</source>
        <translation>어느 프로그램이 쓴 것이든 클립보드에 있는 대화를 표시</translation>
    </message>
    <message>
        <source>Compare Two &amp;Sessions...</source>
        <translation>두 세션 비교(&amp;S)...</translation>
    </message>
    <message>
        <source>This session beside a recorded one, step by step</source>
        <translation>이 세션을 기록된 세션과 단계별로 나란히 표시</translation>
    </message>
    <message>
        <source>Armed: yes</source>
        <extracomment>On the tool bar. Armed: a real server may be taken past RCPT, so that mail can be delivered.</extracomment>
        <translation>실제 전송 허용: 켬</translation>
    </message>
    <message>
        <source>Armed: no</source>
        <translation>실제 전송 허용: 끔</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Short, on the tool bar: open a transcript.</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Short, on the tool bar: save the transcript.</extracomment>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionDesk</name>
    <message>
        <source>The practice server could not be started.</source>
        <translation>연습용 서버를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another scenario, or restart the program.</source>
        <translation>다른 시나리오를 선택하거나 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The rest of the session could not be saved to %1.</source>
        <extracomment>%1: file name</extracomment>
        <translation>세션의 나머지를 %1 파일에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Save it to another folder; the window has all of it.</source>
        <translation>다른 폴더에 저장하십시오. 창에는 전체 내용이 있습니다.</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 파일을 끝까지 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>What was read is shown. Open it again to read all of it.</source>
        <translation>읽은 내용을 표시합니다. 전체를 읽으려면 다시 여십시오.</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionDiffWindow</name>
    <message>
        <source>Choose the session to compare with the one in the main window.</source>
        <translation>주 창의 세션과 비교할 세션을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no session in the main window. Begin or open one first.</source>
        <translation>주 창에 세션이 없습니다. 먼저 세션을 시작하거나 여십시오.</translation>
    </message>
    <message>
        <source>Compare Two Sessions – Heloscope</source>
        <extracomment>Title of the window with two sessions side by side.</extracomment>
        <translation>두 세션 비교 – Heloscope</translation>
    </message>
    <message>
        <source>Compare &amp;With...</source>
        <extracomment>Button with a menu of the recorded sessions that the one in the main window is compared with.</extracomment>
        <translation>비교할 세션(&amp;W)...</translation>
    </message>
    <message>
        <source>Session to compare with</source>
        <translation>비교할 세션</translation>
    </message>
    <message>
        <source>&amp;Open File...</source>
        <translation>파일 열기(&amp;O)...</translation>
    </message>
    <message>
        <source>Compare &amp;Again</source>
        <translation>다시 비교(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>다음 차이점(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>이전 차이점(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>내보내기(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>창 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Save the comparison as a web page or as Markdown</source>
        <translation>비교 결과를 웹 페이지 또는 Markdown 파일로 저장</translation>
    </message>
    <message>
        <source>Both sessions, line by line</source>
        <translation>두 세션을 한 줄씩 비교</translation>
    </message>
    <message>
        <source>Enter shows the line in the main window.</source>
        <translation>Enter 키를 누르면 주 창에 그 줄이 표시됩니다.</translation>
    </message>
    <message>
        <source>What differs in this step</source>
        <translation>이 단계의 차이점</translation>
    </message>
</context>
<context>
    <name>Heloscope::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <extracomment>Headers of a table: what a key does, and the key.</extracomment>
        <translation>명령</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>In the dialogue</source>
        <translation>대화에서</translation>
    </message>
    <message>
        <source>Open a reply of several lines</source>
        <translation>여러 줄 응답 펼치기</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>응답 접기</translation>
    </message>
    <message>
        <source>Go to its meaning</source>
        <translation>응답의 의미로 이동</translation>
    </message>
    <message>
        <source>From the meaning back to the dialogue</source>
        <translation>의미에서 대화로 돌아가기</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>모든 곳에서</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>다음 컨트롤로 이동</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said to a screen reader. %1: a command, %2: its key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys that do the same. %1: a key or several, %2: a key</extracomment>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <extracomment>Group of keys: what F5 does depends on where one is. %1: the key, &quot;F5&quot;</extracomment>
        <translation>%1 키의 동작</translation>
    </message>
    <message>
        <source>Nothing connected: connects to the host that is typed</source>
        <translation>연결되지 않았을 때: 입력한 호스트에 연결</translation>
    </message>
    <message>
        <source>No host typed: the last session once more, or practice</source>
        <translation>입력한 호스트가 없을 때: 마지막 세션 다시 실행 또는 연습</translation>
    </message>
    <message>
        <source>In a session: runs on until something stops it</source>
        <translation>세션 중일 때: 멈출 일이 생길 때까지 계속 실행</translation>
    </message>
    <message>
        <source>In a record: plays it or pauses</source>
        <translation>기록된 세션일 때: 재생 또는 일시 중지</translation>
    </message>
</context>
<context>
    <name>Heloscope::StageButton</name>
    <message>
        <source>chosen to run to</source>
        <translation>여기까지 실행하도록 선택됨</translation>
    </message>
    <message>
        <source>a run stops after it</source>
        <translation>이 단계 다음에 실행이 멈춤</translation>
    </message>
</context>
<context>
    <name>Heloscope::StageStrip</name>
    <message>
        <source>Stages of the session</source>
        <translation>세션의 단계</translation>
    </message>
</context>
<context>
    <name>Heloscope::StartPage</name>
    <message>
        <source>Opens this file</source>
        <translation>이 파일 열기</translation>
    </message>
    <message>
        <source>Puts this server into the target bar; nothing is sent</source>
        <translation>이 서버를 대상 표시줄에 입력, 아무것도 보내지 않음</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>Above the servers and files that were used last.</extracomment>
        <translation>최근 항목</translation>
    </message>
    <message>
        <source>&amp;1 Practise with a built-in server (no network)</source>
        <extracomment>The digit is the key: Alt+1.</extracomment>
        <translation>네트워크 없이 내장된 서버로 연습(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Check a real server</source>
        <translation>실제 서버 점검(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Open a transcript</source>
        <translation>세션 기록 열기(&amp;3)</translation>
    </message>
</context>
<context>
    <name>Heloscope::StatePicture</name>
    <message>
        <source>States</source>
        <extracomment>Name of the picture of the states a session can be in.</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Mark of the state the session is in, as of the selected row.</extracomment>
        <translation>현재</translation>
    </message>
    <message numerus="yes">
        <source>reached %n time(s)</source>
        <translation>
            <numerusform>%n번 도달함</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>도달하지 않음</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <extracomment>What leads on from a state. %1: commands, %2: the state that follows</extracomment>
        <translation>%1 다음은 %2 상태</translation>
    </message>
</context>
<context>
    <name>Heloscope::StatusLine</name>
    <message>
        <source>Not encrypted</source>
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>The server may have given up waiting</source>
        <translation>서버가 더 이상 기다리지 않을 수 있음</translation>
    </message>
    <message>
        <source>Server waits another %1</source>
        <extracomment>Countdown. %1: minutes:seconds</extracomment>
        <translation>서버 대기 시간 %1 남음</translation>
    </message>
    <message>
        <source>A server waits at least five minutes for the next command (RFC 5321)</source>
        <translation>서버는 다음 명령을 5분 이상 기다립니다(RFC 5321)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <extracomment>%1: file name</extracomment>
        <translation>기록된 세션: %1</translation>
    </message>
    <message>
        <source>Practice server, %1</source>
        <extracomment>%1: host and port</extracomment>
        <translation>연습용 서버, %1</translation>
    </message>
    <message>
        <source>Working on the connection…</source>
        <translation>연결 처리 중…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>사용자 입력 대기 중</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>서버를 기다리는 중…</translation>
    </message>
</context>
<context>
    <name>Heloscope::SteppingDesk</name>
    <message>
        <source>Break Rules</source>
        <extracomment>Title of the pane with the rules where a run stops.</extracomment>
        <translation>중단 규칙</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Title of the pane with what a session knows as of the selected line.</extracomment>
        <translation>파악한 내용</translation>
    </message>
</context>
<context>
    <name>Heloscope::SwaksDesk</name>
    <message>
        <source>This swaks line was not set up.</source>
        <translation>이 swaks 명령줄로 세션을 준비하지 못했습니다.</translation>
    </message>
    <message>
        <source>The session of this swaks line is set up. Nothing has been sent.</source>
        <translation>이 swaks 명령줄의 세션을 준비했습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Paste s&amp;waks Line</source>
        <extracomment>Reads a command line of the program swaks out of the clipboard.</extracomment>
        <translation>swaks 명령줄 붙여넣기(&amp;W)</translation>
    </message>
    <message>
        <source>Set up the session of a swaks command line; nothing is sent</source>
        <translation>swaks 명령줄의 세션을 준비, 아무것도 보내지 않음</translation>
    </message>
</context>
<context>
    <name>Heloscope::TargetBar</name>
    <message>
        <source>A real server, such as mail.example.test</source>
        <translation>실제 서버(예: mail.example.test)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>포트(&amp;P):</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>암호화(&amp;Y):</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>STARTTLS when offered</source>
        <translation>STARTTLS(제공될 때)</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>STARTTLS 필수</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>처음부터 TLS</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of encryption: no encryption at all.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button that connects to the host beside it.</extracomment>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Connect and stop after the greeting; nothing is sent yet</source>
        <translation>연결하고 인사말 다음에 멈춤, 아직 아무것도 보내지 않음</translation>
    </message>
    <message>
        <source>Envelope and Message</source>
        <extracomment>Button that opens the pane with sender, recipients, user name and message.</extracomment>
        <translation>봉투와 메시지</translation>
    </message>
    <message>
        <source>Sender, recipients, user name, password and message</source>
        <translation>발신자, 수신자, 사용자 이름, 비밀번호, 메시지</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>호스트(&amp;O):</translation>
    </message>
</context>
<context>
    <name>Heloscope::TargetForm</name>
    <message>
        <source>Envelope</source>
        <translation>봉투</translation>
    </message>
    <message>
        <source>Name in EHLO:</source>
        <translation>EHLO 이름:</translation>
    </message>
    <message>
        <source>Sender (MAIL FROM):</source>
        <translation>발신자(MAIL FROM):</translation>
    </message>
    <message>
        <source>Recipients (RCPT TO):</source>
        <translation>수신자(RCPT TO):</translation>
    </message>
    <message>
        <source>Several addresses are separated by commas</source>
        <translation>주소가 여러 개이면 쉼표로 구분</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>Title of the group with user name and password.</extracomment>
        <translation>인증</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>사용자 이름:</translation>
    </message>
    <message>
        <source>Empty: no AUTH</source>
        <translation>비워 두면 AUTH 사용 안 함</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>비밀번호:</translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation>암호화 없이도 보내기</translation>
    </message>
    <message>
        <source>Send the password even where anybody on the way can read it</source>
        <translation>중간에서 누구나 읽을 수 있어도 비밀번호를 보냄</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Title of the group with subject and body.</extracomment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>Label of the field with the mail&apos;s subject line.</extracomment>
        <translation>제목:</translation>
    </message>
    <message>
        <source>Body:</source>
        <extracomment>Label of the field with the mail&apos;s body.</extracomment>
        <translation>본문:</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>메시지 본문</translation>
    </message>
    <message>
        <source>Last stage:</source>
        <extracomment>Label of the choice how far a session goes by itself before it says QUIT.</extracomment>
        <translation>마지막 단계:</translation>
    </message>
    <message>
        <source>Mechanism:</source>
        <translation>인증 방식:</translation>
    </message>
    <message>
        <source>The best offered</source>
        <extracomment>Choice of the AUTH mechanism: the best one that the server offers.</extracomment>
        <translation>제공된 방식 중 최선</translation>
    </message>
</context>
<context>
    <name>Heloscope::TimePicture</name>
    <message>
        <source>Times</source>
        <extracomment>Name of the chart of where the time of a session went.</extracomment>
        <translation>시간</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>가장 느림</translation>
    </message>
    <message>
        <source>In all %1</source>
        <extracomment>%1: how long the whole session has taken so far, &quot;12 s&quot;</extracomment>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Other commands</source>
        <translation>기타 명령</translation>
    </message>
</context>
<context>
    <name>Heloscope::WindowMenus</name>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>P&amp;ractice Server</source>
        <extracomment>Opens the list of practice scenarios.</extracomment>
        <translation>연습용 서버(&amp;R)</translation>
    </message>
    <message>
        <source>Practice Server</source>
        <translation>연습용 서버</translation>
    </message>
    <message>
        <source>Choose a scenario of the built-in practice server (no network)</source>
        <translation>내장된 연습용 서버의 시나리오 선택(네트워크 사용 안 함)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <extracomment>Menu with the panes of the window that can be shown and hidden.</extracomment>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>모양(&amp;E)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Appearance: light or dark, as the system has it.</extracomment>
        <translation>시스템 설정대로(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance</extracomment>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Language of the E&amp;xplanations</source>
        <translation>설명 언어(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>세션(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu with commands that move the focus.</extracomment>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Language of the &amp;Interface</source>
        <translation>인터페이스 언어(&amp;U)</translation>
    </message>
</context>
<context>
    <name>MeaningWords</name>
    <message>
        <source>What it means</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>조치 방법</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>나타나는 경우</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>정의된 곳</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>This program sent %1.</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>이 프로그램이 %1 명령을 보냈습니다.</translation>
    </message>
    <message>
        <source>Sent by this program</source>
        <translation>이 프로그램이 보냄</translation>
    </message>
    <message>
        <source>Encrypted, and the server is who it says it is.</source>
        <translation>암호화되었으며 서버의 신원이 확인되었습니다.</translation>
    </message>
    <message>
        <source>Encrypted, but you made an exception for this certificate.</source>
        <translation>암호화되었지만 이 인증서를 예외로 허용했습니다.</translation>
    </message>
    <message>
        <source>The certificate was not trusted.</source>
        <translation>인증서를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Both verdicts</source>
        <translation>두 가지 판정</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <extracomment>%1: place in the chain, 1 is the server&apos;s own certificate</extracomment>
        <translation>인증서 %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>The TCP connection stands, from %1, after %2. Now the server speaks first: the client waits for its greeting.</source>
        <translation>%1 주소에서 TCP 연결이 맺어졌습니다(%2 걸림). 이제 서버가 먼저 말할 차례이며, 클라이언트는 인사말을 기다립니다.</translation>
    </message>
    <message>
        <source>Nothing can be sent or received any more.</source>
        <translation>더 이상 보내거나 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Heading: something that this program noticed about a line.</extracomment>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: one digit or number of a code, %2: what it says</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing is known about this number</source>
        <translation>이 숫자에 대한 정보 없음</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <extracomment>Heading: what each digit of a code says by itself.</extracomment>
        <translation>코드의 각 부분</translation>
    </message>
    <message>
        <source>%1 – 2, 4 or 5, as the reply code</source>
        <extracomment>%1: &quot;X&quot;, which stands for any first number of an enhanced code</extracomment>
        <translation>%1 – 2, 4, 5 중 하나(응답 코드의 첫째 자리와 같음)</translation>
    </message>
    <message>
        <source>Why this one and no other</source>
        <extracomment>Heading: what tells this code from its neighbours.</extracomment>
        <translation>다른 코드가 아니라 이 코드인 이유</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Last checked</source>
        <extracomment>Heading. Then: year and month</extracomment>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>← The server said</source>
        <extracomment>Headings over exact words.</extracomment>
        <translation>← 서버가 보낸 내용</translation>
    </message>
    <message>
        <source>● This computer said</source>
        <translation>● 이 컴퓨터가 알린 내용</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>Heading over what the person at the computer has written about a line.</extracomment>
        <translation>내 메모</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>server takes up to %1 octets</source>
        <translation>서버가 %1바이트까지 받음</translation>
    </message>
    <message>
        <source>server tells no size limit</source>
        <extracomment>The reply to EHLO has no SIZE, or one without a limit.</extracomment>
        <translation>서버가 크기 한도를 알리지 않음</translation>
    </message>
    <message>
        <source>This message is for the next session and can be edited.</source>
        <translation>다음 세션에 쓸 메시지이며 편집할 수 있습니다.</translation>
    </message>
    <message>
        <source>The message can be edited until DATA is sent. A size told with MAIL stays as it was.</source>
        <translation>DATA 명령을 보내기 전까지 메시지를 편집할 수 있습니다. MAIL 명령으로 알린 크기는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>DATA was sent, so the message can no longer be changed.</source>
        <translation>DATA 명령을 보냈으므로 메시지를 더 이상 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>A saved session keeps only the size and the checksum of the message, not its octets.</source>
        <translation>저장된 세션에는 메시지의 크기와 체크섬만 있고 메시지의 바이트는 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <extracomment>Size of a message</extracomment>
        <translation>
            <numerusform>%n바이트</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Lines of a message</extracomment>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) stuffed</source>
        <extracomment>Lines that begin with a dot get one dot more (RFC 5321 §4.5.2).</extracomment>
        <translation>
            <numerusform>마침표 %n개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 8-bit octet(s)</source>
        <translation>
            <numerusform>8비트 바이트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>7-bit</source>
        <translation>7비트</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Completed: all that was asked for was done.</source>
        <translation>완료: 요청한 것을 모두 마쳤습니다.</translation>
    </message>
    <message>
        <source>Refused at %1: the server said no for good.</source>
        <extracomment>%1: name of a stage, &quot;RCPT&quot;</extracomment>
        <translation>%1 단계에서 거부됨: 서버가 영구적으로 거부했습니다.</translation>
    </message>
    <message>
        <source>Put off at %1: the server asks to try again later.</source>
        <translation>%1 단계에서 보류됨: 서버가 나중에 다시 시도하라고 합니다.</translation>
    </message>
    <message>
        <source>Authentication failed: user name, password or mechanism was not accepted.</source>
        <translation>인증 실패: 사용자 이름, 비밀번호 또는 인증 방식이 받아들여지지 않았습니다.</translation>
    </message>
    <message>
        <source>Encryption failed: it could not be had or could not be trusted.</source>
        <translation>암호화 실패: 암호화할 수 없거나 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Stopped at %1: the server left the SMTP protocol.</source>
        <translation>%1 단계에서 중지됨: 서버가 SMTP 프로토콜을 벗어났습니다.</translation>
    </message>
    <message>
        <source>Timed out at %1: no reply came in time.</source>
        <translation>%1 단계에서 시간 초과: 제한 시간 안에 응답이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Not connected: the host name was not found.</source>
        <translation>연결되지 않음: 호스트 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Not connected: the server could not be reached.</source>
        <translation>연결되지 않음: 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>%1 단계에서 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Ended otherwise than expected.</source>
        <translation>예상과 다르게 끝났습니다.</translation>
    </message>
    <message>
        <source>Stopped by you at %1.</source>
        <translation>%1 단계에서 사용자가 중지했습니다.</translation>
    </message>
    <message>
        <source>The server took the message over.</source>
        <translation>서버가 메시지를 받았습니다.</translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>서버가 메시지를 받지 않았습니다.</translation>
    </message>
    <message>
        <source>Whether the server took the message is unknown: do not simply send it again, it may arrive twice.</source>
        <translation>서버가 메시지를 받았는지 알 수 없습니다. 두 번 도착할 수 있으므로 그대로 다시 보내지 마십시오.</translation>
    </message>
</context>
<context>
    <name>PreferenceWords</name>
    <message>
        <source>Language of the interface</source>
        <translation>인터페이스 언어</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>설명의 언어</translation>
    </message>
    <message>
        <source>Second language of the explanations</source>
        <translation>설명의 두 번째 언어</translation>
    </message>
    <message>
        <source>English original</source>
        <translation>영어 원문</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>글꼴 크기</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Setting: how much of the window is shown.</extracomment>
        <translation>표시 수준</translation>
    </message>
    <message>
        <source>Tinted rows</source>
        <translation>줄 배경색</translation>
    </message>
    <message>
        <source>Times in the dialogue</source>
        <translation>대화의 시간 표시</translation>
    </message>
    <message>
        <source>Break rules</source>
        <translation>중단 규칙</translation>
    </message>
    <message>
        <source>Offer NOOP</source>
        <translation>NOOP 제안</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>EHLO 이름</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Kept sessions</source>
        <translation>보관할 세션 수</translation>
    </message>
    <message>
        <source>Menus, buttons and messages are in this language. Commands and replies stay as they are on the wire.</source>
        <translation>메뉴, 단추, 메시지에 쓰는 언어입니다. 명령과 응답은 실제로 주고받은 그대로 표시합니다.</translation>
    </message>
    <message>
        <source>Replies are explained in this language.</source>
        <translation>응답을 이 언어로 설명합니다.</translation>
    </message>
    <message>
        <source>Shows explanations in two languages side by side, for teaching.</source>
        <translation>수업에 쓸 수 있도록 설명을 두 언어로 나란히 표시합니다.</translation>
    </message>
    <message>
        <source>The English text stands under each translated paragraph.</source>
        <translation>번역된 단락마다 아래에 영어 원문을 표시합니다.</translation>
    </message>
    <message>
        <source>Light or dark. Presentations are always light.</source>
        <translation>밝게 또는 어둡게 표시합니다. 발표 화면은 항상 밝습니다.</translation>
    </message>
    <message>
        <source>The size of all text, also changed with Ctrl++ and Ctrl+-.</source>
        <translation>모든 글자의 크기입니다. Ctrl++ 및 Ctrl+- 키로도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Simple shows what a first session needs, Full adds what administrators need, Expert adds the bytes.</source>
        <translation>“간단”은 첫 세션에 필요한 것을 표시합니다. “상세”는 관리자에게 필요한 것을, “전문가”는 바이트를 추가로 표시합니다.</translation>
    </message>
    <message>
        <source>Lines of the client and of the server have different background colours.</source>
        <translation>클라이언트의 줄과 서버의 줄을 서로 다른 배경색으로 표시합니다.</translation>
    </message>
    <message>
        <source>What the time column shows.</source>
        <translation>시간 열에 표시할 내용입니다.</translation>
    </message>
    <message>
        <source>Where a run stops: codes, classes such as 4xx, commands, stages or “unexpected”, with spaces between them.</source>
        <translation>실행이 멈추는 곳입니다. 코드, 4xx 같은 코드 부류, 명령, 단계 또는 “unexpected”를 공백으로 구분하여 입력하십시오.</translation>
    </message>
    <message>
        <source>When the server is about to give up waiting, NOOP is offered. It is never sent by itself.</source>
        <translation>서버의 대기 시간이 거의 끝나면 NOOP 명령을 제안합니다. 자동으로 보내지는 않습니다.</translation>
    </message>
    <message>
        <source>How this program introduces itself to a server. Empty: the address of this computer.</source>
        <translation>이 프로그램이 서버에 알리는 자신의 이름입니다. 비워 두면 이 컴퓨터의 주소를 사용합니다.</translation>
    </message>
    <message>
        <source>How long to wait for each reply. The standard asks for two to ten minutes.</source>
        <translation>응답마다 기다리는 시간입니다. 표준에서는 2분에서 10분까지 기다리도록 합니다.</translation>
    </message>
    <message>
        <source>How many finished sessions are kept on this computer, passwords masked. The oldest go first.</source>
        <translation>이 컴퓨터에 보관할 끝난 세션의 수입니다. 비밀번호는 가려지며, 가장 오래된 세션부터 삭제됩니다.</translation>
    </message>
    <message>
        <source>Simple</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>간단</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>상세</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>전문가</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Appearance: light or dark, as the system has it.</extracomment>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>앞줄 이후 경과 시간</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>시작 이후 경과 시간</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>RecordWording</name>
    <message>
        <source>bounce</source>
        <extracomment>A message that says another one could not be delivered.</extracomment>
        <translation>반송 메일</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <extracomment>%1: a program, such as &quot;Postfix&quot;, or &quot;plain text&quot;</extracomment>
        <translation>인식한 형식: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions follow one after the other.</source>
        <translation>
            <numerusform>세션 %n개가 차례로 이어집니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>certain</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>확실</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>가능성 높음</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>짐작</translation>
    </message>
    <message>
        <source>Cause (%1)</source>
        <extracomment>%1: how sure we are: certain, likely or a guess</extracomment>
        <translation>원인(%1)</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>이 코드를 보게 되는 경우</translation>
    </message>
    <message>
        <source>The three digits</source>
        <translation>세 자리 숫자</translation>
    </message>
    <message>
        <source>The enhanced status code</source>
        <extracomment>The &quot;5.1.1&quot; behind a reply code, its three numbers one by one.</extracomment>
        <translation>확장 상태 코드</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>정의된 곳</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>받은 그대로</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1: reply code, %2: &quot;Success&quot;, %3: &quot;after RCPT TO&quot;</extracomment>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <source>What it means after %1</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>%1 다음에 왔을 때의 의미</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>조치 방법</translation>
    </message>
    <message>
        <source>This rests on (%1)</source>
        <extracomment>Heading before the server&apos;s words on which the cause rests. %1: how sure we are</extracomment>
        <translation>근거(%1)</translation>
    </message>
    <message>
        <source>What %1 adds</source>
        <extracomment>Heading: what an enhanced code says beyond the reply code. %1: &quot;5.1.1&quot;</extracomment>
        <translation>%1 코드가 더 알려 주는 것</translation>
    </message>
    <message>
        <source>What the provider means by these words</source>
        <extracomment>Heading: the meaning of a wording that is known from one provider.</extracomment>
        <translation>서비스 공급자가 이 문구로 나타내는 의미</translation>
    </message>
    <message>
        <source>%1 by itself</source>
        <extracomment>Heading: what the reply code says whatever it answers. %1: &quot;550&quot;</extracomment>
        <translation>%1 코드 자체의 의미</translation>
    </message>
    <message>
        <source>Where the wording is from</source>
        <extracomment>Heading: where and when a provider&apos;s wording was found.</extracomment>
        <translation>문구의 출처</translation>
    </message>
    <message>
        <source>What it means after the connection</source>
        <translation>연결 다음에 왔을 때의 의미</translation>
    </message>
    <message>
        <source>What it means after the message</source>
        <translation>메시지 다음에 왔을 때의 의미</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Connection closed by this program</source>
        <translation>이 프로그램이 연결을 닫음</translation>
    </message>
    <message>
        <source>Connection closed by the server</source>
        <translation>서버에서 연결을 닫음</translation>
    </message>
    <message>
        <source>Connection broken by the network</source>
        <translation>네트워크 문제로 연결이 끊어짐</translation>
    </message>
    <message numerus="yes">
        <source>Message, %n octet(s)</source>
        <translation>
            <numerusform>메시지, %n바이트</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dot(s) added</source>
        <extracomment>%1: &quot;Message, 120 octets&quot;</extracomment>
        <translation>
            <numerusform>%1, 마침표 %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <extracomment>%1: host name, %2: list of addresses</extracomment>
        <translation>%1 호스트의 주소: %2</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2</source>
        <extracomment>%1: address, %2: port number</extracomment>
        <translation>%1 %2번 포트에 연결하는 중</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1: address and port</extracomment>
        <translation>%1 서버에 연결됨</translation>
    </message>
    <message>
        <source>From here encrypted: %1</source>
        <extracomment>%1: protocol version and cipher suite</extracomment>
        <translation>여기부터 암호화됨: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Who speaks in a row of the dialogue.</extracomment>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Who speaks in a row of the dialogue.</extracomment>
        <translation>서버</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>이 프로그램</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of a line of the dialogue</extracomment>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>code %1</source>
        <extracomment>%1: reply code</extracomment>
        <translation>%1 코드</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>암호화됨</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <extracomment>%1: a line of a log that the program could not read</extracomment>
        <translation>해석할 수 없음: %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>A line of the dialogue is marked so that it can be found again.</extracomment>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what a person has written about a line of the dialogue</extracomment>
        <translation>메모: %1</translation>
    </message>
</context>
<context>
    <name>SeverityWords</name>
    <message>
        <source>Success</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Waiting for more</source>
        <translation>추가 입력 대기</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>일시적 실패</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>영구적 실패</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Connect</source>
        <extracomment>The first stage of a session: opening the TCP connection. A noun, as short as can be.</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>The second stage: the server&apos;s 220 line.</extracomment>
        <translation>인사말</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>The stage in which the header and body are sent.</extracomment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>아직 도달하지 않음</translation>
    </message>
    <message>
        <source>passed over: the session went on without it</source>
        <translation>건너뜀: 이 단계 없이 세션이 진행됨</translation>
    </message>
    <message>
        <source>did not run: the session ended before it</source>
        <translation>실행되지 않음: 그 전에 세션이 끝남</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>다음 차례</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료됨</translation>
    </message>
    <message>
        <source>put off by the server</source>
        <translation>서버가 보류함</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>서버가 거부함</translation>
    </message>
    <message>
        <source>failed without a reply</source>
        <translation>응답 없이 실패함</translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>What the greeting answers: the opened connection.</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>an AUTH response</source>
        <extracomment>What a reply inside an AUTH exchange answers.</extracomment>
        <translation>AUTH 응답</translation>
    </message>
    <message>
        <source>a cancelled AUTH</source>
        <translation>AUTH 취소</translation>
    </message>
    <message>
        <source>the message</source>
        <extracomment>What the reply to the final dot answers: the message itself.</extracomment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>no known command</source>
        <extracomment>What a reply answered when it was not asked for or the command is unknown.</extracomment>
        <translation>알 수 없는 명령</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds, with one decimal</extracomment>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1: minutes, %2: seconds</extracomment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>after the connection</source>
        <extracomment>After what a reply came: the greeting comes after the connection was opened.</extracomment>
        <translation>연결 다음</translation>
    </message>
    <message>
        <source>after an AUTH response</source>
        <extracomment>After what a reply came.</extracomment>
        <translation>AUTH 응답 다음</translation>
    </message>
    <message>
        <source>after a cancelled AUTH</source>
        <extracomment>After what a reply came.</extracomment>
        <translation>AUTH 취소 다음</translation>
    </message>
    <message>
        <source>after the message</source>
        <extracomment>After what a reply came: the message itself.</extracomment>
        <translation>메시지 다음</translation>
    </message>
    <message>
        <source>after no known command</source>
        <extracomment>After what a reply came, if it was not asked for or the command is unknown.</extracomment>
        <translation>알 수 없는 명령 다음</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>After what a reply came. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>%1 다음</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <extracomment>%1: name of an option</extracomment>
        <translation>%1 옵션에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>The language %1 is not known; known are %2.</source>
        <extracomment>%1: what was given, %2: list of languages</extracomment>
        <translation>%1 언어는 지원하지 않습니다. 사용할 수 있는 언어: %2.</translation>
    </message>
    <message>
        <source>The option %1 is not known. Try --help.</source>
        <extracomment>%1: what was given</extracomment>
        <translation>%1 옵션은 알 수 없습니다. --help를 사용해 보십시오.</translation>
    </message>
    <message>
        <source>Only one file or host can be opened. Try --help.</source>
        <translation>파일이나 호스트는 하나만 열 수 있습니다. --help를 사용해 보십시오.</translation>
    </message>
    <message>
        <source>There is no practice scenario %1; there are %2.</source>
        <extracomment>%1: what was given, %2: list of scenarios</extracomment>
        <translation>%1 연습 시나리오는 없습니다. 사용할 수 있는 시나리오: %2.</translation>
    </message>
    <message>
        <source>%1 names no host. Write smtp://mail.example.test:587.</source>
        <extracomment>%1: what was given</extracomment>
        <translation>%1 주소에 호스트가 없습니다. smtp://mail.example.test:587 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 파일을 읽을 수 없습니다. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
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
        <translation>사용법: heloscope [옵션] [FILE | smtp://HOST[:PORT] | smtps://HOST[:PORT]]

세션 기록, 호스트 또는 연습용 서버의 창을 엽니다.
여는 것만으로는 아무것도 보내지 않습니다.

  --language L        인터페이스 언어: en, th, ko, id
  --help-language L   설명 언어
  --practice NAME     연습용 서버의 시나리오
  --help              이 도움말
  --version           버전
</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Start</source>
        <extracomment>State of a session, in a box of the state diagram: nothing is connected yet.</extracomment>
        <translation>시작</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of a session: connected, the server&apos;s greeting has not come yet.</extracomment>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Greeted</source>
        <extracomment>State of a session: the server&apos;s greeting came.</extracomment>
        <translation>인사말 받음</translation>
    </message>
    <message>
        <source>Identified</source>
        <extracomment>State of a session: EHLO or HELO was accepted.</extracomment>
        <translation>식별됨</translation>
    </message>
    <message>
        <source>TLS starts</source>
        <extracomment>State of a session: the TLS handshake runs.</extracomment>
        <translation>TLS 시작</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>State of a session: an AUTH exchange is under way.</extracomment>
        <translation>로그인 중</translation>
    </message>
    <message>
        <source>Envelope</source>
        <extracomment>State of a session: MAIL was accepted.</extracomment>
        <translation>봉투</translation>
    </message>
    <message>
        <source>Mail data</source>
        <extracomment>State of a session: the server waits for the message.</extracomment>
        <translation>메일 데이터</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>State of a session: QUIT was answered, or the server announced that it closes.</extracomment>
        <translation>닫는 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a session: the connection is gone.</extracomment>
        <translation>닫힘</translation>
    </message>
</context>
<context>
    <name>SwaksWords</name>
    <message>
        <source>%1 changes only what swaks prints; it is left out.</source>
        <translation>%1 옵션은 swaks의 출력만 바꾸므로 뺐습니다.</translation>
    </message>
    <message>
        <source>Where the shell would send the output is left out.</source>
        <translation>셸이 출력을 다른 곳으로 보내는 부분은 뺐습니다.</translation>
    </message>
    <message>
        <source>“%1” in front of swaks is not run.</source>
        <extracomment>%1: the words in front of &quot;swaks&quot; on a command line</extracomment>
        <translation>swaks 앞의 “%1” 명령은 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>The password stood on the command line, where others can read it.</source>
        <translation>비밀번호가 명령줄에 있었습니다. 명령줄은 다른 사람이 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The line has no password.</source>
        <translation>명령줄에 비밀번호가 없습니다.</translation>
    </message>
    <message>
        <source>The certificate is checked here; swaks checks it only with --tls-verify.</source>
        <translation>여기서는 인증서를 확인합니다. swaks는 --tls-verify 옵션이 있을 때만 확인합니다.</translation>
    </message>
    <message>
        <source>%1 is left out: commands are sent one by one.</source>
        <translation>%1 옵션은 뺐습니다. 명령은 하나씩 보냅니다.</translation>
    </message>
    <message>
        <source>%1: swaks begins with HELO, this session with EHLO.</source>
        <translation>%1: swaks는 HELO 명령으로, 이 세션은 EHLO 명령으로 시작합니다.</translation>
    </message>
    <message>
        <source>The line names no server; swaks would look it up.</source>
        <translation>명령줄에 서버가 없습니다. swaks라면 서버를 조회합니다.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>명령줄이 너무 깁니다.</translation>
    </message>
    <message>
        <source>This is not a swaks line.</source>
        <translation>swaks 명령줄이 아닙니다.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The line has variables or commands that only a shell can fill in. Put their values in.</source>
        <translation>명령줄에 셸만 채울 수 있는 변수나 명령이 있습니다. 그 값을 직접 넣으십시오.</translation>
    </message>
    <message>
        <source>The line holds more than one command. Take the swaks command alone.</source>
        <translation>명령줄에 명령이 두 개 이상 있습니다. swaks 명령만 사용하십시오.</translation>
    </message>
    <message>
        <source>The line reads from standard input, which is not available here. Name a file with @.</source>
        <translation>명령줄이 표준 입력에서 읽지만 여기서는 표준 입력을 사용할 수 없습니다. @ 뒤에 파일 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>swaks has no option “%1”.</source>
        <translation>swaks에 “%1” 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” may be several options of swaks. Write more of it.</source>
        <translation>“%1” 이름은 swaks의 여러 옵션에 해당할 수 있습니다. 더 길게 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 옵션에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1” 부분을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option.</source>
        <translation>“%1” 인수는 어느 옵션에도 속하지 않습니다.</translation>
    </message>
    <message>
        <source>With %1 swaks does not begin a session.</source>
        <translation>%1 옵션을 쓰면 swaks는 세션을 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be done here.</source>
        <translation>%1: 여기서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>“%1” 파일을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Connecting</source>
        <extracomment>What time was spent on: opening the connection.</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <extracomment>What time was spent on.</extracomment>
        <translation>서버를 기다린 시간</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <extracomment>What time was spent on.</extracomment>
        <translation>TLS 핸드셰이크</translation>
    </message>
    <message>
        <source>Our own pause</source>
        <extracomment>What time was spent on: this program, or the person using it, took its time.</extracomment>
        <translation>클라이언트가 쉰 시간</translation>
    </message>
</context>
<context>
    <name>TimeoutWords</name>
    <message>
        <source>No answer came within %1 s at %2; that is the limit of this program.</source>
        <extracomment>%1: seconds, %2: name of a stage, &quot;RCPT&quot;</extracomment>
        <translation>%2 단계에서 %1초 안에 응답이 오지 않았습니다. 이 시간은 이 프로그램의 제한 시간입니다.</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual cause; many networks block port 25.</source>
        <translation>패킷을 버리는 방화벽이 흔한 원인이며, 25번 포트를 차단하는 네트워크가 많습니다.</translation>
    </message>
    <message>
        <source>Some servers greet late on purpose, to be rid of hasty clients. On port 465 a server waits for TLS and says nothing first.</source>
        <translation>성급한 클라이언트를 걸러 내려고 일부러 인사말을 늦게 보내는 서버도 있습니다. 465번 포트에서는 서버가 먼저 말하지 않고 TLS를 기다립니다.</translation>
    </message>
    <message>
        <source>Something on the way may swallow the TLS handshake.</source>
        <translation>중간의 장비가 TLS 핸드셰이크를 전달하지 않고 버리는 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>The server may ask another system about the password, and that one is slow.</source>
        <translation>서버가 비밀번호를 다른 시스템에 확인하는데 그 시스템이 느린 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>The path to the server may lose large packets: short lines pass, a message does not.</source>
        <translation>서버까지 가는 경로에서 큰 패킷이 사라지는 것일 수 있습니다. 그러면 짧은 줄은 전달되지만 메시지는 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>A content filter that reads the whole message is the usual cause; the message may have arrived all the same.</source>
        <translation>메시지 전체를 읽는 콘텐츠 필터가 흔한 원인입니다. 그래도 메시지가 도착했을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server may be overloaded, or look something up that does not answer.</source>
        <translation>서버에 부하가 너무 많거나, 서버가 조회하는 곳에서 답이 오지 않는 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Set a longer time limit in the settings, or try again later.</source>
        <translation>설정에서 제한 시간을 늘리거나 나중에 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The certificate is self-signed: nobody but the server vouches for it.</source>
        <translation>자체 서명된 인증서입니다. 서버 자신 외에는 아무도 보증하지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not know.</source>
        <extracomment>%1: the issuer&apos;s name</extracomment>
        <translation>이 컴퓨터가 모르는 발급자(%1)가 발급한 인증서입니다.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>인증서가 만료되었습니다(%1).</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>인증서가 아직 유효하지 않습니다(%1부터 유효).</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1: the names in the certificate, %2: the name that was asked for</extracomment>
        <translation>인증서의 이름(%1)이 %2 호스트와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>The key of the certificate (%1) is too weak.</source>
        <extracomment>%1: kind of key, &quot;RSA 1024&quot;</extracomment>
        <translation>인증서의 키(%1)가 너무 약합니다.</translation>
    </message>
    <message>
        <source>The signature of the certificate (%1) is too weak.</source>
        <extracomment>%1: the signature&apos;s algorithm</extracomment>
        <translation>인증서의 서명(%1)이 너무 약합니다.</translation>
    </message>
    <message>
        <source>The certificate was not issued for use by a server.</source>
        <translation>서버용으로 발급된 인증서가 아닙니다.</translation>
    </message>
    <message>
        <source>The chain contains a certificate that may not issue others.</source>
        <translation>다른 인증서를 발급할 권한이 없는 인증서가 체인에 있습니다.</translation>
    </message>
    <message>
        <source>The certificate has been revoked by its issuer.</source>
        <translation>발급자가 인증서를 해지했습니다.</translation>
    </message>
    <message>
        <source>The server presented no certificate.</source>
        <translation>서버가 인증서를 제시하지 않았습니다.</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>인증서를 검증할 수 없습니다.</translation>
    </message>
    <message>
        <source>Chain: leads to an issuer that this computer trusts.</source>
        <translation>체인: 이 컴퓨터가 신뢰하는 발급자로 이어집니다.</translation>
    </message>
    <message>
        <source>Chain: not trusted. %1</source>
        <extracomment>%1: one or more sentences with the cause</extracomment>
        <translation>체인: 신뢰할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Name: the certificate is for %1, as it should be.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>이름: 인증서가 %1 호스트와 일치합니다.</translation>
    </message>
    <message>
        <source>Name: does not match. %1</source>
        <extracomment>%1: a sentence with the cause</extracomment>
        <translation>이름: 일치하지 않습니다. %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>주체: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>이름: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>발급자: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <extracomment>%1 and %2: dates</extracomment>
        <translation>유효 기간: %1 ~ %2</translation>
    </message>
    <message>
        <source>Key: %1, signature: %2</source>
        <extracomment>%1: kind of key, %2: the signature&apos;s algorithm</extracomment>
        <translation>키: %1, 서명: %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 지문: %1</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>any command</source>
        <translation>임의의 명령</translation>
    </message>
    <message>
        <source>After %1, without encryption</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>%1 다음(암호화되지 않음)</translation>
    </message>
    <message>
        <source>After %1, with encryption</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>%1 다음(암호화됨)</translation>
    </message>
    <message>
        <source>After %1, before login</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>%1 다음(로그인 전)</translation>
    </message>
    <message>
        <source>After %1, after login</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>%1 다음(로그인 후)</translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>%1 다음</translation>
    </message>
    <message>
        <source>After the connection</source>
        <extracomment>Heading: what a code means then.</extracomment>
        <translation>연결 다음</translation>
    </message>
    <message>
        <source>After the message</source>
        <extracomment>Heading: what a code means then.</extracomment>
        <translation>메시지 다음</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Standard</source>
        <extracomment>Label of a sentence: a standard says so.</extracomment>
        <translation>표준</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>서비스 공급자</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>Label of a sentence: it is guessed from the server&apos;s words.</extracomment>
        <translation>짐작</translation>
    </message>
    <message>
        <source>No standard says so; servers are known to do it.</source>
        <translation>표준에는 없지만 실제로 이렇게 하는 서버가 있습니다.</translation>
    </message>
    <message>
        <source>No standard says so, and no server is known to do it: lists copy it.</source>
        <translation>표준에 없고 이렇게 하는 서버도 알려져 있지 않습니다. 여러 목록이 서로 옮겨 적었을 뿐입니다.</translation>
    </message>
    <message>
        <source>An older standard said so; it is no longer in force.</source>
        <translation>이전 표준에 정해져 있었지만 지금은 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>The standard says so.</source>
        <translation>표준에 정해져 있습니다.</translation>
    </message>
    <message>
        <source>This provider says so; other servers may mean something else.</source>
        <translation>이 서비스 공급자의 설명입니다. 다른 서버에서는 다른 뜻일 수 있습니다.</translation>
    </message>
    <message>
        <source>A guess from the server&apos;s own words.</source>
        <translation>서버의 문구로 미루어 짐작한 것입니다.</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Label of a code that an older standard had.</extracomment>
        <translation>더 이상 쓰이지 않음</translation>
    </message>
    <message>
        <source>Seen in the field</source>
        <extracomment>Label of a code that servers send though no standard has it.</extracomment>
        <translation>표준에 없지만 쓰임</translation>
    </message>
    <message>
        <source>Folklore</source>
        <extracomment>Label of a code that is copied from list to list without a source.</extracomment>
        <translation>근거 없이 전해짐</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (recorded) – Heloscope</source>
        <extracomment>Title of the window. %1: file name</extracomment>
        <translation>%1(기록) – Heloscope</translation>
    </message>
    <message>
        <source>%1 (ARMED) – Heloscope</source>
        <extracomment>Title of the window. %1: host name, or &quot;Practice: …&quot;</extracomment>
        <translation>%1(실제 전송 허용) – Heloscope</translation>
    </message>
    <message>
        <source>%1 (not armed) – Heloscope</source>
        <extracomment>Title of the window. %1: host name, or &quot;Practice: …&quot;</extracomment>
        <translation>%1(실제 전송 안 함) – Heloscope</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>In the title of the window. %1: title of a practice scenario</extracomment>
        <translation>연습: %1</translation>
    </message>
    <message>
        <source>autosaved</source>
        <extracomment>Title of the window: the program keeps the session by itself.</extracomment>
        <translation>자동 저장됨</translation>
    </message>
    <message>
        <source>not kept on disk</source>
        <extracomment>Title of the window: the session could not be kept on disk.</extracomment>
        <translation>디스크에 저장되지 않음</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>Title of the window. %1: time of day</extracomment>
        <translation>%1에 저장됨</translation>
    </message>
</context>
</TS>
