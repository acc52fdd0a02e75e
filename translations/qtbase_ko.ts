<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>버전 정보를 표시합니다.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>명령줄 옵션 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt 전용 옵션을 포함한 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>“%1” 옵션은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>알 수 없는 옵션: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1” 뒤에 값이 없습니다.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1” 뒤에는 값을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[옵션]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>인수:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation>저장 안 함</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>TLS 핸드셰이크 중 오류 발생: %1</translation>
    </message>
    <message>
        <source>Handshake failed: %1</source>
        <translation>핸드셰이크 실패: %1</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>인증서가 자체 서명되었으며 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>인증서 체인의 루트 인증서가 자체 서명되었으며 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>상대가 인증서를 제시하지 않았음</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>상대의 인증서가 차단 목록에 있음</translation>
    </message>
    <message>
        <source>The hostname provided does not match the one received from the peer</source>
        <translation>지정한 호스트 이름이 상대에게서 받은 호스트 이름과 일치하지 않음</translation>
    </message>
</context>
</TS>
