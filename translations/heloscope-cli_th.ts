<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>Cli</name>
    <message>
        <source>goes through one session with a mail server</source>
        <translation>ดำเนินเซสชันกับเซิร์ฟเวอร์เมลหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>explains a reply, layer by layer</source>
        <translation>อธิบายการตอบกลับทีละระดับ</translation>
    </message>
    <message>
        <source>puts two codes side by side</source>
        <translation>เปรียบเทียบรหัสสองรหัส</translation>
    </message>
    <message>
        <source>shows a saved transcript with explanations</source>
        <translation>แสดงบันทึกการโต้ตอบจากไฟล์พร้อมคำอธิบาย</translation>
    </message>
    <message>
        <source>serves the built-in practice server on loopback</source>
        <translation>เปิดเซิร์ฟเวอร์ฝึกหัดของโปรแกรมบนเครื่องนี้ (loopback)</translation>
    </message>
    <message>
        <source>lists what is known</source>
        <translation>แสดงรายการทั้งหมดที่โปรแกรมรู้จัก</translation>
    </message>
    <message>
        <source>Usage: heloscope-cli SUBCOMMAND [options]</source>
        <translation>วิธีใช้: heloscope-cli SUBCOMMAND [ตัวเลือก]</translation>
    </message>
    <message>
        <source>Each one says more: heloscope-cli SUBCOMMAND --help</source>
        <translation>ดูรายละเอียดของแต่ละคำสั่งย่อยด้วย “heloscope-cli SUBCOMMAND --help”</translation>
    </message>
    <message>
        <source>There is no subcommand &quot;%1&quot;. Try heloscope-cli --help.</source>
        <translation>ไม่มีคำสั่งย่อย “%1” ลองใช้ “heloscope-cli --help”</translation>
    </message>
    <message>
        <source>puts two saved sessions side by side</source>
        <translation>เปรียบเทียบสองเซสชันที่บันทึกไว้</translation>
    </message>
    <message>
        <source>writes a saved transcript in another form</source>
        <translation>เขียนบันทึกการโต้ตอบในรูปแบบอื่น</translation>
    </message>
</context>
<context>
    <name>CliAnnotate</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 has format %2, which is newer than this program. Get a newer version.</source>
        <translation>%1 ใช้รูปแบบ %2 ซึ่งใหม่กว่าโปรแกรมนี้ ให้ติดตั้งโปรแกรมรุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2; what stands before it is shown.</source>
        <translation>%1 จบกลางบรรทัด %2 แสดงเฉพาะส่วนที่อยู่ก่อนบรรทัดนั้น</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>แสดงวิธีใช้นี้</translation>
    </message>
    <message>
        <source>text, jsonl, markdown or html.</source>
        <translation>รูปแบบของผลลัพธ์: “text”, “jsonl”, “markdown” หรือ “html”</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>ระดับของคำอธิบาย: “none” (ไม่มี), “brief” (ย่อ) หรือ “full” (เต็ม)</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>ภาษาของคำอธิบาย: “en”, “th”, “ko” หรือ “id”</translation>
    </message>
    <message>
        <source>Give one file, --format text, jsonl, markdown or html, and --explain none, brief or full.</source>
        <translation>ระบุหนึ่งไฟล์ โดย “--format” เป็น “text”, “jsonl”, “markdown” หรือ “html” และ “--explain” เป็น “none”, “brief” หรือ “full”</translation>
    </message>
    <message>
        <source>Shows a saved transcript, or a dialogue that another program has logged, with its explanations.</source>
        <translation>แสดงบันทึกการโต้ตอบ หรือบทโต้ตอบที่โปรแกรมอื่นบันทึกไว้ พร้อมคำอธิบาย</translation>
    </message>
    <message>
        <source>A transcript, a log or pasted text, or - for standard input.</source>
        <translation>บันทึกการโต้ตอบ ไฟล์บันทึก (log) หรือข้อความที่วาง โดย “-” คืออินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>What FILE was written by, where that is not recognised: %1.</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>โปรแกรมที่เป็นผู้เขียน FILE (ระบุเมื่อตรวจหาเองไม่ได้): %1</translation>
    </message>
    <message>
        <source>--from-format takes one of: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>ให้ใช้ “--from-format” กับค่าใดค่าหนึ่งต่อไปนี้: %1</translation>
    </message>
    <message>
        <source>%1 holds no dialogue: it is empty, is not text, or is a transcript without its header.</source>
        <translation>ไม่มีบทโต้ตอบใน %1: ไฟล์ว่าง ไม่ใช่ข้อความ หรือเป็นบันทึกการโต้ตอบที่ไม่มีส่วนหัว</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are damaged, from line %2 on; all other lines are shown.</source>
        <translation>
            <numerusform>ใน %1 มี %n บรรทัดที่เสียหาย เริ่มตั้งแต่บรรทัด %2 แต่ยังแสดงบรรทัดอื่นทั้งหมด</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %2 of %1 is too long; all other lines are shown.</source>
        <translation>บรรทัด %2 ของ %1 ยาวเกินไป แต่ยังแสดงบรรทัดอื่นทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in %1, from line %2 on; what is there is shown.</source>
        <translation>
            <numerusform>ใน %1 มีเหตุการณ์หายไป %n รายการ เริ่มตั้งแต่บรรทัด %2 แต่ยังแสดงส่วนที่มีอยู่</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>มีการแก้ไข %1 ระหว่างที่อ่าน</translation>
    </message>
    <message>
        <source>%1 is too large: what stands from line %2 on is not shown.</source>
        <translation>%1 ใหญ่เกินไป จึงไม่แสดงส่วนตั้งแต่บรรทัด %2 เป็นต้นไป</translation>
    </message>
    <message>
        <source>Which session of FILE to show, where it holds several: 1, 2 and so on.</source>
        <translation>ลำดับของเซสชันใน FILE ที่จะแสดง เมื่อมีหลายเซสชัน: 1, 2 เป็นต้น</translation>
    </message>
    <message numerus="yes">
        <source>There are %n session(s) in the file.</source>
        <translation>
            <numerusform>ในไฟล์มี %n เซสชัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n session(s) in the file. --session shows one of them.</source>
        <translation>
            <numerusform>ในไฟล์มี %n เซสชัน ใช้ “--session” เพื่อแสดงหนึ่งเซสชัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliCodes</name>
    <message>
        <source>Reply codes</source>
        <translation>รหัสตอบกลับ</translation>
    </message>
    <message>
        <source>Enhanced status codes</source>
        <translation>รหัสสถานะเสริม</translation>
    </message>
    <message>
        <source>EHLO keywords</source>
        <translation>คำสำคัญใน EHLO</translation>
    </message>
    <message>
        <source>AUTH mechanisms</source>
        <translation>กลไก AUTH</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Reasons of refusals</source>
        <translation>สาเหตุของการปฏิเสธ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>ขีดจำกัด</translation>
    </message>
    <message>
        <source>Wordings of providers and mail programs</source>
        <translation>ข้อความเฉพาะของผู้ให้บริการและโปรแกรมเมล</translation>
    </message>
    <message>
        <source>Lists every reply code, enhanced code, keyword, mechanism, command, reason, limit and wording of a provider that is known.</source>
        <translation>แสดงรายการรหัสตอบกลับ รหัสสถานะเสริม คำสำคัญ กลไก คำสั่ง สาเหตุ ขีดจำกัด และข้อความเฉพาะของผู้ให้บริการทั้งหมดที่โปรแกรมรู้จัก</translation>
    </message>
    <message>
        <source>The language of the names.</source>
        <translation>ภาษาของชื่อ</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>รูปแบบของผลลัพธ์: “text” หรือ “json”</translation>
    </message>
    <message>
        <source>Try: heloscope-cli codes --help</source>
        <translation>ลองใช้ “heloscope-cli codes --help”</translation>
    </message>
    <message>
        <source>“%1” is one word too many: codes takes options only. To read about one code, try: heloscope-cli explain 550</source>
        <translation>“%1” เกินมา คำสั่งย่อย “codes” ใช้กับตัวเลือกเท่านั้น หากต้องการอ่านเรื่องรหัสใดรหัสหนึ่ง ลองใช้ “heloscope-cli explain 550”</translation>
    </message>
    <message>
        <source>“%1” is not a format that codes can print. Try --format text or --format json.</source>
        <translation>“codes” แสดงผลในรูปแบบ “%1” ไม่ได้ ลองใช้ “--format text” หรือ “--format json”</translation>
    </message>
</context>
<context>
    <name>CliCompare</name>
    <message>
        <source>Puts two codes beside each other: what each means, when one sees it, how to fix it, the key differences, and which means what when.</source>
        <translation>เปรียบเทียบรหัสสองรหัส: ความหมายของแต่ละรหัส เมื่อใดที่จะพบ วิธีแก้ไข ความแตกต่างหลัก และกรณีใดเป็นรหัสใด</translation>
    </message>
    <message>
        <source>Two codes: reply codes such as 450, or enhanced status codes such as 5.1.1, or X.1.1 for any class.</source>
        <translation>รหัสสองรหัส: รหัสตอบกลับ เช่น 450 หรือรหัสสถานะเสริม เช่น 5.1.1 หรือ X.1.1 สำหรับทุกกลุ่ม</translation>
    </message>
    <message>
        <source>The language of the comparison.</source>
        <translation>ภาษาของการเปรียบเทียบ</translation>
    </message>
    <message>
        <source>text, json, markdown or html.</source>
        <translation>รูปแบบของผลลัพธ์: “text”, “json”, “markdown” หรือ “html”</translation>
    </message>
    <message>
        <source>Where to write it; standard output otherwise.</source>
        <translation>ไฟล์ที่จะเขียนผลลัพธ์ ถ้าไม่ระบุจะแสดงทางเอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>“%1” is not a code that can be compared. A reply code has three digits and begins with 2, 3, 4 or 5; an enhanced code has three numbers with dots between them. Try: heloscope-cli compare 450 5.1.1</source>
        <translation>“%1” ไม่ใช่รหัสที่เปรียบเทียบได้ รหัสตอบกลับมีตัวเลขสามหลักและขึ้นต้นด้วย 2, 3, 4 หรือ 5 ส่วนรหัสสถานะเสริมมีตัวเลขสามชุดคั่นด้วยจุด ลองใช้ “heloscope-cli compare 450 5.1.1”</translation>
    </message>
    <message>
        <source>“%1” is the same code twice, so there is nothing to compare. Try two different ones, such as: heloscope-cli compare 450 550</source>
        <translation>ระบุรหัส “%1” ซ้ำกัน จึงไม่มีอะไรให้เปรียบเทียบ ลองใช้รหัสที่ต่างกัน เช่น “heloscope-cli compare 450 550”</translation>
    </message>
    <message>
        <source>The help texts cannot be read. Try installing the program again.</source>
        <translation>อ่านข้อความคำอธิบายไม่ได้ ลองติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>Try: heloscope-cli compare --help</source>
        <translation>ลองใช้ “heloscope-cli compare --help”</translation>
    </message>
    <message>
        <source>Give two codes. Try: heloscope-cli compare 450 550, or: heloscope-cli compare 5.1.1 5.2.1</source>
        <translation>ให้ระบุรหัสสองรหัส ลองใช้ “heloscope-cli compare 450 550” หรือ “heloscope-cli compare 5.1.1 5.2.1”</translation>
    </message>
    <message>
        <source>“%1” is not a format that compare can print. Try --format text, json, markdown or html.</source>
        <translation>“compare” แสดงผลในรูปแบบ “%1” ไม่ได้ ลองใช้ “--format” กับ “text”, “json”, “markdown” หรือ “html”</translation>
    </message>
</context>
<context>
    <name>CliDiff</name>
    <message>
        <source>Compares two saved sessions step by step and says how they differ. Dates, ids and the names of hosts do not count.</source>
        <translation>เปรียบเทียบสองเซสชันที่บันทึกไว้ทีละขั้น และบอกว่าต่างกันอย่างไร โดยไม่นับวันที่ ID และชื่อโฮสต์</translation>
    </message>
    <message>
        <source>Two transcripts.</source>
        <translation>บันทึกการโต้ตอบสองไฟล์</translation>
    </message>
    <message>
        <source>The language of what is said about the differences.</source>
        <translation>ภาษาของคำอธิบายความแตกต่าง</translation>
    </message>
    <message>
        <source>text, json, markdown or html.</source>
        <translation>รูปแบบของผลลัพธ์: “text”, “json”, “markdown” หรือ “html”</translation>
    </message>
    <message>
        <source>Where to write it; standard output otherwise.</source>
        <translation>ไฟล์ที่จะเขียนผลลัพธ์ ถ้าไม่ระบุจะแสดงทางเอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Try: heloscope-cli diff --help</source>
        <translation>ลองใช้ “heloscope-cli diff --help”</translation>
    </message>
    <message>
        <source>Give two transcripts. Try: heloscope-cli diff yesterday.smtp.jsonl today.smtp.jsonl</source>
        <translation>ให้ระบุบันทึกการโต้ตอบสองไฟล์ ลองใช้ “heloscope-cli diff yesterday.smtp.jsonl today.smtp.jsonl”</translation>
    </message>
    <message>
        <source>“%1” is not a format that diff can print. Try --format text, json, markdown or html.</source>
        <translation>“diff” แสดงผลในรูปแบบ “%1” ไม่ได้ ลองใช้ “--format” กับ “text”, “json”, “markdown” หรือ “html”</translation>
    </message>
</context>
<context>
    <name>CliExplain</name>
    <message>
        <source>Explains a reply of a mail server, from the general to the particular.</source>
        <translation>อธิบายการตอบกลับของเซิร์ฟเวอร์เมล จากเรื่องทั่วไปไปถึงกรณีเฉพาะ</translation>
    </message>
    <message>
        <source>The three digits of the reply, such as 550.</source>
        <translation>ตัวเลขสามหลักของการตอบกลับ เช่น 550</translation>
    </message>
    <message>
        <source>Its enhanced status code, such as 5.1.1.</source>
        <translation>รหัสสถานะเสริมของการตอบกลับนั้น เช่น 5.1.1</translation>
    </message>
    <message>
        <source>The whole reply, as it stands in a log.</source>
        <translation>การตอบกลับทั้งหมด ตามที่ปรากฏในไฟล์บันทึก (log)</translation>
    </message>
    <message>
        <source>The command that it answered, such as RCPT; CONNECT for the greeting, CONTENT for the end of the message.</source>
        <translation>คำสั่งที่ได้รับการตอบกลับนี้ เช่น RCPT ส่วนคำทักทายให้ระบุ CONNECT และตอนจบข้อความให้ระบุ CONTENT</translation>
    </message>
    <message>
        <source>TLS was up when it came.</source>
        <translation>ได้รับการตอบกลับนี้ขณะใช้ TLS อยู่</translation>
    </message>
    <message>
        <source>The language of the explanation.</source>
        <translation>ภาษาของคำอธิบาย</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>รูปแบบของผลลัพธ์: “text” หรือ “json”</translation>
    </message>
    <message>
        <source>“%1” is not an SMTP reply code. A reply code has three digits and begins with 2, 3, 4 or 5. Try: heloscope-cli explain 550 5.1.1</source>
        <translation>“%1” ไม่ใช่รหัสตอบกลับของ SMTP รหัสตอบกลับมีตัวเลขสามหลักและขึ้นต้นด้วย 2, 3, 4 หรือ 5 ลองใช้ “heloscope-cli explain 550 5.1.1”</translation>
    </message>
    <message>
        <source>“%1” is not an enhanced status code. It has three numbers with dots between them and begins with 2, 4 or 5. Try: heloscope-cli explain 550 5.1.1</source>
        <translation>“%1” ไม่ใช่รหัสสถานะเสริม รหัสสถานะเสริมมีตัวเลขสามชุดคั่นด้วยจุดและขึ้นต้นด้วย 2, 4 หรือ 5 ลองใช้ “heloscope-cli explain 550 5.1.1”</translation>
    </message>
    <message>
        <source>“%1” is an enhanced status code; the three-digit reply code goes before it. Try: heloscope-cli explain 550 %1</source>
        <translation>“%1” เป็นรหัสสถานะเสริม ต้องมีรหัสตอบกลับสามหลักอยู่ข้างหน้า ลองใช้ “heloscope-cli explain 550 %1”</translation>
    </message>
    <message>
        <source>“%1” is not a reply: every line of one begins with three digits from 200 to 599. Try: heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;</source>
        <translation>“%1” ไม่ใช่การตอบกลับ ทุกบรรทัดของการตอบกลับขึ้นต้นด้วยตัวเลขสามหลักตั้งแต่ 200 ถึง 599 ลองใช้ “heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;”</translation>
    </message>
    <message>
        <source>Give either a code, with or without its enhanced code, or a whole reply. Try: heloscope-cli explain 550 5.1.1, or: heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;</source>
        <translation>ให้ระบุรหัสตอบกลับ โดยมีรหัสสถานะเสริมด้วยหรือไม่ก็ได้ หรือระบุการตอบกลับทั้งหมด ลองใช้ “heloscope-cli explain 550 5.1.1” หรือ “heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;”</translation>
    </message>
    <message>
        <source>Try: heloscope-cli explain --help</source>
        <translation>ลองใช้ “heloscope-cli explain --help”</translation>
    </message>
    <message>
        <source>“%1” is not a format that explain can print. Try --format text or --format json.</source>
        <translation>“explain” แสดงผลในรูปแบบ “%1” ไม่ได้ ลองใช้ “--format text” หรือ “--format json”</translation>
    </message>
    <message>
        <source>“%1” is not a command of SMTP. Try --after EHLO, MAIL, RCPT, DATA, CONTENT (the end of the message), AUTH, STARTTLS, QUIT or CONNECT (the greeting).</source>
        <translation>“%1” ไม่ใช่คำสั่งของ SMTP ลองใช้ “--after” กับ EHLO, MAIL, RCPT, DATA, CONTENT (ตอนจบข้อความ), AUTH, STARTTLS, QUIT หรือ CONNECT (คำทักทาย)</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 หลัง %2</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>น่าจะใช่</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>คาดเดา</translation>
    </message>
    <message>
        <source>Reason: %1, certain from “%2”.</source>
        <translation>สาเหตุ: %1 (แน่นอน จาก “%2”)</translation>
    </message>
    <message>
        <source>Reason: %1, likely from “%2”.</source>
        <translation>สาเหตุ: %1 (น่าจะใช่ จาก “%2”)</translation>
    </message>
    <message>
        <source>Reason: %1, a guess from “%2”.</source>
        <translation>สาเหตุ: %1 (คาดเดา จาก “%2”)</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>ลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>Do not try again unchanged.</source>
        <translation>อย่าลองซ้ำโดยไม่แก้ไข</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>เมื่อใดที่จะพบ</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>วิธีแก้ไข</translation>
    </message>
    <message>
        <source>From the general to the particular:</source>
        <translation>จากเรื่องทั่วไปไปถึงกรณีเฉพาะ:</translation>
    </message>
    <message>
        <source>The code taken apart:</source>
        <translation>ความหมายของแต่ละหลักในรหัสตอบกลับ:</translation>
    </message>
    <message>
        <source>The enhanced code taken apart:</source>
        <translation>ความหมายของแต่ละส่วนในรหัสสถานะเสริม:</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>เลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>no standard has it, servers send it</source>
        <translation>ไม่มีในมาตรฐาน แต่มีเซิร์ฟเวอร์ที่ส่ง</translation>
    </message>
    <message>
        <source>folklore, no server is known to send it</source>
        <translation>เล่าต่อ ๆ กันมา แต่ไม่พบเซิร์ฟเวอร์ที่ส่ง</translation>
    </message>
    <message>
        <source>what this provider means by it; %1, %2</source>
        <extracomment>%1: where a wording was found, %2: the month when somebody last looked, 2026-11</extracomment>
        <translation>ความหมายตามผู้ให้บริการนี้: %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่ทราบความหมาย</translation>
    </message>
</context>
<context>
    <name>CliExport</name>
    <message>
        <source>Show this help.</source>
        <translation>แสดงวิธีใช้นี้</translation>
    </message>
    <message>
        <source>With text: arrows as swaks has them, or letters C: and S:.</source>
        <translation>ใช้กับ “text”: “arrows” (ลูกศรแบบ swaks) หรือ “letters” (ตัวอักษร C: และ S:)</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>ระดับของคำอธิบาย: “none” (ไม่มี), “brief” (ย่อ) หรือ “full” (เต็ม)</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>ภาษาของคำอธิบาย: “en”, “th”, “ko” หรือ “id”</translation>
    </message>
    <message>
        <source>A second language of the explanations, beside the first.</source>
        <translation>ภาษาที่สองของคำอธิบาย แสดงคู่กับภาษาแรก</translation>
    </message>
    <message>
        <source>Replace addresses, host names and queue ids with stand-ins.</source>
        <translation>เปลี่ยนที่อยู่ ชื่อโฮสต์ และรหัสคิวเป็นชื่อสมมติ</translation>
    </message>
    <message>
        <source>Write to FILE, not to standard output.</source>
        <translation>เขียนลงใน FILE แทนเอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Both languages are %1. Give two different ones.</source>
        <translation>ทั้งสองภาษาเป็น %1 ให้ระบุสองภาษาที่ต่างกัน</translation>
    </message>
    <message>
        <source>--style goes with --format text only. Leave one of them out.</source>
        <translation>“--style” ใช้ได้กับ “--format text” เท่านั้น ให้ตัดอย่างใดอย่างหนึ่งออก</translation>
    </message>
    <message>
        <source>Writes a saved transcript, or a dialogue that another program has logged, in another form, passwords masked.</source>
        <translation>เขียนบันทึกการโต้ตอบ หรือบทโต้ตอบที่โปรแกรมอื่นบันทึกไว้ ในรูปแบบอื่น โดยปิดบังรหัสผ่าน</translation>
    </message>
    <message>
        <source>A transcript, a log or pasted text, or - for standard input.</source>
        <translation>บันทึกการโต้ตอบ ไฟล์บันทึก (log) หรือข้อความที่วาง โดย “-” คืออินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>text, markdown, html, jsonl, svg (the ladder), pdf, report (a text for the administrator of the other side), or swaks, curl or openssl (the session as a command line of that program).</source>
        <extracomment>report: the text for the administrator of the other side.</extracomment>
        <translation>รูปแบบของผลลัพธ์: “text”, “markdown”, “html”, “jsonl”, “svg” (ลำดับการโต้ตอบ), “pdf”, “report” (ข้อความสำหรับผู้ดูแลระบบของอีกฝั่ง) หรือ “swaks”, “curl” และ “openssl” (เซสชันเป็นบรรทัดคำสั่งของโปรแกรมนั้น)</translation>
    </message>
    <message>
        <source>Give one file, --format text, markdown, html, jsonl, svg, pdf, report, swaks, curl or openssl, --style arrows or letters, and --explain none, brief or full.</source>
        <translation>ระบุหนึ่งไฟล์ โดย “--format” เป็น “text”, “markdown”, “html”, “jsonl”, “svg”, “pdf”, “report”, “swaks”, “curl” หรือ “openssl” ส่วน “--style” เป็น “arrows” หรือ “letters” และ “--explain” เป็น “none”, “brief” หรือ “full”</translation>
    </message>
    <message>
        <source>A command line has no explanations. Leave --explain and --second-language out.</source>
        <translation>บรรทัดคำสั่งไม่มีคำอธิบาย ไม่ต้องระบุ “--explain” และ “--second-language”</translation>
    </message>
</context>
<context>
    <name>CliHelpLanguage</name>
    <message>
        <source>There is no help in the language “%1”. Try --language with one of: %2</source>
        <translation>ไม่มีคำอธิบายในภาษา “%1” ลองใช้ “--language” กับค่าใดค่าหนึ่งต่อไปนี้: %2</translation>
    </message>
</context>
<context>
    <name>CliInspect</name>
    <message>
        <source>No connection to %1: %2</source>
        <translation>เชื่อมต่อกับ %1 ไม่สำเร็จ: %2</translation>
    </message>
    <message>
        <source>No trusted encryption: %1</source>
        <translation>ไม่มีการเข้ารหัสลับที่น่าเชื่อถือ: %1</translation>
    </message>
    <message>
        <source>The transcript cannot be kept in %1: %2</source>
        <translation>เก็บบันทึกการโต้ตอบไว้ใน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not understood. %3</source>
        <translation>ค่า “%2” ของ --%1 ใช้ไม่ได้ %3</translation>
    </message>
    <message>
        <source>No target is given. Try heloscope-cli inspect HOST[:PORT].</source>
        <translation>ยังไม่ได้ระบุเป้าหมาย ลองใช้ “heloscope-cli inspect HOST[:PORT]”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. Give one target.</source>
        <translation>“%1” เป็นอาร์กิวเมนต์ที่เกินมา ให้ระบุเป้าหมายเดียว</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target. Write host, host:port or [address]:port.</source>
        <translation>“%1” ไม่ใช่เป้าหมายที่ใช้ได้ ให้ระบุโฮสต์และพอร์ตในรูป “host”, “host:port” หรือ “[address]:port”</translation>
    </message>
    <message>
        <source>Give a number, 1 to 65535.</source>
        <translation>ให้ระบุตัวเลข 1 ถึง 65535</translation>
    </message>
    <message>
        <source>It is one of none, optional, required and implicit.</source>
        <translation>ให้ใช้ “none”, “optional”, “required” หรือ “implicit”</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other. Give one.</source>
        <translation>ใช้ -4 พร้อมกับ -6 ไม่ได้ ให้ระบุเพียงอย่างเดียว</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and permissions.</source>
        <translation>อ่านไฟล์ %1 ไม่ได้ ให้ตรวจสอบชื่อและสิทธิ์ของไฟล์</translation>
    </message>
    <message>
        <source>--client-key needs --client-cert as well.</source>
        <translation>เมื่อใช้ “--client-key” ต้องระบุ “--client-cert” ด้วย</translation>
    </message>
    <message>
        <source>Authentication needs --user as well.</source>
        <translation>การยืนยันตัวตนต้องระบุ “--user” ด้วย</translation>
    </message>
    <message>
        <source>--password-file and --password-env exclude each other. Give one.</source>
        <translation>ใช้ “--password-file” พร้อมกับ “--password-env” ไม่ได้ ให้ระบุเพียงอย่างเดียว</translation>
    </message>
    <message>
        <source>Write SECONDS, or PHASE=SECONDS with one of the phases connect, greeting, ehlo, starttls, tls, auth, mail, rcpt, data, block, message, rset, quit and other.</source>
        <translation>ให้เขียนในรูป SECONDS หรือ PHASE=SECONDS โดย PHASE เป็นช่วงหนึ่งของเซสชัน ตั้งแต่การเชื่อมต่อและคำทักทายเป็นต้นไป (connect, greeting, ehlo, starttls, tls, auth, mail, rcpt, data, block, message, rset, quit หรือ other)</translation>
    </message>
    <message>
        <source>The stages are greeting, ehlo, starttls, auth, mail, rcpt, data, message and quit.</source>
        <translation>ให้ระบุขั้นใดขั้นหนึ่ง ตั้งแต่คำทักทายเป็นต้นไป (greeting, ehlo, starttls, auth, mail, rcpt, data, message หรือ quit)</translation>
    </message>
    <message>
        <source>Going on to %1 hands a message to %2. Add --send if that is what you want.</source>
        <translation>การไปต่อถึงขั้น %1 จะส่งมอบข้อความให้ %2 หากต้องการเช่นนั้น ให้เพิ่ม “--send”</translation>
    </message>
    <message>
        <source>Write STAGE=CODE or STAGE=CODE/ENHANCED, such as rcpt=550/5.1.1; x stands for any digit.</source>
        <translation>ให้เขียนในรูป STAGE=CODE หรือ STAGE=CODE/ENHANCED เช่น rcpt=550/5.1.1 โดย x แทนตัวเลขใดก็ได้</translation>
    </message>
    <message>
        <source>A mail transaction needs a recipient. Add --to ADDRESS.</source>
        <translation>ธุรกรรมเมลต้องมีผู้รับ ให้เพิ่ม “--to ADDRESS”</translation>
    </message>
    <message>
        <source>It is one of text, jsonl, markdown and html.</source>
        <translation>ให้ใช้ “text”, “jsonl”, “markdown” หรือ “html”</translation>
    </message>
    <message>
        <source>It is one of none, brief and full.</source>
        <translation>ให้ใช้ “none”, “brief” หรือ “full”</translation>
    </message>
    <message>
        <source>Try heloscope-cli inspect --help.</source>
        <translation>ลองใช้ “heloscope-cli inspect --help”</translation>
    </message>
    <message>
        <source>Goes through one session with a mail server and shows every step. On a server that is not on this machine it stops after RCPT unless --send is given.</source>
        <translation>ดำเนินเซสชันกับเซิร์ฟเวอร์เมลหนึ่งครั้งและแสดงทุกขั้น หากเซิร์ฟเวอร์ไม่ได้อยู่บนเครื่องนี้ จะหยุดหลังคำสั่ง RCPT เว้นแต่ระบุ “--send”</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>แสดงวิธีใช้นี้</translation>
    </message>
    <message>
        <source>host, host:port, [address]:port</source>
        <translation>โฮสต์และพอร์ตในรูป “host”, “host:port” หรือ “[address]:port”</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>อ่านไฟล์ %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>--%1 holds a line break or another control character. Take it out.</source>
        <translation>ค่าของ --%1 มีการขึ้นบรรทัดใหม่หรืออักขระควบคุมอื่น ให้ลบออก</translation>
    </message>
    <message>
        <source>--header &quot;%1&quot; is no header field. Write NAME: VALUE.</source>
        <translation>“%1” ที่ระบุใน “--header” ไม่ใช่เขตข้อมูลส่วนหัว ให้เขียนในรูป “NAME: VALUE”</translation>
    </message>
    <message>
        <source>--message is the whole message. Leave out --subject, --body, --header and --attach.</source>
        <translation>“--message” เป็นข้อความทั้งหมดอยู่แล้ว ให้ตัด “--subject”, “--body”, “--header” และ “--attach” ออก</translation>
    </message>
    <message>
        <source>Test message from Heloscope</source>
        <translation>ข้อความทดสอบจาก Heloscope</translation>
    </message>
    <message>
        <source>This message tests the way to this mailbox. Nothing needs to be done with it.</source>
        <translation>ข้อความนี้ใช้ทดสอบเส้นทางมายังกล่องจดหมายนี้ ไม่ต้องดำเนินการใด ๆ</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2</source>
        <translation>อ่านไฟล์รหัสผ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>There is no environment variable %1. Set it, or use --password-file.</source>
        <translation>ไม่มีตัวแปรสภาพแวดล้อม %1 ให้กำหนดค่าตัวแปร หรือใช้ “--password-file”</translation>
    </message>
    <message>
        <source>There is no password for %1. Use --password-file or --password-env.</source>
        <translation>ไม่มีรหัสผ่านของ %1 ให้ใช้ “--password-file” หรือ “--password-env”</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>รหัสผ่านของ %1:</translation>
    </message>
    <message>
        <source>holds a line break or another control character, which could smuggle in a second command. Take it out.</source>
        <translation>มีการขึ้นบรรทัดใหม่หรืออักขระควบคุมอื่น ซึ่งอาจแฝงคำสั่งที่สองเข้ามา ให้ลบออก</translation>
    </message>
    <message>
        <source>is empty. Give it a value.</source>
        <translation>ว่างอยู่ ให้ระบุค่า</translation>
    </message>
    <message>
        <source>is longer than RFC 5321 allows. Shorten it.</source>
        <translation>ยาวเกินกว่าที่ RFC 5321 กำหนด ให้ทำให้สั้นลง</translation>
    </message>
    <message>
        <source>holds characters beyond ASCII. Add --smtputf8 to send such an address to a server that takes it.</source>
        <translation>มีอักขระนอกเหนือจาก ASCII หากต้องการส่งที่อยู่แบบนี้ไปยังเซิร์ฟเวอร์ที่รองรับ ให้เพิ่ม “--smtputf8”</translation>
    </message>
    <message>
        <source>is no mail address. Write it as local-part@domain, without angle brackets.</source>
        <translation>ไม่ใช่ที่อยู่อีเมล ให้เขียนในรูป “local-part@domain” โดยไม่ใส่วงเล็บแหลม</translation>
    </message>
    <message>
        <source>is no host name. Write a name in ASCII form or an address literal such as [192.0.2.1].</source>
        <translation>ไม่ใช่ชื่อโฮสต์ ให้เขียนชื่อด้วยอักขระ ASCII หรือที่อยู่ในวงเล็บเหลี่ยม เช่น [192.0.2.1]</translation>
    </message>
    <message>
        <source>is no mechanism this program speaks. Try auto, PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>ไม่ใช่กลไกที่โปรแกรมนี้ใช้ได้ ลองใช้ “auto”, PLAIN, LOGIN หรือ CRAM-MD5</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Port; 25 unless given (465 with TLS from the first octet).</source>
        <translation>พอร์ต ถ้าไม่ระบุจะใช้ 25 (หรือ 465 เมื่อใช้ TLS ตั้งแต่ไบต์แรก)</translation>
    </message>
    <message>
        <source>Use IPv4 only.</source>
        <translation>ใช้ IPv4 เท่านั้น</translation>
    </message>
    <message>
        <source>Use IPv6 only.</source>
        <translation>ใช้ IPv6 เท่านั้น</translation>
    </message>
    <message>
        <source>none, optional (STARTTLS when offered), required, or implicit (from the first octet). implicit on port 465, otherwise optional.</source>
        <translation>การใช้ TLS: “none” (ไม่ใช้), “optional” (ใช้ STARTTLS ถ้ามี), “required” (ต้องใช้) หรือ “implicit” (ใช้ตั้งแต่ไบต์แรก) ค่าเริ่มต้นคือ “implicit” สำหรับพอร์ต 465 นอกนั้นคือ “optional”</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file, too.</source>
        <translation>เชื่อถือใบรับรองในไฟล์ PEM นี้ด้วย</translation>
    </message>
    <message>
        <source>Go on with the one certificate that comes, whatever is wrong with it.</source>
        <translation>ทำต่อด้วยใบรับรองใบเดียวที่ได้รับ แม้ใบรับรองนั้นจะมีปัญหา</translation>
    </message>
    <message>
        <source>Server name to ask for; the host unless given.</source>
        <translation>ชื่อเซิร์ฟเวอร์ที่จะแจ้งใน TLS ถ้าไม่ระบุจะใช้โฮสต์</translation>
    </message>
    <message>
        <source>Client certificate, PEM.</source>
        <translation>ใบรับรองของไคลเอนต์ (PEM)</translation>
    </message>
    <message>
        <source>Its private key, PEM.</source>
        <translation>กุญแจส่วนตัวของใบรับรองนั้น (PEM)</translation>
    </message>
    <message>
        <source>Name for EHLO; this machine&apos;s name or address unless given.</source>
        <translation>ชื่อใน EHLO ถ้าไม่ระบุจะใช้ชื่อหรือที่อยู่ของเครื่องนี้</translation>
    </message>
    <message>
        <source>auto, PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>กลไก: “auto”, PLAIN, LOGIN หรือ CRAM-MD5</translation>
    </message>
    <message>
        <source>User name for AUTH.</source>
        <translation>ชื่อผู้ใช้สำหรับ AUTH</translation>
    </message>
    <message>
        <source>Read the password from the first line; - is stdin.</source>
        <translation>อ่านรหัสผ่านจากบรรทัดแรกของไฟล์ โดย - คืออินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Read the password from the environment.</source>
        <translation>อ่านรหัสผ่านจากตัวแปรสภาพแวดล้อม</translation>
    </message>
    <message>
        <source>Let a reusable password cross an unencrypted connection.</source>
        <translation>ยอมให้ส่งรหัสผ่านที่นำไปใช้ซ้ำได้ ผ่านการเชื่อมต่อที่ไม่ได้เข้ารหัสลับ</translation>
    </message>
    <message>
        <source>Reverse-path of MAIL; &lt;&gt; is the null path.</source>
        <translation>ที่อยู่ผู้ส่งในคำสั่ง MAIL โดย &lt;&gt; คือไม่มีที่อยู่ผู้ส่ง</translation>
    </message>
    <message>
        <source>Forward-path of RCPT; may be repeated.</source>
        <translation>ที่อยู่ผู้รับในคำสั่ง RCPT ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>Header and body as they stand in this file; - is stdin.</source>
        <translation>ส่วนหัวและเนื้อหาตามที่อยู่ในไฟล์นี้ โดย - คืออินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Subject of the test message.</source>
        <translation>เรื่องของข้อความทดสอบ</translation>
    </message>
    <message>
        <source>Text of the test message.</source>
        <translation>เนื้อหาของข้อความทดสอบ</translation>
    </message>
    <message>
        <source>Add or replace a header field; may be repeated.</source>
        <translation>เพิ่มหรือแทนที่เขตข้อมูลส่วนหัว ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>Attach a file; may be repeated.</source>
        <translation>แนบไฟล์ ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>Send addresses beyond ASCII (RFC 6531).</source>
        <translation>ส่งที่อยู่ที่มีอักขระนอกเหนือจาก ASCII (RFC 6531)</translation>
    </message>
    <message>
        <source>NOTIFY of RCPT (RFC 3461): NEVER, or SUCCESS,FAILURE,DELAY.</source>
        <translation>NOTIFY ของคำสั่ง RCPT (RFC 3461): NEVER หรือ SUCCESS,FAILURE,DELAY</translation>
    </message>
    <message>
        <source>RET of MAIL (RFC 3461): FULL or HDRS.</source>
        <translation>RET ของคำสั่ง MAIL (RFC 3461): FULL หรือ HDRS</translation>
    </message>
    <message>
        <source>ENVID of MAIL (RFC 3461).</source>
        <translation>ENVID ของคำสั่ง MAIL (RFC 3461)</translation>
    </message>
    <message>
        <source>Last stage: greeting, ehlo, starttls, auth, mail, rcpt, data, message or quit.</source>
        <translation>ขั้นสุดท้ายที่จะทำ ตั้งแต่คำทักทายเป็นต้นไป (greeting, ehlo, starttls, auth, mail, rcpt, data, message หรือ quit)</translation>
    </message>
    <message>
        <source>Hand the message over, also to a server that is not loopback.</source>
        <translation>ส่งมอบข้อความ แม้เซิร์ฟเวอร์ไม่ได้อยู่บนเครื่องนี้ (loopback)</translation>
    </message>
    <message>
        <source>Hang up without QUIT after this stage.</source>
        <translation>ตัดการเชื่อมต่อหลังขั้นนี้โดยไม่ส่ง QUIT</translation>
    </message>
    <message>
        <source>Send this line after EHLO; may be repeated.</source>
        <translation>ส่งบรรทัดนี้หลังคำสั่ง EHLO ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>Fail unless the server says so; x stands for any digit. May be repeated.</source>
        <translation>ถือว่าไม่สำเร็จหากเซิร์ฟเวอร์ไม่ตอบตามนี้ โดย x แทนตัวเลขใดก็ได้ ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>Time limit of every phase, or of one.</source>
        <translation>ระยะหมดเวลาของทุกช่วงหรือของช่วงเดียว</translation>
    </message>
    <message>
        <source>text, jsonl, markdown or html.</source>
        <translation>รูปแบบของผลลัพธ์: “text”, “jsonl”, “markdown” หรือ “html”</translation>
    </message>
    <message>
        <source>Write the result there instead of to standard output.</source>
        <translation>เขียนผลลัพธ์ลงไฟล์นี้แทนเอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Keep the transcript while it happens.</source>
        <translation>เก็บบันทึกการโต้ตอบลงไฟล์ไปพร้อมกับเซสชัน</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>ระดับของคำอธิบาย: “none” (ไม่มี), “brief” (ย่อ) หรือ “full” (เต็ม)</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>ภาษาของคำอธิบาย: “en”, “th”, “ko” หรือ “id”</translation>
    </message>
    <message>
        <source>Print the outcome only.</source>
        <translation>แสดงเฉพาะผลสุดท้าย</translation>
    </message>
    <message>
        <source>Send again what the client of this transcript sent, and show what differs.</source>
        <translation>ส่งซ้ำสิ่งที่ไคลเอนต์ส่งไว้ในบันทึกการโต้ตอบนี้ แล้วแสดงสิ่งที่ต่างกัน</translation>
    </message>
    <message>
        <source>Set up the session that this swaks line describes.</source>
        <translation>ตั้งค่าเซสชันตามบรรทัด swaks นี้</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2, which already says it.</source>
        <extracomment>%1, %2: options</extracomment>
        <translation>ใช้ --%1 ร่วมด้วยไม่ได้ เพราะ --%2 ระบุเรื่องนี้ไว้แล้ว</translation>
    </message>
</context>
<context>
    <name>CliOutput</name>
    <message>
        <source>standard output</source>
        <translation>เอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Try another place.</source>
        <translation>เขียน %1 ไม่ได้: %2 ลองเขียนไว้ที่อื่น</translation>
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
    <name>Heloscope::PracticeCommand</name>
    <message>
        <source>Serves the built-in practice server on the loopback interface.
Its account is student@example.test with the password practice.
The first line of output is JSON: port, scenario, tls and ca (the file of the
certificate authority to trust, or null).</source>
        <translation>เปิดเซิร์ฟเวอร์ฝึกหัดของโปรแกรมบนเครื่องนี้ (loopback)
บัญชีคือ “student@example.test” และรหัสผ่านคือ “practice”
บรรทัดแรกของผลลัพธ์เป็น JSON: “port”, “scenario”, “tls” และ “ca”
(ไฟล์ของผู้ออกใบรับรองที่ต้องเชื่อถือ หรือ “null”)</translation>
    </message>
    <message>
        <source>The scenario to serve, or a file *.dialogue.</source>
        <translation>สถานการณ์จำลองที่จะใช้ หรือไฟล์ “*.dialogue”</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes a free one.</source>
        <translation>พอร์ตที่จะรอรับการเชื่อมต่อ ถ้าเป็น 0 จะใช้พอร์ตที่ว่าง</translation>
    </message>
    <message>
        <source>End after that many sessions; 0 goes on until it is stopped.</source>
        <translation>จบเมื่อครบจำนวนเซสชันนี้ ถ้าเป็น 0 จะทำงานจนกว่าจะสั่งหยุด</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>แสดงรายการสถานการณ์จำลอง</translation>
    </message>
    <message>
        <source>Form of the list: text or jsonl.</source>
        <translation>รูปแบบของรายการ: “text” หรือ “jsonl”</translation>
    </message>
    <message>
        <source>Language of the titles: en, th, ko or id.</source>
        <translation>ภาษาของชื่อสถานการณ์จำลอง: “en”, “th”, “ko” หรือ “id”</translation>
    </message>
    <message>
        <source>“%1” is no port. Give a number from 0 to 65535.</source>
        <translation>“%1” ไม่ใช่หมายเลขพอร์ต ให้ระบุตัวเลข 0 ถึง 65535</translation>
    </message>
    <message>
        <source>“%1” is no format here. Give text or jsonl.</source>
        <translation>ใช้รูปแบบ “%1” ที่นี่ไม่ได้ ให้ใช้ “text” หรือ “jsonl”</translation>
    </message>
    <message>
        <source>“%1” is too much. Name the scenario with --scenario.</source>
        <translation>“%1” เกินมา ให้ระบุสถานการณ์จำลองด้วย “--scenario”</translation>
    </message>
    <message>
        <source>Which scenario? Give --scenario NAME; --list shows the names.</source>
        <translation>ต้องการสถานการณ์จำลองใด ให้ระบุ “--scenario NAME” ดูชื่อได้ด้วย “--list”</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Known are: %2. A file has to end in .dialogue.</source>
        <translation>ไม่มีสถานการณ์จำลอง “%1” ชื่อไฟล์ต้องลงท้ายด้วย “.dialogue” สถานการณ์จำลองที่มีคือ %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Port %1 cannot be had on the loopback interface: %2. Try another one, or 0 for any free port.</source>
        <translation>ใช้พอร์ต %1 บนเครื่องนี้ (loopback) ไม่ได้: %2 ลองใช้พอร์ตอื่น หรือ 0 เพื่อใช้พอร์ตใดก็ได้ที่ว่าง</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be written: %1.</source>
        <translation>เขียนไฟล์ของผู้ออกใบรับรองไม่ได้: %1</translation>
    </message>
    <message>
        <source>“%1” is no number of sessions. Give a whole number, such as --sessions 1.</source>
        <translation>“%1” ไม่ใช่จำนวนเซสชัน ให้ระบุจำนวนเต็ม เช่น “--sessions 1”</translation>
    </message>
    <message>
        <source>No certificate could be made. Try a scenario without TLS; practice --list shows which those are.</source>
        <translation>สร้างใบรับรองไม่ได้ ลองใช้สถานการณ์จำลองที่ไม่มี TLS ดูรายการได้ด้วย “practice --list”</translation>
    </message>
    <message>
        <source>Play the server of this transcript.</source>
        <translation>จำลองเซิร์ฟเวอร์จากบันทึกการโต้ตอบนี้</translation>
    </message>
    <message>
        <source>--scenario and --replay exclude each other. Give one.</source>
        <translation>ใช้ “--scenario” พร้อมกับ “--replay” ไม่ได้ ให้ระบุเพียงอย่างเดียว</translation>
    </message>
</context>
<context>
    <name>Heloscope::ScriptFaultWords</name>
    <message>
        <source>a file of at most 256 KiB and 5000 lines</source>
        <translation>ไฟล์ขนาดไม่เกิน 256 KiB และไม่เกิน 5000 บรรทัด</translation>
    </message>
    <message>
        <source>UTF-8 text without NUL</source>
        <translation>ข้อความ UTF-8 ที่ไม่มี NUL</translation>
    </message>
    <message>
        <source>a header line “key: value”, or a blank line to end the header</source>
        <translation>บรรทัดส่วนหัว “key: value” หรือบรรทัดว่างเพื่อจบส่วนหัว</translation>
    </message>
    <message>
        <source>one of the keys id, title, title.LANGUAGE, tls, auth, certificate, memory, host, size, tags, order</source>
        <translation>คีย์ใดคีย์หนึ่งต่อไปนี้: “id”, “title”, “title.LANGUAGE”, “tls”, “auth”, “certificate” (ใบรับรอง), “memory”, “host”, “size”, “tags” หรือ “order”</translation>
    </message>
    <message>
        <source>each key only once</source>
        <translation>คีย์ที่ยังไม่ได้ใช้ เพราะแต่ละคีย์ใช้ได้ครั้งเดียว</translation>
    </message>
    <message>
        <source>a value that this key can have</source>
        <translation>ค่าที่ใช้กับคีย์นี้ได้</translation>
    </message>
    <message>
        <source>a line “id: name” in the header</source>
        <translation>บรรทัด “id: name” ในส่วนหัว</translation>
    </message>
    <message>
        <source>a line “title: words” in the header</source>
        <translation>บรรทัด “title: words” ในส่วนหัว</translation>
    </message>
    <message>
        <source>a line that begins with C:, S:, R:, W:, X:, T: or #</source>
        <translation>บรรทัดที่ขึ้นต้นด้วย C:, S:, R:, W:, X:, T: หรือ #</translation>
    </message>
    <message>
        <source>a command behind C:, or “.”, (connect) or (credentials)</source>
        <translation>คำสั่งหลัง C: หรือ “.”, “(connect)” หรือ “(credentials)” (ข้อมูลประจำตัว)</translation>
    </message>
    <message>
        <source>an answer (S:, R:, W: or X:) to the C: line before</source>
        <translation>คำตอบ (S:, R:, W: หรือ X:) ของบรรทัด C: ก่อนหน้า</translation>
    </message>
    <message>
        <source>a reply line: three digits, then a blank or a hyphen</source>
        <translation>บรรทัดการตอบกลับ: ตัวเลขสามหลัก แล้วตามด้วยเว้นวรรคหรือขีด (-)</translation>
    </message>
    <message>
        <source>the same code again, and a blank behind the code in the last line of the reply</source>
        <translation>รหัสเดิมในทุกบรรทัด และเว้นวรรคหลังรหัสในบรรทัดสุดท้ายของการตอบกลับ</translation>
    </message>
    <message>
        <source>(default) as the only thing said in an exchange</source>
        <translation>“(default)” เพียงอย่างเดียวในการโต้ตอบชุดหนึ่ง</translation>
    </message>
    <message>
        <source>\r, \n, \t, \0, \\ or \xHH behind a backslash</source>
        <translation>ลำดับอักขระที่ขึ้นต้นด้วยแบ็กสแลช: \r, \n, \t, \0, \\ หรือ \xHH</translation>
    </message>
    <message>
        <source>a time such as 2s or 500ms, at most ten minutes</source>
        <translation>ระยะเวลา เช่น “2s” หรือ “500ms” ไม่เกินสิบนาที</translation>
    </message>
    <message>
        <source>close or reset</source>
        <translation>“close” หรือ “reset”</translation>
    </message>
    <message>
        <source>T: alone, below “C: STARTTLS” and in a scenario with tls: starttls or required</source>
        <translation>T: เพียงอย่างเดียว ใต้ “C: STARTTLS” ในสถานการณ์จำลองที่มี “tls: starttls” หรือ “tls: required”</translation>
    </message>
    <message>
        <source>%1, line %2: expected %3.</source>
        <extracomment>%1 a file name, %2 a line number, %3 a description</extracomment>
        <translation>%1 บรรทัด %2 ต้องเป็น: %3</translation>
    </message>
    <message>
        <source>%1, line %2: expected %3. Found: %4</source>
        <extracomment>%1 a file name, %2 a line number, %3 a description, %4 the text that stands there</extracomment>
        <translation>%1 บรรทัด %2 ต้องเป็น: %3 แต่พบ: %4</translation>
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
</TS>
