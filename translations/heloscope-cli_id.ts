<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Cli</name>
    <message>
        <source>goes through one session with a mail server</source>
        <translation>menjalankan satu sesi dengan server email</translation>
    </message>
    <message>
        <source>explains a reply, layer by layer</source>
        <translation>menjelaskan balasan, lapis demi lapis</translation>
    </message>
    <message>
        <source>puts two codes side by side</source>
        <translation>membandingkan dua kode berdampingan</translation>
    </message>
    <message>
        <source>shows a saved transcript with explanations</source>
        <translation>menampilkan transkrip tersimpan beserta penjelasannya</translation>
    </message>
    <message>
        <source>serves the built-in practice server on loopback</source>
        <translation>menjalankan server latihan bawaan di loopback</translation>
    </message>
    <message>
        <source>lists what is known</source>
        <translation>menampilkan daftar semua yang dikenal</translation>
    </message>
    <message>
        <source>Usage: heloscope-cli SUBCOMMAND [options]</source>
        <translation>Penggunaan: heloscope-cli SUBCOMMAND [opsi]</translation>
    </message>
    <message>
        <source>Each one says more: heloscope-cli SUBCOMMAND --help</source>
        <translation>Untuk keterangan setiap subperintah: “heloscope-cli SUBCOMMAND --help”</translation>
    </message>
    <message>
        <source>There is no subcommand &quot;%1&quot;. Try heloscope-cli --help.</source>
        <translation>Tidak ada subperintah “%1”. Coba “heloscope-cli --help”.</translation>
    </message>
    <message>
        <source>puts two saved sessions side by side</source>
        <translation>membandingkan dua sesi tersimpan berdampingan</translation>
    </message>
    <message>
        <source>writes a saved transcript in another form</source>
        <translation>menulis transkrip tersimpan dalam format lain</translation>
    </message>
</context>
<context>
    <name>CliAnnotate</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>%1 has format %2, which is newer than this program. Get a newer version.</source>
        <translation>%1 memakai format %2, yang lebih baru daripada program ini. Pasang versi yang lebih baru.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of line %2; what stands before it is shown.</source>
        <translation>%1 berakhir di tengah baris %2; yang ada sebelum baris itu ditampilkan.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Tampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>text, jsonl, markdown or html.</source>
        <translation>Format keluaran: “text”, “jsonl”, “markdown”, atau “html”.</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>Tingkat penjelasan: “none” (tanpa), “brief” (ringkas), atau “full” (lengkap).</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>Bahasa penjelasan: “en”, “th”, “ko”, atau “id”.</translation>
    </message>
    <message>
        <source>Give one file, --format text, jsonl, markdown or html, and --explain none, brief or full.</source>
        <translation>Berikan satu berkas, “--format” dengan “text”, “jsonl”, “markdown”, atau “html”, dan “--explain” dengan “none”, “brief”, atau “full”.</translation>
    </message>
    <message>
        <source>Shows a saved transcript, or a dialogue that another program has logged, with its explanations.</source>
        <translation>Menampilkan transkrip tersimpan, atau dialog yang dicatat program lain, beserta penjelasannya.</translation>
    </message>
    <message>
        <source>A transcript, a log or pasted text, or - for standard input.</source>
        <translation>Berkas transkrip, log, atau teks yang ditempel, atau “-” untuk masukan standar.</translation>
    </message>
    <message>
        <source>What FILE was written by, where that is not recognised: %1.</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>Program yang menulis FILE, jika tidak dikenali: %1.</translation>
    </message>
    <message>
        <source>--from-format takes one of: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>Nilai untuk “--from-format” adalah salah satu dari: %1</translation>
    </message>
    <message>
        <source>%1 holds no dialogue: it is empty, is not text, or is a transcript without its header.</source>
        <translation>%1 tidak berisi dialog: kosong, bukan teks, atau transkrip tanpa header.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are damaged, from line %2 on; all other lines are shown.</source>
        <translation>
            <numerusform>%n baris dalam %1 rusak, mulai baris %2; semua baris lain ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %2 of %1 is too long; all other lines are shown.</source>
        <translation>Baris %2 dalam %1 terlalu panjang; semua baris lain ditampilkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in %1, from line %2 on; what is there is shown.</source>
        <translation>
            <numerusform>%n peristiwa hilang dari %1, mulai baris %2; yang ada ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 berubah saat sedang dibaca.</translation>
    </message>
    <message>
        <source>%1 is too large: what stands from line %2 on is not shown.</source>
        <translation>%1 terlalu besar: isi mulai baris %2 tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Which session of FILE to show, where it holds several: 1, 2 and so on.</source>
        <translation>Sesi dalam FILE yang ditampilkan, jika ada beberapa: 1, 2, dan seterusnya.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n session(s) in the file.</source>
        <translation>
            <numerusform>Ada %n sesi dalam berkas ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n session(s) in the file. --session shows one of them.</source>
        <translation>
            <numerusform>Ada %n sesi dalam berkas ini. “--session” menampilkan salah satunya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliCodes</name>
    <message>
        <source>Reply codes</source>
        <translation>Kode balasan</translation>
    </message>
    <message>
        <source>Enhanced status codes</source>
        <translation>Kode status diperluas</translation>
    </message>
    <message>
        <source>EHLO keywords</source>
        <translation>Kata kunci EHLO</translation>
    </message>
    <message>
        <source>AUTH mechanisms</source>
        <translation>Mekanisme AUTH</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Reasons of refusals</source>
        <translation>Penyebab penolakan</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Wordings of providers and mail programs</source>
        <translation>Kata-kata khas penyedia layanan dan program email</translation>
    </message>
    <message>
        <source>Lists every reply code, enhanced code, keyword, mechanism, command, reason, limit and wording of a provider that is known.</source>
        <translation>Menampilkan daftar semua kode balasan, kode status diperluas, kata kunci, mekanisme, perintah, penyebab, batas, dan kata-kata khas penyedia layanan yang dikenal.</translation>
    </message>
    <message>
        <source>The language of the names.</source>
        <translation>Bahasa nama yang ditampilkan.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>Format keluaran: “text” atau “json”.</translation>
    </message>
    <message>
        <source>Try: heloscope-cli codes --help</source>
        <translation>Coba “heloscope-cli codes --help”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many: codes takes options only. To read about one code, try: heloscope-cli explain 550</source>
        <translation>“%1” tidak diperlukan: “codes” hanya menerima opsi. Untuk membaca tentang satu kode, coba “heloscope-cli explain 550”.</translation>
    </message>
    <message>
        <source>“%1” is not a format that codes can print. Try --format text or --format json.</source>
        <translation>“codes” tidak dapat mencetak format “%1”. Coba “--format text” atau “--format json”.</translation>
    </message>
</context>
<context>
    <name>CliCompare</name>
    <message>
        <source>Puts two codes beside each other: what each means, when one sees it, how to fix it, the key differences, and which means what when.</source>
        <translation>Membandingkan dua kode berdampingan: arti masing-masing, kapan muncul, cara memperbaiki, perbedaan utama, dan kode mana untuk keadaan mana.</translation>
    </message>
    <message>
        <source>Two codes: reply codes such as 450, or enhanced status codes such as 5.1.1, or X.1.1 for any class.</source>
        <translation>Dua kode: kode balasan seperti 450, kode status diperluas seperti 5.1.1, atau X.1.1 untuk kelas apa pun.</translation>
    </message>
    <message>
        <source>The language of the comparison.</source>
        <translation>Bahasa perbandingan.</translation>
    </message>
    <message>
        <source>text, json, markdown or html.</source>
        <translation>Format keluaran: “text”, “json”, “markdown”, atau “html”.</translation>
    </message>
    <message>
        <source>Where to write it; standard output otherwise.</source>
        <translation>Tempat menulis hasilnya; jika tidak diberikan, ke keluaran standar.</translation>
    </message>
    <message>
        <source>“%1” is not a code that can be compared. A reply code has three digits and begins with 2, 3, 4 or 5; an enhanced code has three numbers with dots between them. Try: heloscope-cli compare 450 5.1.1</source>
        <translation>“%1” bukan kode yang dapat dibandingkan. Kode balasan terdiri dari tiga digit dan diawali 2, 3, 4, atau 5; kode status diperluas terdiri dari tiga angka yang dipisahkan titik. Coba “heloscope-cli compare 450 5.1.1”.</translation>
    </message>
    <message>
        <source>“%1” is the same code twice, so there is nothing to compare. Try two different ones, such as: heloscope-cli compare 450 550</source>
        <translation>Kode “%1” diberikan dua kali, jadi tidak ada yang dapat dibandingkan. Coba dua kode yang berbeda, misalnya “heloscope-cli compare 450 550”.</translation>
    </message>
    <message>
        <source>The help texts cannot be read. Try installing the program again.</source>
        <translation>Teks bantuan tidak dapat dibaca. Coba pasang ulang program.</translation>
    </message>
    <message>
        <source>Try: heloscope-cli compare --help</source>
        <translation>Coba “heloscope-cli compare --help”.</translation>
    </message>
    <message>
        <source>Give two codes. Try: heloscope-cli compare 450 550, or: heloscope-cli compare 5.1.1 5.2.1</source>
        <translation>Berikan dua kode. Coba “heloscope-cli compare 450 550” atau “heloscope-cli compare 5.1.1 5.2.1”.</translation>
    </message>
    <message>
        <source>“%1” is not a format that compare can print. Try --format text, json, markdown or html.</source>
        <translation>“compare” tidak dapat mencetak format “%1”. Coba “--format” dengan “text”, “json”, “markdown”, atau “html”.</translation>
    </message>
</context>
<context>
    <name>CliDiff</name>
    <message>
        <source>Compares two saved sessions step by step and says how they differ. Dates, ids and the names of hosts do not count.</source>
        <translation>Membandingkan dua sesi tersimpan langkah demi langkah dan menjelaskan perbedaannya. Tanggal, ID, dan nama host tidak diperhitungkan.</translation>
    </message>
    <message>
        <source>Two transcripts.</source>
        <translation>Dua berkas transkrip.</translation>
    </message>
    <message>
        <source>The language of what is said about the differences.</source>
        <translation>Bahasa keterangan tentang perbedaan.</translation>
    </message>
    <message>
        <source>text, json, markdown or html.</source>
        <translation>Format keluaran: “text”, “json”, “markdown”, atau “html”.</translation>
    </message>
    <message>
        <source>Where to write it; standard output otherwise.</source>
        <translation>Tempat menulis hasilnya; jika tidak diberikan, ke keluaran standar.</translation>
    </message>
    <message>
        <source>Try: heloscope-cli diff --help</source>
        <translation>Coba “heloscope-cli diff --help”</translation>
    </message>
    <message>
        <source>Give two transcripts. Try: heloscope-cli diff yesterday.smtp.jsonl today.smtp.jsonl</source>
        <translation>Berikan dua transkrip. Coba “heloscope-cli diff yesterday.smtp.jsonl today.smtp.jsonl”</translation>
    </message>
    <message>
        <source>“%1” is not a format that diff can print. Try --format text, json, markdown or html.</source>
        <translation>“diff” tidak dapat mencetak format “%1”. Coba “--format” dengan “text”, “json”, “markdown”, atau “html”.</translation>
    </message>
</context>
<context>
    <name>CliExplain</name>
    <message>
        <source>Explains a reply of a mail server, from the general to the particular.</source>
        <translation>Menjelaskan balasan server email, dari yang umum sampai yang khusus.</translation>
    </message>
    <message>
        <source>The three digits of the reply, such as 550.</source>
        <translation>Tiga digit balasan, misalnya 550.</translation>
    </message>
    <message>
        <source>Its enhanced status code, such as 5.1.1.</source>
        <translation>Kode status diperluas balasan itu, misalnya 5.1.1.</translation>
    </message>
    <message>
        <source>The whole reply, as it stands in a log.</source>
        <translation>Seluruh balasan, seperti tertulis dalam log.</translation>
    </message>
    <message>
        <source>The command that it answered, such as RCPT; CONNECT for the greeting, CONTENT for the end of the message.</source>
        <translation>Perintah yang dijawabnya, misalnya RCPT; CONNECT untuk salam pembuka, CONTENT untuk akhir pesan.</translation>
    </message>
    <message>
        <source>TLS was up when it came.</source>
        <translation>Balasan itu diterima saat TLS sudah aktif.</translation>
    </message>
    <message>
        <source>The language of the explanation.</source>
        <translation>Bahasa penjelasan.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>Format keluaran: “text” atau “json”.</translation>
    </message>
    <message>
        <source>“%1” is not an SMTP reply code. A reply code has three digits and begins with 2, 3, 4 or 5. Try: heloscope-cli explain 550 5.1.1</source>
        <translation>“%1” bukan kode balasan SMTP. Kode balasan terdiri dari tiga digit dan diawali 2, 3, 4, atau 5. Coba “heloscope-cli explain 550 5.1.1”.</translation>
    </message>
    <message>
        <source>“%1” is not an enhanced status code. It has three numbers with dots between them and begins with 2, 4 or 5. Try: heloscope-cli explain 550 5.1.1</source>
        <translation>“%1” bukan kode status diperluas. Kode status diperluas terdiri dari tiga angka yang dipisahkan titik dan diawali 2, 4, atau 5. Coba “heloscope-cli explain 550 5.1.1”.</translation>
    </message>
    <message>
        <source>“%1” is an enhanced status code; the three-digit reply code goes before it. Try: heloscope-cli explain 550 %1</source>
        <translation>“%1” adalah kode status diperluas; kode balasan tiga digit ditulis di depannya. Coba “heloscope-cli explain 550 %1”.</translation>
    </message>
    <message>
        <source>“%1” is not a reply: every line of one begins with three digits from 200 to 599. Try: heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;</source>
        <translation>“%1” bukan balasan: setiap baris balasan diawali tiga digit dari 200 sampai 599. Coba “heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;”.</translation>
    </message>
    <message>
        <source>Give either a code, with or without its enhanced code, or a whole reply. Try: heloscope-cli explain 550 5.1.1, or: heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;</source>
        <translation>Berikan satu kode, dengan atau tanpa kode status diperluasnya, atau seluruh balasan. Coba “heloscope-cli explain 550 5.1.1” atau “heloscope-cli explain --text &apos;550 5.1.1 User unknown&apos;”.</translation>
    </message>
    <message>
        <source>Try: heloscope-cli explain --help</source>
        <translation>Coba “heloscope-cli explain --help”.</translation>
    </message>
    <message>
        <source>“%1” is not a format that explain can print. Try --format text or --format json.</source>
        <translation>“explain” tidak dapat mencetak format “%1”. Coba “--format text” atau “--format json”.</translation>
    </message>
    <message>
        <source>“%1” is not a command of SMTP. Try --after EHLO, MAIL, RCPT, DATA, CONTENT (the end of the message), AUTH, STARTTLS, QUIT or CONNECT (the greeting).</source>
        <translation>“%1” bukan perintah SMTP. Coba “--after” dengan EHLO, MAIL, RCPT, DATA, CONTENT (akhir pesan), AUTH, STARTTLS, QUIT, atau CONNECT (salam pembuka).</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 setelah %2</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>kemungkinan besar</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>dugaan</translation>
    </message>
    <message>
        <source>Reason: %1, certain from “%2”.</source>
        <translation>Penyebab: %1, pasti, berdasarkan “%2”.</translation>
    </message>
    <message>
        <source>Reason: %1, likely from “%2”.</source>
        <translation>Penyebab: %1, kemungkinan besar, berdasarkan “%2”.</translation>
    </message>
    <message>
        <source>Reason: %1, a guess from “%2”.</source>
        <translation>Penyebab: %1, dugaan, berdasarkan “%2”.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Coba lagi nanti.</translation>
    </message>
    <message>
        <source>Do not try again unchanged.</source>
        <translation>Jangan mencoba lagi tanpa perubahan.</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Kapan muncul</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Cara memperbaiki</translation>
    </message>
    <message>
        <source>From the general to the particular:</source>
        <translation>Dari yang umum sampai yang khusus:</translation>
    </message>
    <message>
        <source>The code taken apart:</source>
        <translation>Arti setiap digit kode balasan:</translation>
    </message>
    <message>
        <source>The enhanced code taken apart:</source>
        <translation>Arti setiap bagian kode status diperluas:</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>sudah usang</translation>
    </message>
    <message>
        <source>no standard has it, servers send it</source>
        <translation>tidak ada dalam standar, tetapi dikirim server</translation>
    </message>
    <message>
        <source>folklore, no server is known to send it</source>
        <translation>hanya cerita dari mulut ke mulut, tidak ada server yang diketahui mengirimnya</translation>
    </message>
    <message>
        <source>what this provider means by it; %1, %2</source>
        <extracomment>%1: where a wording was found, %2: the month when somebody last looked, 2026-11</extracomment>
        <translation>maksud penyedia layanan ini; %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
</context>
<context>
    <name>CliExport</name>
    <message>
        <source>Show this help.</source>
        <translation>Tampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>With text: arrows as swaks has them, or letters C: and S:.</source>
        <translation>Untuk “text”: “arrows” (panah seperti pada swaks) atau “letters” (huruf C: dan S:).</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>Tingkat penjelasan: “none” (tanpa), “brief” (ringkas), atau “full” (lengkap).</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>Bahasa penjelasan: “en”, “th”, “ko”, atau “id”.</translation>
    </message>
    <message>
        <source>A second language of the explanations, beside the first.</source>
        <translation>Bahasa kedua penjelasan, di samping bahasa pertama.</translation>
    </message>
    <message>
        <source>Replace addresses, host names and queue ids with stand-ins.</source>
        <translation>Ganti alamat, nama host, dan ID antrean dengan nama pengganti.</translation>
    </message>
    <message>
        <source>Write to FILE, not to standard output.</source>
        <translation>Tulis ke FILE, bukan ke keluaran standar.</translation>
    </message>
    <message>
        <source>Both languages are %1. Give two different ones.</source>
        <translation>Kedua bahasa sama-sama %1. Berikan dua bahasa yang berbeda.</translation>
    </message>
    <message>
        <source>--style goes with --format text only. Leave one of them out.</source>
        <translation>“--style” hanya berlaku bersama “--format text”. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>Writes a saved transcript, or a dialogue that another program has logged, in another form, passwords masked.</source>
        <translation>Menulis transkrip tersimpan, atau dialog yang dicatat program lain, dalam format lain, dengan kata sandi disamarkan.</translation>
    </message>
    <message>
        <source>A transcript, a log or pasted text, or - for standard input.</source>
        <translation>Transkrip, log, atau teks yang ditempel, atau “-” untuk masukan standar.</translation>
    </message>
    <message>
        <source>text, markdown, html, jsonl, svg (the ladder), pdf, report (a text for the administrator of the other side), or swaks, curl or openssl (the session as a command line of that program).</source>
        <extracomment>report: the text for the administrator of the other side.</extracomment>
        <translation>Format keluaran: “text”, “markdown”, “html”, “jsonl”, “svg” (diagram urutan), “pdf”, “report” (teks untuk administrator pihak lain), atau “swaks”, “curl”, atau “openssl” (sesi sebagai baris perintah program itu).</translation>
    </message>
    <message>
        <source>Give one file, --format text, markdown, html, jsonl, svg, pdf, report, swaks, curl or openssl, --style arrows or letters, and --explain none, brief or full.</source>
        <translation>Berikan satu berkas, “--format” dengan “text”, “markdown”, “html”, “jsonl”, “svg”, “pdf”, “report”, “swaks”, “curl”, atau “openssl”, “--style” dengan “arrows” atau “letters”, dan “--explain” dengan “none”, “brief”, atau “full”.</translation>
    </message>
    <message>
        <source>A command line has no explanations. Leave --explain and --second-language out.</source>
        <translation>Baris perintah tidak memuat penjelasan. Hilangkan “--explain” dan “--second-language”.</translation>
    </message>
</context>
<context>
    <name>CliHelpLanguage</name>
    <message>
        <source>There is no help in the language “%1”. Try --language with one of: %2</source>
        <translation>Tidak ada bantuan dalam bahasa “%1”. Coba “--language” dengan salah satu dari: %2</translation>
    </message>
</context>
<context>
    <name>CliInspect</name>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Tidak dapat terhubung ke %1: %2</translation>
    </message>
    <message>
        <source>No trusted encryption: %1</source>
        <translation>Tidak ada enkripsi tepercaya: %1</translation>
    </message>
    <message>
        <source>The transcript cannot be kept in %1: %2</source>
        <translation>Transkrip tidak dapat disimpan di %1: %2</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not understood. %3</source>
        <translation>Nilai “%2” untuk --%1 tidak dimengerti. %3</translation>
    </message>
    <message>
        <source>No target is given. Try heloscope-cli inspect HOST[:PORT].</source>
        <translation>Target belum diberikan. Coba “heloscope-cli inspect HOST[:PORT]”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many. Give one target.</source>
        <translation>Argumen “%1” berlebih. Berikan satu target saja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no target. Write host, host:port or [address]:port.</source>
        <translation>“%1” bukan target. Tulis host dan port sebagai “host”, “host:port”, atau “[address]:port”.</translation>
    </message>
    <message>
        <source>Give a number, 1 to 65535.</source>
        <translation>Berikan angka dari 1 sampai 65535.</translation>
    </message>
    <message>
        <source>It is one of none, optional, required and implicit.</source>
        <translation>Pilih salah satu: “none”, “optional”, “required”, atau “implicit”.</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other. Give one.</source>
        <translation>-4 dan -6 tidak dapat dipakai bersama. Berikan salah satu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and permissions.</source>
        <translation>Berkas %1 tidak dapat dibaca. Periksa nama dan izin aksesnya.</translation>
    </message>
    <message>
        <source>--client-key needs --client-cert as well.</source>
        <translation>“--client-key” memerlukan “--client-cert” juga.</translation>
    </message>
    <message>
        <source>Authentication needs --user as well.</source>
        <translation>Autentikasi memerlukan “--user” juga.</translation>
    </message>
    <message>
        <source>--password-file and --password-env exclude each other. Give one.</source>
        <translation>“--password-file” dan “--password-env” tidak dapat dipakai bersama. Berikan salah satu.</translation>
    </message>
    <message>
        <source>Write SECONDS, or PHASE=SECONDS with one of the phases connect, greeting, ehlo, starttls, tls, auth, mail, rcpt, data, block, message, rset, quit and other.</source>
        <translation>Tulis SECONDS, atau PHASE=SECONDS dengan salah satu fase, mulai dari koneksi dan salam pembuka (“connect, greeting, ehlo, starttls, tls, auth, mail, rcpt, data, block, message, rset, quit, other”).</translation>
    </message>
    <message>
        <source>The stages are greeting, ehlo, starttls, auth, mail, rcpt, data, message and quit.</source>
        <translation>Berikan salah satu tahap, mulai dari salam pembuka (“greeting, ehlo, starttls, auth, mail, rcpt, data, message, quit”).</translation>
    </message>
    <message>
        <source>Going on to %1 hands a message to %2. Add --send if that is what you want.</source>
        <translation>Melanjutkan sampai tahap %1 berarti menyerahkan pesan ke %2. Tambahkan “--send” jika memang itu yang Anda inginkan.</translation>
    </message>
    <message>
        <source>Write STAGE=CODE or STAGE=CODE/ENHANCED, such as rcpt=550/5.1.1; x stands for any digit.</source>
        <translation>Tulis STAGE=CODE atau STAGE=CODE/ENHANCED, misalnya “rcpt=550/5.1.1”; x mewakili digit apa pun.</translation>
    </message>
    <message>
        <source>A mail transaction needs a recipient. Add --to ADDRESS.</source>
        <translation>Transaksi email memerlukan penerima. Tambahkan “--to ADDRESS”.</translation>
    </message>
    <message>
        <source>It is one of text, jsonl, markdown and html.</source>
        <translation>Pilih salah satu: “text”, “jsonl”, “markdown”, atau “html”.</translation>
    </message>
    <message>
        <source>It is one of none, brief and full.</source>
        <translation>Pilih salah satu: “none”, “brief”, atau “full”.</translation>
    </message>
    <message>
        <source>Try heloscope-cli inspect --help.</source>
        <translation>Coba “heloscope-cli inspect --help”.</translation>
    </message>
    <message>
        <source>Goes through one session with a mail server and shows every step. On a server that is not on this machine it stops after RCPT unless --send is given.</source>
        <translation>Menjalankan satu sesi dengan server email dan menampilkan setiap langkah. Pada server di luar komputer ini, sesi berhenti setelah RCPT kecuali jika “--send” diberikan.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Tampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>host, host:port, [address]:port</source>
        <translation>Host dan port: “host”, “host:port”, atau “[address]:port”</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Berkas %1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>--%1 holds a line break or another control character. Take it out.</source>
        <translation>--%1 berisi pergantian baris atau karakter kontrol lain. Hapus karakter itu.</translation>
    </message>
    <message>
        <source>--header &quot;%1&quot; is no header field. Write NAME: VALUE.</source>
        <translation>“%1” untuk “--header” bukan bidang header. Tulis “NAME: VALUE”.</translation>
    </message>
    <message>
        <source>--message is the whole message. Leave out --subject, --body, --header and --attach.</source>
        <translation>“--message” sudah berisi seluruh pesan. Jangan sertakan “--subject”, “--body”, “--header”, dan “--attach”.</translation>
    </message>
    <message>
        <source>Test message from Heloscope</source>
        <translation>Pesan uji dari Heloscope</translation>
    </message>
    <message>
        <source>This message tests the way to this mailbox. Nothing needs to be done with it.</source>
        <translation>Pesan ini menguji jalur ke kotak surat ini. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2</source>
        <translation>Berkas kata sandi %1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>There is no environment variable %1. Set it, or use --password-file.</source>
        <translation>Variabel lingkungan %1 tidak ada. Tetapkan nilainya, atau gunakan “--password-file”.</translation>
    </message>
    <message>
        <source>There is no password for %1. Use --password-file or --password-env.</source>
        <translation>Tidak ada kata sandi untuk %1. Gunakan “--password-file” atau “--password-env”.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Kata sandi untuk %1:</translation>
    </message>
    <message>
        <source>holds a line break or another control character, which could smuggle in a second command. Take it out.</source>
        <translation>berisi pergantian baris atau karakter kontrol lain, yang dapat menyelundupkan perintah kedua. Hapus karakter itu.</translation>
    </message>
    <message>
        <source>is empty. Give it a value.</source>
        <translation>kosong. Berikan nilainya.</translation>
    </message>
    <message>
        <source>is longer than RFC 5321 allows. Shorten it.</source>
        <translation>lebih panjang daripada yang diizinkan RFC 5321. Perpendek.</translation>
    </message>
    <message>
        <source>holds characters beyond ASCII. Add --smtputf8 to send such an address to a server that takes it.</source>
        <translation>berisi karakter di luar ASCII. Tambahkan “--smtputf8” untuk mengirim alamat seperti itu ke server yang menerimanya.</translation>
    </message>
    <message>
        <source>is no mail address. Write it as local-part@domain, without angle brackets.</source>
        <translation>bukan alamat email. Tulis sebagai “local-part@domain”, tanpa kurung sudut.</translation>
    </message>
    <message>
        <source>is no host name. Write a name in ASCII form or an address literal such as [192.0.2.1].</source>
        <translation>bukan nama host. Tulis nama dalam bentuk ASCII atau alamat dalam kurung siku seperti [192.0.2.1].</translation>
    </message>
    <message>
        <source>is no mechanism this program speaks. Try auto, PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>bukan mekanisme yang didukung program ini. Coba “auto”, PLAIN, LOGIN, atau CRAM-MD5.</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>Port; 25 unless given (465 with TLS from the first octet).</source>
        <translation>Port; jika tidak diberikan, 25 (465 dengan TLS sejak byte pertama).</translation>
    </message>
    <message>
        <source>Use IPv4 only.</source>
        <translation>Pakai IPv4 saja.</translation>
    </message>
    <message>
        <source>Use IPv6 only.</source>
        <translation>Pakai IPv6 saja.</translation>
    </message>
    <message>
        <source>none, optional (STARTTLS when offered), required, or implicit (from the first octet). implicit on port 465, otherwise optional.</source>
        <translation>Pemakaian TLS: “none” (tidak dipakai), “optional” (STARTTLS jika ditawarkan), “required” (wajib), atau “implicit” (sejak byte pertama). Bawaannya “implicit” untuk port 465, selain itu “optional”.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file, too.</source>
        <translation>Percayai juga sertifikat dalam berkas PEM ini.</translation>
    </message>
    <message>
        <source>Go on with the one certificate that comes, whatever is wrong with it.</source>
        <translation>Lanjutkan dengan satu sertifikat yang diterima, apa pun masalahnya.</translation>
    </message>
    <message>
        <source>Server name to ask for; the host unless given.</source>
        <translation>Nama server yang diminta; jika tidak diberikan, host yang dipakai.</translation>
    </message>
    <message>
        <source>Client certificate, PEM.</source>
        <translation>Sertifikat klien, PEM.</translation>
    </message>
    <message>
        <source>Its private key, PEM.</source>
        <translation>Kunci privat sertifikat itu, PEM.</translation>
    </message>
    <message>
        <source>Name for EHLO; this machine&apos;s name or address unless given.</source>
        <translation>Nama dalam EHLO; jika tidak diberikan, nama atau alamat komputer ini.</translation>
    </message>
    <message>
        <source>auto, PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>Mekanisme: “auto”, PLAIN, LOGIN, atau CRAM-MD5.</translation>
    </message>
    <message>
        <source>User name for AUTH.</source>
        <translation>Nama pengguna untuk AUTH.</translation>
    </message>
    <message>
        <source>Read the password from the first line; - is stdin.</source>
        <translation>Baca kata sandi dari baris pertama berkas; “-” adalah masukan standar.</translation>
    </message>
    <message>
        <source>Read the password from the environment.</source>
        <translation>Baca kata sandi dari variabel lingkungan.</translation>
    </message>
    <message>
        <source>Let a reusable password cross an unencrypted connection.</source>
        <translation>Izinkan kata sandi yang dapat dipakai ulang dikirim lewat koneksi tanpa enkripsi.</translation>
    </message>
    <message>
        <source>Reverse-path of MAIL; &lt;&gt; is the null path.</source>
        <translation>Alamat pengirim dalam MAIL; &lt;&gt; berarti tanpa alamat pengirim.</translation>
    </message>
    <message>
        <source>Forward-path of RCPT; may be repeated.</source>
        <translation>Alamat penerima dalam RCPT; boleh diulang.</translation>
    </message>
    <message>
        <source>Header and body as they stand in this file; - is stdin.</source>
        <translation>Header dan isi pesan seperti yang ada dalam berkas ini; “-” adalah masukan standar.</translation>
    </message>
    <message>
        <source>Subject of the test message.</source>
        <translation>Subjek pesan uji.</translation>
    </message>
    <message>
        <source>Text of the test message.</source>
        <translation>Teks pesan uji.</translation>
    </message>
    <message>
        <source>Add or replace a header field; may be repeated.</source>
        <translation>Tambahkan atau ganti bidang header; boleh diulang.</translation>
    </message>
    <message>
        <source>Attach a file; may be repeated.</source>
        <translation>Lampirkan berkas; boleh diulang.</translation>
    </message>
    <message>
        <source>Send addresses beyond ASCII (RFC 6531).</source>
        <translation>Kirim alamat dengan karakter di luar ASCII (RFC 6531).</translation>
    </message>
    <message>
        <source>NOTIFY of RCPT (RFC 3461): NEVER, or SUCCESS,FAILURE,DELAY.</source>
        <translation>NOTIFY pada RCPT (RFC 3461): NEVER, atau SUCCESS,FAILURE,DELAY.</translation>
    </message>
    <message>
        <source>RET of MAIL (RFC 3461): FULL or HDRS.</source>
        <translation>RET pada MAIL (RFC 3461): FULL atau HDRS.</translation>
    </message>
    <message>
        <source>ENVID of MAIL (RFC 3461).</source>
        <translation>ENVID pada MAIL (RFC 3461).</translation>
    </message>
    <message>
        <source>Last stage: greeting, ehlo, starttls, auth, mail, rcpt, data, message or quit.</source>
        <translation>Tahap terakhir, mulai dari salam pembuka (“greeting, ehlo, starttls, auth, mail, rcpt, data, message, quit”).</translation>
    </message>
    <message>
        <source>Hand the message over, also to a server that is not loopback.</source>
        <translation>Serahkan pesan, juga ke server yang bukan loopback.</translation>
    </message>
    <message>
        <source>Hang up without QUIT after this stage.</source>
        <translation>Putuskan koneksi tanpa QUIT setelah tahap ini.</translation>
    </message>
    <message>
        <source>Send this line after EHLO; may be repeated.</source>
        <translation>Kirim baris ini setelah EHLO; boleh diulang.</translation>
    </message>
    <message>
        <source>Fail unless the server says so; x stands for any digit. May be repeated.</source>
        <translation>Anggap gagal jika server tidak menjawab demikian; x mewakili digit apa pun. Boleh diulang.</translation>
    </message>
    <message>
        <source>Time limit of every phase, or of one.</source>
        <translation>Batas waktu setiap fase, atau satu fase saja.</translation>
    </message>
    <message>
        <source>text, jsonl, markdown or html.</source>
        <translation>Format keluaran: “text”, “jsonl”, “markdown”, atau “html”.</translation>
    </message>
    <message>
        <source>Write the result there instead of to standard output.</source>
        <translation>Tulis hasilnya ke sana, bukan ke keluaran standar.</translation>
    </message>
    <message>
        <source>Keep the transcript while it happens.</source>
        <translation>Simpan transkrip selagi sesi berlangsung.</translation>
    </message>
    <message>
        <source>none, brief or full.</source>
        <translation>Tingkat penjelasan: “none” (tanpa), “brief” (ringkas), atau “full” (lengkap).</translation>
    </message>
    <message>
        <source>Language of the explanations: en, th, ko or id.</source>
        <translation>Bahasa penjelasan: “en”, “th”, “ko”, atau “id”.</translation>
    </message>
    <message>
        <source>Print the outcome only.</source>
        <translation>Cetak hasil akhirnya saja.</translation>
    </message>
    <message>
        <source>Send again what the client of this transcript sent, and show what differs.</source>
        <translation>Kirim lagi perintah yang dikirim klien dalam transkrip ini, dan tampilkan perbedaannya.</translation>
    </message>
    <message>
        <source>Set up the session that this swaks line describes.</source>
        <translation>Siapkan sesi sesuai baris swaks ini.</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --%2, which already says it.</source>
        <extracomment>%1, %2: options</extracomment>
        <translation>--%1 tidak dapat dipakai bersama --%2, yang sudah menyatakan hal itu.</translation>
    </message>
</context>
<context>
    <name>CliOutput</name>
    <message>
        <source>standard output</source>
        <translation>keluaran standar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Try another place.</source>
        <translation>%1 tidak dapat ditulis: %2. Coba tempat lain.</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>Put the password in place of &lt;password&gt;.</source>
        <translation>Ganti “&lt;password&gt;” dengan kata sandi.</translation>
    </message>
    <message>
        <source>Put the user name in place of &lt;user&gt;.</source>
        <translation>Ganti “&lt;user&gt;” dengan nama pengguna.</translation>
    </message>
    <message>
        <source>A short test message stands in place of the real one.</source>
        <translation>Pesan asli diganti dengan pesan uji yang pendek.</translation>
    </message>
    <message>
        <source>Parameters of MAIL and RCPT are left out.</source>
        <translation>Parameter MAIL dan RCPT tidak disertakan.</translation>
    </message>
    <message>
        <source>Additional lines are left out.</source>
        <translation>Baris tambahan tidak disertakan.</translation>
    </message>
    <message>
        <source>Time limits are left out.</source>
        <translation>Batas waktu tidak disertakan.</translation>
    </message>
    <message>
        <source>swaks does not check the name in the certificate.</source>
        <translation>swaks tidak memeriksa nama dalam sertifikat.</translation>
    </message>
    <message>
        <source>The server name for TLS is left out.</source>
        <translation>Nama server untuk TLS tidak disertakan.</translation>
    </message>
    <message>
        <source>A value that this program would misread is left out or wrong.</source>
        <translation>Nilai yang akan salah dibaca program ini tidak disertakan atau keliru.</translation>
    </message>
    <message>
        <source>This program cannot stop after RCPT: the line stops before MAIL.</source>
        <translation>Program ini tidak dapat berhenti setelah RCPT: baris ini berhenti sebelum MAIL.</translation>
    </message>
    <message>
        <source>The session names no recipient: the line stops before MAIL.</source>
        <translation>Sesi ini tidak menyebut penerima: baris ini berhenti sebelum MAIL.</translation>
    </message>
    <message>
        <source>This program ends with QUIT; the session hung up.</source>
        <translation>Program ini mengakhiri dengan QUIT; sesi aslinya memutus koneksi tanpa QUIT.</translation>
    </message>
    <message>
        <source>openssl cannot do a session without encryption.</source>
        <translation>openssl tidak dapat menjalankan sesi tanpa enkripsi.</translation>
    </message>
    <message>
        <source>openssl insists on encryption.</source>
        <translation>openssl selalu memakai enkripsi.</translation>
    </message>
    <message>
        <source>openssl only connects; type these lines then:</source>
        <translation>openssl hanya membuka koneksi; setelah itu ketik baris berikut:</translation>
    </message>
    <message>
        <source>This session cannot be written as a command line.</source>
        <translation>Sesi ini tidak dapat ditulis sebagai baris perintah.</translation>
    </message>
</context>
<context>
    <name>Heloscope::PracticeCommand</name>
    <message>
        <source>Serves the built-in practice server on the loopback interface.
Its account is student@example.test with the password practice.
The first line of output is JSON: port, scenario, tls and ca (the file of the
certificate authority to trust, or null).</source>
        <translation>Menjalankan server latihan bawaan pada antarmuka loopback.
Akunnya “student@example.test” dengan kata sandi “practice”.
Baris pertama keluaran adalah JSON: “port”, “scenario”, “tls”, dan “ca”
(berkas otoritas sertifikat yang harus dipercaya, atau “null”).</translation>
    </message>
    <message>
        <source>The scenario to serve, or a file *.dialogue.</source>
        <translation>Skenario yang dijalankan, atau berkas “*.dialogue”.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes a free one.</source>
        <translation>Port untuk menunggu koneksi; 0 memilih port yang bebas.</translation>
    </message>
    <message>
        <source>End after that many sessions; 0 goes on until it is stopped.</source>
        <translation>Akhiri setelah sekian sesi; 0 berarti berjalan terus sampai dihentikan.</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>Tampilkan daftar skenario.</translation>
    </message>
    <message>
        <source>Form of the list: text or jsonl.</source>
        <translation>Format daftar: “text” atau “jsonl”.</translation>
    </message>
    <message>
        <source>Language of the titles: en, th, ko or id.</source>
        <translation>Bahasa judul: “en”, “th”, “ko”, atau “id”.</translation>
    </message>
    <message>
        <source>“%1” is no port. Give a number from 0 to 65535.</source>
        <translation>“%1” bukan nomor port. Berikan angka dari 0 sampai 65535.</translation>
    </message>
    <message>
        <source>“%1” is no format here. Give text or jsonl.</source>
        <translation>Format “%1” tidak dapat dipakai di sini. Berikan “text” atau “jsonl”.</translation>
    </message>
    <message>
        <source>“%1” is too much. Name the scenario with --scenario.</source>
        <translation>“%1” tidak diperlukan. Sebutkan skenario dengan “--scenario”.</translation>
    </message>
    <message>
        <source>Which scenario? Give --scenario NAME; --list shows the names.</source>
        <translation>Skenario yang mana? Berikan “--scenario NAME”; “--list” menampilkan nama-namanya.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Known are: %2. A file has to end in .dialogue.</source>
        <translation>Tidak ada skenario “%1”. Yang ada: %2. Nama berkas harus berakhiran “.dialogue”.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be had on the loopback interface: %2. Try another one, or 0 for any free port.</source>
        <translation>Port %1 tidak dapat dipakai pada antarmuka loopback: %2. Coba port lain, atau 0 untuk port bebas mana pun.</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be written: %1.</source>
        <translation>Berkas otoritas sertifikat tidak dapat ditulis: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number of sessions. Give a whole number, such as --sessions 1.</source>
        <translation>“%1” bukan jumlah sesi. Berikan bilangan bulat, misalnya “--sessions 1”.</translation>
    </message>
    <message>
        <source>No certificate could be made. Try a scenario without TLS; practice --list shows which those are.</source>
        <translation>Sertifikat tidak dapat dibuat. Coba skenario tanpa TLS; “practice --list” menunjukkan skenario yang mana saja.</translation>
    </message>
    <message>
        <source>Play the server of this transcript.</source>
        <translation>Perankan server dalam transkrip ini.</translation>
    </message>
    <message>
        <source>--scenario and --replay exclude each other. Give one.</source>
        <translation>“--scenario” dan “--replay” tidak dapat dipakai bersama. Berikan salah satu.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ScriptFaultWords</name>
    <message>
        <source>a file of at most 256 KiB and 5000 lines</source>
        <translation>berkas paling besar 256 KiB dan paling banyak 5000 baris</translation>
    </message>
    <message>
        <source>UTF-8 text without NUL</source>
        <translation>teks UTF-8 tanpa NUL</translation>
    </message>
    <message>
        <source>a header line “key: value”, or a blank line to end the header</source>
        <translation>baris header “key: value”, atau baris kosong untuk mengakhiri header</translation>
    </message>
    <message>
        <source>one of the keys id, title, title.LANGUAGE, tls, auth, certificate, memory, host, size, tags, order</source>
        <translation>salah satu kunci “id”, “title”, “title.LANGUAGE”, “tls”, “auth”, “certificate” (sertifikat), “memory”, “host”, “size”, “tags”, “order”</translation>
    </message>
    <message>
        <source>each key only once</source>
        <translation>setiap kunci hanya sekali</translation>
    </message>
    <message>
        <source>a value that this key can have</source>
        <translation>nilai yang berlaku untuk kunci ini</translation>
    </message>
    <message>
        <source>a line “id: name” in the header</source>
        <translation>baris “id: name” dalam header</translation>
    </message>
    <message>
        <source>a line “title: words” in the header</source>
        <translation>baris “title: words” dalam header</translation>
    </message>
    <message>
        <source>a line that begins with C:, S:, R:, W:, X:, T: or #</source>
        <translation>baris yang diawali C:, S:, R:, W:, X:, T:, atau #</translation>
    </message>
    <message>
        <source>a command behind C:, or “.”, (connect) or (credentials)</source>
        <translation>perintah setelah C:, atau “.”, “(connect)”, atau “(credentials)” (kredensial)</translation>
    </message>
    <message>
        <source>an answer (S:, R:, W: or X:) to the C: line before</source>
        <translation>jawaban (S:, R:, W:, atau X:) untuk baris C: sebelumnya</translation>
    </message>
    <message>
        <source>a reply line: three digits, then a blank or a hyphen</source>
        <translation>baris balasan: tiga digit, lalu spasi atau tanda hubung</translation>
    </message>
    <message>
        <source>the same code again, and a blank behind the code in the last line of the reply</source>
        <translation>kode yang sama lagi, dan spasi setelah kode pada baris terakhir balasan</translation>
    </message>
    <message>
        <source>(default) as the only thing said in an exchange</source>
        <translation>“(default)” sebagai satu-satunya ucapan dalam satu percakapan</translation>
    </message>
    <message>
        <source>\r, \n, \t, \0, \\ or \xHH behind a backslash</source>
        <translation>\r, \n, \t, \0, \\, atau \xHH setelah garis miring terbalik</translation>
    </message>
    <message>
        <source>a time such as 2s or 500ms, at most ten minutes</source>
        <translation>waktu seperti “2s” atau “500ms”, paling lama sepuluh menit</translation>
    </message>
    <message>
        <source>close or reset</source>
        <translation>“close” atau “reset”</translation>
    </message>
    <message>
        <source>T: alone, below “C: STARTTLS” and in a scenario with tls: starttls or required</source>
        <translation>T: saja, di bawah “C: STARTTLS” dan dalam skenario dengan “tls: starttls” atau “tls: required”</translation>
    </message>
    <message>
        <source>%1, line %2: expected %3.</source>
        <extracomment>%1 a file name, %2 a line number, %3 a description</extracomment>
        <translation>%1, baris %2: seharusnya %3.</translation>
    </message>
    <message>
        <source>%1, line %2: expected %3. Found: %4</source>
        <extracomment>%1 a file name, %2 a line number, %3 a description, %4 the text that stands there</extracomment>
        <translation>%1, baris %2: seharusnya %3. Ditemukan: %4</translation>
    </message>
</context>
<context>
    <name>SwaksWords</name>
    <message>
        <source>%1 changes only what swaks prints; it is left out.</source>
        <translation>%1 hanya mengubah yang dicetak swaks, jadi diabaikan.</translation>
    </message>
    <message>
        <source>Where the shell would send the output is left out.</source>
        <translation>Pengalihan keluaran oleh shell diabaikan.</translation>
    </message>
    <message>
        <source>“%1” in front of swaks is not run.</source>
        <extracomment>%1: the words in front of &quot;swaks&quot; on a command line</extracomment>
        <translation>“%1” di depan swaks tidak dijalankan.</translation>
    </message>
    <message>
        <source>The password stood on the command line, where others can read it.</source>
        <translation>Kata sandi tertulis di baris perintah, tempat orang lain dapat membacanya.</translation>
    </message>
    <message>
        <source>The line has no password.</source>
        <translation>Baris ini tidak berisi kata sandi.</translation>
    </message>
    <message>
        <source>The certificate is checked here; swaks checks it only with --tls-verify.</source>
        <translation>Di sini sertifikat diperiksa; swaks memeriksanya hanya dengan --tls-verify.</translation>
    </message>
    <message>
        <source>%1 is left out: commands are sent one by one.</source>
        <translation>%1 diabaikan: perintah dikirim satu per satu.</translation>
    </message>
    <message>
        <source>%1: swaks begins with HELO, this session with EHLO.</source>
        <translation>%1: swaks memulai dengan HELO, sesi ini dengan EHLO.</translation>
    </message>
    <message>
        <source>The line names no server; swaks would look it up.</source>
        <translation>Baris ini tidak menyebut server; swaks akan mencarinya sendiri.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Baris ini terlalu panjang.</translation>
    </message>
    <message>
        <source>This is not a swaks line.</source>
        <translation>Ini bukan baris swaks.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ada tanda kutip yang tidak ditutup.</translation>
    </message>
    <message>
        <source>The line has variables or commands that only a shell can fill in. Put their values in.</source>
        <translation>Baris ini berisi variabel atau perintah yang hanya dapat diisi oleh shell. Tulis nilainya langsung.</translation>
    </message>
    <message>
        <source>The line holds more than one command. Take the swaks command alone.</source>
        <translation>Baris ini berisi lebih dari satu perintah. Ambil perintah swaks saja.</translation>
    </message>
    <message>
        <source>The line reads from standard input, which is not available here. Name a file with @.</source>
        <translation>Baris ini membaca masukan standar, yang tidak tersedia di sini. Sebutkan berkas dengan @.</translation>
    </message>
    <message>
        <source>swaks has no option “%1”.</source>
        <translation>swaks tidak memiliki opsi “%1”.</translation>
    </message>
    <message>
        <source>“%1” may be several options of swaks. Write more of it.</source>
        <translation>“%1” dapat berarti beberapa opsi swaks. Tulis lebih lengkap.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 memerlukan nilai.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1” tidak dimengerti.</translation>
    </message>
    <message>
        <source>“%1” belongs to no option.</source>
        <translation>“%1” tidak termasuk opsi mana pun.</translation>
    </message>
    <message>
        <source>With %1 swaks does not begin a session.</source>
        <translation>Dengan %1, swaks tidak memulai sesi.</translation>
    </message>
    <message>
        <source>%1 cannot be done here.</source>
        <translation>%1 tidak dapat dilakukan di sini.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Berkas “%1” tidak dapat dibaca.</translation>
    </message>
</context>
</TS>
