<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Cli</name>
    <message>
        <source>goes through one session with a mail server</source>
        <translation>메일 서버와 세션을 한 번 진행</translation>
    </message>
    <message>
        <source>explains a reply, layer by layer</source>
        <translation>응답을 일반적인 것부터 차례로 설명</translation>
    </message>
    <message>
        <source>puts two codes side by side</source>
        <translation>두 코드를 나란히 비교</translation>
    </message>
    <message>
        <source>shows a saved transcript with explanations</source>
        <translation>저장된 세션 기록을 설명과 함께 표시</translation>
    </message>
    <message>
        <source>serves the built-in practice server on loopback</source>
        <translation>내장된 연습용 서버를 루프백에서 실행</translation>
    </message>
    <message>
        <source>lists what is known</source>
        <translation>프로그램이 아는 모든 항목을 나열</translation>
    </message>
    <message>
        <source>Usage: heloscope-cli SUBCOMMAND [options]</source>
        <translation>사용법: heloscope-cli SUBCOMMAND [옵션]</translation>
    </message>
    <message>
        <source>Each one says more: heloscope-cli SUBCOMMAND --help</source>
        <translation>하위 명령마다 자세한 도움말이 있습니다. “heloscope-cli SUBCOMMAND --help” 명령을 사용하십시오.</translation>
    </message>
    <message>
        <source>There is no subcommand &quot;%1&quot;. Try heloscope-cli --help.</source>
        <translation>“%1” 하위 명령은 없습니다. “heloscope-cli --help” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>puts two saved sessions side by side</source>
        <translation>저장된 두 세션을 나란히 비교</translation>
    </message>
    <message>
        <source>writes a saved transcript in another form</source>
        <translation>저장된 세션 기록을 다른 형식으로 내보내기</translation>
    </message>
</context>
<context>
    <name>CliAnnotate</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>%1 has format %2, which is newer than this program. Get a newer version.</source>
        <translation>%1 파일은 이 프로그램보다 새로운 형식(%2)입니다. 더 새로운 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2; what stands before it is shown.</source>
        <translation>%1 파일이 %2번째 줄 중간에서 끝납니다. 그 줄 앞의 내용만 표시합니다.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>text, jsonl, markdown or html.</source>
        <translation>출력 형식: “text”, “jsonl”, “markdown”, “html” 중 하나.</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>설명 수준: “none”(없음), “brief”(간략), “full”(전체) 중 하나.</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>설명 언어: “en”, “th”, “ko”, “id” 중 하나.</translation>
    </message>
    <message>
        <source>Give one file, --format text, jsonl, markdown or html, and --explain none, brief or full.</source>
        <translation>파일은 하나만 지정하고, “--format” 값은 “text”, “jsonl”, “markdown”, “html” 중에서, “--explain” 값은 “none”, “brief”, “full” 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>Shows a saved transcript, or a dialogue that another program has logged, with its explanations.</source>
        <translation>저장된 세션 기록이나 다른 프로그램이 로그로 남긴 대화를 설명과 함께 표시합니다.</translation>
    </message>
    <message>
        <source>A transcript, a log or pasted text, or - for standard input.</source>
        <translation>세션 기록, 로그 또는 붙여넣은 텍스트 파일. 표준 입력에서 읽으려면 “-”를 쓰십시오.</translation>
    </message>
    <message>
        <source>What FILE was written by, where that is not recognised: %1.</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>FILE 내용을 쓴 프로그램. 자동으로 인식되지 않을 때 지정합니다: %1.</translation>
    </message>
    <message>
        <source>--from-format takes one of: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>“--from-format” 옵션에 쓸 수 있는 값: %1</translation>
    </message>
    <message>
        <source>%1 holds no dialogue: it is empty, is not text, or is a transcript without its header.</source>
        <translation>%1에서 대화를 찾을 수 없습니다. 비어 있거나, 텍스트가 아니거나, 헤더가 없는 세션 기록입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are damaged, from line %2 on; all other lines are shown.</source>
        <translation>
            <numerusform>%1에서 %n줄이 손상되었습니다(%2번째 줄부터). 나머지 줄은 모두 표시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %2 of %1 is too long; all other lines are shown.</source>
        <translation>%1 파일의 %2번째 줄이 너무 깁니다. 나머지 줄은 모두 표시합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in %1, from line %2 on; what is there is shown.</source>
        <translation>
            <numerusform>%1에 이벤트 %n개가 빠져 있습니다(%2번째 줄부터). 남아 있는 내용을 표시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>읽는 동안 %1 파일이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%1 is too large: what stands from line %2 on is not shown.</source>
        <translation>%1 파일이 너무 큽니다. %2번째 줄부터는 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Which session of FILE to show, where it holds several: 1, 2 and so on.</source>
        <translation>FILE 안에 세션이 여러 개 있을 때 표시할 세션의 번호: 1, 2 등.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n session(s) in the file.</source>
        <translation>
            <numerusform>파일에 세션이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n session(s) in the file. --session shows one of them.</source>
        <translation>
            <numerusform>파일에 세션이 %n개 있습니다. “--session” 옵션으로 그중 하나를 표시할 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliCodes</name>
    <message>
        <source>Reply codes</source>
        <translation>응답 코드</translation>
    </message>
    <message>
        <source>Enhanced status codes</source>
        <translation>확장 상태 코드</translation>
    </message>
    <message>
        <source>EHLO keywords</source>
        <translation>EHLO 키워드</translation>
    </message>
    <message>
        <source>AUTH mechanisms</source>
        <translation>AUTH 방식</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Reasons of refusals</source>
        <translation>거부 원인</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Wordings of providers and mail programs</source>
        <translation>서비스 공급자와 메일 프로그램의 문구</translation>
    </message>
    <message>
        <source>Lists every reply code, enhanced code, keyword, mechanism, command, reason, limit and wording of a provider that is known.</source>
        <translation>프로그램이 아는 응답 코드, 확장 상태 코드, 키워드, 인증 방식, 명령, 거부 원인, 한도, 서비스 공급자의 문구를 모두 나열합니다.</translation>
    </message>
    <message>
        <source>The language of the names.</source>
        <translation>이름을 표시할 언어.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>출력 형식: “text” 또는 “json”.</translation>
    </message>
    <message>
        <source>Try: heloscope-cli codes --help</source>
        <translation>“heloscope-cli codes --help” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is one word too many: codes takes options only. To read about one code, try: heloscope-cli explain 550</source>
        <translation>“%1” 인수는 쓸 수 없습니다. “codes” 하위 명령에는 옵션만 지정합니다. 코드 하나에 대해 알아보려면 “heloscope-cli explain 550” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a format that codes can print. Try --format text or --format json.</source>
        <translation>“codes” 하위 명령은 “%1” 형식으로 출력할 수 없습니다. “--format text” 또는 “--format json” 옵션을 사용해 보십시오.</translation>
    </message>
</context>
<context>
    <name>CliCompare</name>
    <message>
        <source>Puts two codes beside each other: what each means, when one sees it, how to fix it, the key differences, and which means what when.</source>
        <translation>두 코드를 나란히 비교합니다. 각 코드의 의미, 코드를 보게 되는 경우, 해결 방법, 주요 차이점, 언제 어느 코드가 쓰이는지를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Two codes: reply codes such as 450, or enhanced status codes such as 5.1.1, or X.1.1 for any class.</source>
        <translation>코드 두 개. 450 같은 응답 코드나 5.1.1 같은 확장 상태 코드를 쓰고, 첫 숫자를 가리지 않으려면 X.1.1처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>The language of the comparison.</source>
        <translation>비교 결과의 언어.</translation>
    </message>
    <message>
        <source>text, json, markdown or html.</source>
        <translation>출력 형식: “text”, “json”, “markdown”, “html” 중 하나.</translation>
    </message>
    <message>
        <source>Where to write it; standard output otherwise.</source>
        <translation>결과를 쓸 파일. 지정하지 않으면 표준 출력에 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is not a code that can be compared. A reply code has three digits and begins with 2, 3, 4 or 5; an enhanced code has three numbers with dots between them. Try: heloscope-cli compare 450 5.1.1</source>
        <translation>“%1” 값은 비교할 수 있는 코드가 아닙니다. 응답 코드는 2, 3, 4, 5 중 하나로 시작하는 세 자리 숫자이고, 확장 상태 코드는 마침표로 구분한 숫자 세 개입니다. “heloscope-cli compare 450 5.1.1” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is the same code twice, so there is nothing to compare. Try two different ones, such as: heloscope-cli compare 450 550</source>
        <translation>“%1” 코드를 두 번 지정했으므로 비교할 것이 없습니다. 서로 다른 코드를 지정해 보십시오(예: “heloscope-cli compare 450 550”).</translation>
    </message>
    <message>
        <source>The help texts cannot be read. Try installing the program again.</source>
        <translation>설명을 읽을 수 없습니다. 프로그램을 다시 설치해 보십시오.</translation>
    </message>
    <message>
        <source>Try: heloscope-cli compare --help</source>
        <translation>“heloscope-cli compare --help” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>Give two codes. Try: heloscope-cli compare 450 550, or: heloscope-cli compare 5.1.1 5.2.1</source>
        <translation>코드 두 개를 지정하십시오. “heloscope-cli compare 450 550” 또는 “heloscope-cli compare 5.1.1 5.2.1” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a format that compare can print. Try --format text, json, markdown or html.</source>
        <translation>“compare” 하위 명령은 “%1” 형식으로 출력할 수 없습니다. “--format” 옵션에 “text”, “json”, “markdown”, “html” 중 하나를 사용해 보십시오.</translation>
    </message>
</context>
<context>
    <name>CliDiff</name>
    <message>
        <source>Compares two saved sessions step by step and says how they differ. Dates, ids and the names of hosts do not count.</source>
        <translation>저장된 두 세션을 단계별로 비교하여 차이점을 알려 줍니다. 날짜, ID, 호스트 이름의 차이는 따지지 않습니다.</translation>
    </message>
    <message>
        <source>Two transcripts.</source>
        <translation>세션 기록 두 개.</translation>
    </message>
    <message>
        <source>The language of what is said about the differences.</source>
        <translation>차이점을 설명할 언어.</translation>
    </message>
    <message>
        <source>text, json, markdown or html.</source>
        <translation>출력 형식: “text”, “json”, “markdown”, “html” 중 하나.</translation>
    </message>
    <message>
        <source>Where to write it; standard output otherwise.</source>
        <translation>결과를 쓸 파일. 지정하지 않으면 표준 출력에 씁니다.</translation>
    </message>
    <message>
        <source>Try: heloscope-cli diff --help</source>
        <translation>“heloscope-cli diff --help” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>Give two transcripts. Try: heloscope-cli diff yesterday.smtp.jsonl today.smtp.jsonl</source>
        <translation>세션 기록 두 개를 지정하십시오. “heloscope-cli diff yesterday.smtp.jsonl today.smtp.jsonl” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a format that diff can print. Try --format text, json, markdown or html.</source>
        <translation>“diff” 하위 명령은 “%1” 형식으로 출력할 수 없습니다. “--format” 옵션에 “text”, “json”, “markdown”, “html” 중 하나를 사용해 보십시오.</translation>
    </message>
</context>
<context>
    <name>CliExplain</name>
    <message>
        <source>Explains a reply of a mail server, from the general to the particular.</source>
        <translation>메일 서버의 응답을 일반적인 것부터 구체적인 것까지 설명합니다.</translation>
    </message>
    <message>
        <source>The three digits of the reply, such as 550.</source>
        <translation>응답의 세 자리 숫자(예: 550).</translation>
    </message>
    <message>
        <source>Its enhanced status code, such as 5.1.1.</source>
        <translation>응답의 확장 상태 코드(예: 5.1.1).</translation>
    </message>
    <message>
        <source>The whole reply, as it stands in a log.</source>
        <translation>로그에 있는 그대로의 전체 응답.</translation>
    </message>
    <message>
        <source>The command that it answered, such as RCPT; CONNECT for the greeting, CONTENT for the end of the message.</source>
        <translation>이 응답을 받은 명령(예: RCPT). 인사말이면 CONNECT, 메시지의 끝이면 CONTENT를 쓰십시오.</translation>
    </message>
    <message>
        <source>TLS was up when it came.</source>
        <translation>TLS로 암호화된 상태에서 받은 응답입니다.</translation>
    </message>
    <message>
        <source>The language of the explanation.</source>
        <translation>설명 언어.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>출력 형식: “text” 또는 “json”.</translation>
    </message>
    <message>
        <source>“%1” is not an SMTP reply code. A reply code has three digits and begins with 2, 3, 4 or 5. Try: heloscope-cli explain 550 5.1.1</source>
        <translation>“%1” 값은 SMTP 응답 코드가 아닙니다. 응답 코드는 2, 3, 4, 5 중 하나로 시작하는 세 자리 숫자입니다. “heloscope-cli explain 550 5.1.1” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is not an enhanced status code. It has three numbers with dots between them and begins with 2, 4 or 5. Try: heloscope-cli explain 550 5.1.1</source>
        <translation>“%1” 값은 확장 상태 코드가 아닙니다. 확장 상태 코드는 마침표로 구분한 숫자 세 개이며 2, 4, 5 중 하나로 시작합니다. “heloscope-cli explain 550 5.1.1” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is an enhanced status code; the three-digit reply code goes before it. Try: heloscope-cli explain 550 %1</source>
        <translation>“%1” 값은 확장 상태 코드입니다. 그 앞에 세 자리 응답 코드가 와야 합니다. “heloscope-cli explain 550 %1” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a reply: every line of one begins with three digits from 200 to 599. Try: heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;</source>
        <translation>“%1” 텍스트는 응답이 아닙니다. 응답의 모든 줄은 200에서 599까지의 세 자리 숫자로 시작합니다. “heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>Give either a code, with or without its enhanced code, or a whole reply. Try: heloscope-cli explain 550 5.1.1, or: heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;</source>
        <translation>응답 코드(확장 상태 코드는 생략 가능)와 전체 응답 중 하나만 지정하십시오. “heloscope-cli explain 550 5.1.1” 또는 “heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>Try: heloscope-cli explain --help</source>
        <translation>“heloscope-cli explain --help” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a format that explain can print. Try --format text or --format json.</source>
        <translation>“explain” 하위 명령은 “%1” 형식으로 출력할 수 없습니다. “--format text” 또는 “--format json” 옵션을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a command of SMTP. Try --after EHLO, MAIL, RCPT, DATA, CONTENT (the end of the message), AUTH, STARTTLS, QUIT or CONNECT (the greeting).</source>
        <translation>“%1” 값은 SMTP 명령이 아닙니다. “--after” 옵션에 EHLO, MAIL, RCPT, DATA, CONTENT(메시지의 끝), AUTH, STARTTLS, QUIT, CONNECT(인사말) 중 하나를 사용해 보십시오.</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1(%2 다음)</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>가능성 높음</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>짐작</translation>
    </message>
    <message>
        <source>Reason: %1, certain from “%2”.</source>
        <translation>원인: %1(확실, 근거: “%2”).</translation>
    </message>
    <message>
        <source>Reason: %1, likely from “%2”.</source>
        <translation>원인: %1(가능성 높음, 근거: “%2”).</translation>
    </message>
    <message>
        <source>Reason: %1, a guess from “%2”.</source>
        <translation>원인: %1(짐작, 근거: “%2”).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Do not try again unchanged.</source>
        <translation>그대로 다시 시도하지 마십시오.</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>나타나는 경우</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>From the general to the particular:</source>
        <translation>일반적인 것부터 구체적인 것까지:</translation>
    </message>
    <message>
        <source>The code taken apart:</source>
        <translation>응답 코드의 각 자리:</translation>
    </message>
    <message>
        <source>The enhanced code taken apart:</source>
        <translation>확장 상태 코드의 각 부분:</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>더 이상 쓰이지 않음</translation>
    </message>
    <message>
        <source>no standard has it, servers send it</source>
        <translation>표준에는 없지만 보내는 서버가 있음</translation>
    </message>
    <message>
        <source>folklore, no server is known to send it</source>
        <translation>근거 없이 전해지는 코드, 보내는 서버가 알려져 있지 않음</translation>
    </message>
    <message>
        <source>what this provider means by it; %1, %2</source>
        <extracomment>%1: where a wording was found, %2: the month when somebody last looked, 2026-11</extracomment>
        <translation>이 서비스 공급자가 정한 의미, %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>CliExport</name>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>With text: arrows as swaks has them, or letters C: and S:.</source>
        <translation>“text” 형식의 표시 방법: “arrows”(swaks와 같은 화살표) 또는 “letters”(글자 C: 및 S:).</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>설명 수준: “none”(없음), “brief”(간략), “full”(전체) 중 하나.</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>설명 언어: “en”, “th”, “ko”, “id” 중 하나.</translation>
    </message>
    <message>
        <source>A second language of the explanations, beside the first.</source>
        <translation>첫 번째 언어와 나란히 쓸 설명의 두 번째 언어.</translation>
    </message>
    <message>
        <source>Replace addresses, host names and queue ids with stand-ins.</source>
        <translation>주소, 호스트 이름, 대기열 ID를 가명으로 바꿉니다.</translation>
    </message>
    <message>
        <source>Write to FILE, not to standard output.</source>
        <translation>결과를 표준 출력 대신 이 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Both languages are %1. Give two different ones.</source>
        <translation>두 언어가 모두 “%1”입니다. 서로 다른 언어를 지정하십시오.</translation>
    </message>
    <message>
        <source>--style goes with --format text only. Leave one of them out.</source>
        <translation>“--style” 옵션은 “--format text” 옵션과만 함께 쓸 수 있습니다. 둘 중 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>Writes a saved transcript, or a dialogue that another program has logged, in another form, passwords masked.</source>
        <translation>저장된 세션 기록이나 다른 프로그램이 로그로 남긴 대화를 다른 형식으로 내보냅니다. 비밀번호는 가립니다.</translation>
    </message>
    <message>
        <source>A transcript, a log or pasted text, or - for standard input.</source>
        <translation>세션 기록, 로그 또는 붙여넣은 텍스트 파일. 표준 입력에서 읽으려면 “-”를 쓰십시오.</translation>
    </message>
    <message>
        <source>text, markdown, html, jsonl, svg (the ladder), pdf, report (a text for the administrator of the other side), or swaks, curl or openssl (the session as a command line of that program).</source>
        <extracomment>report: the text for the administrator of the other side.</extracomment>
        <translation>출력 형식: “text”, “markdown”, “html”, “jsonl”, “svg”(주고받은 순서), “pdf”, “report”(상대 쪽 관리자에게 보낼 보고서), “swaks”, “curl”, “openssl”(세션을 해당 프로그램의 명령줄로 나타낸 것) 중 하나.</translation>
    </message>
    <message>
        <source>Give one file, --format text, markdown, html, jsonl, svg, pdf, report, swaks, curl or openssl, --style arrows or letters, and --explain none, brief or full.</source>
        <translation>파일은 하나만 지정하고, “--format” 값은 “text”, “markdown”, “html”, “jsonl”, “svg”, “pdf”, “report”, “swaks”, “curl”, “openssl” 중에서, “--style” 값은 “arrows”, “letters” 중에서, “--explain” 값은 “none”, “brief”, “full” 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>A command line has no explanations. Leave --explain and --second-language out.</source>
        <translation>명령줄에는 설명이 없습니다. “--explain” 옵션과 “--second-language” 옵션을 빼십시오.</translation>
    </message>
</context>
<context>
    <name>CliHelpLanguage</name>
    <message>
        <source>There is no help in the language “%1”. Try --language with one of: %2</source>
        <translation>“%1” 언어로 된 설명은 없습니다. “--language” 옵션에 쓸 수 있는 값: %2</translation>
    </message>
</context>
<context>
    <name>CliInspect</name>
    <message>
        <source>No connection to %1: %2</source>
        <translation>%1 서버에 연결하지 못함: %2</translation>
    </message>
    <message>
        <source>No trusted encryption: %1</source>
        <translation>신뢰할 수 있는 암호화가 아님: %1</translation>
    </message>
    <message>
        <source>The transcript cannot be kept in %1: %2</source>
        <translation>%1 파일에 세션 기록을 저장할 수 없음: %2</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not understood. %3</source>
        <translation>--%1 옵션에 “%2” 값은 쓸 수 없습니다. %3</translation>
    </message>
    <message>
        <source>No target is given. Try heloscope-cli inspect HOST[:PORT].</source>
        <translation>대상을 지정하지 않았습니다. “heloscope-cli inspect HOST[:PORT]” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. Give one target.</source>
        <translation>“%1” 인수는 필요하지 않습니다. 대상을 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target. Write host, host:port or [address]:port.</source>
        <translation>“%1” 값은 대상으로 쓸 수 없습니다. 호스트와 포트를 “host”, “host:port”, “[address]:port” 중 한 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Give a number, 1 to 65535.</source>
        <translation>1에서 65535까지의 숫자를 지정하십시오.</translation>
    </message>
    <message>
        <source>It is one of none, optional, required and implicit.</source>
        <translation>“none”, “optional”, “required”, “implicit” 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other. Give one.</source>
        <translation>-4 옵션과 -6 옵션은 함께 쓸 수 없습니다. 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and permissions.</source>
        <translation>%1 파일을 읽을 수 없습니다. 파일 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>--client-key needs --client-cert as well.</source>
        <translation>“--client-key” 옵션을 쓰려면 “--client-cert” 옵션도 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Authentication needs --user as well.</source>
        <translation>인증하려면 “--user” 옵션도 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--password-file and --password-env exclude each other. Give one.</source>
        <translation>“--password-file” 옵션과 “--password-env” 옵션은 함께 쓸 수 없습니다. 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>Write SECONDS, or PHASE=SECONDS with one of the phases connect, greeting, ehlo, starttls, tls, auth, mail, rcpt, data, block, message, rset, quit and other.</source>
        <translation>SECONDS 또는 PHASE=SECONDS 형식으로 쓰십시오. PHASE 자리에는 연결과 인사말부터 시작하는 단계 중 하나를 씁니다(connect, greeting, ehlo, starttls, tls, auth, mail, rcpt, data, block, message, rset, quit, other).</translation>
    </message>
    <message>
        <source>The stages are greeting, ehlo, starttls, auth, mail, rcpt, data, message and quit.</source>
        <translation>인사말부터 시작하는 단계 중 하나를 지정하십시오(greeting, ehlo, starttls, auth, mail, rcpt, data, message, quit).</translation>
    </message>
    <message>
        <source>Going on to %1 hands a message to %2. Add --send if that is what you want.</source>
        <translation>%1 단계까지 진행하면 메시지가 %2 서버에 전달됩니다. 그렇게 하려면 “--send” 옵션을 추가하십시오.</translation>
    </message>
    <message>
        <source>Write STAGE=CODE or STAGE=CODE/ENHANCED, such as rcpt=550/5.1.1; x stands for any digit.</source>
        <translation>STAGE=CODE 또는 STAGE=CODE/ENHANCED 형식으로 쓰십시오(예: rcpt=550/5.1.1). x는 아무 숫자나 뜻합니다.</translation>
    </message>
    <message>
        <source>A mail transaction needs a recipient. Add --to ADDRESS.</source>
        <translation>메일 트랜잭션에는 수신자가 필요합니다. “--to ADDRESS” 옵션을 추가하십시오.</translation>
    </message>
    <message>
        <source>It is one of text, jsonl, markdown and html.</source>
        <translation>“text”, “jsonl”, “markdown”, “html” 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>It is one of none, brief and full.</source>
        <translation>“none”, “brief”, “full” 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>Try heloscope-cli inspect --help.</source>
        <translation>“heloscope-cli inspect --help” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>Goes through one session with a mail server and shows every step. On a server that is not on this machine it stops after RCPT unless --send is given.</source>
        <translation>메일 서버와 세션을 한 번 진행하며 모든 단계를 표시합니다. 이 컴퓨터에 있지 않은 서버에서는 “--send” 옵션을 지정하지 않으면 RCPT 명령 다음에 멈춥니다.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>host, host:port, [address]:port</source>
        <translation>호스트와 포트: “host”, “host:port”, “[address]:port” 중 한 형식</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>--%1 holds a line break or another control character. Take it out.</source>
        <translation>--%1 옵션의 값에 줄바꿈이나 다른 제어 문자가 있습니다. 제거하십시오.</translation>
    </message>
    <message>
        <source>--header &quot;%1&quot; is no header field. Write NAME: VALUE.</source>
        <translation>“--header” 옵션의 “%1” 값은 헤더 필드가 아닙니다. “NAME: VALUE” 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>--message is the whole message. Leave out --subject, --body, --header and --attach.</source>
        <translation>“--message” 옵션은 메시지 전체를 지정합니다. “--subject”, “--body”, “--header”, “--attach” 옵션을 빼십시오.</translation>
    </message>
    <message>
        <source>Test message from Heloscope</source>
        <translation>Heloscope 테스트 메시지</translation>
    </message>
    <message>
        <source>This message tests the way to this mailbox. Nothing needs to be done with it.</source>
        <translation>이 메일함에 이르는 경로를 시험하는 메시지입니다. 아무 조치도 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2</source>
        <translation>%1 비밀번호 파일을 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>There is no environment variable %1. Set it, or use --password-file.</source>
        <translation>%1 환경 변수가 없습니다. 변수를 설정하거나 “--password-file” 옵션을 사용하십시오.</translation>
    </message>
    <message>
        <source>There is no password for %1. Use --password-file or --password-env.</source>
        <translation>%1 사용자의 비밀번호가 없습니다. “--password-file” 또는 “--password-env” 옵션을 사용하십시오.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 사용자의 비밀번호:</translation>
    </message>
    <message>
        <source>holds a line break or another control character, which could smuggle in a second command. Take it out.</source>
        <translation>값에 줄바꿈이나 다른 제어 문자가 있어 두 번째 명령이 끼어들 수 있습니다. 제거하십시오.</translation>
    </message>
    <message>
        <source>is empty. Give it a value.</source>
        <translation>값이 비어 있습니다. 값을 지정하십시오.</translation>
    </message>
    <message>
        <source>is longer than RFC 5321 allows. Shorten it.</source>
        <translation>값이 RFC 5321에서 허용하는 길이를 넘습니다. 더 짧게 쓰십시오.</translation>
    </message>
    <message>
        <source>holds characters beyond ASCII. Add --smtputf8 to send such an address to a server that takes it.</source>
        <translation>값에 ASCII가 아닌 문자가 있습니다. 그런 주소를 지원하는 서버에 보내려면 “--smtputf8” 옵션을 추가하십시오.</translation>
    </message>
    <message>
        <source>is no mail address. Write it as local-part@domain, without angle brackets.</source>
        <translation>값은 이메일 주소가 아닙니다. 꺾쇠괄호 없이 “local-part@domain” 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>is no host name. Write a name in ASCII form or an address literal such as [192.0.2.1].</source>
        <translation>값은 호스트 이름이 아닙니다. ASCII 형식의 이름이나 [192.0.2.1]처럼 대괄호로 묶은 주소를 쓰십시오.</translation>
    </message>
    <message>
        <source>is no mechanism this program speaks. Try auto, PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>값은 이 프로그램이 지원하는 인증 방식이 아닙니다. “auto”, PLAIN, LOGIN, CRAM-MD5 중 하나를 사용해 보십시오.</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Port; 25 unless given (465 with TLS from the first octet).</source>
        <translation>포트. 지정하지 않으면 25번입니다(첫 바이트부터 TLS를 쓰면 465번).</translation>
    </message>
    <message>
        <source>Use IPv4 only.</source>
        <translation>IPv4만 사용합니다.</translation>
    </message>
    <message>
        <source>Use IPv6 only.</source>
        <translation>IPv6만 사용합니다.</translation>
    </message>
    <message>
        <source>none, optional (STARTTLS when offered), required, or implicit (from the first octet). implicit on port 465, otherwise optional.</source>
        <translation>TLS 사용: “none”(사용 안 함), “optional”(STARTTLS가 제공될 때 사용), “required”(필수), “implicit”(첫 바이트부터 사용) 중 하나. 기본값은 465번 포트에서 “implicit”, 그 밖에는 “optional”입니다.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file, too.</source>
        <translation>이 PEM 파일에 있는 인증서도 신뢰합니다.</translation>
    </message>
    <message>
        <source>Go on with the one certificate that comes, whatever is wrong with it.</source>
        <translation>받은 인증서 하나에 한해, 문제가 있어도 계속 진행합니다.</translation>
    </message>
    <message>
        <source>Server name to ask for; the host unless given.</source>
        <translation>요청할 서버 이름. 지정하지 않으면 호스트를 사용합니다.</translation>
    </message>
    <message>
        <source>Client certificate, PEM.</source>
        <translation>클라이언트 인증서(PEM).</translation>
    </message>
    <message>
        <source>Its private key, PEM.</source>
        <translation>그 인증서의 개인 키(PEM).</translation>
    </message>
    <message>
        <source>Name for EHLO; this machine&apos;s name or address unless given.</source>
        <translation>EHLO 이름. 지정하지 않으면 이 컴퓨터의 이름이나 주소를 사용합니다.</translation>
    </message>
    <message>
        <source>auto, PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>인증 방식: “auto”, PLAIN, LOGIN, CRAM-MD5 중 하나.</translation>
    </message>
    <message>
        <source>User name for AUTH.</source>
        <translation>AUTH 명령에 쓸 사용자 이름.</translation>
    </message>
    <message>
        <source>Read the password from the first line; - is stdin.</source>
        <translation>파일의 첫 줄에서 비밀번호를 읽습니다. “-”는 표준 입력입니다.</translation>
    </message>
    <message>
        <source>Read the password from the environment.</source>
        <translation>환경 변수에서 비밀번호를 읽습니다.</translation>
    </message>
    <message>
        <source>Let a reusable password cross an unencrypted connection.</source>
        <translation>재사용할 수 있는 비밀번호를 암호화되지 않은 연결로 보내도록 허용합니다.</translation>
    </message>
    <message>
        <source>Reverse-path of MAIL; &lt;&gt; is the null path.</source>
        <translation>MAIL 명령의 발신자 주소. &lt;&gt;만 쓰면 발신자 주소가 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Forward-path of RCPT; may be repeated.</source>
        <translation>RCPT 명령의 수신자 주소. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Header and body as they stand in this file; - is stdin.</source>
        <translation>이 파일에 있는 그대로의 헤더와 본문. “-”는 표준 입력입니다.</translation>
    </message>
    <message>
        <source>Subject of the test message.</source>
        <translation>테스트 메시지의 제목.</translation>
    </message>
    <message>
        <source>Text of the test message.</source>
        <translation>테스트 메시지의 본문.</translation>
    </message>
    <message>
        <source>Add or replace a header field; may be repeated.</source>
        <translation>헤더 필드를 추가하거나 바꿉니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Attach a file; may be repeated.</source>
        <translation>파일을 첨부합니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Send addresses beyond ASCII (RFC 6531).</source>
        <translation>ASCII가 아닌 문자가 있는 주소를 보냅니다(RFC 6531).</translation>
    </message>
    <message>
        <source>NOTIFY of RCPT (RFC 3461): NEVER, or SUCCESS,FAILURE,DELAY.</source>
        <translation>RCPT 명령의 NOTIFY(RFC 3461): NEVER 또는 SUCCESS,FAILURE,DELAY.</translation>
    </message>
    <message>
        <source>RET of MAIL (RFC 3461): FULL or HDRS.</source>
        <translation>MAIL 명령의 RET(RFC 3461): FULL 또는 HDRS.</translation>
    </message>
    <message>
        <source>ENVID of MAIL (RFC 3461).</source>
        <translation>MAIL 명령의 ENVID(RFC 3461).</translation>
    </message>
    <message>
        <source>Last stage: greeting, ehlo, starttls, auth, mail, rcpt, data, message or quit.</source>
        <translation>마지막으로 진행할 단계. 인사말부터 시작하는 단계 중 하나입니다(greeting, ehlo, starttls, auth, mail, rcpt, data, message, quit).</translation>
    </message>
    <message>
        <source>Hand the message over, also to a server that is not loopback.</source>
        <translation>루프백이 아닌 서버에도 메시지를 전달합니다.</translation>
    </message>
    <message>
        <source>Hang up without QUIT after this stage.</source>
        <translation>이 단계 다음에 QUIT 명령 없이 연결을 끊습니다.</translation>
    </message>
    <message>
        <source>Send this line after EHLO; may be repeated.</source>
        <translation>EHLO 명령 다음에 이 줄을 보냅니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Fail unless the server says so; x stands for any digit. May be repeated.</source>
        <translation>서버가 이렇게 응답하지 않으면 실패로 처리합니다. x는 아무 숫자나 뜻합니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Time limit of every phase, or of one.</source>
        <translation>모든 단계 또는 한 단계의 제한 시간.</translation>
    </message>
    <message>
        <source>text, jsonl, markdown or html.</source>
        <translation>출력 형식: “text”, “jsonl”, “markdown”, “html” 중 하나.</translation>
    </message>
    <message>
        <source>Write the result there instead of to standard output.</source>
        <translation>결과를 표준 출력 대신 이 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Keep the transcript while it happens.</source>
        <translation>세션이 진행되는 동안 세션 기록을 저장합니다.</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>설명 수준: “none”(없음), “brief”(간략), “full”(전체) 중 하나.</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>설명 언어: “en”, “th”, “ko”, “id” 중 하나.</translation>
    </message>
    <message>
        <source>Print the outcome only.</source>
        <translation>최종 결과만 출력합니다.</translation>
    </message>
    <message>
        <source>Send again what the client of this transcript sent, and show what differs.</source>
        <translation>이 세션 기록의 클라이언트가 보낸 내용을 다시 보내고 달라진 점을 표시합니다.</translation>
    </message>
    <message>
        <source>Set up the session that this swaks line describes.</source>
        <translation>이 swaks 명령줄이 나타내는 세션을 준비합니다.</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2, which already says it.</source>
        <extracomment>%1, %2: options</extracomment>
        <translation>--%1 옵션은 같은 내용을 이미 정하는 --%2 옵션과 함께 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>CliOutput</name>
    <message>
        <source>standard output</source>
        <translation>표준 출력</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Try another place.</source>
        <translation>%1에 쓸 수 없음: %2. 다른 위치를 지정해 보십시오.</translation>
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
    <name>Heloscope::PracticeCommand</name>
    <message>
        <source>Serves the built-in practice server on the loopback interface.
Its account is student@example.test with the password practice.
The first line of output is JSON: port, scenario, tls and ca (the file of the
certificate authority to trust, or null).</source>
        <translation>내장된 연습용 서버를 루프백 인터페이스에서 실행합니다.
계정은 “student@example.test”, 비밀번호는 “practice”입니다.
출력의 첫 줄은 JSON 형식이며 “port”, “scenario”, “tls”, “ca”(신뢰할 인증
기관의 파일 또는 “null”)가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The scenario to serve, or a file *.dialogue.</source>
        <translation>실행할 시나리오 또는 “*.dialogue” 파일.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes a free one.</source>
        <translation>연결을 기다릴 포트. 0이면 비어 있는 포트를 사용합니다.</translation>
    </message>
    <message>
        <source>End after that many sessions; 0 goes on until it is stopped.</source>
        <translation>이 수만큼 세션을 마치면 끝냅니다. 0이면 중지할 때까지 계속합니다.</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>시나리오 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>Form of the list: text or jsonl.</source>
        <translation>목록 형식: “text” 또는 “jsonl”.</translation>
    </message>
    <message>
        <source>Language of the titles: en, th, ko or id.</source>
        <translation>제목 언어: “en”, “th”, “ko”, “id” 중 하나.</translation>
    </message>
    <message>
        <source>“%1” is no port. Give a number from 0 to 65535.</source>
        <translation>“%1” 값은 포트 번호가 아닙니다. 0에서 65535까지의 숫자를 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no format here. Give text or jsonl.</source>
        <translation>여기에는 “%1” 형식을 쓸 수 없습니다. “text” 또는 “jsonl” 형식을 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is too much. Name the scenario with --scenario.</source>
        <translation>“%1” 인수는 쓸 수 없습니다. 시나리오는 “--scenario” 옵션으로 지정하십시오.</translation>
    </message>
    <message>
        <source>Which scenario? Give --scenario NAME; --list shows the names.</source>
        <translation>시나리오를 지정하지 않았습니다. “--scenario NAME” 옵션으로 지정하십시오. 이름은 “--list” 옵션으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Known are: %2. A file has to end in .dialogue.</source>
        <translation>“%1” 시나리오는 없습니다. 사용할 수 있는 시나리오: %2. 파일이면 이름이 “.dialogue”로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없음: %2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be had on the loopback interface: %2. Try another one, or 0 for any free port.</source>
        <translation>루프백 인터페이스에서 %1번 포트를 사용할 수 없음: %2. 다른 포트를 지정하거나, 비어 있는 포트를 쓰려면 0을 지정해 보십시오.</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be written: %1.</source>
        <translation>인증 기관의 인증서 파일을 쓸 수 없음: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number of sessions. Give a whole number, such as --sessions 1.</source>
        <translation>“%1” 값은 세션 수가 아닙니다. “--sessions 1”처럼 정수를 지정하십시오.</translation>
    </message>
    <message>
        <source>No certificate could be made. Try a scenario without TLS; practice --list shows which those are.</source>
        <translation>인증서를 만들 수 없습니다. TLS를 쓰지 않는 시나리오를 사용해 보십시오. 어떤 시나리오인지는 “practice --list” 명령으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Play the server of this transcript.</source>
        <translation>이 세션 기록의 서버 역할을 합니다.</translation>
    </message>
    <message>
        <source>--scenario and --replay exclude each other. Give one.</source>
        <translation>“--scenario” 옵션과 “--replay” 옵션은 함께 쓸 수 없습니다. 하나만 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ScriptFaultWords</name>
    <message>
        <source>a file of at most 256 KiB and 5000 lines</source>
        <translation>256 KiB 이하이고 5000줄 이하인 파일</translation>
    </message>
    <message>
        <source>UTF-8 text without NUL</source>
        <translation>NUL 문자가 없는 UTF-8 텍스트</translation>
    </message>
    <message>
        <source>a header line “key: value”, or a blank line to end the header</source>
        <translation>“key: value” 형식의 헤더 줄 또는 헤더를 끝내는 빈 줄</translation>
    </message>
    <message>
        <source>one of the keys id, title, title.LANGUAGE, tls, auth, certificate, memory, host, size, tags, order</source>
        <translation>“id”, “title”, “title.LANGUAGE”, “tls”, “auth”, “certificate”(인증서), “memory”, “host”, “size”, “tags”, “order” 중 한 키</translation>
    </message>
    <message>
        <source>each key only once</source>
        <translation>처음 쓰는 키(키마다 한 번만 쓸 수 있음)</translation>
    </message>
    <message>
        <source>a value that this key can have</source>
        <translation>이 키에 쓸 수 있는 값</translation>
    </message>
    <message>
        <source>a line “id: name” in the header</source>
        <translation>헤더의 “id: name” 줄</translation>
    </message>
    <message>
        <source>a line “title: words” in the header</source>
        <translation>헤더의 “title: words” 줄</translation>
    </message>
    <message>
        <source>a line that begins with C:, S:, R:, W:, X:, T: or #</source>
        <translation>C:, S:, R:, W:, X:, T:, # 중 하나로 시작하는 줄</translation>
    </message>
    <message>
        <source>a command behind C:, or “.”, (connect) or (credentials)</source>
        <translation>C: 뒤의 명령 또는 “.”, “(connect)”, “(credentials)”(자격 증명)</translation>
    </message>
    <message>
        <source>an answer (S:, R:, W: or X:) to the C: line before</source>
        <translation>앞의 C: 줄에 대한 응답(S:, R:, W:, X:)</translation>
    </message>
    <message>
        <source>a reply line: three digits, then a blank or a hyphen</source>
        <translation>응답 줄: 세 자리 숫자 다음에 공백 또는 하이픈</translation>
    </message>
    <message>
        <source>the same code again, and a blank behind the code in the last line of the reply</source>
        <translation>같은 코드, 그리고 응답의 마지막 줄에서는 코드 뒤의 공백</translation>
    </message>
    <message>
        <source>(default) as the only thing said in an exchange</source>
        <translation>주고받는 내용에 단독으로 쓴 “(default)”</translation>
    </message>
    <message>
        <source>\r, \n, \t, \0, \\ or \xHH behind a backslash</source>
        <translation>백슬래시로 시작하는 \r, \n, \t, \0, \\, \xHH 중 하나</translation>
    </message>
    <message>
        <source>a time such as 2s or 500ms, at most ten minutes</source>
        <translation>10분 이하의 시간(예: “2s”, “500ms”)</translation>
    </message>
    <message>
        <source>close or reset</source>
        <translation>“close” 또는 “reset”</translation>
    </message>
    <message>
        <source>T: alone, below “C: STARTTLS” and in a scenario with tls: starttls or required</source>
        <translation>“tls: starttls” 또는 “tls: required” 시나리오에서 “C: STARTTLS” 아래에 단독으로 쓴 T: 줄</translation>
    </message>
    <message>
        <source>%1, line %2: expected %3.</source>
        <extracomment>%1 a file name, %2 a line number, %3 a description</extracomment>
        <translation>%1 파일의 %2번째 줄에 필요한 것: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: expected %3. Found: %4</source>
        <extracomment>%1 a file name, %2 a line number, %3 a description, %4 the text that stands there</extracomment>
        <translation>%1 파일의 %2번째 줄에 필요한 것: %3. 실제 내용: %4</translation>
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
</TS>
