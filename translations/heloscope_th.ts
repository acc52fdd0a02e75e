<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>BreakWords</name>
    <message>
        <source>Stage %1</source>
        <extracomment>A rule in the list of break rules. %1: stage of a session, &quot;RCPT&quot;</extracomment>
        <translation>ขั้น %1</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <extracomment>A rule in the list of break rules. %1: reply code &quot;550&quot; or class &quot;5xx&quot;</extracomment>
        <translation>การตอบกลับ %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <extracomment>A rule in the list of break rules. %1: command, &quot;NOOP&quot;</extracomment>
        <translation>คำสั่ง %1</translation>
    </message>
    <message>
        <source>Anything unexpected</source>
        <extracomment>A rule in the list of break rules: any finding that is a warning or worse.</extracomment>
        <translation>ทุกสิ่งที่ไม่คาดคิด</translation>
    </message>
    <message>
        <source>Stopped by the break rule “%1”</source>
        <extracomment>Why a run has stopped. %1: a break rule, &quot;Reply 550&quot;</extracomment>
        <translation>หยุดตามกฎจุดพัก “%1”</translation>
    </message>
</context>
<context>
    <name>CapabilityMeaning</name>
    <message>
        <source>Nothing is known here about this mechanism.</source>
        <translation>โปรแกรมนี้ไม่มีข้อมูลเกี่ยวกับกลไกนี้</translation>
    </message>
    <message>
        <source>The server offers this extension; nothing more is known about it here.</source>
        <translation>เซิร์ฟเวอร์เสนอส่วนขยายนี้ โปรแกรมนี้ไม่มีข้อมูลเพิ่มเติม</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>Put the password in place of &lt;password&gt;.</source>
        <translation>ใส่รหัสผ่านแทน “&lt;password&gt;”</translation>
    </message>
    <message>
        <source>Put the user name in place of &lt;user&gt;.</source>
        <translation>ใส่ชื่อผู้ใช้แทน “&lt;user&gt;”</translation>
    </message>
    <message>
        <source>A short test message stands in place of the real one.</source>
        <translation>ใช้ข้อความทดสอบสั้น ๆ แทนข้อความจริง</translation>
    </message>
    <message>
        <source>Parameters of MAIL and RCPT are left out.</source>
        <translation>ไม่รวมพารามิเตอร์ของ MAIL และ RCPT</translation>
    </message>
    <message>
        <source>Additional lines are left out.</source>
        <translation>ไม่รวมบรรทัดที่เพิ่มเข้ามา</translation>
    </message>
    <message>
        <source>Time limits are left out.</source>
        <translation>ไม่รวมระยะหมดเวลา</translation>
    </message>
    <message>
        <source>swaks does not check the name in the certificate.</source>
        <translation>swaks ไม่ตรวจสอบชื่อในใบรับรอง</translation>
    </message>
    <message>
        <source>The server name for TLS is left out.</source>
        <translation>ไม่รวมชื่อเซิร์ฟเวอร์สำหรับ TLS</translation>
    </message>
    <message>
        <source>A value that this program would misread is left out or wrong.</source>
        <translation>มีค่าที่โปรแกรมของคำสั่งนี้จะอ่านผิด ค่านั้นไม่ได้รวมไว้หรือไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>This program cannot stop after RCPT: the line stops before MAIL.</source>
        <translation>โปรแกรมของคำสั่งนี้หยุดหลัง RCPT ไม่ได้ บรรทัดคำสั่งนี้จึงหยุดก่อน MAIL</translation>
    </message>
    <message>
        <source>The session names no recipient: the line stops before MAIL.</source>
        <translation>เซสชันไม่ได้ระบุผู้รับ บรรทัดคำสั่งนี้จึงหยุดก่อน MAIL</translation>
    </message>
    <message>
        <source>This program ends with QUIT; the session hung up.</source>
        <translation>โปรแกรมของคำสั่งนี้จบด้วย QUIT แต่เซสชันนี้ตัดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>openssl cannot do a session without encryption.</source>
        <translation>openssl ทำเซสชันที่ไม่เข้ารหัสลับไม่ได้</translation>
    </message>
    <message>
        <source>openssl insists on encryption.</source>
        <translation>openssl บังคับให้เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>openssl only connects; type these lines then:</source>
        <translation>openssl เชื่อมต่อให้เท่านั้น จากนั้นให้พิมพ์บรรทัดเหล่านี้:</translation>
    </message>
    <message>
        <source>This session cannot be written as a command line.</source>
        <translation>เขียนเซสชันนี้เป็นบรรทัดคำสั่งไม่ได้</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Open Transcript</source>
        <translation>เปิดบันทึกการโต้ตอบ</translation>
    </message>
    <message>
        <source>Transcripts (*.smtp.jsonl *.jsonl)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>บันทึกการโต้ตอบ (*.smtp.jsonl *.jsonl)</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>บันทึกการโต้ตอบเป็นไฟล์</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <extracomment>%1: file name</extracomment>
        <translation>เขียน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>หน้าเว็บ (*.html)</translation>
    </message>
    <message>
        <source>Save Comparison</source>
        <translation>บันทึกผลการเปรียบเทียบ</translation>
    </message>
    <message>
        <source>%1. Choose another folder or free some space. Nothing is lost: the window still has it all.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>%1 ให้เลือกโฟลเดอร์อื่นหรือเพิ่มเนื้อที่ว่าง ไม่มีสิ่งใดสูญหาย ทั้งหมดยังอยู่ในหน้าต่าง</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>ภาพ PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>ภาพวาด SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>บันทึกแผนภาพ</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>ข้อความอีเมล (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>เปิดข้อความ</translation>
    </message>
    <message>
        <source>Logs and text (*.log *.txt *.eml)</source>
        <translation>ไฟล์บันทึกและข้อความ (*.log *.txt *.eml)</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation>บันทึกไฟล์ส่งออก</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <extracomment>A kind of file in a file dialog. %1: its end, in small letters: pdf</extracomment>
        <translation>ไฟล์ส่งออก (*.%1)</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Text with arrows (as swaks)</source>
        <extracomment>A form of export: plain text with arrows, as the program swaks writes it.</extracomment>
        <translation>ข้อความมีลูกศร (แบบ swaks)</translation>
    </message>
    <message>
        <source>Text with C: and S:</source>
        <extracomment>A form of export: plain text with C: and S: in front of the lines.</extracomment>
        <translation>ข้อความแบบ C: และ S:</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <extracomment>A form of export. A ticket is a report to a help desk.</extracomment>
        <translation>Markdown สำหรับใบแจ้งปัญหา</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>A form of export.</extracomment>
        <translation>หน้าเว็บ (HTML)</translation>
    </message>
    <message>
        <source>Transcript (JSON Lines)</source>
        <extracomment>A form of export: that of saved transcripts.</extracomment>
        <translation>บันทึกการโต้ตอบ (JSON Lines)</translation>
    </message>
    <message>
        <source>Ladder (SVG)</source>
        <extracomment>A form of export: the picture with two lifelines and arrows.</extracomment>
        <translation>ลำดับการโต้ตอบ (SVG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <extracomment>A form of export.</extracomment>
        <translation>หน้าเอกสาร (PDF)</translation>
    </message>
    <message>
        <source>Report for the server&apos;s administrator</source>
        <extracomment>A form of export: a text for whoever runs the server.</extracomment>
        <translation>รายงานสำหรับผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>No explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>ไม่มีคำอธิบาย</translation>
    </message>
    <message>
        <source>Brief explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>คำอธิบายย่อ</translation>
    </message>
    <message>
        <source>Full explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>คำอธิบายเต็ม</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of mail.</extracomment>
        <translation>ที่อยู่อีเมล</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ชื่อโฮสต์</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>ที่อยู่ IP</translation>
    </message>
    <message>
        <source>Queue id</source>
        <extracomment>What a mail server calls a message that it keeps.</extracomment>
        <translation>รหัสคิว</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s)</source>
        <translation>
            <numerusform>รหัสผ่าน %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>ที่อยู่อีเมล %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host name(s)</source>
        <translation>
            <numerusform>ชื่อโฮสต์ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP address(es)</source>
        <translation>
            <numerusform>ที่อยู่ IP %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s)</source>
        <translation>
            <numerusform>รหัสคิว %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the host</source>
        <translation>โฮสต์</translation>
    </message>
    <message>
        <source>the EHLO name</source>
        <translation>ชื่อใน EHLO</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <extracomment>%1: host name</extracomment>
        <translation>ไม่พบชื่อโฮสต์ %1</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer can look up names.</source>
        <translation>ตรวจสอบการสะกด และตรวจสอบว่าคอมพิวเตอร์นี้ค้นหาชื่อได้</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <extracomment>%1: host or address and port</extracomment>
        <translation>%1 ปฏิเสธการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Check the port: mail servers listen on 25, 465 or 587. The server may also be stopped or a firewall may block it.</source>
        <translation>ตรวจสอบพอร์ต เซิร์ฟเวอร์เมลใช้พอร์ต 25, 465 หรือ 587 เซิร์ฟเวอร์อาจหยุดทำงานอยู่ หรือไฟร์วอลล์อาจปิดกั้น</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>ติดต่อ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Check the network connection and the route to this host.</source>
        <translation>ตรวจสอบการเชื่อมต่อเครือข่ายและเส้นทางไปยังโฮสต์นี้</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 ไม่ตอบภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual cause; many networks block port 25. Try port 587 or 465.</source>
        <translation>สาเหตุที่พบบ่อยคือไฟร์วอลล์ที่ทิ้งแพ็กเก็ต และเครือข่ายหลายแห่งปิดกั้นพอร์ต 25 ให้ลองพอร์ต 587 หรือ 465</translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <translation>การเชื่อมต่อกับ %1 ถูกรีเซ็ต</translation>
    </message>
    <message>
        <source>The server or something on the way ended it without a word. Look at the last reply, then connect again.</source>
        <translation>เซิร์ฟเวอร์หรืออุปกรณ์ระหว่างทางตัดการเชื่อมต่อโดยไม่แจ้ง ให้ดูการตอบกลับล่าสุด แล้วเชื่อมต่อใหม่</translation>
    </message>
    <message>
        <source>%1 has no address of the wanted kind.</source>
        <translation>%1 ไม่มีที่อยู่ชนิดที่ต้องการ</translation>
    </message>
    <message>
        <source>Allow both IPv4 and IPv6.</source>
        <translation>อนุญาตทั้ง IPv4 และ IPv6</translation>
    </message>
    <message>
        <source>This computer does not allow a connection to %1.</source>
        <translation>คอมพิวเตอร์นี้ไม่อนุญาตให้เชื่อมต่อกับ %1</translation>
    </message>
    <message>
        <source>A local firewall or security policy forbids it.</source>
        <translation>ไฟร์วอลล์หรือนโยบายความปลอดภัยของเครื่องห้ามไว้</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: file name</extracomment>
        <translation>อ่านไฟล์ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>ตรวจสอบว่ามีไฟล์นี้และคุณมีสิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>เชื่อมต่อกับ %1 ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>The system&apos;s own words are below.</source>
        <translation>คำแจ้งของระบบอยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not trusted.</source>
        <translation>ใบรับรองของเซิร์ฟเวอร์ไม่น่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Look at both verdicts in the row of the TLS handshake.</source>
        <translation>ดูผลการตรวจทั้งสองข้อในแถวของ TLS handshake</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>TLS handshake ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>The server may only speak TLS versions older than 1.2, or want a client certificate.</source>
        <translation>เซิร์ฟเวอร์อาจใช้ได้เฉพาะ TLS ที่เก่ากว่า 1.2 หรือต้องการใบรับรองของไคลเอนต์</translation>
    </message>
    <message>
        <source>The server answered in plain text (it sent “%1”).</source>
        <extracomment>%1: the server&apos;s own words</extracomment>
        <translation>เซิร์ฟเวอร์ตอบเป็นข้อความธรรมดา (ส่งมาว่า “%1”)</translation>
    </message>
    <message>
        <source>This port does not begin with TLS: choose STARTTLS instead, or port 465.</source>
        <translation>พอร์ตนี้ไม่ได้เริ่มด้วย TLS ให้เลือก STARTTLS หรือใช้พอร์ต 465</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>เซิร์ฟเวอร์ปิดการเชื่อมต่อระหว่าง TLS handshake</translation>
    </message>
    <message>
        <source>It may have no certificate, or refuse the TLS versions offered.</source>
        <translation>เซิร์ฟเวอร์อาจไม่มีใบรับรอง หรือไม่ยอมรับเวอร์ชันของ TLS ที่เสนอ</translation>
    </message>
    <message>
        <source>TLS is not available on this computer.</source>
        <translation>คอมพิวเตอร์นี้ใช้ TLS ไม่ได้</translation>
    </message>
    <message>
        <source>Install the OpenSSL library.</source>
        <translation>ติดตั้งไลบรารี OpenSSL</translation>
    </message>
    <message>
        <source>There is a line break or another control character in %1.</source>
        <extracomment>%1: name of a field, &quot;the sender&quot;</extracomment>
        <translation>มีการขึ้นบรรทัดใหม่หรืออักขระควบคุมใน %1</translation>
    </message>
    <message>
        <source>Remove it; nothing was sent.</source>
        <translation>ลบออก ยังไม่ได้ส่งอะไรไป</translation>
    </message>
    <message>
        <source>Nothing was entered for %1.</source>
        <translation>ยังไม่ได้ป้อน %1</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>ป้อนแล้วลองใหม่</translation>
    </message>
    <message>
        <source>What was entered for %1 is too long.</source>
        <translation>%1 ที่ป้อนยาวเกินไป</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>ทำให้สั้นลง</translation>
    </message>
    <message>
        <source>Only ASCII characters can be used for %1.</source>
        <translation>%1 ใช้ได้เฉพาะอักขระ ASCII</translation>
    </message>
    <message>
        <source>Write it without accents or other scripts.</source>
        <translation>เขียนโดยไม่ใช้ตัวอักษรที่มีเครื่องหมายกำกับหรือตัวอักษรภาษาอื่น</translation>
    </message>
    <message>
        <source>What was entered for %1 is no email address.</source>
        <translation>%1 ที่ป้อนไม่ใช่ที่อยู่อีเมล</translation>
    </message>
    <message>
        <source>Write it as name@example.test.</source>
        <translation>เขียนในรูป name@example.test</translation>
    </message>
    <message>
        <source>What was entered for %1 is no host name or address.</source>
        <translation>%1 ที่ป้อนไม่ใช่ชื่อโฮสต์หรือที่อยู่</translation>
    </message>
    <message>
        <source>Write it as mail.example.test, 192.0.2.1 or [2001:db8::1].</source>
        <translation>เขียนในรูป mail.example.test, 192.0.2.1 หรือ [2001:db8::1]</translation>
    </message>
    <message>
        <source>The AUTH mechanism is not one this program speaks.</source>
        <translation>โปรแกรมนี้ไม่รู้จักกลไก AUTH นี้</translation>
    </message>
    <message>
        <source>Leave the choice to the program, or take PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>ให้โปรแกรมเลือกเอง หรือใช้ PLAIN, LOGIN หรือ CRAM-MD5</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>%1: file name</extracomment>
        <translation>อ่าน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>ตรวจสอบว่ามีไฟล์นี้และคุณมีสิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program.</source>
        <translation>%1 เขียนโดยโปรแกรมนี้รุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>ติดตั้งรุ่นที่ใหม่กว่าเพื่อเปิด</translation>
    </message>
    <message>
        <source>Everything before that line is shown.</source>
        <translation>แสดงทุกอย่างก่อนบรรทัดนั้น</translation>
    </message>
    <message>
        <source>%1 was cut off at line %2.</source>
        <translation>%1 ขาดไปตั้งแต่บรรทัด %2</translation>
    </message>
    <message>
        <source>Line %2 of %1 is too long.</source>
        <translation>บรรทัด %2 ของ %1 ยาวเกินไป</translation>
    </message>
    <message>
        <source>Nothing is connected: press F5 first.</source>
        <translation>ยังไม่ได้เชื่อมต่อ ให้กด F5 ก่อน</translation>
    </message>
    <message>
        <source>The server has not answered yet: wait for its reply.</source>
        <translation>เซิร์ฟเวอร์ยังไม่ตอบ ให้รอการตอบกลับก่อน</translation>
    </message>
    <message>
        <source>The line contains a control character and was not sent.</source>
        <translation>บรรทัดนี้มีอักขระควบคุม จึงไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Not sent: switch on Armed to go past RCPT on a real server.</source>
        <translation>ไม่ได้ส่ง ต้องเปิด “พร้อมส่งจริง” ก่อน จึงจะไปต่อจาก RCPT บนเซิร์ฟเวอร์จริงได้</translation>
    </message>
    <message>
        <source>There is no line here that could be sent again.</source>
        <translation>ไม่มีบรรทัดที่ส่งซ้ำได้</translation>
    </message>
    <message>
        <source>The line held a password, which is not kept: it cannot be repeated.</source>
        <translation>บรรทัดนี้มีรหัสผ่านซึ่งไม่ได้เก็บไว้ จึงส่งซ้ำไม่ได้</translation>
    </message>
    <message>
        <source>%1 holds no dialogue.</source>
        <translation>ไม่มีบทโต้ตอบใน %1</translation>
    </message>
    <message>
        <source>Open a transcript, or what a mail program has logged as text.</source>
        <translation>ให้เปิดบันทึกการโต้ตอบ หรือไฟล์ข้อความที่โปรแกรมเมลบันทึกไว้ (log)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are damaged, from line %2 on.</source>
        <extracomment>%1: file name, %2: number of the first of these lines</extracomment>
        <translation>
            <numerusform>ใน %1 มี %n บรรทัดที่เสียหาย เริ่มตั้งแต่บรรทัด %2</numerusform>
        </translation>
    </message>
    <message>
        <source>All other lines are shown.</source>
        <translation>บรรทัดอื่นยังแสดงครบทุกบรรทัด</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in %1, from line %2 on.</source>
        <extracomment>%1: file name, %2: number of the line before which they are missing</extracomment>
        <translation>
            <numerusform>ใน %1 มีเหตุการณ์หายไป %n รายการ เริ่มตั้งแต่บรรทัด %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is there is shown.</source>
        <translation>ส่วนที่มีอยู่ยังแสดงครบทั้งหมด</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>มีการแก้ไข %1 ระหว่างที่อ่าน</translation>
    </message>
    <message>
        <source>Open it again to see what it holds now.</source>
        <translation>ให้เปิดอีกครั้งเพื่อดูเนื้อหาปัจจุบัน</translation>
    </message>
    <message>
        <source>%1 is too large to be read whole.</source>
        <translation>%1 ใหญ่เกินกว่าจะอ่านได้ทั้งหมด</translation>
    </message>
    <message>
        <source>Everything before line %1 is shown.</source>
        <translation>ส่วนก่อนบรรทัด %1 แสดงครบทั้งหมด</translation>
    </message>
    <message>
        <source>The session goes on. Save it to another folder before you close the window.</source>
        <translation>เซสชันยังดำเนินต่อ ให้บันทึกลงโฟลเดอร์อื่นก่อนปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>This session cannot be kept on disk while it happens.</source>
        <translation>เก็บเซสชันนี้ลงดิสก์ระหว่างดำเนินการไม่ได้</translation>
    </message>
    <message>
        <source>No more of this session can be written to the disk.</source>
        <translation>เขียนข้อมูลของเซสชันนี้ลงดิสก์ต่อไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>The session goes on. Free some space, or save it to another folder.</source>
        <translation>เซสชันยังดำเนินต่อ ให้เพิ่มเนื้อที่ว่าง หรือบันทึกลงโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The file in which this session was kept has been taken away.</source>
        <translation>ไฟล์ที่ใช้เก็บเซสชันนี้ถูกย้ายหรือถูกลบไปแล้ว</translation>
    </message>
</context>
<context>
    <name>Heloscope::BreakRulesPane</name>
    <message>
        <source>A run stops after the reply that matches a rule.</source>
        <translation>การทำต่อจะหยุดหลังการตอบกลับที่ตรงกับกฎ</translation>
    </message>
    <message>
        <source>Break rules</source>
        <translation>กฎจุดพัก</translation>
    </message>
    <message>
        <source>New break rule</source>
        <translation>กฎจุดพักใหม่</translation>
    </message>
    <message>
        <source>550, 4xx, RCPT or NOOP</source>
        <extracomment>In the field for a new break rule: examples of what can be typed. Do not translate the codes.</extracomment>
        <translation>เช่น 550, 4xx, RCPT หรือ NOOP</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a break rule.</extracomment>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add the break rule</source>
        <translation>เพิ่มกฎจุดพัก</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes the selected break rule.</extracomment>
        <translation>ลบกฎ</translation>
    </message>
    <message>
        <source>Type a reply code (550), a class of codes (4xx), a stage, a command or “unexpected”.</source>
        <extracomment>Do not translate “unexpected”: it is typed as it stands.</extracomment>
        <translation>พิมพ์รหัสตอบกลับ (550) กลุ่มรหัส (4xx) ขั้นของเซสชัน คำสั่ง หรือ “unexpected”</translation>
    </message>
    <message>
        <source>No rule is selected.</source>
        <translation>ยังไม่ได้เลือกกฎ</translation>
    </message>
</context>
<context>
    <name>Heloscope::BytesPane</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <extracomment>How many octets (bytes) a command or a reply has.</extracomment>
        <translation>
            <numerusform>%n ไบต์</numerusform>
        </translation>
    </message>
    <message>
        <source>Offset %1, %2 of %3: %4</source>
        <extracomment>What is selected. %1: number of its first octet, from 0; %2: &quot;4 octets&quot;; %3: &quot;214 octets&quot;; %4: the octets themselves</extracomment>
        <translation>ตำแหน่ง %1 จำนวน %2 จาก %3: %4</translation>
    </message>
    <message>
        <source>Octets in hexadecimal and as text</source>
        <translation>ไบต์ในรูปเลขฐานสิบหกและข้อความ</translation>
    </message>
    <message>
        <source>Copy as Hex</source>
        <translation>คัดลอกเป็นเลขฐานสิบหก</translation>
    </message>
    <message>
        <source>Copies the selected octets, or all, in hexadecimal</source>
        <translation>คัดลอกไบต์ที่เลือกหรือไบต์ทั้งหมดเป็นเลขฐานสิบหก</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>คัดลอกเป็นข้อความ</translation>
    </message>
    <message>
        <source>Copies the selected octets, or all, as text; what cannot be seen is made visible</source>
        <translation>คัดลอกไบต์ที่เลือกหรือไบต์ทั้งหมดเป็นข้อความ สิ่งที่มองไม่เห็นจะแสดงให้เห็น</translation>
    </message>
    <message>
        <source>Select a command or a reply to see its octets.</source>
        <translation>เลือกคำสั่งหรือการตอบกลับเพื่อดูไบต์</translation>
    </message>
    <message>
        <source>Nothing of this line was on the wire, so it has no octets.</source>
        <translation>บรรทัดนี้ไม่มีส่วนใดที่ส่งผ่านเครือข่าย จึงไม่มีไบต์ให้ดู</translation>
    </message>
    <message>
        <source>A saved session keeps only the size and the checksum of the message, not its octets.</source>
        <translation>เซสชันที่บันทึกไว้เก็บเฉพาะขนาดและผลรวมตรวจสอบของข้อความ ไม่ได้เก็บไบต์ของข้อความ</translation>
    </message>
</context>
<context>
    <name>Heloscope::CapabilityPane</name>
    <message>
        <source>Capabilities of the server</source>
        <translation>ความสามารถของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Nothing was offered yet. The reply to EHLO lists what the server can do.</source>
        <translation>เซิร์ฟเวอร์ยังไม่ได้เสนออะไร การตอบกลับคำสั่ง EHLO บอกว่าเซิร์ฟเวอร์ทำอะไรได้บ้าง</translation>
    </message>
    <message>
        <source>Select a keyword to see its line and what it means.</source>
        <translation>เลือกคำสำคัญเพื่อดูบรรทัดและความหมายของคำนั้น</translation>
    </message>
</context>
<context>
    <name>Heloscope::CapabilityWords</name>
    <message>
        <source>changed</source>
        <extracomment>What STARTTLS did to something that the server offers: its parameters are others.</extracomment>
        <translation>เปลี่ยนไป</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>What STARTTLS did to something that the server offers: it is offered no longer.</extracomment>
        <translation>หายไป</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What STARTTLS did to something that the server offers: it was not offered before.</extracomment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>Header of the column with the names of the extensions that a server offers.</extracomment>
        <translation>คำสำคัญ</translation>
    </message>
    <message>
        <source>Before STARTTLS</source>
        <extracomment>Header of the column with the parameters that belong to a keyword.</extracomment>
        <translation>ก่อน STARTTLS</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>พารามิเตอร์</translation>
    </message>
    <message>
        <source>After STARTTLS</source>
        <translation>หลัง STARTTLS</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Header of the column that tells whether STARTTLS changed what is offered.</extracomment>
        <translation>ความต่าง</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>Header of the column that tells in a few words what a keyword means.</extracomment>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>ไม่ได้เสนอ</translation>
    </message>
    <message>
        <source>an extension that is not known here</source>
        <translation>ส่วนขยายที่โปรแกรมนี้ไม่รู้จัก</translation>
    </message>
</context>
<context>
    <name>Heloscope::CertificateQuestion</name>
    <message>
        <source>Certificates as presented</source>
        <translation>ใบรับรองตามที่เซิร์ฟเวอร์แสดง</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Switch that unfolds the certificates.</extracomment>
        <translation>ใบรับรอง</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>Button: do not go on with a certificate that was not believed.</extracomment>
        <translation>ปฏิเสธ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept This One Certificate</source>
        <translation>ยอมรับใบรับรองนี้ใบเดียว(&amp;A)</translation>
    </message>
    <message>
        <source>For this session only; it stays marked as an exception</source>
        <translation>เฉพาะเซสชันนี้ และจะแสดงเป็นข้อยกเว้นตลอด</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <extracomment>%1: host name</extracomment>
        <translation>ใบรับรองของ %1 ไม่น่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Nothing secret has been sent.</source>
        <translation>ยังไม่ได้ส่งข้อมูลลับใด ๆ</translation>
    </message>
</context>
<context>
    <name>Heloscope::CodesWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Beside the search field: how many entries have what was typed.</extracomment>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.
Try a part of it, or one word only.</source>
        <extracomment>Empty list of results. %1: what was typed</extracomment>
        <translation>ไม่มีรายการใดที่ตรงกับ “%1”
ลองพิมพ์เพียงบางส่วน หรือเพียงคำเดียว</translation>
    </message>
    <message>
        <source>What can be looked up</source>
        <translation>สิ่งที่ค้นหาได้</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Commands, EHLO keywords, AUTH mechanisms</source>
        <translation>คำสั่ง คำสำคัญใน EHLO กลไก AUTH</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>คำทั่วไป</translation>
    </message>
    <message>
        <source>Any words in English, Thai, Korean or Indonesian. Results contain all of them.</source>
        <translation>คำใดก็ได้ในภาษาอังกฤษ ไทย เกาหลี หรืออินโดนีเซีย ผลลัพธ์มีครบทุกคำที่พิมพ์</translation>
    </message>
    <message>
        <source>Codes and Words – Heloscope</source>
        <extracomment>Title of the window that explains any code or word.</extracomment>
        <translation>รหัสและคำศัพท์ – Heloscope</translation>
    </message>
    <message>
        <source>A code, a keyword or any word, in any language</source>
        <translation>รหัส คำสำคัญ หรือคำใด ๆ ในภาษาใดก็ได้</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>สิ่งที่จะค้นหา</translation>
    </message>
    <message>
        <source>Down and Up choose a result, Enter reads it, Escape goes back.</source>
        <translation>กดลูกศรลงหรือขึ้นเพื่อเลือกผลลัพธ์ กด Enter เพื่ออ่าน กด Escape เพื่อย้อนกลับ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Select two codes and press Ctrl+D to compare them.</source>
        <translation>เลือกสองรหัสแล้วกด Ctrl+D เพื่อเปรียบเทียบ</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>Button: empties the search field.</extracomment>
        <translation>ล้าง(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the search field</source>
        <translation>ล้างช่องค้นหา</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>รายการที่เลือก</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <extracomment>Entry of the menu of the window: goes to the search field.</extracomment>
        <translation>ค้นหา(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare Two Codes...</source>
        <translation>เปรียบเทียบสองรหัส(&amp;M)...</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>ปิดหน้าต่าง(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Heloscope::ComparisonWindow</name>
    <message>
        <source>Both are the same code. Choose another one to compare it with.</source>
        <translation>ทั้งสองเป็นรหัสเดียวกัน ให้เลือกรหัสอื่นมาเปรียบเทียบ</translation>
    </message>
    <message>
        <source>The help texts cannot be read. Install the program again.</source>
        <translation>อ่านข้อความคำอธิบายไม่ได้ ให้ติดตั้งโปรแกรมนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Type or pick two codes: reply codes such as 450, or enhanced codes such as 5.1.1.</source>
        <translation>พิมพ์หรือเลือกสองรหัส: รหัสตอบกลับ เช่น 450 หรือรหัสสถานะเสริม เช่น 5.1.1</translation>
    </message>
    <message>
        <source>Compare Two Codes – Heloscope</source>
        <extracomment>Title of the window with two codes side by side.</extracomment>
        <translation>เปรียบเทียบสองรหัส – Heloscope</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>รหัสแรก</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>รหัสที่สอง</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>Button: the first code takes the place of the second.</extracomment>
        <translation>สลับ(&amp;S)</translation>
    </message>
    <message>
        <source>Swap the two codes</source>
        <translation>สลับรหัสทั้งสอง</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>ภาษาของคำอธิบาย</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>คัดลอกเป็นข้อความ(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the comparison as text</source>
        <translation>คัดลอกผลการเปรียบเทียบเป็นข้อความ</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>ส่งออก(&amp;E)...</translation>
    </message>
    <message>
        <source>Save the comparison as a web page or as Markdown</source>
        <translation>บันทึกผลการเปรียบเทียบเป็นหน้าเว็บหรือ Markdown</translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation>ผลการเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Choose &amp;Codes</source>
        <extracomment>Entry of the menu of the window: goes to the fields with the two codes.</extracomment>
        <translation>เลือกรหัส(&amp;H)</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>ปิดหน้าต่าง(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Heloscope::ConnectionLine</name>
    <message>
        <source>Looking up %1… %2</source>
        <extracomment>%1: host name, %2: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>กำลังค้นหา %1… %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) found, connecting… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>
            <numerusform>พบ %n ที่อยู่ กำลังเชื่อมต่อ… %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1, port %2… %3</source>
        <extracomment>%1: address, %2: port, %3: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>กำลังเชื่อมต่อกับ %1 พอร์ต %2… %3</translation>
    </message>
    <message>
        <source>Connected, waiting for the greeting… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>เชื่อมต่อแล้ว กำลังรอคำทักทาย… %1</translation>
    </message>
    <message>
        <source>Waiting for the server… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>กำลังรอเซิร์ฟเวอร์… %1</translation>
    </message>
</context>
<context>
    <name>Heloscope::CopyMenu</name>
    <message>
        <source>Copy Session &amp;As</source>
        <extracomment>Menu: the whole session, as text or as a command of another program.</extracomment>
        <translation>คัดลอกเซสชันเป็น(&amp;A)</translation>
    </message>
    <message>
        <source>Text with &amp;Arrows</source>
        <extracomment>swaks marks lines with arrows; -&gt; is sent, &lt;- received.</extracomment>
        <translation>ข้อความมีลูกศร(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;C: and S: Text</source>
        <translation>ข้อความแบบ C: และ S:(&amp;C)</translation>
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
        <translation>คำสั่ง swaks(&amp;S)</translation>
    </message>
    <message>
        <source>c&amp;url Command</source>
        <translation>คำสั่ง curl(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;openssl Command</source>
        <translation>คำสั่ง openssl(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Heloscope::DecisionBar</name>
    <message>
        <source>The server refused %1 (%2). What next?</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;, %2: reply code</extracomment>
        <translation>เซิร์ฟเวอร์ปฏิเสธ %1 (%2) จะทำอย่างไรต่อ</translation>
    </message>
    <message>
        <source>Send Next</source>
        <extracomment>Button after a refusal: do what the plan proposes next.</extracomment>
        <translation>ส่งบรรทัดถัดไป</translation>
    </message>
    <message>
        <source>Send Again</source>
        <extracomment>Button after a refusal: send the refused line once more.</extracomment>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Give up this message and begin another</source>
        <translation>ยกเลิกข้อความนี้แล้วเริ่มข้อความใหม่</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>จบเซสชัน</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>สิ่งที่จะทำต่อไป</translation>
    </message>
    <message>
        <source>the command</source>
        <extracomment>What the server refused or put off, where its name is not known.</extracomment>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>The server put %1 off (%2). What next?</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;, %2: reply code</extracomment>
        <translation>เซิร์ฟเวอร์ขอให้ลอง %1 ใหม่ภายหลัง (%2) จะทำอย่างไรต่อ</translation>
    </message>
</context>
<context>
    <name>Heloscope::DetailPanes</name>
    <message>
        <source>Raw Bytes</source>
        <extracomment>Titles of panes: the octets of the selected line; what the server offers; what is sent.</extracomment>
        <translation>ไบต์ดิบ</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>ความสามารถ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Raw &amp;Bytes</source>
        <extracomment>Menu entries that move the focus to a pane.</extracomment>
        <translation>ไปที่ไบต์ดิบ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>ไปที่ความสามารถ(&amp;C)</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>ไปที่ข้อความ(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueDelegate</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n บรรทัด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueWords</name>
    <message>
        <source>No.</source>
        <extracomment>Header of the column with the line numbers of the dialogue.</extracomment>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>Header of the column that tells how long it took since the line before.</extracomment>
        <translation>ช่วงห่าง</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Header of the column that tells who speaks: client or server.</extracomment>
        <translation>ฝั่ง</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>การเข้ารหัสลับ</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>บทโต้ตอบ</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>รหัสตอบกลับ</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>เข้ารหัสลับแล้ว</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>ไม่ได้เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>%1, break rule</source>
        <extracomment>Said of a line of the dialogue. %1: what else is said of it</extracomment>
        <translation>%1 มีกฎจุดพัก</translation>
    </message>
    <message>
        <source>A run stops here (break rule)</source>
        <translation>การทำต่อจะหยุดที่นี่ (กฎจุดพัก)</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Header of the column that tells when a line came.</extracomment>
        <translation>เวลา</translation>
    </message>
</context>
<context>
    <name>Heloscope::DocumentDesk</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>ล้างรายการนี้(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>Menu with the servers and files that were used last.</extracomment>
        <translation>เปิดรายการล่าสุด(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close Session</source>
        <extracomment>Looks at no session any more; a live one is ended.</extracomment>
        <translation>ปิดเซสชัน(&amp;C)</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>รายการว่างเปล่า</translation>
    </message>
</context>
<context>
    <name>Heloscope::DropZone</name>
    <message>
        <source>Drop %1 to send it as the message</source>
        <extracomment>%1: name of the file that is dragged over the window</extracomment>
        <translation>ปล่อย %1 ที่นี่เพื่อส่งเป็นข้อความ</translation>
    </message>
    <message>
        <source>Drop %1 to open it as a session</source>
        <extracomment>%1: name of the file that is dragged over the window</extracomment>
        <translation>ปล่อย %1 ที่นี่เพื่อเปิดเป็นเซสชัน</translation>
    </message>
    <message>
        <source>Drop the text to open it as a session</source>
        <translation>ปล่อยข้อความที่นี่เพื่อเปิดเป็นเซสชัน</translation>
    </message>
</context>
<context>
    <name>Heloscope::ExportDesk</name>
    <message>
        <source>&amp;Export Session...</source>
        <translation>ส่งออกเซสชัน(&amp;E)...</translation>
    </message>
    <message>
        <source>Export Session</source>
        <translation>ส่งออกเซสชัน</translation>
    </message>
    <message>
        <source>Write the session as text, page, picture or report (%1)</source>
        <extracomment>%1: the key</extracomment>
        <translation>เขียนเซสชันเป็นข้อความ หน้าเอกสาร ภาพ หรือรายงาน (%1)</translation>
    </message>
    <message>
        <source>%1 has been written.</source>
        <translation>เขียน %1 แล้ว</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>คัดลอกไปยังคลิปบอร์ดแล้ว</translation>
    </message>
</context>
<context>
    <name>Heloscope::ExportDialog</name>
    <message>
        <source>Pages can only be saved, not copied</source>
        <translation>หน้าเอกสารบันทึกเป็นไฟล์ได้เท่านั้น คัดลอกไม่ได้</translation>
    </message>
    <message>
        <source>Copy it to the clipboard</source>
        <translation>คัดลอกไปยังคลิปบอร์ด</translation>
    </message>
    <message numerus="yes">
        <source>The preview shows the first %n event(s).</source>
        <extracomment>%n: a large number. An event is a command, a reply and the like.</extracomment>
        <translation>
            <numerusform>ตัวอย่างนี้แสดงเหตุการณ์ %n รายการแรก</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <extracomment>%1: a list such as &quot;1 password, 3 addresses&quot;</extracomment>
        <translation>ไม่ได้ปิดบังสิ่งใด</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>สิ่งที่ปิดบัง: %1</translation>
    </message>
    <message>
        <source>Go to the next masked place</source>
        <translation>ไปที่จุดปิดบังถัดไป</translation>
    </message>
    <message>
        <source>Export Session</source>
        <translation>ส่งออกเซสชัน</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>รูปแบบ(&amp;F):</translation>
    </message>
    <message>
        <source>The format in which the session is written</source>
        <translation>รูปแบบที่ใช้เขียนเซสชัน</translation>
    </message>
    <message>
        <source>&amp;Explanations:</source>
        <translation>คำอธิบาย(&amp;E):</translation>
    </message>
    <message>
        <source>How much is explained</source>
        <translation>ระดับความละเอียดของคำอธิบาย</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ภาษา(&amp;L):</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>ภาษาของคำอธิบาย</translation>
    </message>
    <message>
        <source>Second lan&amp;guage:</source>
        <translation>ภาษาที่สอง(&amp;G):</translation>
    </message>
    <message>
        <source>A second language beside the first</source>
        <translation>ภาษาที่สองที่แสดงคู่กับภาษาแรก</translation>
    </message>
    <message>
        <source>&amp;On the screen:</source>
        <translation>บนหน้าจอ(&amp;O):</translation>
    </message>
    <message>
        <source>The session as it is here</source>
        <translation>เซสชันตามที่เห็นที่นี่</translation>
    </message>
    <message>
        <source>&amp;Will be written:</source>
        <translation>สิ่งที่จะเขียน(&amp;W):</translation>
    </message>
    <message>
        <source>What will be written; masked places are marked</source>
        <translation>สิ่งที่จะเขียน มีเครื่องหมายตรงจุดที่ปิดบัง</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language.</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Replace &amp;addresses, host names and queue ids with stand-ins</source>
        <translation>เปลี่ยนที่อยู่ ชื่อโฮสต์ และรหัสคิวเป็นชื่อสมมติ(&amp;A)</translation>
    </message>
    <message>
        <source>The same name gets the same stand-in everywhere; passwords are always masked</source>
        <translation>ชื่อเดียวกันใช้ชื่อสมมติเดียวกันทุกที่ รหัสผ่านปิดบังเสมอ</translation>
    </message>
    <message>
        <source>&amp;Next Masked Place</source>
        <extracomment>Button</extracomment>
        <translation>จุดปิดบังถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>บันทึก(&amp;S)...</translation>
    </message>
    <message>
        <source>Choose a file and write it</source>
        <translation>เลือกไฟล์แล้วเขียน</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Leave without writing anything more</source>
        <translation>ออกโดยไม่เขียนอะไรเพิ่ม</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>ความคืบหน้าของการเขียน</translation>
    </message>
</context>
<context>
    <name>Heloscope::FilterBar</name>
    <message>
        <source>“%1” needs a value after the colon.</source>
        <extracomment>%1: as it was typed, &quot;code:&quot;</extracomment>
        <translation>“%1” ต้องมีค่าหลังเครื่องหมายทวิภาค (:)</translation>
    </message>
    <message>
        <source>“%1” is left out: a code looks like 550, 5xx or 5.1.1.</source>
        <extracomment>%1: as it was typed, &quot;code:9&quot;</extracomment>
        <translation>ไม่ใช้ “%1” เพราะรหัสต้องมีรูปแบบเช่น 550, 5xx หรือ 5.1.1</translation>
    </message>
    <message>
        <source>“%1” is left out: a verb is EHLO, MAIL, RCPT and the like.</source>
        <extracomment>%1: as it was typed, &quot;verb:FOO&quot;</extracomment>
        <translation>ไม่ใช้ “%1” เพราะคำสั่งต้องเป็น EHLO, MAIL, RCPT หรือคำสั่งอื่นทำนองนี้</translation>
    </message>
    <message>
        <source>“%1” is left out: a stage is greeting, ehlo, starttls, auth, mail, rcpt, data, message or quit.</source>
        <extracomment>%1: as it was typed, &quot;stage:foo&quot;</extracomment>
        <translation>ไม่ใช้ “%1” เพราะขั้นต้องเป็น “greeting” (คำทักทาย), “ehlo”, “starttls”, “auth”, “mail”, “rcpt”, “data”, “message” (ข้อความ) หรือ “quit”</translation>
    </message>
    <message>
        <source>“%1” is left out: a line is from client, server or program.</source>
        <extracomment>%1: as it was typed, &quot;from:foo&quot;</extracomment>
        <translation>ไม่ใช้ “%1” เพราะฝั่งต้องเป็นไคลเอนต์ เซิร์ฟเวอร์ หรือโปรแกรม (client, server หรือ program)</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the text goes on to the end.</source>
        <translation>เครื่องหมายอัญประกาศไม่มีคู่ จึงถือว่าข้อความยาวไปจนจบ</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>How many lines a filter shows. %1: those shown, %2: all</extracomment>
        <translation>%1 จาก %2 บรรทัด</translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation>ไม่มีบรรทัดที่ตรงกับตัวกรองนี้</translation>
    </message>
    <message>
        <source>Show only lines that contain…</source>
        <translation>แสดงเฉพาะบรรทัดที่มี…</translation>
    </message>
    <message>
        <source>Filter of the dialogue</source>
        <translation>ตัวกรองบทโต้ตอบ</translation>
    </message>
    <message>
        <source>Lines that fit</source>
        <translation>บรรทัดที่ตรงกับตัวกรอง</translation>
    </message>
    <message>
        <source>Clear &amp;Filter</source>
        <extracomment>Button: every line of the dialogue is shown again.</extracomment>
        <translation>ล้างตัวกรอง(&amp;F)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>What the filter does not do</source>
        <translation>สิ่งที่ตัวกรองไม่ได้ทำ</translation>
    </message>
    <message>
        <source>“%1” is looked for as text: the fields are code, verb, stage, from, finding, note, is and text.</source>
        <extracomment>%1: as it was typed, &quot;colour:red&quot;</extracomment>
        <translation>ค้นหา “%1” เป็นข้อความธรรมดา คำนำหน้าที่ใช้ได้คือ “code”, “verb”, “stage”, “from”, “finding”, “note”, “is” และ “text”</translation>
    </message>
    <message>
        <source>“%1” is left out: what a line can be is bookmark or note.</source>
        <extracomment>%1: as it was typed, &quot;is:foo&quot;; the words bookmark and note stay as they are</extracomment>
        <translation>ไม่ใช้ “%1” เพราะค่าหลัง “is” ต้องเป็น “bookmark” (ที่คั่น) หรือ “note” (หมายเหตุ)</translation>
    </message>
    <message>
        <source>Words, or code:5xx verb:RCPT stage:tls from:server finding:any note:word is:bookmark; a minus leaves out, quotes keep words together.</source>
        <extracomment>The words before the colons stay as they are.</extracomment>
        <translation>พิมพ์คำ หรือ code:5xx verb:RCPT stage:tls finding:any note:word is:bookmark หรือ from:server เพื่อดูเฉพาะของเซิร์ฟเวอร์ ใส่เครื่องหมายลบเพื่อไม่รวม ใส่อัญประกาศเพื่อให้คำอยู่ติดกัน</translation>
    </message>
</context>
<context>
    <name>Heloscope::FindingWordsModel</name>
    <message>
        <source>Severity</source>
        <extracomment>Header of the column with how much a finding matters.</extracomment>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Header of the column with what was found.</extracomment>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Header of the column with the number of the line that proves a finding.</extracomment>
        <translation>บรรทัด</translation>
    </message>
</context>
<context>
    <name>Heloscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Nothing unusual so far. Looked at: the form of replies and codes, what was offered, encryption and certificates, how long replies took.</source>
        <translation>ยังไม่พบสิ่งผิดปกติ สิ่งที่ตรวจดูแล้ว: รูปแบบของการตอบกลับและรหัส สิ่งที่เซิร์ฟเวอร์เสนอ การเข้ารหัสลับและใบรับรอง และเวลาที่ใช้ตอบ</translation>
    </message>
    <message>
        <source>What is unusual in a session is listed here.</source>
        <translation>สิ่งผิดปกติในเซสชันจะแสดงในรายการนี้</translation>
    </message>
    <message>
        <source>The certificate is in question: decide above.</source>
        <translation>มีข้อสงสัยเกี่ยวกับใบรับรอง: ให้ตัดสินใจที่ด้านบน</translation>
    </message>
</context>
<context>
    <name>Heloscope::GuideDesk</name>
    <message>
        <source>Le&amp;gend</source>
        <extracomment>Menu entry: what colours and pictures mean.</extracomment>
        <translation>คำอธิบายสัญลักษณ์(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>แป้นพิมพ์ลัด(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Heloscope::HelpLanguages</name>
    <message>
        <source>&amp;Beside It</source>
        <extracomment>Menu: a second language of the explanations, shown beside the first.</extracomment>
        <translation>ภาษาเทียบเคียง(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>Menu: no second language beside the first.</extracomment>
        <translation>ไม่มี(&amp;N)</translation>
    </message>
    <message>
        <source>English &amp;Original</source>
        <extracomment>Switch: show the English original under each translated paragraph.</extracomment>
        <translation>ต้นฉบับภาษาอังกฤษ(&amp;O)</translation>
    </message>
    <message>
        <source>Show the English text under each translated paragraph</source>
        <translation>แสดงข้อความภาษาอังกฤษใต้ย่อหน้าที่แปลแล้ว</translation>
    </message>
</context>
<context>
    <name>Heloscope::HitWords</name>
    <message>
        <source>Reply code</source>
        <extracomment>Kind of an entry in the codes window.</extracomment>
        <translation>รหัสตอบกลับ</translation>
    </message>
    <message>
        <source>Enhanced code</source>
        <extracomment>Kind of an entry in the codes window: &quot;5.1.1&quot;.</extracomment>
        <translation>รหัสสถานะเสริม</translation>
    </message>
    <message>
        <source>EHLO keyword</source>
        <extracomment>Kind of an entry in the codes window: what a server offers after EHLO.</extracomment>
        <translation>คำสำคัญใน EHLO</translation>
    </message>
    <message>
        <source>AUTH mechanism</source>
        <extracomment>Kind of an entry in the codes window: a way to log in.</extracomment>
        <translation>กลไก AUTH</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Kind of an entry in the codes window.</extracomment>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Kind of an entry in the codes window: why a server refuses.</extracomment>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Provider&apos;s wording</source>
        <extracomment>Kind of an entry in the codes window: words that one provider uses.</extracomment>
        <translation>ข้อความเฉพาะของผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Kind of an entry in the codes window: something this program notices.</extracomment>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Kind of an entry in the codes window: a size, a time or a port.</extracomment>
        <translation>ขีดจำกัด</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Kind of an entry in the codes window: a step of a session.</extracomment>
        <translation>ขั้นของเซสชัน</translation>
    </message>
    <message>
        <source>Digit of a code</source>
        <extracomment>Kind of an entry in the codes window: what one digit of a code says.</extracomment>
        <translation>ตัวเลขหนึ่งหลักของรหัส</translation>
    </message>
</context>
<context>
    <name>Heloscope::IdleOffer</name>
    <message>
        <source>In less than a minute the server may hang up. NOOP keeps it waiting and changes nothing.</source>
        <translation>อีกไม่ถึงหนึ่งนาทีเซิร์ฟเวอร์อาจตัดการเชื่อมต่อ NOOP ทำให้เซิร์ฟเวอร์รอต่อโดยไม่เปลี่ยนแปลงอะไร</translation>
    </message>
    <message>
        <source>Prepare NOOP</source>
        <extracomment>Button: NOOP is put into the field for the next line; it is not sent yet.</extracomment>
        <translation>เตรียม NOOP</translation>
    </message>
    <message>
        <source>Put NOOP into the next line; you send it</source>
        <translation>ใส่ NOOP ในบรรทัดถัดไป คุณเป็นผู้ส่งเอง</translation>
    </message>
</context>
<context>
    <name>Heloscope::JournalOffer</name>
    <message>
        <source>Open It</source>
        <extracomment>Opens the session that a crash has left.</extracomment>
        <translation>เปิดเซสชันนี้</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <extracomment>Decides nothing now: the session is offered again when the program starts.</extracomment>
        <translation>เก็บไว้ก่อน</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Throws the session away that a crash has left.</extracomment>
        <translation>ลบทิ้ง</translation>
    </message>
    <message numerus="yes">
        <source>Heloscope ended before the session with %1 (%2) was closed. %n line(s) of it were kept.</source>
        <extracomment>%1: host name, %2: date and time, %n: how much of the session is there</extracomment>
        <translation>
            <numerusform>Heloscope หยุดทำงานก่อนปิดเซสชันกับ %1 (%2) เก็บไว้ได้ %n บรรทัด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::KnowledgePane</name>
    <message>
        <source>As of now. Select a line to see what was known then.</source>
        <translation>ข้อมูล ณ ตอนนี้ เลือกบรรทัดเพื่อดูสิ่งที่ทราบในขณะนั้น</translation>
    </message>
    <message>
        <source>As of line %1. What it changed is bold.</source>
        <translation>ข้อมูล ณ บรรทัด %1 สิ่งที่บรรทัดนี้เปลี่ยนแสดงเป็นตัวหนา</translation>
    </message>
    <message>
        <source>What the session knows</source>
        <translation>สิ่งที่ทราบในเซสชัน</translation>
    </message>
</context>
<context>
    <name>Heloscope::KnowledgeWords</name>
    <message>
        <source>What</source>
        <extracomment>Headers of a table of what is known of a session: &quot;State&quot;, &quot;Identified&quot;.</extracomment>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>สิ่งที่ทราบ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Where the session stands: &quot;Greeted&quot;, &quot;Identified&quot;.</extracomment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>การเข้ารหัสลับ</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Whether AUTH has succeeded.</extracomment>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>What the server offers in its reply to EHLO.</extracomment>
        <translation>สิ่งที่เสนอ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>ผู้ส่ง</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>Messages taken</source>
        <extracomment>How many messages the server has taken over.</extracomment>
        <translation>ข้อความที่รับไว้</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>There is none: nothing offered, no sender, no recipient.</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>ไม่ได้เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>%1; certificate not trusted</source>
        <extracomment>%1: protocol and cipher</extracomment>
        <translation>%1 (ใบรับรองไม่น่าเชื่อถือ)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>แล้ว</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ยัง</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, accepted</source>
        <extracomment>%1: address of a recipient</extracomment>
        <translation>&lt;%1&gt; ยอมรับแล้ว</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, try later</source>
        <extracomment>%1: address of a recipient that may be tried again later</extracomment>
        <translation>&lt;%1&gt; ให้ลองภายหลัง</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, refused</source>
        <extracomment>%1: address of a recipient</extracomment>
        <translation>&lt;%1&gt; ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>Said of what the selected line has changed. %1: &quot;State: Identified&quot;</extracomment>
        <translation>%1 (ใหม่)</translation>
    </message>
</context>
<context>
    <name>Heloscope::LadderPicture</name>
    <message>
        <source>Ladder</source>
        <extracomment>Name of the picture with two lifelines and arrows between them: a sequence diagram.</extracomment>
        <translation>ลำดับการโต้ตอบ</translation>
    </message>
    <message>
        <source>again</source>
        <extracomment>Mark of a command that was refused before and is sent once more.</extracomment>
        <translation>ส่งซ้ำ</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <extracomment>In place of the further lines of a reply that has several.</extracomment>
        <translation>
            <numerusform>(%n บรรทัด)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::LanguageOffer</name>
    <message>
        <source>Language:</source>
        <extracomment>Label before a button for each language.</extracomment>
        <translation>ภาษา:</translation>
    </message>
</context>
<context>
    <name>Heloscope::LegendDialog</name>
    <message>
        <source>Legend</source>
        <extracomment>Title of the window that tells what colours and pictures mean.</extracomment>
        <translation>คำอธิบายสัญลักษณ์</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The server did it.</source>
        <translation>เซิร์ฟเวอร์ทำสำเร็จแล้ว</translation>
    </message>
    <message>
        <source>The server wants the rest.</source>
        <translation>เซิร์ฟเวอร์รอข้อมูลส่วนที่เหลือ</translation>
    </message>
    <message>
        <source>Not now: the same may succeed later.</source>
        <translation>ตอนนี้ยังไม่ได้: ส่งแบบเดิมภายหลังอาจสำเร็จ</translation>
    </message>
    <message>
        <source>No: the same will be refused again.</source>
        <translation>ไม่ได้: ส่งแบบเดิมก็จะถูกปฏิเสธอีก</translation>
    </message>
    <message>
        <source>Worth knowing, but not a fault.</source>
        <translation>ควรทราบ แต่ไม่ใช่ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>This program speaks to the server.</source>
        <translation>โปรแกรมนี้ส่งข้อมูลถึงเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>เซิร์ฟเวอร์ตอบกลับ</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>What a picture means.</extracomment>
        <translation>เข้ารหัสลับแล้ว</translation>
    </message>
    <message>
        <source>Nobody between here and the server can read it.</source>
        <translation>ไม่มีใครระหว่างเครื่องนี้กับเซิร์ฟเวอร์อ่านได้</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>What a picture means.</extracomment>
        <translation>ไม่ได้เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>Anybody between here and the server can read it.</source>
        <translation>ใครก็ตามระหว่างเครื่องนี้กับเซิร์ฟเวอร์อ่านได้</translation>
    </message>
    <message>
        <source>A finding about this line; F8 goes from one to the next.</source>
        <translation>มีสิ่งที่พบเกี่ยวกับบรรทัดนี้ กด F8 เพื่อไปยังรายการถัดไป</translation>
    </message>
    <message>
        <source>Break rule</source>
        <extracomment>What a picture means.</extracomment>
        <translation>กฎจุดพัก</translation>
    </message>
    <message>
        <source>A run stops here.</source>
        <translation>การทำต่อจะหยุดที่นี่</translation>
    </message>
    <message>
        <source>Encrypted line</source>
        <extracomment>What a bar means.</extracomment>
        <translation>บรรทัดที่เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>The bar goes along all lines that were encrypted.</source>
        <translation>แถบยาวตลอดทุกบรรทัดที่เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>Time before</source>
        <extracomment>What a bar means.</extracomment>
        <translation>เวลาก่อนบรรทัดนี้</translation>
    </message>
    <message>
        <source>The longer the bar, the longer nothing was said before this line.</source>
        <translation>แถบยิ่งยาว ช่วงที่ไม่มีการรับส่งก่อนบรรทัดนี้ก็ยิ่งนาน</translation>
    </message>
    <message>
        <source>A finding that breaks a rule of SMTP or stops the session.</source>
        <translation>สิ่งที่พบซึ่งผิดกฎของ SMTP หรือทำให้เซสชันหยุด</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>What a picture means.</extracomment>
        <translation>ที่คั่น</translation>
    </message>
    <message>
        <source>You have marked this line.</source>
        <translation>คุณใส่ที่คั่นไว้ที่บรรทัดนี้</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What a picture means.</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>You have written something about this line.</source>
        <translation>คุณเขียนหมายเหตุเกี่ยวกับบรรทัดนี้ไว้</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>What a picture in the row of stages means: the one that comes next.</extracomment>
        <translation>ขั้นถัดไป</translation>
    </message>
    <message>
        <source>This stage comes next.</source>
        <translation>ขั้นที่จะทำต่อจากนี้</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>เซิร์ฟเวอร์ยังไม่ได้ตอบกลับ</translation>
    </message>
    <message>
        <source>Passed over</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>ข้ามไป</translation>
    </message>
    <message>
        <source>The session went on without it.</source>
        <translation>เซสชันไปต่อโดยไม่ผ่านขั้นนี้</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>ยังไม่ถึง</translation>
    </message>
    <message>
        <source>The session has not come to this stage.</source>
        <translation>เซสชันยังมาไม่ถึงขั้นนี้</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>It ended here without a reply.</source>
        <translation>จบที่ขั้นนี้โดยไม่มีการตอบกลับ</translation>
    </message>
</context>
<context>
    <name>Heloscope::LevelDesk</name>
    <message>
        <source>Password without encryption</source>
        <translation>ส่งรหัสผ่านแม้ไม่เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <extracomment>On a chip. %1: name of a setting that is not shown at this level</extracomment>
        <translation>%1: เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>This acts but is not shown. Press to go there at the level %1.</source>
        <extracomment>%1: name of a level</extracomment>
        <translation>มีผลอยู่แต่ไม่ได้แสดง กดเพื่อไปดูในระดับ “%1”</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <extracomment>Menu: how much of the window is shown.</extracomment>
        <translation>ระดับการแสดงผล(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Heloscope::MainWindow</name>
    <message>
        <source>Meaning</source>
        <extracomment>Title of the pane that explains the selected line.</extracomment>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Envelope and Message</source>
        <translation>ซองจดหมายและข้อความ</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>บทโต้ตอบ</translation>
    </message>
    <message>
        <source>No lines to show. Press F5 to connect; a filter may hide what is there.</source>
        <translation>ไม่มีบรรทัดให้แสดง กด F5 เพื่อเชื่อมต่อ หรือตัวกรองอาจซ่อนบรรทัดไว้</translation>
    </message>
</context>
<context>
    <name>Heloscope::MeaningPane</name>
    <message>
        <source>Meaning of the selected line</source>
        <translation>ความหมายของบรรทัดที่เลือก</translation>
    </message>
    <message>
        <source>How to read a reply</source>
        <translation>วิธีอ่านการตอบกลับ</translation>
    </message>
    <message>
        <source>550 – the reply code</source>
        <translation>550 – รหัสตอบกลับ</translation>
    </message>
    <message>
        <source>The first digit decides: 2 done, 3 go on, 4 try later, 5 refused.</source>
        <translation>ตัวเลขหลักแรกเป็นตัวตัดสิน: 2 คือสำเร็จ 3 คือให้ส่งข้อมูลที่เหลือ 4 คือให้ลองภายหลัง 5 คือปฏิเสธ</translation>
    </message>
    <message>
        <source>5.1.1 – the enhanced status code</source>
        <translation>5.1.1 – รหัสสถานะเสริม</translation>
    </message>
    <message>
        <source>It says more exactly what happened. Not every server sends one.</source>
        <translation>บอกได้ชัดเจนขึ้นว่าเกิดอะไรขึ้น บางเซิร์ฟเวอร์ไม่ได้ส่งมา</translation>
    </message>
    <message>
        <source>The rest – words for people</source>
        <translation>ส่วนที่เหลือ – ข้อความสำหรับคนอ่าน</translation>
    </message>
    <message>
        <source>They differ from server to server; programs do not read them.</source>
        <translation>แต่ละเซิร์ฟเวอร์เขียนต่างกัน โปรแกรมไม่อ่านส่วนนี้</translation>
    </message>
    <message>
        <source>Select a line of the dialogue to see what it means.</source>
        <translation>เลือกบรรทัดในบทโต้ตอบเพื่อดูความหมาย</translation>
    </message>
</context>
<context>
    <name>Heloscope::MeaningView</name>
    <message>
        <source>Language of the explanations</source>
        <translation>ภาษาของคำอธิบาย</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <extracomment>Button: opens the comparison of this code with another one.</extracomment>
        <translation>เปรียบเทียบกับ…</translation>
    </message>
    <message>
        <source>Compare this code with another one</source>
        <translation>เปรียบเทียบรหัสนี้กับรหัสอื่น</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Switch: show the folded details of an explanation.</extracomment>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>The digits of the code, the RFC section, the exact bytes</source>
        <translation>ตัวเลขของรหัส หัวข้อใน RFC และไบต์ที่ได้รับจริง</translation>
    </message>
</context>
<context>
    <name>Heloscope::MessagePane</name>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 ใหญ่กว่า 64 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: file name, %2: the system&apos;s own words</extracomment>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>The body is not plain text. It is sent as it is and cannot be edited here.</source>
        <translation>เนื้อหาไม่ใช่ข้อความธรรมดา จะส่งตามที่เป็นอยู่ และแก้ไขที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Open Message…</source>
        <translation>เปิดข้อความ…</translation>
    </message>
    <message>
        <source>Takes the message from a file (.eml) instead</source>
        <translation>ใช้ข้อความจากไฟล์ (.eml) แทน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Takes the last change of the message back</source>
        <translation>เลิกการแก้ไขข้อความครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Makes the change once more</source>
        <translation>นำการแก้ไขที่เลิกไปกลับมาใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Gives up one&apos;s own message for the one made from envelope, subject and body.</extracomment>
        <translation>คืนค่าเดิม</translation>
    </message>
    <message>
        <source>Back to the message of the pane Envelope and Message</source>
        <translation>กลับไปใช้ข้อความจากบานหน้าต่าง “ซองจดหมายและข้อความ”</translation>
    </message>
    <message>
        <source>Edit for Next Session</source>
        <translation>แก้ไขสำหรับเซสชันถัดไป</translation>
    </message>
    <message>
        <source>Goes on with a copy for the next session</source>
        <translation>แก้ไขต่อในสำเนาสำหรับเซสชันถัดไป</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a header field to the message.</extracomment>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Adds a header field</source>
        <translation>เพิ่มเขตข้อมูลส่วนหัว</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Removes a header field from the message.</extracomment>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Removes the selected header field</source>
        <translation>ลบเขตข้อมูลส่วนหัวที่เลือก</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Tabs of the pane with the message.</extracomment>
        <translation>ส่วนหัว</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Exact Bytes</source>
        <translation>ไบต์ที่ส่งจริง</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>ส่วนต่าง ๆ ของข้อความ</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>เขตข้อมูลส่วนหัว</translation>
    </message>
    <message>
        <source>F2 edits a field</source>
        <translation>กด F2 เพื่อแก้ไขเขตข้อมูล</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>เนื้อหาของข้อความ</translation>
    </message>
    <message>
        <source>Message as it leaves, stuffed dots underlined</source>
        <translation>ข้อความตามที่ส่งจริง จุดที่เติมมีเส้นใต้</translation>
    </message>
</context>
<context>
    <name>Heloscope::NextLine</name>
    <message>
        <source>Not connected. Press F5 to connect.</source>
        <translation>ไม่ได้เชื่อมต่อ กด F5 เพื่อเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>กำลังรอเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>Press F10 to send. Legal now: %1</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>กด F10 เพื่อส่ง คำสั่งที่ใช้ได้ตอนนี้: %1</translation>
    </message>
    <message>
        <source>%1 was not offered by this server; it can be sent all the same.</source>
        <extracomment>%1: keyword of an extension, %2: list of commands</extracomment>
        <translation>เซิร์ฟเวอร์นี้ไม่ได้เสนอ %1 แต่ก็ยังส่งได้</translation>
    </message>
    <message>
        <source>&amp;Next line:</source>
        <extracomment>Label of the field with the line that will be sent next.</extracomment>
        <translation>บรรทัดถัดไป(&amp;N):</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>บรรทัดถัดไป</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>พิมพ์คำสั่ง</translation>
    </message>
    <message>
        <source>Send this line and wait for the whole reply (F10)</source>
        <translation>ส่งบรรทัดนี้แล้วรอการตอบกลับจนครบ (F10)</translation>
    </message>
    <message>
        <source>(the message, then a line with a single dot)</source>
        <translation>(ข้อความ แล้วตามด้วยบรรทัดที่มีเพียงจุด)</translation>
    </message>
    <message>
        <source>(close the connection without QUIT)</source>
        <translation>(ปิดการเชื่อมต่อโดยไม่ส่ง QUIT)</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <extracomment>Button that sends the next line.</extracomment>
        <translation>ส่ง(&amp;D)</translation>
    </message>
    <message>
        <source>Decide about the certificate above.</source>
        <translation>ตัดสินใจเรื่องใบรับรองด้านบน</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: what is proposed is not sent, the next command is proposed.</extracomment>
        <translation>ข้าม(&amp;K)</translation>
    </message>
    <message>
        <source>Do not send this line; propose what can follow</source>
        <translation>ไม่ส่งบรรทัดนี้ แล้วเสนอคำสั่งถัดไปที่ใช้ได้</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>ไม่มีบรรทัดให้ข้าม</translation>
    </message>
    <message>
        <source>secret</source>
        <extracomment>On a chip in the next line: a password stands here.</extracomment>
        <translation>ข้อมูลลับ</translation>
    </message>
    <message>
        <source>It is sent as you entered it, and never shown or kept</source>
        <translation>ส่งตามที่คุณป้อน ไม่แสดงและไม่เก็บไว้</translation>
    </message>
    <message>
        <source>A recorded session: nothing can be sent. F5 plays it back.</source>
        <translation>เซสชันที่บันทึกไว้: ส่งอะไรไม่ได้ กด F5 เพื่อเล่น</translation>
    </message>
</context>
<context>
    <name>Heloscope::NoteDialog</name>
    <message>
        <source>Note on Line %1</source>
        <extracomment>Title of a dialog. %1: number of a line of the dialogue</extracomment>
        <translation>หมายเหตุที่บรรทัด %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Esc leaves it as it was.</source>
        <extracomment>The keys stay as they are.</extracomment>
        <translation>กด Ctrl+Enter เพื่อเก็บหมายเหตุ กด Esc เพื่อคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <extracomment>%1: how many characters a note can have</extracomment>
        <translation>หมายเหตุยาวได้ไม่เกิน %1 อักขระ</translation>
    </message>
    <message>
        <source>&amp;Keep Note</source>
        <extracomment>Button</extracomment>
        <translation>เก็บหมายเหตุ(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>Heloscope::NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>Button that takes a message away.</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>Heloscope::OctetWords</name>
    <message>
        <source>a finding points here</source>
        <translation>มีสิ่งที่พบตรงนี้</translation>
    </message>
    <message>
        <source>Offset %1: %2; in hexadecimal %3; %4</source>
        <extracomment>What a screen reader says for a line of octets. %1: number of its first octet, from 0; %2: the octets as text; %3: the same in hexadecimal; %4: remarks such as &quot;line end, not UTF-8&quot;</extracomment>
        <translation>ตำแหน่ง %1: %2; เลขฐานสิบหก %3; %4</translation>
    </message>
    <message>
        <source>line end</source>
        <extracomment>CR LF, the line end of SMTP</extracomment>
        <translation>ตัวจบบรรทัด</translation>
    </message>
    <message>
        <source>CR or LF alone</source>
        <translation>CR หรือ LF เดี่ยว</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>อักขระควบคุม</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>อักขระที่มองไม่เห็น</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>ไม่ใช่ UTF-8</translation>
    </message>
    <message>
        <source>masked, never stored</source>
        <extracomment>A password that the program never stored.</extracomment>
        <translation>ปิดบังไว้ ไม่เคยเก็บ</translation>
    </message>
</context>
<context>
    <name>Heloscope::PicturesDock</name>
    <message>
        <source>Pictures</source>
        <extracomment>Title of the pane with the drawings of a session.</extracomment>
        <translation>แผนภาพ</translation>
    </message>
    <message>
        <source>Go to Pi&amp;ctures</source>
        <translation>ไปที่แผนภาพ(&amp;T)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>บันทึกแผนภาพ</translation>
    </message>
    <message>
        <source>Save the picture as an SVG drawing or a PNG image</source>
        <translation>บันทึกแผนภาพเป็นภาพวาด SVG หรือภาพ PNG</translation>
    </message>
    <message>
        <source>Copy as Image</source>
        <translation>คัดลอกเป็นภาพ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller.</extracomment>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger.</extracomment>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Show the pauses of our own in the chart</source>
        <translation>แสดงช่วงพักฝั่งเราในแผนภูมิ</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Press F5 to connect.</source>
        <translation>ยังไม่มีอะไรให้วาด กด F5 เพื่อเชื่อมต่อ</translation>
    </message>
    <message>
        <source>The image ends early because the session is long. An SVG drawing shows all of it.</source>
        <translation>ภาพขาดส่วนท้ายเพราะเซสชันยาว ภาพวาด SVG แสดงได้ครบ</translation>
    </message>
</context>
<context>
    <name>Heloscope::PlayBar</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>หยุดชั่วคราว(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>เล่น(&amp;L)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>เล่น</translation>
    </message>
    <message>
        <source>%1 of %2 entries. Gaps of more than %3 s are cut to that.</source>
        <extracomment>How far a recorded session is played back. %1: entries shown, %2: all, %3: seconds</extracomment>
        <translation>%1 จาก %2 รายการ ตัดช่วงห่างให้ยาวไม่เกิน %3 วินาที</translation>
    </message>
    <message>
        <source>Play the recorded session back, or pause (F5)</source>
        <translation>เล่นเซสชันที่บันทึกไว้ หรือหยุดชั่วคราว (F5)</translation>
    </message>
    <message>
        <source>Next &amp;Row</source>
        <extracomment>Button: one row more of a recorded session.</extracomment>
        <translation>แถวถัดไป(&amp;R)</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>แถวถัดไป</translation>
    </message>
    <message>
        <source>Show one row more (F10)</source>
        <translation>แสดงเพิ่มหนึ่งแถว (F10)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <extracomment>Button: the whole recorded session is shown.</extracomment>
        <translation>แสดงทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Show the whole session (Shift+F5)</source>
        <translation>แสดงทั้งเซสชัน (Shift+F5)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>ความเร็ว</translation>
    </message>
    <message>
        <source>How fast the session is played back</source>
        <translation>ความเร็วในการเล่นเซสชัน</translation>
    </message>
    <message>
        <source>How far it is played back</source>
        <translation>ตำแหน่งที่เล่นถึง</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferenceRow</name>
    <message>
        <source>As the interface</source>
        <extracomment>Choice of a language: that of menus and buttons.</extracomment>
        <translation>ตามภาษาของโปรแกรม</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of a second language: none.
----------
Choice of a number of sessions.</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>กลับไปใช้ค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>%1 is no code, class, command or stage; the others apply.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 ไม่ใช่รหัส กลุ่มรหัส คำสั่ง หรือขั้นของเซสชัน รายการอื่นยังมีผล</translation>
    </message>
    <message>
        <source>A name is up to 255 ASCII characters without spaces; the one before applies.</source>
        <translation>ชื่อต้องเป็นอักขระ ASCII ไม่เกิน 255 ตัวและไม่มีเว้นวรรค จึงยังใช้ชื่อเดิม</translation>
    </message>
    <message>
        <source>As in the standard</source>
        <extracomment>Choice of a time limit: those of RFC 5321.</extracomment>
        <translation>ตามมาตรฐาน</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: a setting back to how it is at the first start.</extracomment>
        <translation>คืนค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>%1: name of a setting</extracomment>
        <translation>คืนค่าเริ่มต้น: %1</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Behind a number: seconds. Unit: seconds, as short as it can be.</extracomment>
        <translation>วินาที</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferencesDesk</name>
    <message>
        <source>Some files could not be moved to the trash.</source>
        <translation>ย้ายบางไฟล์ไปถังขยะไม่ได้</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>การตั้งค่า(&amp;S)...</translation>
    </message>
    <message>
        <source>Every setting, each explained</source>
        <translation>การตั้งค่าทั้งหมดพร้อมคำอธิบาย</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferencesDialog</name>
    <message>
        <source>No setting matches “%1”.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>ไม่มีการตั้งค่าที่ตรงกับ “%1”</translation>
    </message>
    <message>
        <source>Take the last change of a setting back</source>
        <translation>เลิกการเปลี่ยนการตั้งค่าครั้งล่าสุด</translation>
    </message>
    <message>
        <source>No setting was changed</source>
        <translation>ยังไม่ได้เปลี่ยนการตั้งค่าใด</translation>
    </message>
    <message>
        <source>Put every setting back to its default; Undo brings them back</source>
        <translation>คืนการตั้งค่าทั้งหมดเป็นค่าเริ่มต้น กด “เลิกทำ” เพื่อนำค่าเดิมกลับมา</translation>
    </message>
    <message>
        <source>Every setting is at its default</source>
        <translation>การตั้งค่าทั้งหมดเป็นค่าเริ่มต้นอยู่แล้ว</translation>
    </message>
    <message>
        <source>Put the kept sessions into the trash</source>
        <translation>ย้ายเซสชันที่เก็บไว้ไปถังขยะ</translation>
    </message>
    <message>
        <source>No sessions are kept</source>
        <translation>ไม่มีเซสชันที่เก็บไว้</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n Session(s)</source>
        <extracomment>Button. Puts all kept sessions into the trash.</extracomment>
        <translation>
            <numerusform>ล้าง %n เซสชัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>ค้นหาการตั้งค่า…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ค้นหาการตั้งค่า</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Titles of groups of settings.</extracomment>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>การแสดงผล</translation>
    </message>
    <message>
        <source>Stepping</source>
        <translation>การไปทีละขั้น</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>เซสชัน</translation>
    </message>
    <message>
        <source>Armed is no setting: it is off at every start, so that no mail is delivered by accident.</source>
        <translation>“พร้อมส่งจริง” ไม่ใช่การตั้งค่า จะปิดอยู่ทุกครั้งที่เริ่มโปรแกรม เพื่อไม่ให้นำส่งอีเมลโดยไม่ตั้งใจ</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change of a setting back.</extracomment>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>คืนค่าเริ่มต้นทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>ปิด(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Heloscope::ProfileDesk</name>
    <message>
        <source>&amp;Save as Profile...</source>
        <extracomment>Keeps target, envelope and user name, but no password, under a name.</extracomment>
        <translation>บันทึกเป็นโปรไฟล์(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Rename Profile...</source>
        <translation>เปลี่ยนชื่อโปรไฟล์(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Delete Profile</source>
        <translation>ลบโปรไฟล์(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo Last Profile Change</source>
        <extracomment>Takes the last saving, renaming or deleting of a profile back.</extracomment>
        <translation>เลิกการเปลี่ยนโปรไฟล์ครั้งล่าสุด(&amp;U)</translation>
    </message>
    <message>
        <source>Save as Profile</source>
        <translation>บันทึกเป็นโปรไฟล์</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>เปลี่ยนชื่อโปรไฟล์</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>ชื่อโปรไฟล์:</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Button with the menu of profiles: targets that are kept under a name.</extracomment>
        <translation>โปรไฟล์</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>%1: name of a profile</extracomment>
        <translation>โปรไฟล์ %1</translation>
    </message>
    <message>
        <source>Targets kept under a name, without passwords</source>
        <translation>เป้าหมายที่ตั้งชื่อเก็บไว้ ไม่รวมรหัสผ่าน</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keeps the profile under the name that was typed.</extracomment>
        <translation>บันทึก(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Heloscope::ProjectorWindow</name>
    <message>
        <source>What does this line mean? Space shows it.</source>
        <extracomment>In place of a meaning that the class is to predict. Space: the key.</extracomment>
        <translation>บรรทัดนี้หมายความว่าอย่างไร กด Space เพื่อดูความหมาย</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>Title of the window for a projector.</extracomment>
        <translation>การนำเสนอ</translation>
    </message>
    <message>
        <source>Hide Meaning</source>
        <extracomment>Switch: the class is to predict what a line means before it is shown.</extracomment>
        <translation>ซ่อนความหมาย</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: ends the presentation.</extracomment>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>ภาษาของคำอธิบาย</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>บทโต้ตอบ</translation>
    </message>
    <message>
        <source>No lines yet. Press F5 to connect.</source>
        <translation>ยังไม่มีบรรทัด กด F5 เพื่อเชื่อมต่อ</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReadingBar</name>
    <message>
        <source>Reading the file…</source>
        <translation>กำลังอ่านไฟล์…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>กำลังอ่านไฟล์</translation>
    </message>
    <message>
        <source>How much of the file has been read</source>
        <translation>ความคืบหน้าของการอ่านไฟล์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops reading a long file; what was read is shown.</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Cancel reading the file</source>
        <translation>ยกเลิกการอ่านไฟล์</translation>
    </message>
    <message>
        <source>What was read stays (Esc)</source>
        <translation>ส่วนที่อ่านแล้วยังอยู่ (Esc)</translation>
    </message>
</context>
<context>
    <name>Heloscope::RecordDesk</name>
    <message>
        <source>The clipboard</source>
        <translation>คลิปบอร์ด</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <extracomment>Stands where a file&apos;s name stands.</extracomment>
        <translation>ข้อความที่วาง</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarkWords</name>
    <message>
        <source>Bookmark, note: %1</source>
        <translation>ที่คั่น หมายเหตุ: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Header of the column with the number of the line that a note is about.</extracomment>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Header of the column with what a person has written.</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>Header of the column with the line of the dialogue that a note is about.</extracomment>
        <translation>บทโต้ตอบ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>A line of the dialogue is marked so that it can be found again.</extracomment>
        <translation>ที่คั่น</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarksDesk</name>
    <message>
        <source>No line is selected.</source>
        <translation>ยังไม่ได้เลือกบรรทัด</translation>
    </message>
    <message>
        <source>Mark the selected line, or take its mark away</source>
        <translation>ใส่ที่คั่นที่บรรทัดที่เลือก หรือเอาที่คั่นออก</translation>
    </message>
    <message>
        <source>Write a note on the selected line</source>
        <translation>เขียนหมายเหตุที่บรรทัดที่เลือก</translation>
    </message>
    <message>
        <source>There is no note or bookmark in this direction.</source>
        <translation>ไม่มีหมายเหตุหรือที่คั่นในทิศทางนี้</translation>
    </message>
    <message>
        <source>Go to the next line with a note or a bookmark</source>
        <translation>ไปยังบรรทัดถัดไปที่มีหมายเหตุหรือที่คั่น</translation>
    </message>
    <message>
        <source>Go to the line before with a note or a bookmark</source>
        <translation>ไปยังบรรทัดก่อนหน้าที่มีหมายเหตุหรือที่คั่น</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>เลิกการเปลี่ยนแปลงครั้งล่าสุด</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>ไม่มีการเปลี่ยนแปลงให้เลิกทำ</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>ทำซ้ำการเปลี่ยนแปลงที่เลิกไป</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>ไม่มีการเปลี่ยนแปลงให้ทำซ้ำ</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of the pane with the notes and bookmarks on lines of the dialogue.</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>ที่คั่น(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>หมายเหตุ(&amp;N)...</translation>
    </message>
    <message>
        <source>Next N&amp;ote or Bookmark</source>
        <translation>หมายเหตุหรือที่คั่นถัดไป(&amp;O)</translation>
    </message>
    <message>
        <source>Previous No&amp;te or Bookmark</source>
        <translation>หมายเหตุหรือที่คั่นก่อนหน้า(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <extracomment>Menu entry that moves the focus to a pane.</extracomment>
        <translation>หมายเหตุ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarksView</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation>หมายเหตุและที่คั่น</translation>
    </message>
    <message>
        <source>Nothing is noted. In the dialogue, Ctrl+M marks a line and Ctrl+Alt+C writes a note on it. Here, Enter goes to a line and Delete takes its note away.</source>
        <extracomment>The keys stay as they are.</extracomment>
        <translation>ยังไม่มีหมายเหตุหรือที่คั่น ในบทโต้ตอบ กด Ctrl+M เพื่อใส่ที่คั่น และกด Ctrl+Alt+C เพื่อเขียนหมายเหตุที่บรรทัด ส่วนในรายการนี้ กด Enter เพื่อไปยังบรรทัด และกด Delete เพื่อลบหมายเหตุของบรรทัด</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReplayDesk</name>
    <message>
        <source>&amp;Replay to the Host Above</source>
        <extracomment>Says the commands of the recorded session to the server in the target bar.</extracomment>
        <translation>ส่งซ้ำไปยังโฮสต์ด้านบน(&amp;R)</translation>
    </message>
    <message>
        <source>Say the same commands to the host above and show the differences</source>
        <translation>ส่งคำสั่งเดิมไปยังโฮสต์ด้านบน แล้วแสดงความแตกต่าง</translation>
    </message>
    <message>
        <source>Play the Server&apos;s &amp;Part</source>
        <extracomment>Starts a server on this machine that answers as the recorded server did.</extracomment>
        <translation>จำลองฝั่งเซิร์ฟเวอร์(&amp;P)</translation>
    </message>
    <message>
        <source>Answer on this machine as the recorded server did</source>
        <translation>ตอบกลับบนเครื่องนี้ตามที่เซิร์ฟเวอร์ในบันทึกเคยตอบ</translation>
    </message>
    <message>
        <source>The session is not over yet.</source>
        <translation>เซสชันยังไม่จบ</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReplyAnnouncer</name>
    <message numerus="yes">
        <source>%n replies, the last: %1</source>
        <extracomment>Said to a screen reader. %1: what is said of the last line, &quot;Server, line 9, code 250 …&quot;</extracomment>
        <translation>
            <numerusform>การตอบกลับ %n รายการ ล่าสุด: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::RowCopyMenu</name>
    <message>
        <source>Copy Selected &amp;Rows As</source>
        <extracomment>Menu: the selected rows of the dialogue, in one of several forms.</extracomment>
        <translation>คัดลอกแถวที่เลือกเป็น(&amp;R)</translation>
    </message>
    <message>
        <source>Copy Rows with &amp;Arrows</source>
        <extracomment>Rows are copied: swaks marks lines with arrows.</extracomment>
        <translation>คัดลอกแถวพร้อมลูกศร(&amp;A)</translation>
    </message>
    <message>
        <source>Copy Rows with &amp;C: and S: Marks</source>
        <translation>คัดลอกแถวพร้อมเครื่องหมาย C: และ S:(&amp;C)</translation>
    </message>
    <message>
        <source>Copy C&amp;ommands Only</source>
        <extracomment>Of the selected rows only what the client said.</extracomment>
        <translation>คัดลอกเฉพาะคำสั่ง(&amp;O)</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>ยังไม่ได้เลือกบรรทัด</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionActions</name>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Runs on until a refusal or the end. The action shares its key with Connect.</extracomment>
        <translation>ทำต่อ(&amp;C)</translation>
    </message>
    <message>
        <source>Run on to the end or to the next refusal</source>
        <translation>ทำต่อจนจบหรือจนถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>เชื่อมต่อ(&amp;C)</translation>
    </message>
    <message>
        <source>Connect and stop after the greeting</source>
        <translation>เชื่อมต่อแล้วหยุดหลังคำทักทาย</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <extracomment>Sends the pending command and waits for the reply.</extracomment>
        <translation>ไปทีละขั้น(&amp;S)</translation>
    </message>
    <message>
        <source>Send the next line and wait for the whole reply</source>
        <translation>ส่งบรรทัดถัดไปแล้วรอการตอบกลับจนครบ</translation>
    </message>
    <message>
        <source>Run &amp;To...</source>
        <translation>ไปจนถึงขั้น(&amp;T)...</translation>
    </message>
    <message>
        <source>Run to a stage and hold there</source>
        <translation>ไปจนถึงขั้นที่เลือกแล้วหยุดรอ</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>หยุด(&amp;O)</translation>
    </message>
    <message>
        <source>Send QUIT if possible, then close; again: close at once</source>
        <translation>ส่ง QUIT ถ้าทำได้แล้วปิด กดอีกครั้งเพื่อปิดทันที</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <extracomment>Switch. Armed: a real server may be taken past RCPT, so that mail can be delivered.</extracomment>
        <translation>พร้อมส่งจริง(&amp;A)</translation>
    </message>
    <message>
        <source>Off: no real server is taken past RCPT, so no mail can be delivered</source>
        <translation>ปิดอยู่: จะไม่ไปต่อจาก RCPT บนเซิร์ฟเวอร์จริง จึงไม่มีการนำส่งอีเมล</translation>
    </message>
    <message>
        <source>&amp;Edit and Repeat</source>
        <translation>แก้ไขแล้วส่งซ้ำ(&amp;E)</translation>
    </message>
    <message>
        <source>Put the selected command into the next line, to change and send it again</source>
        <translation>นำคำสั่งที่เลือกไปไว้ในบรรทัดถัดไป เพื่อแก้ไขแล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>&amp;Open Transcript...</source>
        <translation>เปิดบันทึกการโต้ตอบ(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Save Transcript...</source>
        <translation>บันทึกการโต้ตอบเป็นไฟล์(&amp;S)...</translation>
    </message>
    <message>
        <source>Save the session, passwords masked</source>
        <translation>บันทึกเซสชันโดยปิดบังรหัสผ่าน</translation>
    </message>
    <message>
        <source>&amp;Copy Line</source>
        <translation>คัดลอกบรรทัด(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected line as text, passwords masked</source>
        <translation>คัดลอกบรรทัดที่เลือกเป็นข้อความโดยปิดบังรหัสผ่าน</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Filter Dialogue</source>
        <translation>กรองบทโต้ตอบ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>ปัญหาถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>ปัญหาก่อนหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>Go to Next &amp;Line</source>
        <translation>ไปที่บรรทัดถัดไปที่จะส่ง(&amp;L)</translation>
    </message>
    <message>
        <source>Go to &amp;Dialogue</source>
        <translation>ไปที่บทโต้ตอบ(&amp;D)</translation>
    </message>
    <message>
        <source>Go to &amp;Meaning</source>
        <translation>ไปที่ความหมาย(&amp;M)</translation>
    </message>
    <message>
        <source>Go to F&amp;indings</source>
        <translation>ไปที่สิ่งที่พบ(&amp;I)</translation>
    </message>
    <message>
        <source>Go to &amp;Host</source>
        <translation>ไปที่โฮสต์(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>ขยาย(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>ย่อ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>ขนาดจริง(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help for the Selection</source>
        <translation>วิธีใช้สำหรับสิ่งที่เลือก(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Codes and Words...</source>
        <translation>รหัสและคำศัพท์(&amp;C)...</translation>
    </message>
    <message>
        <source>Look up any code, keyword or word</source>
        <translation>ค้นหารหัส คำสำคัญ หรือคำใดก็ได้</translation>
    </message>
    <message>
        <source>Co&amp;mpare Two Codes...</source>
        <translation>เปรียบเทียบสองรหัส(&amp;M)...</translation>
    </message>
    <message>
        <source>Two codes side by side</source>
        <translation>ดูสองรหัสเทียบกัน</translation>
    </message>
    <message>
        <source>Step &amp;Into</source>
        <extracomment>As in a debugger: one line, even inside an AUTH exchange.</extracomment>
        <translation>ไปทีละบรรทัด(&amp;I)</translation>
    </message>
    <message>
        <source>Send one line only, inside an AUTH exchange too</source>
        <translation>ส่งเพียงบรรทัดเดียว แม้อยู่ในการโต้ตอบ AUTH</translation>
    </message>
    <message>
        <source>Step O&amp;ut</source>
        <extracomment>As in a debugger: to the end of the group of commands.</extracomment>
        <translation>ไปจนจบกลุ่มคำสั่ง(&amp;U)</translation>
    </message>
    <message>
        <source>Finish the AUTH exchange or the mail transaction</source>
        <translation>ไปจนจบการโต้ตอบ AUTH หรือธุรกรรมเมล</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>What is proposed is not sent, the next command is proposed.</extracomment>
        <translation>ข้าม(&amp;K)</translation>
    </message>
    <message>
        <source>Do not send this line; propose what can follow</source>
        <translation>ไม่ส่งบรรทัดนี้ แล้วเสนอคำสั่งถัดไปที่ใช้ได้</translation>
    </message>
    <message>
        <source>Propose Skipped Lines A&amp;gain</source>
        <translation>เสนอบรรทัดที่ข้ามอีกครั้ง(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Break Here</source>
        <extracomment>Makes or takes away a rule that stops a run at the selected line or stage.</extracomment>
        <translation>จุดพักตรงนี้(&amp;B)</translation>
    </message>
    <message>
        <source>Stop every run after the selected reply code, command or stage; press again to remove</source>
        <translation>หยุดการทำต่อทุกครั้งหลังรหัสตอบกลับ คำสั่ง หรือขั้นที่เลือก กดอีกครั้งเพื่อยกเลิก</translation>
    </message>
    <message>
        <source>Presentation &amp;View</source>
        <extracomment>Shows the session on a projector, in large type and without real names.</extracomment>
        <translation>มุมมองการนำเสนอ(&amp;V)</translation>
    </message>
    <message>
        <source>Large type for a projector, no real names</source>
        <translation>ตัวอักษรใหญ่สำหรับเครื่องฉายภาพ ไม่แสดงชื่อจริง</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>ยังไม่มีเซสชัน</translation>
    </message>
    <message>
        <source>Nothing is proposed: type a command.</source>
        <translation>ไม่มีคำสั่งที่เสนอ ให้พิมพ์คำสั่ง</translation>
    </message>
    <message>
        <source>No AUTH exchange or mail transaction is under way.</source>
        <translation>ไม่มีการโต้ตอบ AUTH หรือธุรกรรมเมลที่กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>ไม่มีบรรทัดให้ข้าม</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>ยังไม่ได้ข้ามบรรทัดใด</translation>
    </message>
    <message>
        <source>This stage does not lie ahead.</source>
        <translation>ขั้นนี้ไม่ได้อยู่ข้างหน้า</translation>
    </message>
    <message>
        <source>No stage lies ahead.</source>
        <translation>ไม่มีขั้นที่อยู่ข้างหน้าแล้ว</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>ยังไม่ได้เลือกบรรทัด</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>Plays a recorded session back. The action shares its key with Connect.</extracomment>
        <translation>เล่น(&amp;P)</translation>
    </message>
    <message>
        <source>Play the recorded session back, or pause</source>
        <translation>เล่นเซสชันที่บันทึกไว้ หรือหยุดชั่วคราว</translation>
    </message>
    <message>
        <source>&amp;Paste Dialogue</source>
        <extracomment>A dialogue as text, from whatever program.</extracomment>
        <translation>วางบทโต้ตอบ(&amp;P)</translation>
    </message>
    <message>
        <source>Show the dialogue that is on the clipboard, whatever program wrote it</source>
        <translation>แสดงบทโต้ตอบที่อยู่ในคลิปบอร์ด ไม่ว่าโปรแกรมใดเป็นผู้เขียน</translation>
    </message>
    <message>
        <source>Compare Two &amp;Sessions...</source>
        <translation>เปรียบเทียบสองเซสชัน(&amp;S)...</translation>
    </message>
    <message>
        <source>This session beside a recorded one, step by step</source>
        <translation>ดูเซสชันนี้เทียบกับเซสชันที่บันทึกไว้ทีละขั้น</translation>
    </message>
    <message>
        <source>Armed: yes</source>
        <extracomment>On the tool bar. Armed: a real server may be taken past RCPT, so that mail can be delivered.</extracomment>
        <translation>พร้อมส่งจริง: เปิด</translation>
    </message>
    <message>
        <source>Armed: no</source>
        <translation>พร้อมส่งจริง: ปิด</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Short, on the tool bar: open a transcript.</extracomment>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Short, on the tool bar: save the transcript.</extracomment>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionDesk</name>
    <message>
        <source>The practice server could not be started.</source>
        <translation>เริ่มเซิร์ฟเวอร์ฝึกหัดไม่ได้</translation>
    </message>
    <message>
        <source>Choose another scenario, or restart the program.</source>
        <translation>เลือกสถานการณ์จำลองอื่น หรือเริ่มโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The rest of the session could not be saved to %1.</source>
        <extracomment>%1: file name</extracomment>
        <translation>บันทึกส่วนที่เหลือของเซสชันลงใน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Save it to another folder; the window has all of it.</source>
        <translation>ให้บันทึกลงโฟลเดอร์อื่น ข้อมูลยังอยู่ครบในหน้าต่าง</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <extracomment>%1: file name</extracomment>
        <translation>อ่าน %1 ไม่จบ</translation>
    </message>
    <message>
        <source>What was read is shown. Open it again to read all of it.</source>
        <translation>แสดงเฉพาะส่วนที่อ่านแล้ว ให้เปิดอีกครั้งเพื่ออ่านทั้งหมด</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionDiffWindow</name>
    <message>
        <source>Choose the session to compare with the one in the main window.</source>
        <translation>เลือกเซสชันที่จะเปรียบเทียบกับเซสชันในหน้าต่างหลัก</translation>
    </message>
    <message>
        <source>There is no session in the main window. Begin or open one first.</source>
        <translation>ยังไม่มีเซสชันในหน้าต่างหลัก ให้เริ่มหรือเปิดเซสชันก่อน</translation>
    </message>
    <message>
        <source>Compare Two Sessions – Heloscope</source>
        <extracomment>Title of the window with two sessions side by side.</extracomment>
        <translation>เปรียบเทียบสองเซสชัน – Heloscope</translation>
    </message>
    <message>
        <source>Compare &amp;With...</source>
        <extracomment>Button with a menu of the recorded sessions that the one in the main window is compared with.</extracomment>
        <translation>เปรียบเทียบกับ(&amp;W)...</translation>
    </message>
    <message>
        <source>Session to compare with</source>
        <translation>เซสชันที่จะเปรียบเทียบ</translation>
    </message>
    <message>
        <source>&amp;Open File...</source>
        <translation>เปิดไฟล์(&amp;O)...</translation>
    </message>
    <message>
        <source>Compare &amp;Again</source>
        <translation>เปรียบเทียบอีกครั้ง(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>ความแตกต่างถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>ความแตกต่างก่อนหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>ส่งออก(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ปิดหน้าต่าง(&amp;C)</translation>
    </message>
    <message>
        <source>Save the comparison as a web page or as Markdown</source>
        <translation>บันทึกผลการเปรียบเทียบเป็นหน้าเว็บหรือ Markdown</translation>
    </message>
    <message>
        <source>Both sessions, line by line</source>
        <translation>ทั้งสองเซสชันทีละบรรทัด</translation>
    </message>
    <message>
        <source>Enter shows the line in the main window.</source>
        <translation>กด Enter เพื่อแสดงบรรทัดนี้ในหน้าต่างหลัก</translation>
    </message>
    <message>
        <source>What differs in this step</source>
        <translation>สิ่งที่ต่างกันในขั้นนี้</translation>
    </message>
</context>
<context>
    <name>Heloscope::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <extracomment>Headers of a table: what a key does, and the key.</extracomment>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>แป้น</translation>
    </message>
    <message>
        <source>In the dialogue</source>
        <translation>ในบทโต้ตอบ</translation>
    </message>
    <message>
        <source>Open a reply of several lines</source>
        <translation>เปิดการตอบกลับที่มีหลายบรรทัด</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>ปิดการตอบกลับนั้น</translation>
    </message>
    <message>
        <source>Go to its meaning</source>
        <translation>ไปที่ความหมาย</translation>
    </message>
    <message>
        <source>From the meaning back to the dialogue</source>
        <translation>จากความหมายกลับไปที่บทโต้ตอบ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ทุกที่</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>ไปยังตัวควบคุมถัดไป</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said to a screen reader. %1: a command, %2: its key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys that do the same. %1: a key or several, %2: a key</extracomment>
        <translation>%1 หรือ %2</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <extracomment>Group of keys: what F5 does depends on where one is. %1: the key, &quot;F5&quot;</extracomment>
        <translation>หน้าที่ของแป้น %1</translation>
    </message>
    <message>
        <source>Nothing connected: connects to the host that is typed</source>
        <translation>ยังไม่ได้เชื่อมต่อ: เชื่อมต่อกับโฮสต์ที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>No host typed: the last session once more, or practice</source>
        <translation>ไม่ได้พิมพ์โฮสต์: ทำเซสชันล่าสุดอีกครั้ง หรือฝึกหัด</translation>
    </message>
    <message>
        <source>In a session: runs on until something stops it</source>
        <translation>ในเซสชัน: ทำต่อจนกว่าจะมีสิ่งที่ทำให้หยุด</translation>
    </message>
    <message>
        <source>In a record: plays it or pauses</source>
        <translation>ในเซสชันที่บันทึกไว้: เล่นหรือหยุดชั่วคราว</translation>
    </message>
</context>
<context>
    <name>Heloscope::StageButton</name>
    <message>
        <source>chosen to run to</source>
        <translation>เลือกให้ไปจนถึงขั้นนี้</translation>
    </message>
    <message>
        <source>a run stops after it</source>
        <translation>การทำต่อจะหยุดหลังขั้นนี้</translation>
    </message>
</context>
<context>
    <name>Heloscope::StageStrip</name>
    <message>
        <source>Stages of the session</source>
        <translation>ขั้นของเซสชัน</translation>
    </message>
</context>
<context>
    <name>Heloscope::StartPage</name>
    <message>
        <source>Opens this file</source>
        <translation>เปิดไฟล์นี้</translation>
    </message>
    <message>
        <source>Puts this server into the target bar; nothing is sent</source>
        <translation>ใส่เซิร์ฟเวอร์นี้ลงในแถบเป้าหมาย โดยไม่ส่งอะไรออกไป</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>Above the servers and files that were used last.</extracomment>
        <translation>รายการล่าสุด</translation>
    </message>
    <message>
        <source>&amp;1 Practise with a built-in server (no network)</source>
        <extracomment>The digit is the key: Alt+1.</extracomment>
        <translation>ฝึกกับเซิร์ฟเวอร์ในโปรแกรมโดยไม่ใช้เครือข่าย(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Check a real server</source>
        <translation>ตรวจสอบเซิร์ฟเวอร์จริง(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Open a transcript</source>
        <translation>เปิดบันทึกการโต้ตอบ(&amp;3)</translation>
    </message>
</context>
<context>
    <name>Heloscope::StatePicture</name>
    <message>
        <source>States</source>
        <extracomment>Name of the picture of the states a session can be in.</extracomment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Mark of the state the session is in, as of the selected row.</extracomment>
        <translation>ตอนนี้</translation>
    </message>
    <message numerus="yes">
        <source>reached %n time(s)</source>
        <translation>
            <numerusform>มาถึง %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ยังไม่ถึง</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <extracomment>What leads on from a state. %1: commands, %2: the state that follows</extracomment>
        <translation>%1 นำไปสู่ %2</translation>
    </message>
</context>
<context>
    <name>Heloscope::StatusLine</name>
    <message>
        <source>Not encrypted</source>
        <translation>ไม่ได้เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>The server may have given up waiting</source>
        <translation>เซิร์ฟเวอร์อาจเลิกรอแล้ว</translation>
    </message>
    <message>
        <source>Server waits another %1</source>
        <extracomment>Countdown. %1: minutes:seconds</extracomment>
        <translation>เซิร์ฟเวอร์รออีก %1</translation>
    </message>
    <message>
        <source>A server waits at least five minutes for the next command (RFC 5321)</source>
        <translation>เซิร์ฟเวอร์รอคำสั่งถัดไปอย่างน้อยห้านาที (RFC 5321)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <extracomment>%1: file name</extracomment>
        <translation>ที่บันทึกไว้: %1</translation>
    </message>
    <message>
        <source>Practice server, %1</source>
        <extracomment>%1: host and port</extracomment>
        <translation>เซิร์ฟเวอร์ฝึกหัด %1</translation>
    </message>
    <message>
        <source>Working on the connection…</source>
        <translation>กำลังจัดการการเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>รอคำสั่งจากคุณ</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>กำลังรอเซิร์ฟเวอร์…</translation>
    </message>
</context>
<context>
    <name>Heloscope::SteppingDesk</name>
    <message>
        <source>Break Rules</source>
        <extracomment>Title of the pane with the rules where a run stops.</extracomment>
        <translation>กฎจุดพัก</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Title of the pane with what a session knows as of the selected line.</extracomment>
        <translation>สิ่งที่ทราบ</translation>
    </message>
</context>
<context>
    <name>Heloscope::SwaksDesk</name>
    <message>
        <source>This swaks line was not set up.</source>
        <translation>ไม่ได้ตั้งค่าเซสชันตามบรรทัด swaks นี้</translation>
    </message>
    <message>
        <source>The session of this swaks line is set up. Nothing has been sent.</source>
        <translation>ตั้งค่าเซสชันตามบรรทัด swaks นี้แล้ว ยังไม่ได้ส่งอะไร</translation>
    </message>
    <message>
        <source>Paste s&amp;waks Line</source>
        <extracomment>Reads a command line of the program swaks out of the clipboard.</extracomment>
        <translation>วางบรรทัด swaks(&amp;W)</translation>
    </message>
    <message>
        <source>Set up the session of a swaks command line; nothing is sent</source>
        <translation>ตั้งค่าเซสชันตามบรรทัดคำสั่ง swaks โดยไม่ส่งอะไรออกไป</translation>
    </message>
</context>
<context>
    <name>Heloscope::TargetBar</name>
    <message>
        <source>A real server, such as mail.example.test</source>
        <translation>เซิร์ฟเวอร์จริง เช่น mail.example.test</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>โฮสต์</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>พอร์ต(&amp;P):</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>พอร์ต</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>การเข้ารหัสลับ(&amp;Y):</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>การเข้ารหัสลับ</translation>
    </message>
    <message>
        <source>STARTTLS when offered</source>
        <translation>ใช้ STARTTLS ถ้ามี</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>ต้องใช้ STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS ตั้งแต่เริ่ม</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of encryption: no encryption at all.</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button that connects to the host beside it.</extracomment>
        <translation>เชื่อมต่อ(&amp;C)</translation>
    </message>
    <message>
        <source>Connect and stop after the greeting; nothing is sent yet</source>
        <translation>เชื่อมต่อแล้วหยุดหลังคำทักทาย ยังไม่ส่งอะไร</translation>
    </message>
    <message>
        <source>Envelope and Message</source>
        <extracomment>Button that opens the pane with sender, recipients, user name and message.</extracomment>
        <translation>ซองจดหมายและข้อความ</translation>
    </message>
    <message>
        <source>Sender, recipients, user name, password and message</source>
        <translation>ผู้ส่ง ผู้รับ ชื่อผู้ใช้ รหัสผ่าน และข้อความ</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>โฮสต์(&amp;O):</translation>
    </message>
</context>
<context>
    <name>Heloscope::TargetForm</name>
    <message>
        <source>Envelope</source>
        <translation>ซองจดหมาย</translation>
    </message>
    <message>
        <source>Name in EHLO:</source>
        <translation>ชื่อใน EHLO:</translation>
    </message>
    <message>
        <source>Sender (MAIL FROM):</source>
        <translation>ผู้ส่ง (MAIL FROM):</translation>
    </message>
    <message>
        <source>Recipients (RCPT TO):</source>
        <translation>ผู้รับ (RCPT TO):</translation>
    </message>
    <message>
        <source>Several addresses are separated by commas</source>
        <translation>คั่นหลายที่อยู่ด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>Title of the group with user name and password.</extracomment>
        <translation>การยืนยันตัวตน</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>ชื่อผู้ใช้:</translation>
    </message>
    <message>
        <source>Empty: no AUTH</source>
        <translation>เว้นว่าง: ไม่ใช้ AUTH</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>รหัสผ่าน:</translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation>ส่งแม้ไม่เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>Send the password even where anybody on the way can read it</source>
        <translation>ส่งรหัสผ่านแม้ใครก็ตามระหว่างทางจะอ่านได้</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Title of the group with subject and body.</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>Label of the field with the mail&apos;s subject line.</extracomment>
        <translation>เรื่อง:</translation>
    </message>
    <message>
        <source>Body:</source>
        <extracomment>Label of the field with the mail&apos;s body.</extracomment>
        <translation>เนื้อหา:</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>เนื้อหาของข้อความ</translation>
    </message>
    <message>
        <source>Last stage:</source>
        <extracomment>Label of the choice how far a session goes by itself before it says QUIT.</extracomment>
        <translation>ขั้นสุดท้าย:</translation>
    </message>
    <message>
        <source>Mechanism:</source>
        <translation>กลไก:</translation>
    </message>
    <message>
        <source>The best offered</source>
        <extracomment>Choice of the AUTH mechanism: the best one that the server offers.</extracomment>
        <translation>ดีที่สุดที่เซิร์ฟเวอร์เสนอ</translation>
    </message>
</context>
<context>
    <name>Heloscope::TimePicture</name>
    <message>
        <source>Times</source>
        <extracomment>Name of the chart of where the time of a session went.</extracomment>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>ไม่มีการตอบกลับ</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>ช้าที่สุด</translation>
    </message>
    <message>
        <source>In all %1</source>
        <extracomment>%1: how long the whole session has taken so far, &quot;12 s&quot;</extracomment>
        <translation>รวม %1</translation>
    </message>
    <message>
        <source>Other commands</source>
        <translation>คำสั่งอื่น</translation>
    </message>
</context>
<context>
    <name>Heloscope::WindowMenus</name>
    <message>
        <source>Tool bar</source>
        <translation>แถบเครื่องมือ</translation>
    </message>
    <message>
        <source>P&amp;ractice Server</source>
        <extracomment>Opens the list of practice scenarios.</extracomment>
        <translation>เซิร์ฟเวอร์ฝึกหัด(&amp;R)</translation>
    </message>
    <message>
        <source>Practice Server</source>
        <translation>เซิร์ฟเวอร์ฝึกหัด</translation>
    </message>
    <message>
        <source>Choose a scenario of the built-in practice server (no network)</source>
        <translation>เลือกสถานการณ์จำลองของเซิร์ฟเวอร์ฝึกหัดในโปรแกรม (ไม่ใช้เครือข่าย)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <extracomment>Menu with the panes of the window that can be shown and hidden.</extracomment>
        <translation>บานหน้าต่าง(&amp;P)</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>ลักษณะที่ปรากฏ(&amp;E)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Appearance: light or dark, as the system has it.</extracomment>
        <translation>ตามระบบ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance</extracomment>
        <translation>สว่าง(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>มืด(&amp;D)</translation>
    </message>
    <message>
        <source>Language of the E&amp;xplanations</source>
        <translation>ภาษาของคำอธิบาย(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>เซสชัน(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu with commands that move the focus.</extracomment>
        <translation>ไปที่(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>Language of the &amp;Interface</source>
        <translation>ภาษาของโปรแกรม(&amp;U)</translation>
    </message>
</context>
<context>
    <name>MeaningWords</name>
    <message>
        <source>What it means</source>
        <translation>หมายความว่าอย่างไร</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>สิ่งที่ทำได้</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>เมื่อใดที่จะพบ</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>กำหนดไว้ใน</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>This program sent %1.</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>โปรแกรมนี้ส่ง %1</translation>
    </message>
    <message>
        <source>Sent by this program</source>
        <translation>โปรแกรมนี้เป็นผู้ส่ง</translation>
    </message>
    <message>
        <source>Encrypted, and the server is who it says it is.</source>
        <translation>เข้ารหัสลับแล้ว และยืนยันได้ว่าเป็นเซิร์ฟเวอร์นี้จริง</translation>
    </message>
    <message>
        <source>Encrypted, but you made an exception for this certificate.</source>
        <translation>เข้ารหัสลับแล้ว แต่คุณยกเว้นให้ใบรับรองนี้</translation>
    </message>
    <message>
        <source>The certificate was not trusted.</source>
        <translation>ใบรับรองไม่น่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Both verdicts</source>
        <translation>ผลการตรวจทั้งสองข้อ</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <extracomment>%1: place in the chain, 1 is the server&apos;s own certificate</extracomment>
        <translation>ใบรับรอง %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>The TCP connection stands, from %1, after %2. Now the server speaks first: the client waits for its greeting.</source>
        <translation>สร้างการเชื่อมต่อ TCP จาก %1 สำเร็จใน %2 ต่อไปเซิร์ฟเวอร์เป็นฝ่ายส่งก่อน ไคลเอนต์รอคำทักทาย</translation>
    </message>
    <message>
        <source>Nothing can be sent or received any more.</source>
        <translation>ส่งหรือรับอะไรไม่ได้อีก</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Heading: something that this program noticed about a line.</extracomment>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: one digit or number of a code, %2: what it says</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing is known about this number</source>
        <translation>ไม่ทราบความหมายของตัวเลขนี้</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <extracomment>Heading: what each digit of a code says by itself.</extracomment>
        <translation>ความหมายของแต่ละส่วน</translation>
    </message>
    <message>
        <source>%1 – 2, 4 or 5, as the reply code</source>
        <extracomment>%1: &quot;X&quot;, which stands for any first number of an enhanced code</extracomment>
        <translation>%1 – 2, 4 หรือ 5 ตามรหัสตอบกลับ</translation>
    </message>
    <message>
        <source>Why this one and no other</source>
        <extracomment>Heading: what tells this code from its neighbours.</extracomment>
        <translation>เหตุใดจึงเป็นรหัสนี้ ไม่ใช่รหัสอื่น</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>ใครเป็นผู้กำหนด</translation>
    </message>
    <message>
        <source>Last checked</source>
        <extracomment>Heading. Then: year and month</extracomment>
        <translation>ตรวจสอบครั้งล่าสุด</translation>
    </message>
    <message>
        <source>← The server said</source>
        <extracomment>Headings over exact words.</extracomment>
        <translation>← เซิร์ฟเวอร์แจ้งว่า</translation>
    </message>
    <message>
        <source>● This computer said</source>
        <translation>● คอมพิวเตอร์นี้แจ้งว่า</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>Heading over what the person at the computer has written about a line.</extracomment>
        <translation>หมายเหตุของคุณ</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>server takes up to %1 octets</source>
        <translation>เซิร์ฟเวอร์รับได้ไม่เกิน %1 ไบต์</translation>
    </message>
    <message>
        <source>server tells no size limit</source>
        <extracomment>The reply to EHLO has no SIZE, or one without a limit.</extracomment>
        <translation>เซิร์ฟเวอร์ไม่ได้แจ้งขีดจำกัดขนาด</translation>
    </message>
    <message>
        <source>This message is for the next session and can be edited.</source>
        <translation>ข้อความนี้ใช้กับเซสชันถัดไปและแก้ไขได้</translation>
    </message>
    <message>
        <source>The message can be edited until DATA is sent. A size told with MAIL stays as it was.</source>
        <translation>แก้ไขข้อความได้จนกว่าจะส่ง DATA ขนาดที่แจ้งไว้ใน MAIL จะไม่เปลี่ยนตาม</translation>
    </message>
    <message>
        <source>DATA was sent, so the message can no longer be changed.</source>
        <translation>ส่ง DATA แล้ว จึงแก้ไขข้อความไม่ได้อีก</translation>
    </message>
    <message>
        <source>A saved session keeps only the size and the checksum of the message, not its octets.</source>
        <translation>เซสชันที่บันทึกไว้เก็บเฉพาะขนาดและผลรวมตรวจสอบของข้อความ ไม่ได้เก็บไบต์ของข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <extracomment>Size of a message</extracomment>
        <translation>
            <numerusform>%n ไบต์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Lines of a message</extracomment>
        <translation>
            <numerusform>%n บรรทัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) stuffed</source>
        <extracomment>Lines that begin with a dot get one dot more (RFC 5321 §4.5.2).</extracomment>
        <translation>
            <numerusform>เติมจุด %n จุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 8-bit octet(s)</source>
        <translation>
            <numerusform>ไบต์แบบ 8 บิต %n ไบต์</numerusform>
        </translation>
    </message>
    <message>
        <source>7-bit</source>
        <translation>ข้อความ 7 บิต</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Completed: all that was asked for was done.</source>
        <translation>เสร็จสมบูรณ์: ทำครบตามที่ขอ</translation>
    </message>
    <message>
        <source>Refused at %1: the server said no for good.</source>
        <extracomment>%1: name of a stage, &quot;RCPT&quot;</extracomment>
        <translation>ถูกปฏิเสธที่ %1: เซิร์ฟเวอร์ปฏิเสธถาวร</translation>
    </message>
    <message>
        <source>Put off at %1: the server asks to try again later.</source>
        <translation>เลื่อนการรับที่ %1: เซิร์ฟเวอร์ขอให้ลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>Authentication failed: user name, password or mechanism was not accepted.</source>
        <translation>ยืนยันตัวตนไม่สำเร็จ: เซิร์ฟเวอร์ไม่ยอมรับชื่อผู้ใช้ รหัสผ่าน หรือกลไก</translation>
    </message>
    <message>
        <source>Encryption failed: it could not be had or could not be trusted.</source>
        <translation>การเข้ารหัสลับไม่สำเร็จ: ใช้ไม่ได้หรือไม่น่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Stopped at %1: the server left the SMTP protocol.</source>
        <translation>หยุดที่ %1: เซิร์ฟเวอร์ไม่ทำตามโพรโทคอล SMTP</translation>
    </message>
    <message>
        <source>Timed out at %1: no reply came in time.</source>
        <translation>หมดเวลาที่ %1: ไม่มีการตอบกลับภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>Not connected: the host name was not found.</source>
        <translation>ไม่ได้เชื่อมต่อ: ไม่พบชื่อโฮสต์</translation>
    </message>
    <message>
        <source>Not connected: the server could not be reached.</source>
        <translation>ไม่ได้เชื่อมต่อ: ติดต่อเซิร์ฟเวอร์ไม่ได้</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>การเชื่อมต่อขาดที่ %1</translation>
    </message>
    <message>
        <source>Ended otherwise than expected.</source>
        <translation>จบไม่ตรงกับที่คาดไว้</translation>
    </message>
    <message>
        <source>Stopped by you at %1.</source>
        <translation>คุณหยุดไว้ที่ %1</translation>
    </message>
    <message>
        <source>The server took the message over.</source>
        <translation>เซิร์ฟเวอร์รับข้อความไว้แล้ว</translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>เซิร์ฟเวอร์ไม่รับข้อความ</translation>
    </message>
    <message>
        <source>Whether the server took the message is unknown: do not simply send it again, it may arrive twice.</source>
        <translation>ไม่ทราบว่าเซิร์ฟเวอร์รับข้อความไว้หรือไม่ อย่าเพิ่งส่งซ้ำ เพราะข้อความอาจถึงสองครั้ง</translation>
    </message>
</context>
<context>
    <name>PreferenceWords</name>
    <message>
        <source>Language of the interface</source>
        <translation>ภาษาของโปรแกรม</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>ภาษาของคำอธิบาย</translation>
    </message>
    <message>
        <source>Second language of the explanations</source>
        <translation>ภาษาที่สองของคำอธิบาย</translation>
    </message>
    <message>
        <source>English original</source>
        <translation>ต้นฉบับภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ลักษณะที่ปรากฏ</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Setting: how much of the window is shown.</extracomment>
        <translation>ระดับการแสดงผล</translation>
    </message>
    <message>
        <source>Tinted rows</source>
        <translation>สีพื้นของแถว</translation>
    </message>
    <message>
        <source>Times in the dialogue</source>
        <translation>เวลาในบทโต้ตอบ</translation>
    </message>
    <message>
        <source>Break rules</source>
        <translation>กฎจุดพัก</translation>
    </message>
    <message>
        <source>Offer NOOP</source>
        <translation>เสนอ NOOP</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>ชื่อใน EHLO</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>ระยะหมดเวลา</translation>
    </message>
    <message>
        <source>Kept sessions</source>
        <translation>เซสชันที่เก็บไว้</translation>
    </message>
    <message>
        <source>Menus, buttons and messages are in this language. Commands and replies stay as they are on the wire.</source>
        <translation>ใช้กับเมนู ปุ่ม และข้อความแจ้ง ส่วนคำสั่งและการตอบกลับแสดงตามที่รับส่งจริง</translation>
    </message>
    <message>
        <source>Replies are explained in this language.</source>
        <translation>อธิบายการตอบกลับเป็นภาษานี้</translation>
    </message>
    <message>
        <source>Shows explanations in two languages side by side, for teaching.</source>
        <translation>แสดงคำอธิบายสองภาษาคู่กัน สำหรับการสอน</translation>
    </message>
    <message>
        <source>The English text stands under each translated paragraph.</source>
        <translation>แสดงข้อความภาษาอังกฤษใต้ย่อหน้าที่แปลแล้วทุกย่อหน้า</translation>
    </message>
    <message>
        <source>Light or dark. Presentations are always light.</source>
        <translation>สว่างหรือมืด มุมมองการนำเสนอเป็นแบบสว่างเสมอ</translation>
    </message>
    <message>
        <source>The size of all text, also changed with Ctrl++ and Ctrl+-.</source>
        <translation>ขนาดของตัวอักษรทั้งหมด เปลี่ยนด้วย Ctrl++ และ Ctrl+- ได้เช่นกัน</translation>
    </message>
    <message>
        <source>Simple shows what a first session needs, Full adds what administrators need, Expert adds the bytes.</source>
        <translation>“พื้นฐาน” แสดงสิ่งที่ต้องใช้ในเซสชันแรก “เต็มรูปแบบ” เพิ่มสิ่งที่ผู้ดูแลระบบต้องใช้ “ผู้เชี่ยวชาญ” เพิ่มไบต์ดิบ</translation>
    </message>
    <message>
        <source>Lines of the client and of the server have different background colours.</source>
        <translation>บรรทัดของไคลเอนต์และของเซิร์ฟเวอร์มีสีพื้นหลังต่างกัน</translation>
    </message>
    <message>
        <source>What the time column shows.</source>
        <translation>สิ่งที่คอลัมน์เวลาแสดง</translation>
    </message>
    <message>
        <source>Where a run stops: codes, classes such as 4xx, commands, stages or “unexpected”, with spaces between them.</source>
        <translation>จุดที่การทำต่อจะหยุด: รหัส กลุ่มรหัส เช่น 4xx คำสั่ง ขั้นของเซสชัน หรือ “unexpected” คั่นด้วยเว้นวรรค</translation>
    </message>
    <message>
        <source>When the server is about to give up waiting, NOOP is offered. It is never sent by itself.</source>
        <translation>เมื่อเซิร์ฟเวอร์ใกล้จะเลิกรอ โปรแกรมจะเสนอ NOOP แต่ไม่ส่งเองโดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>How this program introduces itself to a server. Empty: the address of this computer.</source>
        <translation>ชื่อที่โปรแกรมนี้ใช้แนะนำตัวกับเซิร์ฟเวอร์ เว้นว่าง: ใช้ที่อยู่ของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>How long to wait for each reply. The standard asks for two to ten minutes.</source>
        <translation>เวลาที่จะรอการตอบกลับแต่ละครั้ง มาตรฐานกำหนดให้รอสองถึงสิบนาที</translation>
    </message>
    <message>
        <source>How many finished sessions are kept on this computer, passwords masked. The oldest go first.</source>
        <translation>จำนวนเซสชันที่เก็บไว้ในคอมพิวเตอร์นี้หลังจบแล้ว โดยปิดบังรหัสผ่าน และลบเซสชันเก่าที่สุดก่อน</translation>
    </message>
    <message>
        <source>Simple</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>พื้นฐาน</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>เต็มรูปแบบ</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>ผู้เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Appearance: light or dark, as the system has it.</extracomment>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>นับจากบรรทัดก่อนหน้า</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>นับจากเริ่มเซสชัน</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>เวลาตามนาฬิกา</translation>
    </message>
</context>
<context>
    <name>RecordWording</name>
    <message>
        <source>bounce</source>
        <extracomment>A message that says another one could not be delivered.</extracomment>
        <translation>อีเมลตีกลับ</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>ข้อความธรรมดา</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <extracomment>%1: a program, such as &quot;Postfix&quot;, or &quot;plain text&quot;</extracomment>
        <translation>อ่านเป็น: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions follow one after the other.</source>
        <translation>
            <numerusform>มี %n เซสชันต่อเนื่องกัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>certain</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>แน่นอน</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>น่าจะใช่</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>คาดเดา</translation>
    </message>
    <message>
        <source>Cause (%1)</source>
        <extracomment>%1: how sure we are: certain, likely or a guess</extracomment>
        <translation>สาเหตุ (%1)</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>เมื่อใดที่จะพบ</translation>
    </message>
    <message>
        <source>The three digits</source>
        <translation>ตัวเลขสามหลัก</translation>
    </message>
    <message>
        <source>The enhanced status code</source>
        <extracomment>The &quot;5.1.1&quot; behind a reply code, its three numbers one by one.</extracomment>
        <translation>รหัสสถานะเสริม</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>กำหนดไว้ใน</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>ใครเป็นผู้กำหนด</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>ตามที่ได้รับจริง</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1: reply code, %2: &quot;Success&quot;, %3: &quot;after RCPT TO&quot;</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>What it means after %1</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>ความหมายเมื่อมาหลัง %1</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>สิ่งที่ทำได้</translation>
    </message>
    <message>
        <source>This rests on (%1)</source>
        <extracomment>Heading before the server&apos;s words on which the cause rests. %1: how sure we are</extracomment>
        <translation>อ้างอิงจาก (%1)</translation>
    </message>
    <message>
        <source>What %1 adds</source>
        <extracomment>Heading: what an enhanced code says beyond the reply code. %1: &quot;5.1.1&quot;</extracomment>
        <translation>สิ่งที่ %1 บอกเพิ่ม</translation>
    </message>
    <message>
        <source>What the provider means by these words</source>
        <extracomment>Heading: the meaning of a wording that is known from one provider.</extracomment>
        <translation>ความหมายของข้อความนี้ตามผู้ให้บริการ</translation>
    </message>
    <message>
        <source>%1 by itself</source>
        <extracomment>Heading: what the reply code says whatever it answers. %1: &quot;550&quot;</extracomment>
        <translation>ความหมายทั่วไปของ %1</translation>
    </message>
    <message>
        <source>Where the wording is from</source>
        <extracomment>Heading: where and when a provider&apos;s wording was found.</extracomment>
        <translation>ที่มาของข้อความเฉพาะนี้</translation>
    </message>
    <message>
        <source>What it means after the connection</source>
        <translation>ความหมายเมื่อมาหลังการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>What it means after the message</source>
        <translation>ความหมายเมื่อมาหลังข้อความ</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Connection closed by this program</source>
        <translation>โปรแกรมนี้ปิดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connection closed by the server</source>
        <translation>เซิร์ฟเวอร์ปิดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connection broken by the network</source>
        <translation>การเชื่อมต่อขาดเพราะเครือข่าย</translation>
    </message>
    <message numerus="yes">
        <source>Message, %n octet(s)</source>
        <translation>
            <numerusform>ข้อความ %n ไบต์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dot(s) added</source>
        <extracomment>%1: &quot;Message, 120 octets&quot;</extracomment>
        <translation>
            <numerusform>%1 เติมจุด %n จุด</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <extracomment>%1: host name, %2: list of addresses</extracomment>
        <translation>%1 มีที่อยู่ %2</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2</source>
        <extracomment>%1: address, %2: port number</extracomment>
        <translation>กำลังเชื่อมต่อกับ %1 พอร์ต %2</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1: address and port</extracomment>
        <translation>เชื่อมต่อกับ %1 แล้ว</translation>
    </message>
    <message>
        <source>From here encrypted: %1</source>
        <extracomment>%1: protocol version and cipher suite</extracomment>
        <translation>จากนี้ไปเข้ารหัสลับ: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Who speaks in a row of the dialogue.</extracomment>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Who speaks in a row of the dialogue.</extracomment>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>โปรแกรมนี้</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of a line of the dialogue</extracomment>
        <translation>บรรทัด %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <extracomment>%1: reply code</extracomment>
        <translation>รหัส %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>เข้ารหัสลับแล้ว</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>ไม่ได้เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <extracomment>%1: a line of a log that the program could not read</extracomment>
        <translation>ไม่เข้าใจ: %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>A line of the dialogue is marked so that it can be found again.</extracomment>
        <translation>ที่คั่น</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what a person has written about a line of the dialogue</extracomment>
        <translation>หมายเหตุ: %1</translation>
    </message>
</context>
<context>
    <name>SeverityWords</name>
    <message>
        <source>Success</source>
        <translation>สำเร็จ</translation>
    </message>
    <message>
        <source>Waiting for more</source>
        <translation>รอข้อมูลต่อ</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>ล้มเหลวชั่วคราว</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>ล้มเหลวถาวร</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Connect</source>
        <extracomment>The first stage of a session: opening the TCP connection. A noun, as short as can be.</extracomment>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>The second stage: the server&apos;s 220 line.</extracomment>
        <translation>คำทักทาย</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>The stage in which the header and body are sent.</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>ยังไม่ถึง</translation>
    </message>
    <message>
        <source>passed over: the session went on without it</source>
        <translation>ข้ามไป: เซสชันไปต่อโดยไม่ผ่านขั้นนี้</translation>
    </message>
    <message>
        <source>did not run: the session ended before it</source>
        <translation>ไม่ได้ทำ: เซสชันจบก่อน</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>ขั้นถัดไป</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>put off by the server</source>
        <translation>เซิร์ฟเวอร์ขอให้ลองภายหลัง</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>เซิร์ฟเวอร์ปฏิเสธ</translation>
    </message>
    <message>
        <source>failed without a reply</source>
        <translation>ไม่สำเร็จโดยไม่มีการตอบกลับ</translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>What the greeting answers: the opened connection.</extracomment>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>an AUTH response</source>
        <extracomment>What a reply inside an AUTH exchange answers.</extracomment>
        <translation>การตอบใน AUTH</translation>
    </message>
    <message>
        <source>a cancelled AUTH</source>
        <translation>การยกเลิก AUTH</translation>
    </message>
    <message>
        <source>the message</source>
        <extracomment>What the reply to the final dot answers: the message itself.</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>no known command</source>
        <extracomment>What a reply answered when it was not asked for or the command is unknown.</extracomment>
        <translation>คำสั่งที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds, with one decimal</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1: minutes, %2: seconds</extracomment>
        <translation>%1 นาที %2 วินาที</translation>
    </message>
    <message>
        <source>after the connection</source>
        <extracomment>After what a reply came: the greeting comes after the connection was opened.</extracomment>
        <translation>หลังการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>after an AUTH response</source>
        <extracomment>After what a reply came.</extracomment>
        <translation>หลังการตอบใน AUTH</translation>
    </message>
    <message>
        <source>after a cancelled AUTH</source>
        <extracomment>After what a reply came.</extracomment>
        <translation>หลังการยกเลิก AUTH</translation>
    </message>
    <message>
        <source>after the message</source>
        <extracomment>After what a reply came: the message itself.</extracomment>
        <translation>หลังข้อความ</translation>
    </message>
    <message>
        <source>after no known command</source>
        <extracomment>After what a reply came, if it was not asked for or the command is unknown.</extracomment>
        <translation>หลังคำสั่งที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>After what a reply came. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>หลัง %1</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>อ่านไฟล์ %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <extracomment>%1: name of an option</extracomment>
        <translation>ตัวเลือก %1 ต้องมีค่า</translation>
    </message>
    <message>
        <source>The language %1 is not known; known are %2.</source>
        <extracomment>%1: what was given, %2: list of languages</extracomment>
        <translation>ไม่รู้จักภาษา %1 ภาษาที่ใช้ได้คือ %2</translation>
    </message>
    <message>
        <source>The option %1 is not known. Try --help.</source>
        <extracomment>%1: what was given</extracomment>
        <translation>ไม่รู้จักตัวเลือก %1 ลองใช้ --help</translation>
    </message>
    <message>
        <source>Only one file or host can be opened. Try --help.</source>
        <translation>เปิดได้ครั้งละหนึ่งไฟล์หรือหนึ่งโฮสต์ ลองใช้ --help</translation>
    </message>
    <message>
        <source>There is no practice scenario %1; there are %2.</source>
        <extracomment>%1: what was given, %2: list of scenarios</extracomment>
        <translation>ไม่มีสถานการณ์จำลอง %1 ที่มีคือ %2</translation>
    </message>
    <message>
        <source>%1 names no host. Write smtp://mail.example.test:587.</source>
        <extracomment>%1: what was given</extracomment>
        <translation>%1 ไม่มีชื่อโฮสต์ เขียนในรูป smtp://mail.example.test:587</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <extracomment>%1: file name</extracomment>
        <translation>อ่านไฟล์ %1 ไม่ได้ ให้ตรวจสอบว่ามีไฟล์นี้และคุณมีสิทธิ์อ่าน</translation>
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
        <translation>วิธีใช้: heloscope [ตัวเลือก] [FILE | smtp://HOST[:PORT] | smtps://HOST[:PORT]]

เปิดหน้าต่างของบันทึกการโต้ตอบ ของโฮสต์ หรือของเซิร์ฟเวอร์ฝึกหัด
การเปิดไม่ส่งอะไรออกไป

  --language L        ภาษาของโปรแกรม: en, th, ko, id
  --help-language L   ภาษาของคำอธิบาย
  --practice NAME     สถานการณ์จำลองของเซิร์ฟเวอร์ฝึกหัด
  --help              ข้อความนี้
  --version           เวอร์ชัน
</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Start</source>
        <extracomment>State of a session, in a box of the state diagram: nothing is connected yet.</extracomment>
        <translation>เริ่มต้น</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of a session: connected, the server&apos;s greeting has not come yet.</extracomment>
        <translation>เชื่อมต่อแล้ว</translation>
    </message>
    <message>
        <source>Greeted</source>
        <extracomment>State of a session: the server&apos;s greeting came.</extracomment>
        <translation>ทักทายแล้ว</translation>
    </message>
    <message>
        <source>Identified</source>
        <extracomment>State of a session: EHLO or HELO was accepted.</extracomment>
        <translation>แนะนำตัวแล้ว</translation>
    </message>
    <message>
        <source>TLS starts</source>
        <extracomment>State of a session: the TLS handshake runs.</extracomment>
        <translation>เริ่ม TLS</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>State of a session: an AUTH exchange is under way.</extracomment>
        <translation>กำลังเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Envelope</source>
        <extracomment>State of a session: MAIL was accepted.</extracomment>
        <translation>ซองจดหมาย</translation>
    </message>
    <message>
        <source>Mail data</source>
        <extracomment>State of a session: the server waits for the message.</extracomment>
        <translation>ข้อมูลเมล</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>State of a session: QUIT was answered, or the server announced that it closes.</extracomment>
        <translation>กำลังปิด</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a session: the connection is gone.</extracomment>
        <translation>ปิดแล้ว</translation>
    </message>
</context>
<context>
    <name>SwaksWords</name>
    <message>
        <source>%1 changes only what swaks prints; it is left out.</source>
        <translation>ไม่ใช้ %1 เพราะมีผลเฉพาะกับสิ่งที่ swaks แสดง</translation>
    </message>
    <message>
        <source>Where the shell would send the output is left out.</source>
        <translation>ไม่ใช้ส่วนที่กำหนดให้เชลล์ส่งเอาต์พุตไปที่อื่น</translation>
    </message>
    <message>
        <source>“%1” in front of swaks is not run.</source>
        <extracomment>%1: the words in front of &quot;swaks&quot; on a command line</extracomment>
        <translation>ไม่เรียกใช้ “%1” ที่อยู่หน้า swaks</translation>
    </message>
    <message>
        <source>The password stood on the command line, where others can read it.</source>
        <translation>รหัสผ่านอยู่ในบรรทัดคำสั่ง ซึ่งผู้อื่นอ่านได้</translation>
    </message>
    <message>
        <source>The line has no password.</source>
        <translation>บรรทัดนี้ไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The certificate is checked here; swaks checks it only with --tls-verify.</source>
        <translation>โปรแกรมนี้ตรวจสอบใบรับรอง ส่วน swaks จะตรวจสอบเมื่อใช้ “--tls-verify” เท่านั้น</translation>
    </message>
    <message>
        <source>%1 is left out: commands are sent one by one.</source>
        <translation>ไม่ใช้ %1 เพราะโปรแกรมนี้ส่งทีละคำสั่ง</translation>
    </message>
    <message>
        <source>%1: swaks begins with HELO, this session with EHLO.</source>
        <translation>%1: swaks เริ่มด้วย HELO แต่เซสชันนี้เริ่มด้วย EHLO</translation>
    </message>
    <message>
        <source>The line names no server; swaks would look it up.</source>
        <translation>บรรทัดนี้ไม่ได้ระบุเซิร์ฟเวอร์ ซึ่งถ้าใช้ swaks จะค้นหาให้เอง</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>บรรทัดนี้ยาวเกินไป</translation>
    </message>
    <message>
        <source>This is not a swaks line.</source>
        <translation>บรรทัดนี้ไม่ใช่คำสั่ง swaks</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>ไม่มีเครื่องหมายอัญประกาศปิด</translation>
    </message>
    <message>
        <source>The line has variables or commands that only a shell can fill in. Put their values in.</source>
        <translation>บรรทัดนี้มีตัวแปรหรือคำสั่งที่มีเพียงเชลล์เท่านั้นที่แทนค่าได้ ให้ใส่ค่าจริงแทน</translation>
    </message>
    <message>
        <source>The line holds more than one command. Take the swaks command alone.</source>
        <translation>บรรทัดนี้มีมากกว่าหนึ่งคำสั่ง ให้ใช้เฉพาะคำสั่ง swaks</translation>
    </message>
    <message>
        <source>The line reads from standard input, which is not available here. Name a file with @.</source>
        <translation>บรรทัดนี้อ่านจากอินพุตมาตรฐาน ซึ่งใช้ที่นี่ไม่ได้ ให้ระบุชื่อไฟล์โดยใส่ @ นำหน้า</translation>
    </message>
    <message>
        <source>swaks has no option “%1”.</source>
        <translation>swaks ไม่มีตัวเลือก “%1”</translation>
    </message>
    <message>
        <source>“%1” may be several options of swaks. Write more of it.</source>
        <translation>“%1” อาจหมายถึงตัวเลือกของ swaks ได้หลายตัว ให้เขียนชื่อตัวเลือกให้ยาวขึ้น</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>ต้องระบุค่าให้ %1</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>ไม่เข้าใจ “%1”</translation>
    </message>
    <message>
        <source>“%1” belongs to no option.</source>
        <translation>“%1” ไม่ใช่ค่าของตัวเลือกใด</translation>
    </message>
    <message>
        <source>With %1 swaks does not begin a session.</source>
        <translation>เมื่อใช้ %1 แล้ว swaks จะไม่เริ่มเซสชัน</translation>
    </message>
    <message>
        <source>%1 cannot be done here.</source>
        <translation>ใช้ %1 ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>อ่านไฟล์ “%1” ไม่ได้</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Connecting</source>
        <extracomment>What time was spent on: opening the connection.</extracomment>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <extracomment>What time was spent on.</extracomment>
        <translation>รอเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <extracomment>What time was spent on.</extracomment>
        <translation>TLS handshake</translation>
    </message>
    <message>
        <source>Our own pause</source>
        <extracomment>What time was spent on: this program, or the person using it, took its time.</extracomment>
        <translation>ช่วงพักฝั่งเรา</translation>
    </message>
</context>
<context>
    <name>TimeoutWords</name>
    <message>
        <source>No answer came within %1 s at %2; that is the limit of this program.</source>
        <extracomment>%1: seconds, %2: name of a stage, &quot;RCPT&quot;</extracomment>
        <translation>ไม่มีการตอบกลับภายใน %1 วินาทีที่ขั้น %2 ซึ่งเป็นระยะหมดเวลาของโปรแกรมนี้</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual cause; many networks block port 25.</source>
        <translation>สาเหตุที่พบบ่อยคือไฟร์วอลล์ที่ทิ้งแพ็กเก็ต และเครือข่ายหลายแห่งปิดกั้นพอร์ต 25</translation>
    </message>
    <message>
        <source>Some servers greet late on purpose, to be rid of hasty clients. On port 465 a server waits for TLS and says nothing first.</source>
        <translation>บางเซิร์ฟเวอร์ตั้งใจส่งคำทักทายช้า เพื่อกันไคลเอนต์ที่ไม่ยอมรอ ส่วนที่พอร์ต 465 เซิร์ฟเวอร์จะรอ TLS และไม่ส่งอะไรก่อน</translation>
    </message>
    <message>
        <source>Something on the way may swallow the TLS handshake.</source>
        <translation>อุปกรณ์ระหว่างทางอาจทิ้งข้อมูลของ TLS handshake</translation>
    </message>
    <message>
        <source>The server may ask another system about the password, and that one is slow.</source>
        <translation>เซิร์ฟเวอร์อาจต้องสอบถามระบบอื่นเรื่องรหัสผ่าน และระบบนั้นตอบช้า</translation>
    </message>
    <message>
        <source>The path to the server may lose large packets: short lines pass, a message does not.</source>
        <translation>เส้นทางไปยังเซิร์ฟเวอร์อาจทำแพ็กเก็ตขนาดใหญ่หาย: บรรทัดสั้น ๆ ผ่านได้ แต่ข้อความผ่านไม่ได้</translation>
    </message>
    <message>
        <source>A content filter that reads the whole message is the usual cause; the message may have arrived all the same.</source>
        <translation>สาเหตุที่พบบ่อยคือตัวกรองเนื้อหาที่อ่านข้อความทั้งหมด แต่ข้อความอาจถึงแล้วก็ได้</translation>
    </message>
    <message>
        <source>The server may be overloaded, or look something up that does not answer.</source>
        <translation>เซิร์ฟเวอร์อาจมีภาระมากเกินไป หรือกำลังค้นหาข้อมูลจากระบบที่ไม่ตอบ</translation>
    </message>
    <message>
        <source>Set a longer time limit in the settings, or try again later.</source>
        <translation>ตั้งระยะหมดเวลาให้นานขึ้นในการตั้งค่า หรือลองใหม่ภายหลัง</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The certificate is self-signed: nobody but the server vouches for it.</source>
        <translation>ใบรับรองลงนามเอง: ไม่มีใครรับรองนอกจากเซิร์ฟเวอร์เอง</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not know.</source>
        <extracomment>%1: the issuer&apos;s name</extracomment>
        <translation>ผู้ออกใบรับรองคือ %1 ซึ่งคอมพิวเตอร์นี้ไม่รู้จัก</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>ใบรับรองหมดอายุเมื่อ %1</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>ใบรับรองยังไม่ถึงวันเริ่มใช้ (%1)</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1: the names in the certificate, %2: the name that was asked for</extracomment>
        <translation>ใบรับรองนี้ออกให้แก่ %1 ไม่ใช่ %2</translation>
    </message>
    <message>
        <source>The key of the certificate (%1) is too weak.</source>
        <extracomment>%1: kind of key, &quot;RSA 1024&quot;</extracomment>
        <translation>กุญแจของใบรับรอง (%1) ไม่แข็งแรงพอ</translation>
    </message>
    <message>
        <source>The signature of the certificate (%1) is too weak.</source>
        <extracomment>%1: the signature&apos;s algorithm</extracomment>
        <translation>ลายเซ็นของใบรับรอง (%1) ไม่แข็งแรงพอ</translation>
    </message>
    <message>
        <source>The certificate was not issued for use by a server.</source>
        <translation>ใบรับรองนี้ไม่ได้ออกให้ใช้กับเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The chain contains a certificate that may not issue others.</source>
        <translation>ห่วงโซ่ใบรับรองมีใบที่ไม่มีสิทธิ์ออกใบรับรองอื่น</translation>
    </message>
    <message>
        <source>The certificate has been revoked by its issuer.</source>
        <translation>ผู้ออกเพิกถอนใบรับรองนี้แล้ว</translation>
    </message>
    <message>
        <source>The server presented no certificate.</source>
        <translation>เซิร์ฟเวอร์ไม่ได้แสดงใบรับรอง</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>ตรวจสอบใบรับรองไม่ได้</translation>
    </message>
    <message>
        <source>Chain: leads to an issuer that this computer trusts.</source>
        <translation>ห่วงโซ่: ไปถึงผู้ออกที่คอมพิวเตอร์นี้เชื่อถือ</translation>
    </message>
    <message>
        <source>Chain: not trusted. %1</source>
        <extracomment>%1: one or more sentences with the cause</extracomment>
        <translation>ห่วงโซ่: ไม่น่าเชื่อถือ %1</translation>
    </message>
    <message>
        <source>Name: the certificate is for %1, as it should be.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>ชื่อ: ใบรับรองออกให้แก่ %1 ถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>Name: does not match. %1</source>
        <extracomment>%1: a sentence with the cause</extracomment>
        <translation>ชื่อ: ไม่ตรงกัน %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>เจ้าของใบรับรอง: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>ชื่อ: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>ผู้ออก: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <extracomment>%1 and %2: dates</extracomment>
        <translation>ใช้ได้ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>Key: %1, signature: %2</source>
        <extracomment>%1: kind of key, %2: the signature&apos;s algorithm</extracomment>
        <translation>กุญแจ: %1 ลายเซ็น: %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>ลายนิ้วมือ SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>any command</source>
        <translation>คำสั่งใดก็ได้</translation>
    </message>
    <message>
        <source>After %1, without encryption</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>หลัง %1 เมื่อไม่ได้เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>After %1, with encryption</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>หลัง %1 เมื่อเข้ารหัสลับแล้ว</translation>
    </message>
    <message>
        <source>After %1, before login</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>หลัง %1 เมื่อยังไม่ได้เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>After %1, after login</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>หลัง %1 เมื่อเข้าสู่ระบบแล้ว</translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>หลัง %1</translation>
    </message>
    <message>
        <source>After the connection</source>
        <extracomment>Heading: what a code means then.</extracomment>
        <translation>หลังการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>After the message</source>
        <extracomment>Heading: what a code means then.</extracomment>
        <translation>หลังข้อความ</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Standard</source>
        <extracomment>Label of a sentence: a standard says so.</extracomment>
        <translation>มาตรฐาน</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>Label of a sentence: it is guessed from the server&apos;s words.</extracomment>
        <translation>คาดเดา</translation>
    </message>
    <message>
        <source>No standard says so; servers are known to do it.</source>
        <translation>ไม่มีมาตรฐานใดกำหนดไว้ แต่พบเซิร์ฟเวอร์ที่ทำเช่นนี้</translation>
    </message>
    <message>
        <source>No standard says so, and no server is known to do it: lists copy it.</source>
        <translation>ไม่มีมาตรฐานใดกำหนดไว้ และไม่พบเซิร์ฟเวอร์ที่ทำเช่นนี้ มีเพียงรายการรหัสที่คัดลอกต่อกันมา</translation>
    </message>
    <message>
        <source>An older standard said so; it is no longer in force.</source>
        <translation>มาตรฐานฉบับเก่ากำหนดไว้ แต่เลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>The standard says so.</source>
        <translation>มาตรฐานกำหนดไว้</translation>
    </message>
    <message>
        <source>This provider says so; other servers may mean something else.</source>
        <translation>ผู้ให้บริการนี้กำหนดเอง เซิร์ฟเวอร์อื่นอาจหมายถึงอย่างอื่น</translation>
    </message>
    <message>
        <source>A guess from the server&apos;s own words.</source>
        <translation>คาดเดาจากข้อความของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Label of a code that an older standard had.</extracomment>
        <translation>เลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>Seen in the field</source>
        <extracomment>Label of a code that servers send though no standard has it.</extracomment>
        <translation>พบในการใช้งานจริง</translation>
    </message>
    <message>
        <source>Folklore</source>
        <extracomment>Label of a code that is copied from list to list without a source.</extracomment>
        <translation>คัดลอกต่อกันมา</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (recorded) – Heloscope</source>
        <extracomment>Title of the window. %1: file name</extracomment>
        <translation>%1 (ที่บันทึกไว้) – Heloscope</translation>
    </message>
    <message>
        <source>%1 (ARMED) – Heloscope</source>
        <extracomment>Title of the window. %1: host name, or &quot;Practice: …&quot;</extracomment>
        <translation>%1 (พร้อมส่งจริง) – Heloscope</translation>
    </message>
    <message>
        <source>%1 (not armed) – Heloscope</source>
        <extracomment>Title of the window. %1: host name, or &quot;Practice: …&quot;</extracomment>
        <translation>%1 (ไม่ส่งจริง) – Heloscope</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>In the title of the window. %1: title of a practice scenario</extracomment>
        <translation>ฝึกหัด: %1</translation>
    </message>
    <message>
        <source>autosaved</source>
        <extracomment>Title of the window: the program keeps the session by itself.</extracomment>
        <translation>บันทึกอัตโนมัติ</translation>
    </message>
    <message>
        <source>not kept on disk</source>
        <extracomment>Title of the window: the session could not be kept on disk.</extracomment>
        <translation>ไม่ได้เก็บลงดิสก์</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>Title of the window. %1: time of day</extracomment>
        <translation>บันทึกเมื่อ %1</translation>
    </message>
</context>
</TS>
