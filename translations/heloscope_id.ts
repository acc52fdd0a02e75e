<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BreakWords</name>
    <message>
        <source>Stage %1</source>
        <extracomment>A rule in the list of break rules. %1: stage of a session, &quot;RCPT&quot;</extracomment>
        <translation>Tahap %1</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <extracomment>A rule in the list of break rules. %1: reply code &quot;550&quot; or class &quot;5xx&quot;</extracomment>
        <translation>Balasan %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <extracomment>A rule in the list of break rules. %1: command, &quot;NOOP&quot;</extracomment>
        <translation>Perintah %1</translation>
    </message>
    <message>
        <source>Anything unexpected</source>
        <extracomment>A rule in the list of break rules: any finding that is a warning or worse.</extracomment>
        <translation>Apa pun yang tidak terduga</translation>
    </message>
    <message>
        <source>Stopped by the break rule “%1”</source>
        <extracomment>Why a run has stopped. %1: a break rule, &quot;Reply 550&quot;</extracomment>
        <translation>Dihentikan oleh aturan henti “%1”</translation>
    </message>
</context>
<context>
    <name>CapabilityMeaning</name>
    <message>
        <source>Nothing is known here about this mechanism.</source>
        <translation>Tidak ada keterangan tentang mekanisme ini di sini.</translation>
    </message>
    <message>
        <source>The server offers this extension; nothing more is known about it here.</source>
        <translation>Server menawarkan ekstensi ini; tidak ada keterangan lain di sini.</translation>
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
    <name>DialogPrompter</name>
    <message>
        <source>Open Transcript</source>
        <translation>Buka Transkrip</translation>
    </message>
    <message>
        <source>Transcripts (*.smtp.jsonl *.jsonl)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>Transkrip (*.smtp.jsonl *.jsonl)</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>Simpan Transkrip</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Save Comparison</source>
        <translation>Simpan Perbandingan</translation>
    </message>
    <message>
        <source>%1. Choose another folder or free some space. Nothing is lost: the window still has it all.</source>
        <extracomment>%1: the system&apos;s own words</extracomment>
        <translation>%1. Pilih folder lain atau kosongkan ruang penyimpanan. Tidak ada yang hilang: semuanya masih ada di jendela.</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>Gambar PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>Gambar SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Simpan Gambar</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <extracomment>A kind of file in a file dialog.</extracomment>
        <translation>Pesan email (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open Message</source>
        <translation>Buka Pesan</translation>
    </message>
    <message>
        <source>Logs and text (*.log *.txt *.eml)</source>
        <translation>Log dan teks (*.log *.txt *.eml)</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation>Simpan Hasil Ekspor</translation>
    </message>
    <message>
        <source>Exports (*.%1)</source>
        <extracomment>A kind of file in a file dialog. %1: its end, in small letters: pdf</extracomment>
        <translation>Hasil ekspor (*.%1)</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Text with arrows (as swaks)</source>
        <extracomment>A form of export: plain text with arrows, as the program swaks writes it.</extracomment>
        <translation>Teks dengan panah (seperti swaks)</translation>
    </message>
    <message>
        <source>Text with C: and S:</source>
        <extracomment>A form of export: plain text with C: and S: in front of the lines.</extracomment>
        <translation>Teks dengan C: dan S:</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <extracomment>A form of export. A ticket is a report to a help desk.</extracomment>
        <translation>Markdown untuk tiket</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>A form of export.</extracomment>
        <translation>Halaman web (HTML)</translation>
    </message>
    <message>
        <source>Transcript (JSON Lines)</source>
        <extracomment>A form of export: that of saved transcripts.</extracomment>
        <translation>Transkrip (JSON Lines)</translation>
    </message>
    <message>
        <source>Ladder (SVG)</source>
        <extracomment>A form of export: the picture with two lifelines and arrows.</extracomment>
        <translation>Diagram urutan (SVG)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <extracomment>A form of export.</extracomment>
        <translation>Halaman (PDF)</translation>
    </message>
    <message>
        <source>Report for the server&apos;s administrator</source>
        <extracomment>A form of export: a text for whoever runs the server.</extracomment>
        <translation>Laporan untuk administrator server</translation>
    </message>
    <message>
        <source>No explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>Tanpa penjelasan</translation>
    </message>
    <message>
        <source>Brief explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>Penjelasan ringkas</translation>
    </message>
    <message>
        <source>Full explanations</source>
        <extracomment>How much is explained in an export.</extracomment>
        <translation>Penjelasan lengkap</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of mail.</extracomment>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nama host</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Alamat IP</translation>
    </message>
    <message>
        <source>Queue id</source>
        <extracomment>What a mail server calls a message that it keeps.</extracomment>
        <translation>ID antrean</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s)</source>
        <translation>
            <numerusform>%n kata sandi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n alamat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host name(s)</source>
        <translation>
            <numerusform>%n nama host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP address(es)</source>
        <translation>
            <numerusform>%n alamat IP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue id(s)</source>
        <translation>
            <numerusform>%n ID antrean</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>the host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>the EHLO name</source>
        <translation>nama EHLO</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>pengirim</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>penerima</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>nama pengguna</translation>
    </message>
    <message>
        <source>The host name %1 was not found.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Nama host %1 tidak ditemukan.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer can look up names.</source>
        <translation>Periksa ejaannya, dan apakah komputer ini dapat mencari nama.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <extracomment>%1: host or address and port</extracomment>
        <translation>%1 menolak koneksi.</translation>
    </message>
    <message>
        <source>Check the port: mail servers listen on 25, 465 or 587. The server may also be stopped or a firewall may block it.</source>
        <translation>Periksa port: server email memakai 25, 465, atau 587. Bisa juga server tidak berjalan atau diblokir firewall.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 tidak dapat dijangkau.</translation>
    </message>
    <message>
        <source>Check the network connection and the route to this host.</source>
        <translation>Periksa koneksi jaringan dan rute ke host ini.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual cause; many networks block port 25. Try port 587 or 465.</source>
        <translation>Penyebab yang umum adalah firewall yang membuang paket; banyak jaringan memblokir port 25. Coba port 587 atau 465.</translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <translation>Koneksi ke %1 direset.</translation>
    </message>
    <message>
        <source>The server or something on the way ended it without a word. Look at the last reply, then connect again.</source>
        <translation>Server atau sesuatu di jalur memutus koneksi tanpa pemberitahuan. Lihat balasan terakhir, lalu hubungkan lagi.</translation>
    </message>
    <message>
        <source>%1 has no address of the wanted kind.</source>
        <translation>%1 tidak memiliki alamat dengan jenis yang diminta.</translation>
    </message>
    <message>
        <source>Allow both IPv4 and IPv6.</source>
        <translation>Izinkan IPv4 dan IPv6.</translation>
    </message>
    <message>
        <source>This computer does not allow a connection to %1.</source>
        <translation>Komputer ini tidak mengizinkan koneksi ke %1.</translation>
    </message>
    <message>
        <source>A local firewall or security policy forbids it.</source>
        <translation>Firewall lokal atau kebijakan keamanan melarangnya.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: file name</extracomment>
        <translation>Berkas %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Periksa apakah berkas itu ada dan Anda boleh membacanya.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Koneksi ke %1 gagal.</translation>
    </message>
    <message>
        <source>The system&apos;s own words are below.</source>
        <translation>Keterangan dari sistem ada di bawah.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not trusted.</source>
        <translation>Sertifikat server tidak tepercaya.</translation>
    </message>
    <message>
        <source>Look at both verdicts in the row of the TLS handshake.</source>
        <translation>Lihat kedua hasil pemeriksaan di baris handshake TLS.</translation>
    </message>
    <message>
        <source>The TLS handshake failed.</source>
        <translation>Handshake TLS gagal.</translation>
    </message>
    <message>
        <source>The server may only speak TLS versions older than 1.2, or want a client certificate.</source>
        <translation>Server mungkin hanya mendukung TLS yang lebih lama dari 1.2, atau meminta sertifikat klien.</translation>
    </message>
    <message>
        <source>The server answered in plain text (it sent “%1”).</source>
        <extracomment>%1: the server&apos;s own words</extracomment>
        <translation>Server menjawab tanpa enkripsi (mengirim “%1”).</translation>
    </message>
    <message>
        <source>This port does not begin with TLS: choose STARTTLS instead, or port 465.</source>
        <translation>Port ini tidak dimulai dengan TLS: pilih STARTTLS, atau port 465.</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake.</source>
        <translation>Server menutup koneksi saat handshake TLS.</translation>
    </message>
    <message>
        <source>It may have no certificate, or refuse the TLS versions offered.</source>
        <translation>Server mungkin tidak memiliki sertifikat, atau menolak versi TLS yang ditawarkan.</translation>
    </message>
    <message>
        <source>TLS is not available on this computer.</source>
        <translation>TLS tidak tersedia di komputer ini.</translation>
    </message>
    <message>
        <source>Install the OpenSSL library.</source>
        <translation>Pasang pustaka OpenSSL.</translation>
    </message>
    <message>
        <source>There is a line break or another control character in %1.</source>
        <extracomment>%1: name of a field, &quot;the sender&quot;</extracomment>
        <translation>Ada pergantian baris atau karakter kontrol lain di %1.</translation>
    </message>
    <message>
        <source>Remove it; nothing was sent.</source>
        <translation>Hapus karakter itu; belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Nothing was entered for %1.</source>
        <translation>Belum ada isian untuk %1.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Isi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>What was entered for %1 is too long.</source>
        <translation>Isian untuk %1 terlalu panjang.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Perpendek.</translation>
    </message>
    <message>
        <source>Only ASCII characters can be used for %1.</source>
        <translation>Hanya karakter ASCII yang dapat dipakai untuk %1.</translation>
    </message>
    <message>
        <source>Write it without accents or other scripts.</source>
        <translation>Tulis tanpa aksen atau aksara lain.</translation>
    </message>
    <message>
        <source>What was entered for %1 is no email address.</source>
        <translation>Isian untuk %1 bukan alamat email.</translation>
    </message>
    <message>
        <source>Write it as name@example.test.</source>
        <translation>Tulis sebagai name@example.test.</translation>
    </message>
    <message>
        <source>What was entered for %1 is no host name or address.</source>
        <translation>Isian untuk %1 bukan nama host atau alamat.</translation>
    </message>
    <message>
        <source>Write it as mail.example.test, 192.0.2.1 or [2001:db8::1].</source>
        <translation>Tulis sebagai mail.example.test, 192.0.2.1, atau [2001:db8::1].</translation>
    </message>
    <message>
        <source>The AUTH mechanism is not one this program speaks.</source>
        <translation>Mekanisme AUTH ini tidak didukung program ini.</translation>
    </message>
    <message>
        <source>Leave the choice to the program, or take PLAIN, LOGIN or CRAM-MD5.</source>
        <translation>Biarkan program memilih, atau pakai PLAIN, LOGIN, atau CRAM-MD5.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Periksa apakah berkas itu ada dan Anda boleh membacanya.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program.</source>
        <translation>%1 ditulis oleh versi program ini yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Pasang versi yang lebih baru untuk membukanya.</translation>
    </message>
    <message>
        <source>Everything before that line is shown.</source>
        <translation>Semua yang ada sebelum baris itu ditampilkan.</translation>
    </message>
    <message>
        <source>%1 was cut off at line %2.</source>
        <translation>%1 terpotong pada baris %2.</translation>
    </message>
    <message>
        <source>Line %2 of %1 is too long.</source>
        <translation>Baris %2 dalam %1 terlalu panjang.</translation>
    </message>
    <message>
        <source>Nothing is connected: press F5 first.</source>
        <translation>Belum ada koneksi: tekan F5 dahulu.</translation>
    </message>
    <message>
        <source>The server has not answered yet: wait for its reply.</source>
        <translation>Server belum menjawab: tunggu balasannya.</translation>
    </message>
    <message>
        <source>The line contains a control character and was not sent.</source>
        <translation>Baris ini berisi karakter kontrol dan tidak dikirim.</translation>
    </message>
    <message>
        <source>Not sent: switch on Armed to go past RCPT on a real server.</source>
        <translation>Tidak dikirim: aktifkan “Izinkan Kirim” untuk melewati RCPT pada server sungguhan.</translation>
    </message>
    <message>
        <source>There is no line here that could be sent again.</source>
        <translation>Tidak ada baris yang dapat dikirim lagi di sini.</translation>
    </message>
    <message>
        <source>The line held a password, which is not kept: it cannot be repeated.</source>
        <translation>Baris itu berisi kata sandi, yang tidak disimpan, sehingga tidak dapat diulang.</translation>
    </message>
    <message>
        <source>%1 holds no dialogue.</source>
        <translation>%1 tidak berisi dialog.</translation>
    </message>
    <message>
        <source>Open a transcript, or what a mail program has logged as text.</source>
        <translation>Buka transkrip, atau log berupa teks yang dicatat program email.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are damaged, from line %2 on.</source>
        <extracomment>%1: file name, %2: number of the first of these lines</extracomment>
        <translation>
            <numerusform>%n baris dalam %1 rusak, mulai baris %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>All other lines are shown.</source>
        <translation>Semua baris lain ditampilkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in %1, from line %2 on.</source>
        <extracomment>%1: file name, %2: number of the line before which they are missing</extracomment>
        <translation>
            <numerusform>%n peristiwa hilang dari %1, mulai baris %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is there is shown.</source>
        <translation>Semua yang ada ditampilkan.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 berubah saat sedang dibaca.</translation>
    </message>
    <message>
        <source>Open it again to see what it holds now.</source>
        <translation>Buka lagi untuk melihat isinya yang sekarang.</translation>
    </message>
    <message>
        <source>%1 is too large to be read whole.</source>
        <translation>%1 terlalu besar untuk dibaca seluruhnya.</translation>
    </message>
    <message>
        <source>Everything before line %1 is shown.</source>
        <translation>Semua yang ada sebelum baris %1 ditampilkan.</translation>
    </message>
    <message>
        <source>The session goes on. Save it to another folder before you close the window.</source>
        <translation>Sesi tetap berjalan. Simpan ke folder lain sebelum Anda menutup jendela.</translation>
    </message>
    <message>
        <source>This session cannot be kept on disk while it happens.</source>
        <translation>Sesi ini tidak dapat disimpan di disk selagi berlangsung.</translation>
    </message>
    <message>
        <source>No more of this session can be written to the disk.</source>
        <translation>Kelanjutan sesi ini tidak dapat ditulis ke disk.</translation>
    </message>
    <message>
        <source>The session goes on. Free some space, or save it to another folder.</source>
        <translation>Sesi tetap berjalan. Kosongkan ruang penyimpanan, atau simpan ke folder lain.</translation>
    </message>
    <message>
        <source>The file in which this session was kept has been taken away.</source>
        <translation>Berkas tempat sesi ini disimpan sudah tidak ada lagi.</translation>
    </message>
</context>
<context>
    <name>Heloscope::BreakRulesPane</name>
    <message>
        <source>A run stops after the reply that matches a rule.</source>
        <translation>Jalannya sesi berhenti setelah balasan yang cocok dengan suatu aturan.</translation>
    </message>
    <message>
        <source>Break rules</source>
        <translation>Aturan henti</translation>
    </message>
    <message>
        <source>New break rule</source>
        <translation>Aturan henti baru</translation>
    </message>
    <message>
        <source>550, 4xx, RCPT or NOOP</source>
        <extracomment>In the field for a new break rule: examples of what can be typed. Do not translate the codes.</extracomment>
        <translation>550, 4xx, RCPT, atau NOOP</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a break rule.</extracomment>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add the break rule</source>
        <translation>Tambahkan aturan henti</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes the selected break rule.</extracomment>
        <translation>Hapus Aturan</translation>
    </message>
    <message>
        <source>Type a reply code (550), a class of codes (4xx), a stage, a command or “unexpected”.</source>
        <extracomment>Do not translate “unexpected”: it is typed as it stands.</extracomment>
        <translation>Ketik kode balasan (550), kelas kode (4xx), tahap, perintah, atau “unexpected”.</translation>
    </message>
    <message>
        <source>No rule is selected.</source>
        <translation>Tidak ada aturan yang dipilih.</translation>
    </message>
</context>
<context>
    <name>Heloscope::BytesPane</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <extracomment>How many octets (bytes) a command or a reply has.</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Offset %1, %2 of %3: %4</source>
        <extracomment>What is selected. %1: number of its first octet, from 0; %2: &quot;4 octets&quot;; %3: &quot;214 octets&quot;; %4: the octets themselves</extracomment>
        <translation>Offset %1, %2 dari %3: %4</translation>
    </message>
    <message>
        <source>Octets in hexadecimal and as text</source>
        <translation>Byte dalam heksadesimal dan sebagai teks</translation>
    </message>
    <message>
        <source>Copy as Hex</source>
        <translation>Salin sebagai Heksadesimal</translation>
    </message>
    <message>
        <source>Copies the selected octets, or all, in hexadecimal</source>
        <translation>Salin byte yang dipilih, atau semuanya, dalam heksadesimal</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Salin sebagai Teks</translation>
    </message>
    <message>
        <source>Copies the selected octets, or all, as text; what cannot be seen is made visible</source>
        <translation>Salin byte yang dipilih, atau semuanya, sebagai teks; yang tidak terlihat dibuat terlihat</translation>
    </message>
    <message>
        <source>Select a command or a reply to see its octets.</source>
        <translation>Pilih perintah atau balasan untuk melihat isinya dalam byte.</translation>
    </message>
    <message>
        <source>Nothing of this line was on the wire, so it has no octets.</source>
        <translation>Tidak ada bagian baris ini yang melewati jaringan, jadi tidak ada byte yang dapat ditampilkan.</translation>
    </message>
    <message>
        <source>A saved session keeps only the size and the checksum of the message, not its octets.</source>
        <translation>Sesi yang disimpan hanya memuat ukuran dan checksum pesan, bukan byte pesan itu.</translation>
    </message>
</context>
<context>
    <name>Heloscope::CapabilityPane</name>
    <message>
        <source>Capabilities of the server</source>
        <translation>Kemampuan server</translation>
    </message>
    <message>
        <source>Nothing was offered yet. The reply to EHLO lists what the server can do.</source>
        <translation>Belum ada yang ditawarkan. Balasan untuk EHLO memuat daftar kemampuan server.</translation>
    </message>
    <message>
        <source>Select a keyword to see its line and what it means.</source>
        <translation>Pilih kata kunci untuk melihat barisnya dan artinya.</translation>
    </message>
</context>
<context>
    <name>Heloscope::CapabilityWords</name>
    <message>
        <source>changed</source>
        <extracomment>What STARTTLS did to something that the server offers: its parameters are others.</extracomment>
        <translation>berubah</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>What STARTTLS did to something that the server offers: it is offered no longer.</extracomment>
        <translation>hilang</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What STARTTLS did to something that the server offers: it was not offered before.</extracomment>
        <translation>baru</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>Header of the column with the names of the extensions that a server offers.</extracomment>
        <translation>Kata kunci</translation>
    </message>
    <message>
        <source>Before STARTTLS</source>
        <extracomment>Header of the column with the parameters that belong to a keyword.</extracomment>
        <translation>Sebelum STARTTLS</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>After STARTTLS</source>
        <translation>Setelah STARTTLS</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Header of the column that tells whether STARTTLS changed what is offered.</extracomment>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>Header of the column that tells in a few words what a keyword means.</extracomment>
        <translation>Arti</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>tidak ditawarkan</translation>
    </message>
    <message>
        <source>an extension that is not known here</source>
        <translation>ekstensi yang tidak dikenal di sini</translation>
    </message>
</context>
<context>
    <name>Heloscope::CertificateQuestion</name>
    <message>
        <source>Certificates as presented</source>
        <translation>Sertifikat yang ditunjukkan server</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Switch that unfolds the certificates.</extracomment>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <extracomment>Button: do not go on with a certificate that was not believed.</extracomment>
        <translation>To&amp;lak</translation>
    </message>
    <message>
        <source>&amp;Accept This One Certificate</source>
        <translation>Terim&amp;a Sertifikat Ini Saja</translation>
    </message>
    <message>
        <source>For this session only; it stays marked as an exception</source>
        <translation>Hanya untuk sesi ini; tetap ditandai sebagai pengecualian</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Sertifikat %1 tidak tepercaya.</translation>
    </message>
    <message>
        <source>Nothing secret has been sent.</source>
        <translation>Belum ada data rahasia yang dikirim.</translation>
    </message>
</context>
<context>
    <name>Heloscope::CodesWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Beside the search field: how many entries have what was typed.</extracomment>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.
Try a part of it, or one word only.</source>
        <extracomment>Empty list of results. %1: what was typed</extracomment>
        <translation>Tidak ada yang cocok dengan “%1”.
Coba sebagiannya, atau satu kata saja.</translation>
    </message>
    <message>
        <source>What can be looked up</source>
        <translation>Yang dapat dicari</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Commands, EHLO keywords, AUTH mechanisms</source>
        <translation>Perintah, kata kunci EHLO, mekanisme AUTH</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Any words in English, Thai, Korean or Indonesian. Results contain all of them.</source>
        <translation>Kata apa pun dalam bahasa Inggris, Thai, Korea, atau Indonesia. Hasilnya memuat semua kata itu.</translation>
    </message>
    <message>
        <source>Codes and Words – Heloscope</source>
        <extracomment>Title of the window that explains any code or word.</extracomment>
        <translation>Kode dan Kata – Heloscope</translation>
    </message>
    <message>
        <source>A code, a keyword or any word, in any language</source>
        <translation>Kode, kata kunci, atau kata apa pun, dalam bahasa apa pun</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>Yang dicari</translation>
    </message>
    <message>
        <source>Down and Up choose a result, Enter reads it, Escape goes back.</source>
        <translation>Tekan Bawah dan Atas untuk memilih hasil, Enter untuk membacanya, Esc untuk kembali.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Select two codes and press Ctrl+D to compare them.</source>
        <translation>Pilih dua kode dan tekan Ctrl+D untuk membandingkannya.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <extracomment>Button: empties the search field.</extracomment>
        <translation>&amp;Bersihkan</translation>
    </message>
    <message>
        <source>Clear the search field</source>
        <translation>Bersihkan kolom pencarian</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Entri yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <extracomment>Entry of the menu of the window: goes to the search field.</extracomment>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Compare Two Codes...</source>
        <translation>Bandingkan &amp;Dua Kode...</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>Tutup &amp;Jendela</translation>
    </message>
</context>
<context>
    <name>Heloscope::ComparisonWindow</name>
    <message>
        <source>Both are the same code. Choose another one to compare it with.</source>
        <translation>Keduanya kode yang sama. Pilih kode lain sebagai pembanding.</translation>
    </message>
    <message>
        <source>The help texts cannot be read. Install the program again.</source>
        <translation>Teks bantuan tidak dapat dibaca. Pasang ulang program.</translation>
    </message>
    <message>
        <source>Type or pick two codes: reply codes such as 450, or enhanced codes such as 5.1.1.</source>
        <translation>Ketik atau pilih dua kode: kode balasan seperti 450, atau kode status diperluas seperti 5.1.1.</translation>
    </message>
    <message>
        <source>Compare Two Codes – Heloscope</source>
        <extracomment>Title of the window with two codes side by side.</extracomment>
        <translation>Bandingkan Dua Kode – Heloscope</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Kode pertama</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Kode kedua</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <extracomment>Button: the first code takes the place of the second.</extracomment>
        <translation>&amp;Tukar</translation>
    </message>
    <message>
        <source>Swap the two codes</source>
        <translation>Tukar kedua kode</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>Bahasa penjelasan</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Salin sebagai Teks</translation>
    </message>
    <message>
        <source>Copy the comparison as text</source>
        <translation>Salin perbandingan sebagai teks</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Ekspor...</translation>
    </message>
    <message>
        <source>Save the comparison as a web page or as Markdown</source>
        <translation>Simpan perbandingan sebagai halaman web atau Markdown</translation>
    </message>
    <message>
        <source>The comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Choose &amp;Codes</source>
        <extracomment>Entry of the menu of the window: goes to the fields with the two codes.</extracomment>
        <translation>Pilih &amp;Kode</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>Tutup &amp;Jendela</translation>
    </message>
</context>
<context>
    <name>Heloscope::ConnectionLine</name>
    <message>
        <source>Looking up %1… %2</source>
        <extracomment>%1: host name, %2: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>Mencari alamat %1… %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) found, connecting… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>
            <numerusform>%n alamat ditemukan, menghubungkan… %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1, port %2… %3</source>
        <extracomment>%1: address, %2: port, %3: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>Menghubungkan ke %1, port %2… %3</translation>
    </message>
    <message>
        <source>Connected, waiting for the greeting… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>Terhubung, menunggu salam pembuka… %1</translation>
    </message>
    <message>
        <source>Waiting for the server… %1</source>
        <extracomment>%1: how long already, &quot;1.2 s&quot;</extracomment>
        <translation>Menunggu server… %1</translation>
    </message>
</context>
<context>
    <name>Heloscope::CopyMenu</name>
    <message>
        <source>Copy Session &amp;As</source>
        <extracomment>Menu: the whole session, as text or as a command of another program.</extracomment>
        <translation>Salin Sesi Seb&amp;agai</translation>
    </message>
    <message>
        <source>Text with &amp;Arrows</source>
        <extracomment>swaks marks lines with arrows; -&gt; is sent, &lt;- received.</extracomment>
        <translation>Teks dengan &amp;Panah</translation>
    </message>
    <message>
        <source>&amp;C: and S: Text</source>
        <translation>Teks (&amp;C: dan S:)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON Lines</source>
        <translation>&amp;JSON Lines</translation>
    </message>
    <message>
        <source>&amp;swaks Command</source>
        <extracomment>The name of a program.</extracomment>
        <translation>Perintah &amp;swaks</translation>
    </message>
    <message>
        <source>c&amp;url Command</source>
        <translation>Perintah c&amp;url</translation>
    </message>
    <message>
        <source>&amp;openssl Command</source>
        <translation>Perintah &amp;openssl</translation>
    </message>
</context>
<context>
    <name>Heloscope::DecisionBar</name>
    <message>
        <source>The server refused %1 (%2). What next?</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;, %2: reply code</extracomment>
        <translation>Server menolak %1 (%2). Apa langkah berikutnya?</translation>
    </message>
    <message>
        <source>Send Next</source>
        <extracomment>Button after a refusal: do what the plan proposes next.</extracomment>
        <translation>Kirim Berikutnya</translation>
    </message>
    <message>
        <source>Send Again</source>
        <extracomment>Button after a refusal: send the refused line once more.</extracomment>
        <translation>Kirim Lagi</translation>
    </message>
    <message>
        <source>Give up this message and begin another</source>
        <translation>Batalkan pesan ini dan mulai pesan baru</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Akhiri sesi</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>the command</source>
        <extracomment>What the server refused or put off, where its name is not known.</extracomment>
        <translation>perintah itu</translation>
    </message>
    <message>
        <source>The server put %1 off (%2). What next?</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;, %2: reply code</extracomment>
        <translation>Server menunda %1 (%2). Apa langkah berikutnya?</translation>
    </message>
</context>
<context>
    <name>Heloscope::DetailPanes</name>
    <message>
        <source>Raw Bytes</source>
        <extracomment>Titles of panes: the octets of the selected line; what the server offers; what is sent.</extracomment>
        <translation>Byte Mentah</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Kemampuan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Raw &amp;Bytes</source>
        <extracomment>Menu entries that move the focus to a pane.</extracomment>
        <translation>Ke B&amp;yte Mentah</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>Ke &amp;Kemampuan</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>Ke &amp;Pesan</translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueDelegate</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::DialogueWords</name>
    <message>
        <source>No.</source>
        <extracomment>Header of the column with the line numbers of the dialogue.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>Header of the column that tells how long it took since the line before.</extracomment>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Header of the column that tells who speaks: client or server.</extracomment>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Enkripsi</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Kode balasan</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Terenkripsi</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Tanpa enkripsi</translation>
    </message>
    <message>
        <source>%1, break rule</source>
        <extracomment>Said of a line of the dialogue. %1: what else is said of it</extracomment>
        <translation>%1, aturan henti</translation>
    </message>
    <message>
        <source>A run stops here (break rule)</source>
        <translation>Jalannya sesi berhenti di sini (aturan henti)</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Header of the column that tells when a line came.</extracomment>
        <translation>Waktu</translation>
    </message>
</context>
<context>
    <name>Heloscope::DocumentDesk</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Bersihkan Daftar Ini</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>Menu with the servers and files that were used last.</extracomment>
        <translation>Buka yang &amp;Terakhir Dipakai</translation>
    </message>
    <message>
        <source>&amp;Close Session</source>
        <extracomment>Looks at no session any more; a live one is ended.</extracomment>
        <translation>&amp;Tutup Sesi</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Daftar ini kosong.</translation>
    </message>
</context>
<context>
    <name>Heloscope::DropZone</name>
    <message>
        <source>Drop %1 to send it as the message</source>
        <extracomment>%1: name of the file that is dragged over the window</extracomment>
        <translation>Lepaskan %1 untuk mengirimnya sebagai pesan</translation>
    </message>
    <message>
        <source>Drop %1 to open it as a session</source>
        <extracomment>%1: name of the file that is dragged over the window</extracomment>
        <translation>Lepaskan %1 untuk membukanya sebagai sesi</translation>
    </message>
    <message>
        <source>Drop the text to open it as a session</source>
        <translation>Lepaskan teks untuk membukanya sebagai sesi</translation>
    </message>
</context>
<context>
    <name>Heloscope::ExportDesk</name>
    <message>
        <source>&amp;Export Session...</source>
        <translation>&amp;Ekspor Sesi...</translation>
    </message>
    <message>
        <source>Export Session</source>
        <translation>Ekspor Sesi</translation>
    </message>
    <message>
        <source>Write the session as text, page, picture or report (%1)</source>
        <extracomment>%1: the key</extracomment>
        <translation>Tulis sesi sebagai teks, halaman, gambar, atau laporan (%1)</translation>
    </message>
    <message>
        <source>%1 has been written.</source>
        <translation>%1 sudah ditulis.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Hasilnya telah disalin ke papan klip.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ExportDialog</name>
    <message>
        <source>Pages can only be saved, not copied</source>
        <translation>Halaman hanya dapat disimpan, tidak dapat disalin</translation>
    </message>
    <message>
        <source>Copy it to the clipboard</source>
        <translation>Salin ke papan klip</translation>
    </message>
    <message numerus="yes">
        <source>The preview shows the first %n event(s).</source>
        <extracomment>%n: a large number. An event is a command, a reply and the like.</extracomment>
        <translation>
            <numerusform>Pratinjau hanya menampilkan %n peristiwa pertama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is masked.</source>
        <extracomment>%1: a list such as &quot;1 password, 3 addresses&quot;</extracomment>
        <translation>Tidak ada yang disamarkan.</translation>
    </message>
    <message>
        <source>Masked: %1</source>
        <translation>Disamarkan: %1</translation>
    </message>
    <message>
        <source>Go to the next masked place</source>
        <translation>Ke bagian berikutnya yang disamarkan</translation>
    </message>
    <message>
        <source>Export Session</source>
        <translation>Ekspor Sesi</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>The format in which the session is written</source>
        <translation>Format penulisan sesi</translation>
    </message>
    <message>
        <source>&amp;Explanations:</source>
        <translation>&amp;Penjelasan:</translation>
    </message>
    <message>
        <source>How much is explained</source>
        <translation>Seberapa banyak yang dijelaskan</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Ba&amp;hasa:</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>Bahasa penjelasan</translation>
    </message>
    <message>
        <source>Second lan&amp;guage:</source>
        <translation>Bahasa &amp;kedua:</translation>
    </message>
    <message>
        <source>A second language beside the first</source>
        <translation>Bahasa kedua di samping bahasa pertama</translation>
    </message>
    <message>
        <source>&amp;On the screen:</source>
        <translation>&amp;Di layar:</translation>
    </message>
    <message>
        <source>The session as it is here</source>
        <translation>Sesi seperti yang ada di sini</translation>
    </message>
    <message>
        <source>&amp;Will be written:</source>
        <translation>Yang akan ditu&amp;lis:</translation>
    </message>
    <message>
        <source>What will be written; masked places are marked</source>
        <translation>Yang akan ditulis; bagian yang disamarkan diberi tanda</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No second language.</extracomment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Replace &amp;addresses, host names and queue ids with stand-ins</source>
        <translation>G&amp;anti alamat, nama host, dan ID antrean dengan nama pengganti</translation>
    </message>
    <message>
        <source>The same name gets the same stand-in everywhere; passwords are always masked</source>
        <translation>Nama yang sama mendapat pengganti yang sama di mana pun; kata sandi selalu disamarkan</translation>
    </message>
    <message>
        <source>&amp;Next Masked Place</source>
        <extracomment>Button</extracomment>
        <translation>Samaran Berik&amp;utnya</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Simpan...</translation>
    </message>
    <message>
        <source>Choose a file and write it</source>
        <translation>Pilih berkas lalu tulis</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: to the clipboard.</extracomment>
        <translation>Sali&amp;n</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Leave without writing anything more</source>
        <translation>Keluar tanpa menulis apa pun lagi</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Kemajuan penulisan</translation>
    </message>
</context>
<context>
    <name>Heloscope::FilterBar</name>
    <message>
        <source>“%1” needs a value after the colon.</source>
        <extracomment>%1: as it was typed, &quot;code:&quot;</extracomment>
        <translation>“%1” memerlukan nilai setelah titik dua.</translation>
    </message>
    <message>
        <source>“%1” is left out: a code looks like 550, 5xx or 5.1.1.</source>
        <extracomment>%1: as it was typed, &quot;code:9&quot;</extracomment>
        <translation>“%1” diabaikan: kode ditulis seperti 550, 5xx, atau 5.1.1.</translation>
    </message>
    <message>
        <source>“%1” is left out: a verb is EHLO, MAIL, RCPT and the like.</source>
        <extracomment>%1: as it was typed, &quot;verb:FOO&quot;</extracomment>
        <translation>“%1” diabaikan: “verb” berisi perintah seperti EHLO, MAIL, atau RCPT.</translation>
    </message>
    <message>
        <source>“%1” is left out: a stage is greeting, ehlo, starttls, auth, mail, rcpt, data, message or quit.</source>
        <extracomment>%1: as it was typed, &quot;stage:foo&quot;</extracomment>
        <translation>“%1” diabaikan: tahap yang ada, mulai dari salam pembuka, adalah “greeting, ehlo, starttls, auth, mail, rcpt, data, message, quit”.</translation>
    </message>
    <message>
        <source>“%1” is left out: a line is from client, server or program.</source>
        <extracomment>%1: as it was typed, &quot;from:foo&quot;</extracomment>
        <translation>“%1” diabaikan: baris berasal dari klien, server, atau program (“client, server, program”).</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the text goes on to the end.</source>
        <translation>Satu tanda kutip tidak berpasangan; teksnya dianggap berlanjut sampai akhir.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <extracomment>How many lines a filter shows. %1: those shown, %2: all</extracomment>
        <translation>%1 dari %2 baris</translation>
    </message>
    <message>
        <source>No line fits this filter.</source>
        <translation>Tidak ada baris yang cocok dengan filter ini.</translation>
    </message>
    <message>
        <source>Show only lines that contain…</source>
        <translation>Tampilkan hanya baris yang berisi…</translation>
    </message>
    <message>
        <source>Filter of the dialogue</source>
        <translation>Filter dialog</translation>
    </message>
    <message>
        <source>Lines that fit</source>
        <translation>Baris yang cocok</translation>
    </message>
    <message>
        <source>Clear &amp;Filter</source>
        <extracomment>Button: every line of the dialogue is shown again.</extracomment>
        <translation>Bersihkan &amp;Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bersihkan filter</translation>
    </message>
    <message>
        <source>What the filter does not do</source>
        <translation>Yang tidak dilakukan filter</translation>
    </message>
    <message>
        <source>“%1” is looked for as text: the fields are code, verb, stage, from, finding, note, is and text.</source>
        <extracomment>%1: as it was typed, &quot;colour:red&quot;</extracomment>
        <translation>“%1” dicari sebagai teks: bidang yang ada adalah “code”, “verb”, “stage”, “from”, “finding”, “note”, “is”, dan “text”.</translation>
    </message>
    <message>
        <source>“%1” is left out: what a line can be is bookmark or note.</source>
        <extracomment>%1: as it was typed, &quot;is:foo&quot;; the words bookmark and note stay as they are</extracomment>
        <translation>“%1” diabaikan: nilai untuk “is” adalah “bookmark” (penanda) atau “note” (catatan).</translation>
    </message>
    <message>
        <source>Words, or code:5xx verb:RCPT stage:tls from:server finding:any note:word is:bookmark; a minus leaves out, quotes keep words together.</source>
        <extracomment>The words before the colons stay as they are.</extracomment>
        <translation>Kata, atau code:5xx verb:RCPT stage:tls from:server finding:any note:word is:bookmark; tanda minus mengecualikan, tanda kutip menyatukan kata.</translation>
    </message>
</context>
<context>
    <name>Heloscope::FindingWordsModel</name>
    <message>
        <source>Severity</source>
        <extracomment>Header of the column with how much a finding matters.</extracomment>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Header of the column with what was found.</extracomment>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Header of the column with the number of the line that proves a finding.</extracomment>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>Heloscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Nothing unusual so far. Looked at: the form of replies and codes, what was offered, encryption and certificates, how long replies took.</source>
        <translation>Sejauh ini tidak ada yang tidak biasa. Yang diperiksa: bentuk balasan dan kode, apa yang ditawarkan, enkripsi dan sertifikat, serta lamanya balasan.</translation>
    </message>
    <message>
        <source>What is unusual in a session is listed here.</source>
        <translation>Hal yang tidak biasa dalam sesi ditampilkan di sini.</translation>
    </message>
    <message>
        <source>The certificate is in question: decide above.</source>
        <translation>Sertifikat dipertanyakan: putuskan di atas.</translation>
    </message>
</context>
<context>
    <name>Heloscope::GuideDesk</name>
    <message>
        <source>Le&amp;gend</source>
        <extracomment>Menu entry: what colours and pictures mean.</extracomment>
        <translation>Le&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Pintasan Papan Ketik</translation>
    </message>
</context>
<context>
    <name>Heloscope::HelpLanguages</name>
    <message>
        <source>&amp;Beside It</source>
        <extracomment>Menu: a second language of the explanations, shown beside the first.</extracomment>
        <translation>&amp;Bahasa Pendamping</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>Menu: no second language beside the first.</extracomment>
        <translation>&amp;Tidak Ada</translation>
    </message>
    <message>
        <source>English &amp;Original</source>
        <extracomment>Switch: show the English original under each translated paragraph.</extracomment>
        <translation>Teks &amp;Asli Inggris</translation>
    </message>
    <message>
        <source>Show the English text under each translated paragraph</source>
        <translation>Tampilkan teks bahasa Inggris di bawah setiap paragraf terjemahan</translation>
    </message>
</context>
<context>
    <name>Heloscope::HitWords</name>
    <message>
        <source>Reply code</source>
        <extracomment>Kind of an entry in the codes window.</extracomment>
        <translation>Kode balasan</translation>
    </message>
    <message>
        <source>Enhanced code</source>
        <extracomment>Kind of an entry in the codes window: &quot;5.1.1&quot;.</extracomment>
        <translation>Kode status diperluas</translation>
    </message>
    <message>
        <source>EHLO keyword</source>
        <extracomment>Kind of an entry in the codes window: what a server offers after EHLO.</extracomment>
        <translation>Kata kunci EHLO</translation>
    </message>
    <message>
        <source>AUTH mechanism</source>
        <extracomment>Kind of an entry in the codes window: a way to log in.</extracomment>
        <translation>Mekanisme AUTH</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Kind of an entry in the codes window.</extracomment>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Kind of an entry in the codes window: why a server refuses.</extracomment>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>Provider&apos;s wording</source>
        <extracomment>Kind of an entry in the codes window: words that one provider uses.</extracomment>
        <translation>Kata-kata khas penyedia layanan</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Kind of an entry in the codes window: something this program notices.</extracomment>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Kind of an entry in the codes window: a size, a time or a port.</extracomment>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Kind of an entry in the codes window: a step of a session.</extracomment>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Digit of a code</source>
        <extracomment>Kind of an entry in the codes window: what one digit of a code says.</extracomment>
        <translation>Digit kode</translation>
    </message>
</context>
<context>
    <name>Heloscope::IdleOffer</name>
    <message>
        <source>In less than a minute the server may hang up. NOOP keeps it waiting and changes nothing.</source>
        <translation>Kurang dari satu menit lagi server mungkin memutus koneksi. NOOP membuatnya tetap menunggu dan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Prepare NOOP</source>
        <extracomment>Button: NOOP is put into the field for the next line; it is not sent yet.</extracomment>
        <translation>Siapkan NOOP</translation>
    </message>
    <message>
        <source>Put NOOP into the next line; you send it</source>
        <translation>Taruh NOOP di baris berikutnya; Anda yang mengirimnya</translation>
    </message>
</context>
<context>
    <name>Heloscope::JournalOffer</name>
    <message>
        <source>Open It</source>
        <extracomment>Opens the session that a crash has left.</extracomment>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <extracomment>Decides nothing now: the session is offered again when the program starts.</extracomment>
        <translation>Simpan untuk Nanti</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Throws the session away that a crash has left.</extracomment>
        <translation>Buang</translation>
    </message>
    <message numerus="yes">
        <source>Heloscope ended before the session with %1 (%2) was closed. %n line(s) of it were kept.</source>
        <extracomment>%1: host name, %2: date and time, %n: how much of the session is there</extracomment>
        <translation>
            <numerusform>Heloscope berakhir sebelum sesi dengan %1 (%2) ditutup. %n baris sesi itu masih tersimpan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::KnowledgePane</name>
    <message>
        <source>As of now. Select a line to see what was known then.</source>
        <translation>Sampai saat ini. Pilih satu baris untuk melihat apa yang diketahui saat itu.</translation>
    </message>
    <message>
        <source>As of line %1. What it changed is bold.</source>
        <translation>Sampai baris %1. Yang diubah baris itu dicetak tebal.</translation>
    </message>
    <message>
        <source>What the session knows</source>
        <translation>Yang diketahui dalam sesi</translation>
    </message>
</context>
<context>
    <name>Heloscope::KnowledgeWords</name>
    <message>
        <source>What</source>
        <extracomment>Headers of a table of what is known of a session: &quot;State&quot;, &quot;Identified&quot;.</extracomment>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Yang diketahui</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Where the session stands: &quot;Greeted&quot;, &quot;Identified&quot;.</extracomment>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Enkripsi</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Whether AUTH has succeeded.</extracomment>
        <translation>Sudah login</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>What the server offers in its reply to EHLO.</extracomment>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Messages taken</source>
        <extracomment>How many messages the server has taken over.</extracomment>
        <translation>Pesan diambil alih</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>There is none: nothing offered, no sender, no recipient.</extracomment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>tanpa enkripsi</translation>
    </message>
    <message>
        <source>%1; certificate not trusted</source>
        <extracomment>%1: protocol and cipher</extracomment>
        <translation>%1; sertifikat tidak tepercaya</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, accepted</source>
        <extracomment>%1: address of a recipient</extracomment>
        <translation>&lt;%1&gt;, diterima</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, try later</source>
        <extracomment>%1: address of a recipient that may be tried again later</extracomment>
        <translation>&lt;%1&gt;, coba lagi nanti</translation>
    </message>
    <message>
        <source>&lt;%1&gt;, refused</source>
        <extracomment>%1: address of a recipient</extracomment>
        <translation>&lt;%1&gt;, ditolak</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>Said of what the selected line has changed. %1: &quot;State: Identified&quot;</extracomment>
        <translation>%1 (baru)</translation>
    </message>
</context>
<context>
    <name>Heloscope::LadderPicture</name>
    <message>
        <source>Ladder</source>
        <extracomment>Name of the picture with two lifelines and arrows between them: a sequence diagram.</extracomment>
        <translation>Diagram Urutan</translation>
    </message>
    <message>
        <source>again</source>
        <extracomment>Mark of a command that was refused before and is sent once more.</extracomment>
        <translation>diulang</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <extracomment>In place of the further lines of a reply that has several.</extracomment>
        <translation>
            <numerusform>(%n baris)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::LanguageOffer</name>
    <message>
        <source>Language:</source>
        <extracomment>Label before a button for each language.</extracomment>
        <translation>Bahasa:</translation>
    </message>
</context>
<context>
    <name>Heloscope::LegendDialog</name>
    <message>
        <source>Legend</source>
        <extracomment>Title of the window that tells what colours and pictures mean.</extracomment>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The server did it.</source>
        <translation>Server sudah melakukannya.</translation>
    </message>
    <message>
        <source>The server wants the rest.</source>
        <translation>Server menunggu lanjutannya.</translation>
    </message>
    <message>
        <source>Not now: the same may succeed later.</source>
        <translation>Belum: perintah yang sama mungkin berhasil nanti.</translation>
    </message>
    <message>
        <source>No: the same will be refused again.</source>
        <translation>Tidak: perintah yang sama akan ditolak lagi.</translation>
    </message>
    <message>
        <source>Worth knowing, but not a fault.</source>
        <translation>Perlu diketahui, tetapi bukan kesalahan.</translation>
    </message>
    <message>
        <source>This program speaks to the server.</source>
        <translation>Program ini berbicara kepada server.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Server menjawab.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>What a picture means.</extracomment>
        <translation>Terenkripsi</translation>
    </message>
    <message>
        <source>Nobody between here and the server can read it.</source>
        <translation>Tidak dapat dibaca siapa pun di antara komputer ini dan server.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>What a picture means.</extracomment>
        <translation>Tanpa enkripsi</translation>
    </message>
    <message>
        <source>Anybody between here and the server can read it.</source>
        <translation>Dapat dibaca siapa pun di antara komputer ini dan server.</translation>
    </message>
    <message>
        <source>A finding about this line; F8 goes from one to the next.</source>
        <translation>Temuan tentang baris ini; tekan F8 untuk ke temuan berikutnya.</translation>
    </message>
    <message>
        <source>Break rule</source>
        <extracomment>What a picture means.</extracomment>
        <translation>Aturan henti</translation>
    </message>
    <message>
        <source>A run stops here.</source>
        <translation>Jalannya sesi berhenti di sini.</translation>
    </message>
    <message>
        <source>Encrypted line</source>
        <extracomment>What a bar means.</extracomment>
        <translation>Baris terenkripsi</translation>
    </message>
    <message>
        <source>The bar goes along all lines that were encrypted.</source>
        <translation>Bilah ini menyertai semua baris yang terenkripsi.</translation>
    </message>
    <message>
        <source>Time before</source>
        <extracomment>What a bar means.</extracomment>
        <translation>Jeda sebelumnya</translation>
    </message>
    <message>
        <source>The longer the bar, the longer nothing was said before this line.</source>
        <translation>Makin panjang bilahnya, makin lama kedua pihak diam sebelum baris ini.</translation>
    </message>
    <message>
        <source>A finding that breaks a rule of SMTP or stops the session.</source>
        <translation>Temuan yang melanggar aturan SMTP atau menghentikan sesi.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>What a picture means.</extracomment>
        <translation>Penanda</translation>
    </message>
    <message>
        <source>You have marked this line.</source>
        <translation>Anda menandai baris ini.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What a picture means.</extracomment>
        <translation>Catatan Anda</translation>
    </message>
    <message>
        <source>You have written something about this line.</source>
        <translation>Anda menulis sesuatu tentang baris ini.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>What a picture in the row of stages means: the one that comes next.</extracomment>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>This stage comes next.</source>
        <translation>Tahap ini mendapat giliran berikutnya.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>The server has not answered yet.</source>
        <translation>Server belum menjawab.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>The session went on without it.</source>
        <translation>Sesi berlanjut tanpa tahap ini.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>Belum tercapai</translation>
    </message>
    <message>
        <source>The session has not come to this stage.</source>
        <translation>Sesi belum sampai ke tahap ini.</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What a picture in the row of stages means.</extracomment>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>It ended here without a reply.</source>
        <translation>Berakhir di sini tanpa balasan.</translation>
    </message>
</context>
<context>
    <name>Heloscope::LevelDesk</name>
    <message>
        <source>Password without encryption</source>
        <translation>Kata sandi tanpa enkripsi</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <extracomment>On a chip. %1: name of a setting that is not shown at this level</extracomment>
        <translation>%1: diubah</translation>
    </message>
    <message>
        <source>This acts but is not shown. Press to go there at the level %1.</source>
        <extracomment>%1: name of a level</extracomment>
        <translation>Ini berlaku, tetapi tidak ditampilkan. Tekan untuk membukanya pada tingkat %1.</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <extracomment>Menu: how much of the window is shown.</extracomment>
        <translation>&amp;Tingkat</translation>
    </message>
</context>
<context>
    <name>Heloscope::MainWindow</name>
    <message>
        <source>Meaning</source>
        <extracomment>Title of the pane that explains the selected line.</extracomment>
        <translation>Arti</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Envelope and Message</source>
        <translation>Amplop dan Pesan</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>No lines to show. Press F5 to connect; a filter may hide what is there.</source>
        <translation>Tidak ada baris untuk ditampilkan. Tekan F5 untuk menghubungkan; mungkin juga barisnya disembunyikan filter.</translation>
    </message>
</context>
<context>
    <name>Heloscope::MeaningPane</name>
    <message>
        <source>Meaning of the selected line</source>
        <translation>Arti baris yang dipilih</translation>
    </message>
    <message>
        <source>How to read a reply</source>
        <translation>Cara membaca balasan</translation>
    </message>
    <message>
        <source>550 – the reply code</source>
        <translation>550 – kode balasan</translation>
    </message>
    <message>
        <source>The first digit decides: 2 done, 3 go on, 4 try later, 5 refused.</source>
        <translation>Digit pertama menentukan: 2 selesai, 3 lanjutkan, 4 coba lagi nanti, 5 ditolak.</translation>
    </message>
    <message>
        <source>5.1.1 – the enhanced status code</source>
        <translation>5.1.1 – kode status diperluas</translation>
    </message>
    <message>
        <source>It says more exactly what happened. Not every server sends one.</source>
        <translation>Kode ini menjelaskan dengan lebih tepat apa yang terjadi. Tidak semua server mengirimnya.</translation>
    </message>
    <message>
        <source>The rest – words for people</source>
        <translation>Sisanya – kata-kata untuk manusia</translation>
    </message>
    <message>
        <source>They differ from server to server; programs do not read them.</source>
        <translation>Berbeda di setiap server; program tidak membacanya.</translation>
    </message>
    <message>
        <source>Select a line of the dialogue to see what it means.</source>
        <translation>Pilih satu baris dialog untuk melihat artinya.</translation>
    </message>
</context>
<context>
    <name>Heloscope::MeaningView</name>
    <message>
        <source>Language of the explanations</source>
        <translation>Bahasa penjelasan</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <extracomment>Button: opens the comparison of this code with another one.</extracomment>
        <translation>Bandingkan dengan…</translation>
    </message>
    <message>
        <source>Compare this code with another one</source>
        <translation>Bandingkan kode ini dengan kode lain</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Switch: show the folded details of an explanation.</extracomment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>The digits of the code, the RFC section, the exact bytes</source>
        <translation>Digit kode, bagian RFC, dan byte persisnya</translation>
    </message>
</context>
<context>
    <name>Heloscope::MessagePane</name>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 lebih besar daripada 64 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: file name, %2: the system&apos;s own words</extracomment>
        <translation>%1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>The body is not plain text. It is sent as it is and cannot be edited here.</source>
        <translation>Isi pesan bukan teks biasa. Isinya dikirim apa adanya dan tidak dapat diedit di sini.</translation>
    </message>
    <message>
        <source>Open Message…</source>
        <translation>Buka Pesan…</translation>
    </message>
    <message>
        <source>Takes the message from a file (.eml) instead</source>
        <translation>Ambil pesan dari berkas (.eml) sebagai gantinya</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Takes the last change of the message back</source>
        <translation>Urungkan perubahan terakhir pada pesan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Makes the change once more</source>
        <translation>Lakukan lagi perubahan itu</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Gives up one&apos;s own message for the one made from envelope, subject and body.</extracomment>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Back to the message of the pane Envelope and Message</source>
        <translation>Kembali ke pesan dari panel Amplop dan Pesan</translation>
    </message>
    <message>
        <source>Edit for Next Session</source>
        <translation>Edit untuk Sesi Berikutnya</translation>
    </message>
    <message>
        <source>Goes on with a copy for the next session</source>
        <translation>Lanjutkan dengan salinan untuk sesi berikutnya</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a header field to the message.</extracomment>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Adds a header field</source>
        <translation>Tambahkan bidang header</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Removes a header field from the message.</extracomment>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Removes the selected header field</source>
        <translation>Hapus bidang header yang dipilih</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>Tabs of the pane with the message.</extracomment>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Isi Pesan</translation>
    </message>
    <message>
        <source>Exact Bytes</source>
        <translation>Byte Sebenarnya</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Bagian pesan</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Bidang header</translation>
    </message>
    <message>
        <source>F2 edits a field</source>
        <translation>Tekan F2 untuk mengedit bidang</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Isi pesan</translation>
    </message>
    <message>
        <source>Message as it leaves, stuffed dots underlined</source>
        <translation>Pesan seperti saat dikirim, titik tambahan digarisbawahi</translation>
    </message>
</context>
<context>
    <name>Heloscope::NextLine</name>
    <message>
        <source>Not connected. Press F5 to connect.</source>
        <translation>Tidak terhubung. Tekan F5 untuk menghubungkan.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Menunggu server…</translation>
    </message>
    <message>
        <source>Press F10 to send. Legal now: %1</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>Tekan F10 untuk mengirim. Yang boleh sekarang: %1</translation>
    </message>
    <message>
        <source>%1 was not offered by this server; it can be sent all the same.</source>
        <extracomment>%1: keyword of an extension, %2: list of commands</extracomment>
        <translation>%1 tidak ditawarkan server ini, tetapi tetap dapat dikirim.</translation>
    </message>
    <message>
        <source>&amp;Next line:</source>
        <extracomment>Label of the field with the line that will be sent next.</extracomment>
        <translation>Baris berik&amp;utnya:</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Baris berikutnya</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Ketik perintah</translation>
    </message>
    <message>
        <source>Send this line and wait for the whole reply (F10)</source>
        <translation>Kirim baris ini dan tunggu seluruh balasan (F10)</translation>
    </message>
    <message>
        <source>(the message, then a line with a single dot)</source>
        <translation>(pesan, lalu baris yang hanya berisi titik)</translation>
    </message>
    <message>
        <source>(close the connection without QUIT)</source>
        <translation>(tutup koneksi tanpa QUIT)</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <extracomment>Button that sends the next line.</extracomment>
        <translation>&amp;Kirim</translation>
    </message>
    <message>
        <source>Decide about the certificate above.</source>
        <translation>Ambil keputusan tentang sertifikat di atas.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: what is proposed is not sent, the next command is proposed.</extracomment>
        <translation>Le&amp;wati</translation>
    </message>
    <message>
        <source>Do not send this line; propose what can follow</source>
        <translation>Jangan kirim baris ini; usulkan perintah yang dapat menyusul</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>Tidak ada yang dapat dilewati.</translation>
    </message>
    <message>
        <source>secret</source>
        <extracomment>On a chip in the next line: a password stands here.</extracomment>
        <translation>rahasia</translation>
    </message>
    <message>
        <source>It is sent as you entered it, and never shown or kept</source>
        <translation>Dikirim persis seperti yang Anda masukkan; tidak pernah ditampilkan atau disimpan</translation>
    </message>
    <message>
        <source>A recorded session: nothing can be sent. F5 plays it back.</source>
        <translation>Sesi rekaman: tidak ada yang dapat dikirim. Tekan F5 untuk memutarnya.</translation>
    </message>
</context>
<context>
    <name>Heloscope::NoteDialog</name>
    <message>
        <source>Note on Line %1</source>
        <extracomment>Title of a dialog. %1: number of a line of the dialogue</extracomment>
        <translation>Catatan untuk Baris %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Esc leaves it as it was.</source>
        <extracomment>The keys stay as they are.</extracomment>
        <translation>Ctrl+Enter menyimpan catatan, Esc membiarkannya seperti semula.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <extracomment>%1: how many characters a note can have</extracomment>
        <translation>Catatan berisi paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>&amp;Keep Note</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Simpan Catatan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Heloscope::NoticeBar</name>
    <message>
        <source>Close</source>
        <extracomment>Button that takes a message away.</extracomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>Heloscope::OctetWords</name>
    <message>
        <source>a finding points here</source>
        <translation>ditunjuk oleh temuan</translation>
    </message>
    <message>
        <source>Offset %1: %2; in hexadecimal %3; %4</source>
        <extracomment>What a screen reader says for a line of octets. %1: number of its first octet, from 0; %2: the octets as text; %3: the same in hexadecimal; %4: remarks such as &quot;line end, not UTF-8&quot;</extracomment>
        <translation>Offset %1: %2; heksadesimal %3; %4</translation>
    </message>
    <message>
        <source>line end</source>
        <extracomment>CR LF, the line end of SMTP</extracomment>
        <translation>akhir baris</translation>
    </message>
    <message>
        <source>CR or LF alone</source>
        <translation>CR atau LF saja</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>karakter kontrol</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>karakter tidak terlihat</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>bukan UTF-8</translation>
    </message>
    <message>
        <source>masked, never stored</source>
        <extracomment>A password that the program never stored.</extracomment>
        <translation>disamarkan, tidak pernah disimpan</translation>
    </message>
</context>
<context>
    <name>Heloscope::PicturesDock</name>
    <message>
        <source>Pictures</source>
        <extracomment>Title of the pane with the drawings of a session.</extracomment>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Go to Pi&amp;ctures</source>
        <translation>Ke &amp;Gambar</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Simpan Gambar</translation>
    </message>
    <message>
        <source>Save the picture as an SVG drawing or a PNG image</source>
        <translation>Simpan gambar sebagai berkas SVG atau PNG</translation>
    </message>
    <message>
        <source>Copy as Image</source>
        <translation>Salin sebagai Gambar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes a picture smaller.</extracomment>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes a picture larger.</extracomment>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Show the pauses of our own in the chart</source>
        <translation>Tampilkan jeda di sisi klien dalam grafik</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Press F5 to connect.</source>
        <translation>Belum ada yang dapat digambar. Tekan F5 untuk menghubungkan.</translation>
    </message>
    <message>
        <source>The image ends early because the session is long. An SVG drawing shows all of it.</source>
        <translation>Gambar hasilnya terpotong karena sesinya panjang. Gambar SVG memuat seluruhnya.</translation>
    </message>
</context>
<context>
    <name>Heloscope::PlayBar</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Jeda</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>Puta&amp;r</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>%1 of %2 entries. Gaps of more than %3 s are cut to that.</source>
        <extracomment>How far a recorded session is played back. %1: entries shown, %2: all, %3: seconds</extracomment>
        <translation>%1 dari %2 entri. Jeda yang lebih dari %3 detik dipersingkat menjadi selama itu.</translation>
    </message>
    <message>
        <source>Play the recorded session back, or pause (F5)</source>
        <translation>Putar sesi rekaman, atau jeda (F5)</translation>
    </message>
    <message>
        <source>Next &amp;Row</source>
        <extracomment>Button: one row more of a recorded session.</extracomment>
        <translation>Baris Berikutn&amp;ya</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Baris berikutnya</translation>
    </message>
    <message>
        <source>Show one row more (F10)</source>
        <translation>Tampilkan satu baris lagi (F10)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <extracomment>Button: the whole recorded session is shown.</extracomment>
        <translation>Lihat Se&amp;mua</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Lihat semua</translation>
    </message>
    <message>
        <source>Show the whole session (Shift+F5)</source>
        <translation>Lihat seluruh sesi (Shift+F5)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>How fast the session is played back</source>
        <translation>Kecepatan pemutaran sesi</translation>
    </message>
    <message>
        <source>How far it is played back</source>
        <translation>Sejauh mana sesi sudah diputar</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferenceRow</name>
    <message>
        <source>As the interface</source>
        <extracomment>Choice of a language: that of menus and buttons.</extracomment>
        <translation>Sesuai antarmuka</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of a second language: none.
----------
Choice of a number of sessions.</extracomment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Kembalikan ke bawaan</translation>
    </message>
    <message>
        <source>%1 is no code, class, command or stage; the others apply.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 bukan kode, kelas, perintah, atau tahap; yang lain tetap berlaku.</translation>
    </message>
    <message>
        <source>A name is up to 255 ASCII characters without spaces; the one before applies.</source>
        <translation>Nama paling panjang 255 karakter ASCII tanpa spasi; nama sebelumnya tetap berlaku.</translation>
    </message>
    <message>
        <source>As in the standard</source>
        <extracomment>Choice of a time limit: those of RFC 5321.</extracomment>
        <translation>Sesuai standar</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: a setting back to how it is at the first start.</extracomment>
        <translation>Atur Ulang</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>%1: name of a setting</extracomment>
        <translation>Atur ulang: %1</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Behind a number: seconds. Unit: seconds, as short as it can be.</extracomment>
        <translation>dtk</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferencesDesk</name>
    <message>
        <source>Some files could not be moved to the trash.</source>
        <translation>Beberapa berkas tidak dapat dipindahkan ke tempat sampah.</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Pengaturan...</translation>
    </message>
    <message>
        <source>Every setting, each explained</source>
        <translation>Semua pengaturan, masing-masing dengan penjelasan</translation>
    </message>
</context>
<context>
    <name>Heloscope::PreferencesDialog</name>
    <message>
        <source>No setting matches “%1”.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>Tidak ada pengaturan yang cocok dengan “%1”.</translation>
    </message>
    <message>
        <source>Take the last change of a setting back</source>
        <translation>Urungkan perubahan terakhir pada pengaturan</translation>
    </message>
    <message>
        <source>No setting was changed</source>
        <translation>Tidak ada pengaturan yang diubah</translation>
    </message>
    <message>
        <source>Put every setting back to its default; Undo brings them back</source>
        <translation>Kembalikan semua pengaturan ke bawaan; Urungkan mengembalikan nilai sebelumnya</translation>
    </message>
    <message>
        <source>Every setting is at its default</source>
        <translation>Semua pengaturan sudah bernilai bawaan</translation>
    </message>
    <message>
        <source>Put the kept sessions into the trash</source>
        <translation>Pindahkan sesi yang disimpan ke tempat sampah</translation>
    </message>
    <message>
        <source>No sessions are kept</source>
        <translation>Tidak ada sesi yang disimpan</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n Session(s)</source>
        <extracomment>Button. Puts all kept sessions into the trash.</extracomment>
        <translation>
            <numerusform>Hapus %n Sesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Cari pengaturan…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Titles of groups of settings.</extracomment>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Stepping</source>
        <translation>Langkah demi Langkah</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Armed is no setting: it is off at every start, so that no mail is delivered by accident.</source>
        <translation>“Izinkan Kirim” bukan pengaturan: selalu nonaktif saat program dimulai, agar tidak ada email yang terkirim tanpa sengaja.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change of a setting back.</extracomment>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Atur Ulang Semua</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>Heloscope::ProfileDesk</name>
    <message>
        <source>&amp;Save as Profile...</source>
        <extracomment>Keeps target, envelope and user name, but no password, under a name.</extracomment>
        <translation>&amp;Simpan sebagai Profil...</translation>
    </message>
    <message>
        <source>&amp;Rename Profile...</source>
        <translation>&amp;Ganti Nama Profil...</translation>
    </message>
    <message>
        <source>&amp;Delete Profile</source>
        <translation>&amp;Hapus Profil</translation>
    </message>
    <message>
        <source>&amp;Undo Last Profile Change</source>
        <extracomment>Takes the last saving, renaming or deleting of a profile back.</extracomment>
        <translation>&amp;Urungkan Perubahan Profil Terakhir</translation>
    </message>
    <message>
        <source>Save as Profile</source>
        <translation>Simpan sebagai Profil</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>Ganti Nama Profil</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nama profil:</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Button with the menu of profiles: targets that are kept under a name.</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>%1: name of a profile</extracomment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Targets kept under a name, without passwords</source>
        <translation>Target yang disimpan dengan nama, tanpa kata sandi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keeps the profile under the name that was typed.</extracomment>
        <translation>&amp;Simpan</translation>
    </message>
</context>
<context>
    <name>Heloscope::ProjectorWindow</name>
    <message>
        <source>What does this line mean? Space shows it.</source>
        <extracomment>In place of a meaning that the class is to predict. Space: the key.</extracomment>
        <translation>Apa arti baris ini? Tekan Spasi untuk menampilkannya.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>Title of the window for a projector.</extracomment>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Hide Meaning</source>
        <extracomment>Switch: the class is to predict what a line means before it is shown.</extracomment>
        <translation>Sembunyikan Arti</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: ends the presentation.</extracomment>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>Bahasa penjelasan</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>No lines yet. Press F5 to connect.</source>
        <translation>Belum ada baris. Tekan F5 untuk menghubungkan.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReadingBar</name>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca berkas…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>How much of the file has been read</source>
        <translation>Seberapa banyak isi berkas yang sudah dibaca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops reading a long file; what was read is shown.</extracomment>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel reading the file</source>
        <translation>Batalkan pembacaan berkas</translation>
    </message>
    <message>
        <source>What was read stays (Esc)</source>
        <translation>Yang sudah dibaca tetap ditampilkan (Esc)</translation>
    </message>
</context>
<context>
    <name>Heloscope::RecordDesk</name>
    <message>
        <source>The clipboard</source>
        <translation>Papan klip</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <extracomment>Stands where a file&apos;s name stands.</extracomment>
        <translation>Teks yang ditempel</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarkWords</name>
    <message>
        <source>Bookmark, note: %1</source>
        <translation>Penanda, catatan: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Header of the column with the number of the line that a note is about.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Header of the column with what a person has written.</extracomment>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>Header of the column with the line of the dialogue that a note is about.</extracomment>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>A line of the dialogue is marked so that it can be found again.</extracomment>
        <translation>Penanda</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarksDesk</name>
    <message>
        <source>No line is selected.</source>
        <translation>Tidak ada baris yang dipilih.</translation>
    </message>
    <message>
        <source>Mark the selected line, or take its mark away</source>
        <translation>Tandai baris yang dipilih, atau hapus penandanya</translation>
    </message>
    <message>
        <source>Write a note on the selected line</source>
        <translation>Tulis catatan untuk baris yang dipilih</translation>
    </message>
    <message>
        <source>There is no note or bookmark in this direction.</source>
        <translation>Tidak ada catatan atau penanda ke arah ini.</translation>
    </message>
    <message>
        <source>Go to the next line with a note or a bookmark</source>
        <translation>Ke baris berikutnya yang memiliki catatan atau penanda</translation>
    </message>
    <message>
        <source>Go to the line before with a note or a bookmark</source>
        <translation>Ke baris sebelumnya yang memiliki catatan atau penanda</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Urungkan perubahan terakhir</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Ulangi perubahan yang telah diurungkan</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of the pane with the notes and bookmarks on lines of the dialogue.</extracomment>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Pe&amp;nanda</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>&amp;Catatan...</translation>
    </message>
    <message>
        <source>Next N&amp;ote or Bookmark</source>
        <translation>Catatan/Penanda Berik&amp;utnya</translation>
    </message>
    <message>
        <source>Previous No&amp;te or Bookmark</source>
        <translation>Catatan/Penanda S&amp;ebelumnya</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <extracomment>Menu entry that moves the focus to a pane.</extracomment>
        <translation>Ke &amp;Catatan</translation>
    </message>
</context>
<context>
    <name>Heloscope::RemarksView</name>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Catatan dan penanda</translation>
    </message>
    <message>
        <source>Nothing is noted. In the dialogue, Ctrl+M marks a line and Ctrl+Alt+C writes a note on it. Here, Enter goes to a line and Delete takes its note away.</source>
        <extracomment>The keys stay as they are.</extracomment>
        <translation>Belum ada catatan. Dalam dialog, Ctrl+M menandai baris dan Ctrl+Alt+C menulis catatan untuk baris itu. Di sini, Enter membawa ke baris dan Delete menghapus catatannya.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReplayDesk</name>
    <message>
        <source>&amp;Replay to the Host Above</source>
        <extracomment>Says the commands of the recorded session to the server in the target bar.</extracomment>
        <translation>&amp;Kirim Ulang ke Host di Atas</translation>
    </message>
    <message>
        <source>Say the same commands to the host above and show the differences</source>
        <translation>Kirim perintah yang sama ke host di atas dan tampilkan perbedaannya</translation>
    </message>
    <message>
        <source>Play the Server&apos;s &amp;Part</source>
        <extracomment>Starts a server on this machine that answers as the recorded server did.</extracomment>
        <translation>Pera&amp;nkan Server</translation>
    </message>
    <message>
        <source>Answer on this machine as the recorded server did</source>
        <translation>Jawab di komputer ini seperti server dalam rekaman</translation>
    </message>
    <message>
        <source>The session is not over yet.</source>
        <translation>Sesi belum selesai.</translation>
    </message>
</context>
<context>
    <name>Heloscope::ReplyAnnouncer</name>
    <message numerus="yes">
        <source>%n replies, the last: %1</source>
        <extracomment>Said to a screen reader. %1: what is said of the last line, &quot;Server, line 9, code 250 …&quot;</extracomment>
        <translation>
            <numerusform>%n balasan, yang terakhir: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heloscope::RowCopyMenu</name>
    <message>
        <source>Copy Selected &amp;Rows As</source>
        <extracomment>Menu: the selected rows of the dialogue, in one of several forms.</extracomment>
        <translation>Salin &amp;Baris yang Dipilih Sebagai</translation>
    </message>
    <message>
        <source>Copy Rows with &amp;Arrows</source>
        <extracomment>Rows are copied: swaks marks lines with arrows.</extracomment>
        <translation>Salin Baris dengan &amp;Panah</translation>
    </message>
    <message>
        <source>Copy Rows with &amp;C: and S: Marks</source>
        <translation>Salin Baris dengan Tanda “&amp;C:” dan “S:”</translation>
    </message>
    <message>
        <source>Copy C&amp;ommands Only</source>
        <extracomment>Of the selected rows only what the client said.</extracomment>
        <translation>Salin Perintah &amp;Saja</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>Tidak ada baris yang dipilih.</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionActions</name>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Runs on until a refusal or the end. The action shares its key with Connect.</extracomment>
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>Run on to the end or to the next refusal</source>
        <translation>Jalankan sampai selesai atau sampai penolakan berikutnya</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Hubungkan</translation>
    </message>
    <message>
        <source>Connect and stop after the greeting</source>
        <translation>Hubungkan dan berhenti setelah salam pembuka</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <extracomment>Sends the pending command and waits for the reply.</extracomment>
        <translation>Maju &amp;Selangkah</translation>
    </message>
    <message>
        <source>Send the next line and wait for the whole reply</source>
        <translation>Kirim baris berikutnya dan tunggu seluruh balasan</translation>
    </message>
    <message>
        <source>Run &amp;To...</source>
        <translation>Jalankan Samp&amp;ai...</translation>
    </message>
    <message>
        <source>Run to a stage and hold there</source>
        <translation>Jalankan sampai tahap tertentu, lalu tahan di sana</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Hen&amp;tikan</translation>
    </message>
    <message>
        <source>Send QUIT if possible, then close; again: close at once</source>
        <translation>Kirim QUIT jika bisa, lalu tutup; sekali lagi: langsung tutup</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <extracomment>Switch. Armed: a real server may be taken past RCPT, so that mail can be delivered.</extracomment>
        <translation>&amp;Izinkan Kirim</translation>
    </message>
    <message>
        <source>Off: no real server is taken past RCPT, so no mail can be delivered</source>
        <translation>Nonaktif: pada server sungguhan, sesi tidak melewati RCPT, jadi tidak ada email yang dapat terkirim</translation>
    </message>
    <message>
        <source>&amp;Edit and Repeat</source>
        <translation>&amp;Edit dan Ulangi</translation>
    </message>
    <message>
        <source>Put the selected command into the next line, to change and send it again</source>
        <translation>Taruh perintah yang dipilih di baris berikutnya, untuk diubah dan dikirim lagi</translation>
    </message>
    <message>
        <source>&amp;Open Transcript...</source>
        <translation>&amp;Buka Transkrip...</translation>
    </message>
    <message>
        <source>&amp;Save Transcript...</source>
        <translation>&amp;Simpan Transkrip...</translation>
    </message>
    <message>
        <source>Save the session, passwords masked</source>
        <translation>Simpan sesi, kata sandi disamarkan</translation>
    </message>
    <message>
        <source>&amp;Copy Line</source>
        <translation>&amp;Salin Baris</translation>
    </message>
    <message>
        <source>Copy the selected line as text, passwords masked</source>
        <translation>Salin baris yang dipilih sebagai teks, kata sandi disamarkan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Filter Dialogue</source>
        <translation>&amp;Filter Dialog</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Masalah &amp;Berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Masalah &amp;Sebelumnya</translation>
    </message>
    <message>
        <source>Go to Next &amp;Line</source>
        <translation>Ke B&amp;aris Berikutnya</translation>
    </message>
    <message>
        <source>Go to &amp;Dialogue</source>
        <translation>Ke &amp;Dialog</translation>
    </message>
    <message>
        <source>Go to &amp;Meaning</source>
        <translation>Ke A&amp;rti</translation>
    </message>
    <message>
        <source>Go to F&amp;indings</source>
        <translation>Ke &amp;Temuan</translation>
    </message>
    <message>
        <source>Go to &amp;Host</source>
        <translation>Ke &amp;Host</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Perb&amp;esar</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Perke&amp;cil</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Ukuran Sebenarnya</translation>
    </message>
    <message>
        <source>&amp;Help for the Selection</source>
        <translation>&amp;Bantuan untuk Pilihan</translation>
    </message>
    <message>
        <source>&amp;Codes and Words...</source>
        <translation>&amp;Kode dan Kata...</translation>
    </message>
    <message>
        <source>Look up any code, keyword or word</source>
        <translation>Cari kode, kata kunci, atau kata apa pun</translation>
    </message>
    <message>
        <source>Co&amp;mpare Two Codes...</source>
        <translation>Bandingkan &amp;Dua Kode...</translation>
    </message>
    <message>
        <source>Two codes side by side</source>
        <translation>Dua kode berdampingan</translation>
    </message>
    <message>
        <source>Step &amp;Into</source>
        <extracomment>As in a debugger: one line, even inside an AUTH exchange.</extracomment>
        <translation>Langkah &amp;Masuk</translation>
    </message>
    <message>
        <source>Send one line only, inside an AUTH exchange too</source>
        <translation>Kirim satu baris saja, juga di dalam pertukaran AUTH</translation>
    </message>
    <message>
        <source>Step O&amp;ut</source>
        <extracomment>As in a debugger: to the end of the group of commands.</extracomment>
        <translation>Langkah Kel&amp;uar</translation>
    </message>
    <message>
        <source>Finish the AUTH exchange or the mail transaction</source>
        <translation>Selesaikan pertukaran AUTH atau transaksi email</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>What is proposed is not sent, the next command is proposed.</extracomment>
        <translation>Le&amp;wati</translation>
    </message>
    <message>
        <source>Do not send this line; propose what can follow</source>
        <translation>Jangan kirim baris ini; usulkan perintah yang dapat menyusul</translation>
    </message>
    <message>
        <source>Propose Skipped Lines A&amp;gain</source>
        <translation>Usulkan La&amp;gi Baris yang Dilewati</translation>
    </message>
    <message>
        <source>&amp;Break Here</source>
        <extracomment>Makes or takes away a rule that stops a run at the selected line or stage.</extracomment>
        <translation>&amp;Berhenti di Sini</translation>
    </message>
    <message>
        <source>Stop every run after the selected reply code, command or stage; press again to remove</source>
        <translation>Jalannya sesi selalu berhenti setelah kode balasan, perintah, atau tahap yang dipilih; tekan lagi untuk membatalkan</translation>
    </message>
    <message>
        <source>Presentation &amp;View</source>
        <extracomment>Shows the session on a projector, in large type and without real names.</extracomment>
        <translation>Tampilan P&amp;resentasi</translation>
    </message>
    <message>
        <source>Large type for a projector, no real names</source>
        <translation>Teks berukuran besar untuk proyektor, tanpa nama asli</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Belum ada sesi.</translation>
    </message>
    <message>
        <source>Nothing is proposed: type a command.</source>
        <translation>Tidak ada yang diusulkan: ketik perintah.</translation>
    </message>
    <message>
        <source>No AUTH exchange or mail transaction is under way.</source>
        <translation>Tidak ada pertukaran AUTH atau transaksi email yang sedang berjalan.</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>Tidak ada yang dapat dilewati.</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>Tidak ada yang dilewati.</translation>
    </message>
    <message>
        <source>This stage does not lie ahead.</source>
        <translation>Tahap ini tidak termasuk tahap yang masih akan dijalankan.</translation>
    </message>
    <message>
        <source>No stage lies ahead.</source>
        <translation>Tidak ada lagi tahap yang akan dijalankan.</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>Tidak ada baris yang dipilih.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>Plays a recorded session back. The action shares its key with Connect.</extracomment>
        <translation>&amp;Putar</translation>
    </message>
    <message>
        <source>Play the recorded session back, or pause</source>
        <translation>Putar sesi rekaman, atau jeda</translation>
    </message>
    <message>
        <source>&amp;Paste Dialogue</source>
        <extracomment>A dialogue as text, from whatever program.</extracomment>
        <translation>&amp;Tempel Dialog</translation>
    </message>
    <message>
        <source>Show the dialogue that is on the clipboard, whatever program wrote it</source>
        <translation>Tampilkan dialog yang ada di papan klip, apa pun program yang menulisnya</translation>
    </message>
    <message>
        <source>Compare Two &amp;Sessions...</source>
        <translation>Bandingkan Dua &amp;Sesi...</translation>
    </message>
    <message>
        <source>This session beside a recorded one, step by step</source>
        <translation>Sesi ini berdampingan dengan sesi rekaman, langkah demi langkah</translation>
    </message>
    <message>
        <source>Armed: yes</source>
        <extracomment>On the tool bar. Armed: a real server may be taken past RCPT, so that mail can be delivered.</extracomment>
        <translation>Izinkan Kirim: Ya</translation>
    </message>
    <message>
        <source>Armed: no</source>
        <translation>Izinkan Kirim: Tidak</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Short, on the tool bar: open a transcript.</extracomment>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Short, on the tool bar: save the transcript.</extracomment>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionDesk</name>
    <message>
        <source>The practice server could not be started.</source>
        <translation>Server latihan tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>Choose another scenario, or restart the program.</source>
        <translation>Pilih skenario lain, atau mulai ulang program.</translation>
    </message>
    <message>
        <source>The rest of the session could not be saved to %1.</source>
        <extracomment>%1: file name</extracomment>
        <translation>Sisa sesi tidak dapat disimpan ke %1.</translation>
    </message>
    <message>
        <source>Save it to another folder; the window has all of it.</source>
        <translation>Simpan ke folder lain; seluruh sesi masih ada di jendela.</translation>
    </message>
    <message>
        <source>%1 was not read to its end.</source>
        <extracomment>%1: file name</extracomment>
        <translation>%1 tidak dibaca sampai akhir.</translation>
    </message>
    <message>
        <source>What was read is shown. Open it again to read all of it.</source>
        <translation>Yang sudah dibaca ditampilkan. Buka lagi untuk membaca seluruhnya.</translation>
    </message>
</context>
<context>
    <name>Heloscope::SessionDiffWindow</name>
    <message>
        <source>Choose the session to compare with the one in the main window.</source>
        <translation>Pilih sesi untuk dibandingkan dengan sesi di jendela utama.</translation>
    </message>
    <message>
        <source>There is no session in the main window. Begin or open one first.</source>
        <translation>Tidak ada sesi di jendela utama. Mulai atau buka sesi dahulu.</translation>
    </message>
    <message>
        <source>Compare Two Sessions – Heloscope</source>
        <extracomment>Title of the window with two sessions side by side.</extracomment>
        <translation>Bandingkan Dua Sesi – Heloscope</translation>
    </message>
    <message>
        <source>Compare &amp;With...</source>
        <extracomment>Button with a menu of the recorded sessions that the one in the main window is compared with.</extracomment>
        <translation>Bandingkan &amp;dengan...</translation>
    </message>
    <message>
        <source>Session to compare with</source>
        <translation>Sesi pembanding</translation>
    </message>
    <message>
        <source>&amp;Open File...</source>
        <translation>&amp;Buka Berkas...</translation>
    </message>
    <message>
        <source>Compare &amp;Again</source>
        <translation>Bandingkan &amp;Lagi</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Perbedaan Berik&amp;utnya</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Perbedaan &amp;Sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Ekspor...</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Tutup &amp;Jendela</translation>
    </message>
    <message>
        <source>Save the comparison as a web page or as Markdown</source>
        <translation>Simpan perbandingan sebagai halaman web atau Markdown</translation>
    </message>
    <message>
        <source>Both sessions, line by line</source>
        <translation>Kedua sesi, baris demi baris</translation>
    </message>
    <message>
        <source>Enter shows the line in the main window.</source>
        <translation>Tekan Enter untuk menampilkan baris itu di jendela utama.</translation>
    </message>
    <message>
        <source>What differs in this step</source>
        <translation>Perbedaan pada langkah ini</translation>
    </message>
</context>
<context>
    <name>Heloscope::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <extracomment>Headers of a table: what a key does, and the key.</extracomment>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>In the dialogue</source>
        <translation>Dalam dialog</translation>
    </message>
    <message>
        <source>Open a reply of several lines</source>
        <translation>Buka balasan yang terdiri dari beberapa baris</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tutup balasan itu</translation>
    </message>
    <message>
        <source>Go to its meaning</source>
        <translation>Ke artinya</translation>
    </message>
    <message>
        <source>From the meaning back to the dialogue</source>
        <translation>Dari arti kembali ke dialog</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana pun</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Ke kontrol berikutnya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said to a screen reader. %1: a command, %2: its key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Pintasan Papan Ketik</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two keys that do the same. %1: a key or several, %2: a key</extracomment>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <extracomment>Group of keys: what F5 does depends on where one is. %1: the key, &quot;F5&quot;</extracomment>
        <translation>Fungsi %1</translation>
    </message>
    <message>
        <source>Nothing connected: connects to the host that is typed</source>
        <translation>Tidak terhubung: menghubungkan ke host yang diketik</translation>
    </message>
    <message>
        <source>No host typed: the last session once more, or practice</source>
        <translation>Host tidak diketik: sesi terakhir sekali lagi, atau latihan</translation>
    </message>
    <message>
        <source>In a session: runs on until something stops it</source>
        <translation>Dalam sesi: berjalan terus sampai ada yang menghentikannya</translation>
    </message>
    <message>
        <source>In a record: plays it or pauses</source>
        <translation>Dalam rekaman: memutar atau menjeda</translation>
    </message>
</context>
<context>
    <name>Heloscope::StageButton</name>
    <message>
        <source>chosen to run to</source>
        <translation>dipilih sebagai tujuan</translation>
    </message>
    <message>
        <source>a run stops after it</source>
        <translation>jalannya sesi berhenti setelahnya</translation>
    </message>
</context>
<context>
    <name>Heloscope::StageStrip</name>
    <message>
        <source>Stages of the session</source>
        <translation>Tahap sesi</translation>
    </message>
</context>
<context>
    <name>Heloscope::StartPage</name>
    <message>
        <source>Opens this file</source>
        <translation>Buka berkas ini</translation>
    </message>
    <message>
        <source>Puts this server into the target bar; nothing is sent</source>
        <translation>Isikan server ini ke bilah target; tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>Above the servers and files that were used last.</extracomment>
        <translation>Terakhir dipakai</translation>
    </message>
    <message>
        <source>&amp;1 Practise with a built-in server (no network)</source>
        <extracomment>The digit is the key: Alt+1.</extracomment>
        <translation>&amp;1 Berlatih dengan server bawaan (tanpa jaringan)</translation>
    </message>
    <message>
        <source>&amp;2 Check a real server</source>
        <translation>&amp;2 Periksa server sungguhan</translation>
    </message>
    <message>
        <source>&amp;3 Open a transcript</source>
        <translation>&amp;3 Buka transkrip</translation>
    </message>
</context>
<context>
    <name>Heloscope::StatePicture</name>
    <message>
        <source>States</source>
        <extracomment>Name of the picture of the states a session can be in.</extracomment>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Mark of the state the session is in, as of the selected row.</extracomment>
        <translation>sekarang</translation>
    </message>
    <message numerus="yes">
        <source>reached %n time(s)</source>
        <translation>
            <numerusform>tercapai %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>tidak tercapai</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <extracomment>What leads on from a state. %1: commands, %2: the state that follows</extracomment>
        <translation>%1 mengarah ke %2</translation>
    </message>
</context>
<context>
    <name>Heloscope::StatusLine</name>
    <message>
        <source>Not encrypted</source>
        <translation>Tanpa enkripsi</translation>
    </message>
    <message>
        <source>The server may have given up waiting</source>
        <translation>Server mungkin sudah berhenti menunggu</translation>
    </message>
    <message>
        <source>Server waits another %1</source>
        <extracomment>Countdown. %1: minutes:seconds</extracomment>
        <translation>Server menunggu %1 lagi</translation>
    </message>
    <message>
        <source>A server waits at least five minutes for the next command (RFC 5321)</source>
        <translation>Server menunggu perintah berikutnya sedikitnya lima menit (RFC 5321)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Tidak terhubung</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <extracomment>%1: file name</extracomment>
        <translation>Rekaman: %1</translation>
    </message>
    <message>
        <source>Practice server, %1</source>
        <extracomment>%1: host and port</extracomment>
        <translation>Server latihan, %1</translation>
    </message>
    <message>
        <source>Working on the connection…</source>
        <translation>Memproses koneksi…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Menunggu Anda</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Menunggu server…</translation>
    </message>
</context>
<context>
    <name>Heloscope::SteppingDesk</name>
    <message>
        <source>Break Rules</source>
        <extracomment>Title of the pane with the rules where a run stops.</extracomment>
        <translation>Aturan Henti</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Title of the pane with what a session knows as of the selected line.</extracomment>
        <translation>Yang Diketahui</translation>
    </message>
</context>
<context>
    <name>Heloscope::SwaksDesk</name>
    <message>
        <source>This swaks line was not set up.</source>
        <translation>Sesi dari baris swaks ini tidak disiapkan.</translation>
    </message>
    <message>
        <source>The session of this swaks line is set up. Nothing has been sent.</source>
        <translation>Sesi dari baris swaks ini sudah disiapkan. Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Paste s&amp;waks Line</source>
        <extracomment>Reads a command line of the program swaks out of the clipboard.</extracomment>
        <translation>Tempel Baris s&amp;waks</translation>
    </message>
    <message>
        <source>Set up the session of a swaks command line; nothing is sent</source>
        <translation>Siapkan sesi dari baris perintah swaks; tidak ada yang dikirim</translation>
    </message>
</context>
<context>
    <name>Heloscope::TargetBar</name>
    <message>
        <source>A real server, such as mail.example.test</source>
        <translation>Server sungguhan, misalnya mail.example.test</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Enkrips&amp;i:</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Enkripsi</translation>
    </message>
    <message>
        <source>STARTTLS when offered</source>
        <translation>STARTTLS jika ditawarkan</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>Wajib STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS sejak awal</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of encryption: no encryption at all.</extracomment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button that connects to the host beside it.</extracomment>
        <translation>&amp;Hubungkan</translation>
    </message>
    <message>
        <source>Connect and stop after the greeting; nothing is sent yet</source>
        <translation>Hubungkan dan berhenti setelah salam pembuka; belum ada yang dikirim</translation>
    </message>
    <message>
        <source>Envelope and Message</source>
        <extracomment>Button that opens the pane with sender, recipients, user name and message.</extracomment>
        <translation>Amplop dan Pesan</translation>
    </message>
    <message>
        <source>Sender, recipients, user name, password and message</source>
        <translation>Pengirim, penerima, nama pengguna, kata sandi, dan pesan</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>H&amp;ost:</translation>
    </message>
</context>
<context>
    <name>Heloscope::TargetForm</name>
    <message>
        <source>Envelope</source>
        <translation>Amplop</translation>
    </message>
    <message>
        <source>Name in EHLO:</source>
        <translation>Nama dalam EHLO:</translation>
    </message>
    <message>
        <source>Sender (MAIL FROM):</source>
        <translation>Pengirim (MAIL FROM):</translation>
    </message>
    <message>
        <source>Recipients (RCPT TO):</source>
        <translation>Penerima (RCPT TO):</translation>
    </message>
    <message>
        <source>Several addresses are separated by commas</source>
        <translation>Beberapa alamat dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>Title of the group with user name and password.</extracomment>
        <translation>Autentikasi</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nama pengguna:</translation>
    </message>
    <message>
        <source>Empty: no AUTH</source>
        <translation>Kosong: tanpa AUTH</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Kata sandi:</translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation>Juga tanpa enkripsi</translation>
    </message>
    <message>
        <source>Send the password even where anybody on the way can read it</source>
        <translation>Kirim kata sandi walaupun dapat dibaca siapa pun di tengah jalur</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Title of the group with subject and body.</extracomment>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>Label of the field with the mail&apos;s subject line.</extracomment>
        <translation>Subjek:</translation>
    </message>
    <message>
        <source>Body:</source>
        <extracomment>Label of the field with the mail&apos;s body.</extracomment>
        <translation>Isi pesan:</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Isi pesan</translation>
    </message>
    <message>
        <source>Last stage:</source>
        <extracomment>Label of the choice how far a session goes by itself before it says QUIT.</extracomment>
        <translation>Tahap terakhir:</translation>
    </message>
    <message>
        <source>Mechanism:</source>
        <translation>Mekanisme:</translation>
    </message>
    <message>
        <source>The best offered</source>
        <extracomment>Choice of the AUTH mechanism: the best one that the server offers.</extracomment>
        <translation>Terbaik yang ditawarkan</translation>
    </message>
</context>
<context>
    <name>Heloscope::TimePicture</name>
    <message>
        <source>Times</source>
        <extracomment>Name of the chart of where the time of a session went.</extracomment>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>tanpa balasan</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>paling lambat</translation>
    </message>
    <message>
        <source>In all %1</source>
        <extracomment>%1: how long the whole session has taken so far, &quot;12 s&quot;</extracomment>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Other commands</source>
        <translation>Perintah lain</translation>
    </message>
</context>
<context>
    <name>Heloscope::WindowMenus</name>
    <message>
        <source>Tool bar</source>
        <translation>Bilah Alat</translation>
    </message>
    <message>
        <source>P&amp;ractice Server</source>
        <extracomment>Opens the list of practice scenarios.</extracomment>
        <translation>Se&amp;rver Latihan</translation>
    </message>
    <message>
        <source>Practice Server</source>
        <translation>Server Latihan</translation>
    </message>
    <message>
        <source>Choose a scenario of the built-in practice server (no network)</source>
        <translation>Pilih skenario server latihan bawaan (tanpa jaringan)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <extracomment>Menu with the panes of the window that can be shown and hidden.</extracomment>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>Tampilan &amp;Warna</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <extracomment>Appearance: light or dark, as the system has it.</extracomment>
        <translation>Sesuai &amp;Sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Appearance</extracomment>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>Language of the E&amp;xplanations</source>
        <translation>Bahasa Pe&amp;njelasan</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesi</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu with commands that move the focus.</extracomment>
        <translation>Na&amp;vigasi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Language of the &amp;Interface</source>
        <translation>&amp;Bahasa Antarmuka</translation>
    </message>
</context>
<context>
    <name>MeaningWords</name>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Yang dapat dilakukan</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Kapan muncul</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Ditetapkan dalam</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>This program sent %1.</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>Program ini mengirim %1.</translation>
    </message>
    <message>
        <source>Sent by this program</source>
        <translation>Dikirim oleh program ini</translation>
    </message>
    <message>
        <source>Encrypted, and the server is who it says it is.</source>
        <translation>Terenkripsi, dan identitas server terbukti.</translation>
    </message>
    <message>
        <source>Encrypted, but you made an exception for this certificate.</source>
        <translation>Terenkripsi, tetapi Anda membuat pengecualian untuk sertifikat ini.</translation>
    </message>
    <message>
        <source>The certificate was not trusted.</source>
        <translation>Sertifikat tidak tepercaya.</translation>
    </message>
    <message>
        <source>Both verdicts</source>
        <translation>Kedua hasil pemeriksaan</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <extracomment>%1: place in the chain, 1 is the server&apos;s own certificate</extracomment>
        <translation>Sertifikat %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Penyebab</translation>
    </message>
    <message>
        <source>The TCP connection stands, from %1, after %2. Now the server speaks first: the client waits for its greeting.</source>
        <translation>Koneksi TCP dari %1 terbentuk setelah %2. Sekarang server berbicara lebih dahulu: klien menunggu salam pembuka.</translation>
    </message>
    <message>
        <source>Nothing can be sent or received any more.</source>
        <translation>Tidak ada lagi yang dapat dikirim atau diterima.</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>Heading: something that this program noticed about a line.</extracomment>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: one digit or number of a code, %2: what it says</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nothing is known about this number</source>
        <translation>tidak ada keterangan tentang angka ini</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <extracomment>Heading: what each digit of a code says by itself.</extracomment>
        <translation>Arti setiap bagian</translation>
    </message>
    <message>
        <source>%1 – 2, 4 or 5, as the reply code</source>
        <extracomment>%1: &quot;X&quot;, which stands for any first number of an enhanced code</extracomment>
        <translation>%1 – 2, 4, atau 5, sesuai kode balasannya</translation>
    </message>
    <message>
        <source>Why this one and no other</source>
        <extracomment>Heading: what tells this code from its neighbours.</extracomment>
        <translation>Mengapa kode ini, bukan yang lain</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Siapa yang menyatakan</translation>
    </message>
    <message>
        <source>Last checked</source>
        <extracomment>Heading. Then: year and month</extracomment>
        <translation>Terakhir diperiksa</translation>
    </message>
    <message>
        <source>← The server said</source>
        <extracomment>Headings over exact words.</extracomment>
        <translation>← Dari server</translation>
    </message>
    <message>
        <source>● This computer said</source>
        <translation>● Dari komputer ini</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>Heading over what the person at the computer has written about a line.</extracomment>
        <translation>Catatan Anda</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>server takes up to %1 octets</source>
        <translation>server menerima hingga %1 byte</translation>
    </message>
    <message>
        <source>server tells no size limit</source>
        <extracomment>The reply to EHLO has no SIZE, or one without a limit.</extracomment>
        <translation>server tidak menyebutkan batas ukuran</translation>
    </message>
    <message>
        <source>This message is for the next session and can be edited.</source>
        <translation>Pesan ini untuk sesi berikutnya dan dapat diedit.</translation>
    </message>
    <message>
        <source>The message can be edited until DATA is sent. A size told with MAIL stays as it was.</source>
        <translation>Pesan dapat diedit sampai DATA dikirim. Ukuran yang sudah disebutkan dalam MAIL tidak ikut berubah.</translation>
    </message>
    <message>
        <source>DATA was sent, so the message can no longer be changed.</source>
        <translation>DATA sudah dikirim, jadi pesan tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>A saved session keeps only the size and the checksum of the message, not its octets.</source>
        <translation>Sesi yang disimpan hanya memuat ukuran dan checksum pesan, bukan byte pesan itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <extracomment>Size of a message</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Lines of a message</extracomment>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) stuffed</source>
        <extracomment>Lines that begin with a dot get one dot more (RFC 5321 §4.5.2).</extracomment>
        <translation>
            <numerusform>%n titik ditambahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 8-bit octet(s)</source>
        <translation>
            <numerusform>%n byte 8-bit</numerusform>
        </translation>
    </message>
    <message>
        <source>7-bit</source>
        <translation>7-bit</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Completed: all that was asked for was done.</source>
        <translation>Selesai: semua yang diminta sudah dilakukan.</translation>
    </message>
    <message>
        <source>Refused at %1: the server said no for good.</source>
        <extracomment>%1: name of a stage, &quot;RCPT&quot;</extracomment>
        <translation>Ditolak pada %1: server menolak secara permanen.</translation>
    </message>
    <message>
        <source>Put off at %1: the server asks to try again later.</source>
        <translation>Ditunda pada %1: server meminta mencoba lagi nanti.</translation>
    </message>
    <message>
        <source>Authentication failed: user name, password or mechanism was not accepted.</source>
        <translation>Autentikasi gagal: nama pengguna, kata sandi, atau mekanisme tidak diterima.</translation>
    </message>
    <message>
        <source>Encryption failed: it could not be had or could not be trusted.</source>
        <translation>Enkripsi gagal: tidak tersedia atau tidak tepercaya.</translation>
    </message>
    <message>
        <source>Stopped at %1: the server left the SMTP protocol.</source>
        <translation>Dihentikan pada %1: server menyimpang dari protokol SMTP.</translation>
    </message>
    <message>
        <source>Timed out at %1: no reply came in time.</source>
        <translation>Waktu habis pada %1: tidak ada balasan tepat waktu.</translation>
    </message>
    <message>
        <source>Not connected: the host name was not found.</source>
        <translation>Tidak terhubung: nama host tidak ditemukan.</translation>
    </message>
    <message>
        <source>Not connected: the server could not be reached.</source>
        <translation>Tidak terhubung: server tidak dapat dijangkau.</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>Koneksi terputus pada %1.</translation>
    </message>
    <message>
        <source>Ended otherwise than expected.</source>
        <translation>Berakhir tidak seperti yang diharapkan.</translation>
    </message>
    <message>
        <source>Stopped by you at %1.</source>
        <translation>Anda menghentikannya pada %1.</translation>
    </message>
    <message>
        <source>The server took the message over.</source>
        <translation>Server sudah mengambil alih pesan.</translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>Server tidak menerima pesan.</translation>
    </message>
    <message>
        <source>Whether the server took the message is unknown: do not simply send it again, it may arrive twice.</source>
        <translation>Tidak diketahui apakah server menerima pesan: jangan langsung mengirim lagi, pesan dapat tiba dua kali.</translation>
    </message>
</context>
<context>
    <name>PreferenceWords</name>
    <message>
        <source>Language of the interface</source>
        <translation>Bahasa antarmuka</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>Bahasa penjelasan</translation>
    </message>
    <message>
        <source>Second language of the explanations</source>
        <translation>Bahasa kedua penjelasan</translation>
    </message>
    <message>
        <source>English original</source>
        <translation>Teks asli bahasa Inggris</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan warna</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Ukuran font</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Setting: how much of the window is shown.</extracomment>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Tinted rows</source>
        <translation>Baris berwarna</translation>
    </message>
    <message>
        <source>Times in the dialogue</source>
        <translation>Waktu dalam dialog</translation>
    </message>
    <message>
        <source>Break rules</source>
        <translation>Aturan henti</translation>
    </message>
    <message>
        <source>Offer NOOP</source>
        <translation>Tawarkan NOOP</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>Nama dalam EHLO</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>Kept sessions</source>
        <translation>Sesi yang disimpan</translation>
    </message>
    <message>
        <source>Menus, buttons and messages are in this language. Commands and replies stay as they are on the wire.</source>
        <translation>Bahasa menu, tombol, dan pemberitahuan. Perintah dan balasan tetap seperti aslinya di jaringan.</translation>
    </message>
    <message>
        <source>Replies are explained in this language.</source>
        <translation>Balasan dijelaskan dalam bahasa ini.</translation>
    </message>
    <message>
        <source>Shows explanations in two languages side by side, for teaching.</source>
        <translation>Penjelasan ditampilkan berdampingan dalam dua bahasa, untuk keperluan mengajar.</translation>
    </message>
    <message>
        <source>The English text stands under each translated paragraph.</source>
        <translation>Teks bahasa Inggris ditampilkan di bawah setiap paragraf terjemahan.</translation>
    </message>
    <message>
        <source>Light or dark. Presentations are always light.</source>
        <translation>Terang atau gelap. Presentasi selalu terang.</translation>
    </message>
    <message>
        <source>The size of all text, also changed with Ctrl++ and Ctrl+-.</source>
        <translation>Ukuran semua teks, dapat juga diubah dengan Ctrl++ dan Ctrl+-.</translation>
    </message>
    <message>
        <source>Simple shows what a first session needs, Full adds what administrators need, Expert adds the bytes.</source>
        <translation>Sederhana menampilkan yang diperlukan pada sesi pertama, Lengkap menambahkan yang diperlukan administrator, Ahli menambahkan byte.</translation>
    </message>
    <message>
        <source>Lines of the client and of the server have different background colours.</source>
        <translation>Baris klien dan baris server berlatar warna yang berbeda.</translation>
    </message>
    <message>
        <source>What the time column shows.</source>
        <translation>Yang ditunjukkan kolom waktu.</translation>
    </message>
    <message>
        <source>Where a run stops: codes, classes such as 4xx, commands, stages or “unexpected”, with spaces between them.</source>
        <translation>Tempat jalannya sesi berhenti: kode, kelas seperti 4xx, perintah, tahap, atau “unexpected”, dipisahkan dengan spasi.</translation>
    </message>
    <message>
        <source>When the server is about to give up waiting, NOOP is offered. It is never sent by itself.</source>
        <translation>Saat server hampir berhenti menunggu, NOOP ditawarkan. Perintah itu tidak pernah dikirim dengan sendirinya.</translation>
    </message>
    <message>
        <source>How this program introduces itself to a server. Empty: the address of this computer.</source>
        <translation>Nama yang dipakai program ini untuk memperkenalkan diri kepada server. Kosong: alamat komputer ini.</translation>
    </message>
    <message>
        <source>How long to wait for each reply. The standard asks for two to ten minutes.</source>
        <translation>Lama menunggu setiap balasan. Menurut standar, dua sampai sepuluh menit.</translation>
    </message>
    <message>
        <source>How many finished sessions are kept on this computer, passwords masked. The oldest go first.</source>
        <translation>Jumlah sesi yang tetap disimpan di komputer ini setelah berakhir, dengan kata sandi disamarkan. Sesi tertua dihapus lebih dahulu.</translation>
    </message>
    <message>
        <source>Simple</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>Sederhana</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>Level: how much of the window is shown.</extracomment>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Appearance: light or dark, as the system has it.</extracomment>
        <translation>Sesuai sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Appearance</extracomment>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Appearance</extracomment>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Sejak baris sebelumnya</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Sejak awal</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Jam</translation>
    </message>
</context>
<context>
    <name>RecordWording</name>
    <message>
        <source>bounce</source>
        <extracomment>A message that says another one could not be delivered.</extracomment>
        <translation>pesan gagal kirim</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>teks biasa</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <extracomment>%1: a program, such as &quot;Postfix&quot;, or &quot;plain text&quot;</extracomment>
        <translation>Dibaca sebagai: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions follow one after the other.</source>
        <translation>
            <numerusform>Ada %n sesi yang berurutan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>certain</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>pasti</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>kemungkinan besar</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>How sure we are about the cause of a refusal.</extracomment>
        <translation>dugaan</translation>
    </message>
    <message>
        <source>Cause (%1)</source>
        <extracomment>%1: how sure we are: certain, likely or a guess</extracomment>
        <translation>Penyebab (%1)</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Kapan muncul</translation>
    </message>
    <message>
        <source>The three digits</source>
        <translation>Ketiga digit</translation>
    </message>
    <message>
        <source>The enhanced status code</source>
        <extracomment>The &quot;5.1.1&quot; behind a reply code, its three numbers one by one.</extracomment>
        <translation>Kode status diperluas</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Ditetapkan dalam</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Siapa yang menyatakan</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Persis seperti diterima</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1: reply code, %2: &quot;Success&quot;, %3: &quot;after RCPT TO&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>What it means after %1</source>
        <extracomment>%1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>Artinya setelah %1</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Yang dapat dilakukan</translation>
    </message>
    <message>
        <source>This rests on (%1)</source>
        <extracomment>Heading before the server&apos;s words on which the cause rests. %1: how sure we are</extracomment>
        <translation>Dasarnya (%1)</translation>
    </message>
    <message>
        <source>What %1 adds</source>
        <extracomment>Heading: what an enhanced code says beyond the reply code. %1: &quot;5.1.1&quot;</extracomment>
        <translation>Yang ditambahkan %1</translation>
    </message>
    <message>
        <source>What the provider means by these words</source>
        <extracomment>Heading: the meaning of a wording that is known from one provider.</extracomment>
        <translation>Maksud penyedia layanan dengan kata-kata ini</translation>
    </message>
    <message>
        <source>%1 by itself</source>
        <extracomment>Heading: what the reply code says whatever it answers. %1: &quot;550&quot;</extracomment>
        <translation>%1 secara umum</translation>
    </message>
    <message>
        <source>Where the wording is from</source>
        <extracomment>Heading: where and when a provider&apos;s wording was found.</extracomment>
        <translation>Asal kata-kata ini</translation>
    </message>
    <message>
        <source>What it means after the connection</source>
        <translation>Artinya setelah koneksi</translation>
    </message>
    <message>
        <source>What it means after the message</source>
        <translation>Artinya setelah pesan</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Connection closed by this program</source>
        <translation>Koneksi ditutup oleh program ini</translation>
    </message>
    <message>
        <source>Connection closed by the server</source>
        <translation>Koneksi ditutup oleh server</translation>
    </message>
    <message>
        <source>Connection broken by the network</source>
        <translation>Koneksi diputus oleh jaringan</translation>
    </message>
    <message numerus="yes">
        <source>Message, %n octet(s)</source>
        <translation>
            <numerusform>Pesan, %n byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dot(s) added</source>
        <extracomment>%1: &quot;Message, 120 octets&quot;</extracomment>
        <translation>
            <numerusform>%1, %n titik ditambahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the address %2</source>
        <extracomment>%1: host name, %2: list of addresses</extracomment>
        <translation>%1 memiliki alamat %2</translation>
    </message>
    <message>
        <source>Connecting to %1, port %2</source>
        <extracomment>%1: address, %2: port number</extracomment>
        <translation>Menghubungkan ke %1, port %2</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1: address and port</extracomment>
        <translation>Terhubung ke %1</translation>
    </message>
    <message>
        <source>From here encrypted: %1</source>
        <extracomment>%1: protocol version and cipher suite</extracomment>
        <translation>Mulai di sini terenkripsi: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Who speaks in a row of the dialogue.</extracomment>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Who speaks in a row of the dialogue.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Program ini</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of a line of the dialogue</extracomment>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <extracomment>%1: reply code</extracomment>
        <translation>kode %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>terenkripsi</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>tanpa enkripsi</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <extracomment>%1: a line of a log that the program could not read</extracomment>
        <translation>Tidak dimengerti: %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <extracomment>A line of the dialogue is marked so that it can be found again.</extracomment>
        <translation>Penanda</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what a person has written about a line of the dialogue</extracomment>
        <translation>Catatan: %1</translation>
    </message>
</context>
<context>
    <name>SeverityWords</name>
    <message>
        <source>Success</source>
        <translation>Berhasil</translation>
    </message>
    <message>
        <source>Waiting for more</source>
        <translation>Menunggu lanjutan</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Kegagalan sementara</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>Kegagalan permanen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>Connect</source>
        <extracomment>The first stage of a session: opening the TCP connection. A noun, as short as can be.</extracomment>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>Greeting</source>
        <extracomment>The second stage: the server&apos;s 220 line.</extracomment>
        <translation>Salam pembuka</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>The stage in which the header and body are sent.</extracomment>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>belum tercapai</translation>
    </message>
    <message>
        <source>passed over: the session went on without it</source>
        <translation>dilewati: sesi berlanjut tanpanya</translation>
    </message>
    <message>
        <source>did not run: the session ended before it</source>
        <translation>tidak dijalankan: sesi berakhir sebelumnya</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>put off by the server</source>
        <translation>ditunda oleh server</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>ditolak oleh server</translation>
    </message>
    <message>
        <source>failed without a reply</source>
        <translation>gagal tanpa balasan</translation>
    </message>
    <message>
        <source>the connection</source>
        <extracomment>What the greeting answers: the opened connection.</extracomment>
        <translation>koneksi</translation>
    </message>
    <message>
        <source>an AUTH response</source>
        <extracomment>What a reply inside an AUTH exchange answers.</extracomment>
        <translation>respons AUTH</translation>
    </message>
    <message>
        <source>a cancelled AUTH</source>
        <translation>AUTH yang dibatalkan</translation>
    </message>
    <message>
        <source>the message</source>
        <extracomment>What the reply to the final dot answers: the message itself.</extracomment>
        <translation>pesan</translation>
    </message>
    <message>
        <source>no known command</source>
        <extracomment>What a reply answered when it was not asked for or the command is unknown.</extracomment>
        <translation>perintah yang tidak dikenal</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: milliseconds, with one decimal</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>%1: minutes, %2: seconds</extracomment>
        <translation>%1 mnt %2 dtk</translation>
    </message>
    <message>
        <source>after the connection</source>
        <extracomment>After what a reply came: the greeting comes after the connection was opened.</extracomment>
        <translation>setelah koneksi</translation>
    </message>
    <message>
        <source>after an AUTH response</source>
        <extracomment>After what a reply came.</extracomment>
        <translation>setelah respons AUTH</translation>
    </message>
    <message>
        <source>after a cancelled AUTH</source>
        <extracomment>After what a reply came.</extracomment>
        <translation>setelah AUTH yang dibatalkan</translation>
    </message>
    <message>
        <source>after the message</source>
        <extracomment>After what a reply came: the message itself.</extracomment>
        <translation>setelah pesan</translation>
    </message>
    <message>
        <source>after no known command</source>
        <extracomment>After what a reply came, if it was not asked for or the command is unknown.</extracomment>
        <translation>setelah perintah yang tidak dikenal</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>After what a reply came. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>setelah %1</translation>
    </message>
</context>
<context>
    <name>StartLine</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Berkas %1 tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <extracomment>%1: name of an option</extracomment>
        <translation>Opsi %1 memerlukan nilai.</translation>
    </message>
    <message>
        <source>The language %1 is not known; known are %2.</source>
        <extracomment>%1: what was given, %2: list of languages</extracomment>
        <translation>Bahasa %1 tidak dikenal; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>The option %1 is not known. Try --help.</source>
        <extracomment>%1: what was given</extracomment>
        <translation>Opsi %1 tidak dikenal. Coba --help.</translation>
    </message>
    <message>
        <source>Only one file or host can be opened. Try --help.</source>
        <translation>Hanya satu berkas atau host yang dapat dibuka. Coba --help.</translation>
    </message>
    <message>
        <source>There is no practice scenario %1; there are %2.</source>
        <extracomment>%1: what was given, %2: list of scenarios</extracomment>
        <translation>Tidak ada skenario latihan %1; yang ada: %2.</translation>
    </message>
    <message>
        <source>%1 names no host. Write smtp://mail.example.test:587.</source>
        <extracomment>%1: what was given</extracomment>
        <translation>%1 tidak menyebut host. Tulis smtp://mail.example.test:587.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it exists and that you may read it.</source>
        <extracomment>%1: file name</extracomment>
        <translation>Berkas %1 tidak dapat dibaca. Periksa apakah berkas itu ada dan Anda boleh membacanya.</translation>
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
        <translation>Penggunaan: heloscope [opsi] [BERKAS | smtp://HOST[:PORT] | smtps://HOST[:PORT]]

Membuka jendela untuk transkrip, host, atau server latihan.
Membukanya tidak mengirim apa pun.

  --language L        bahasa antarmuka: en, th, ko, id
  --help-language L   bahasa penjelasan
  --practice NAME     skenario server latihan
  --help              teks ini
  --version           versi
</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Start</source>
        <extracomment>State of a session, in a box of the state diagram: nothing is connected yet.</extracomment>
        <translation>Awal</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of a session: connected, the server&apos;s greeting has not come yet.</extracomment>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>Greeted</source>
        <extracomment>State of a session: the server&apos;s greeting came.</extracomment>
        <translation>Salam diterima</translation>
    </message>
    <message>
        <source>Identified</source>
        <extracomment>State of a session: EHLO or HELO was accepted.</extracomment>
        <translation>Teridentifikasi</translation>
    </message>
    <message>
        <source>TLS starts</source>
        <extracomment>State of a session: the TLS handshake runs.</extracomment>
        <translation>TLS dimulai</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>State of a session: an AUTH exchange is under way.</extracomment>
        <translation>Autentikasi</translation>
    </message>
    <message>
        <source>Envelope</source>
        <extracomment>State of a session: MAIL was accepted.</extracomment>
        <translation>Amplop</translation>
    </message>
    <message>
        <source>Mail data</source>
        <extracomment>State of a session: the server waits for the message.</extracomment>
        <translation>Data email</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>State of a session: QUIT was answered, or the server announced that it closes.</extracomment>
        <translation>Sedang ditutup</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>State of a session: the connection is gone.</extracomment>
        <translation>Tertutup</translation>
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
<context>
    <name>TimeWords</name>
    <message>
        <source>Connecting</source>
        <extracomment>What time was spent on: opening the connection.</extracomment>
        <translation>Menghubungkan</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <extracomment>What time was spent on.</extracomment>
        <translation>Menunggu server</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <extracomment>What time was spent on.</extracomment>
        <translation>Handshake TLS</translation>
    </message>
    <message>
        <source>Our own pause</source>
        <extracomment>What time was spent on: this program, or the person using it, took its time.</extracomment>
        <translation>Jeda di sisi klien</translation>
    </message>
</context>
<context>
    <name>TimeoutWords</name>
    <message>
        <source>No answer came within %1 s at %2; that is the limit of this program.</source>
        <extracomment>%1: seconds, %2: name of a stage, &quot;RCPT&quot;</extracomment>
        <translation>Tidak ada jawaban dalam %1 detik pada %2; itulah batas waktu program ini.</translation>
    </message>
    <message>
        <source>A firewall that drops packets is the usual cause; many networks block port 25.</source>
        <translation>Penyebab yang umum adalah firewall yang membuang paket; banyak jaringan memblokir port 25.</translation>
    </message>
    <message>
        <source>Some servers greet late on purpose, to be rid of hasty clients. On port 465 a server waits for TLS and says nothing first.</source>
        <translation>Ada server yang sengaja terlambat mengirim salam pembuka untuk menyingkirkan klien yang tergesa-gesa. Pada port 465, server menunggu TLS dan tidak mengirim apa pun lebih dahulu.</translation>
    </message>
    <message>
        <source>Something on the way may swallow the TLS handshake.</source>
        <translation>Mungkin ada sesuatu di jalur yang menelan handshake TLS.</translation>
    </message>
    <message>
        <source>The server may ask another system about the password, and that one is slow.</source>
        <translation>Server mungkin memeriksa kata sandi lewat sistem lain, dan sistem itu lambat.</translation>
    </message>
    <message>
        <source>The path to the server may lose large packets: short lines pass, a message does not.</source>
        <translation>Jalur ke server mungkin kehilangan paket besar: baris pendek lolos, sedangkan pesan tidak.</translation>
    </message>
    <message>
        <source>A content filter that reads the whole message is the usual cause; the message may have arrived all the same.</source>
        <translation>Penyebab yang umum adalah filter isi yang membaca seluruh pesan; walaupun begitu, pesan mungkin sudah sampai.</translation>
    </message>
    <message>
        <source>The server may be overloaded, or look something up that does not answer.</source>
        <translation>Server mungkin kelebihan beban, atau mencari sesuatu yang tidak kunjung dijawab.</translation>
    </message>
    <message>
        <source>Set a longer time limit in the settings, or try again later.</source>
        <translation>Tetapkan batas waktu yang lebih lama di pengaturan, atau coba lagi nanti.</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The certificate is self-signed: nobody but the server vouches for it.</source>
        <translation>Sertifikat ditandatangani sendiri: hanya server itu yang menjaminnya.</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, which this computer does not know.</source>
        <extracomment>%1: the issuer&apos;s name</extracomment>
        <translation>Sertifikat diterbitkan oleh %1, yang tidak dikenal komputer ini.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Sertifikat sudah kedaluwarsa pada %1.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Sertifikat baru berlaku mulai %1.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <extracomment>%1: the names in the certificate, %2: the name that was asked for</extracomment>
        <translation>Sertifikat ini untuk %1, bukan untuk %2.</translation>
    </message>
    <message>
        <source>The key of the certificate (%1) is too weak.</source>
        <extracomment>%1: kind of key, &quot;RSA 1024&quot;</extracomment>
        <translation>Kunci sertifikat (%1) terlalu lemah.</translation>
    </message>
    <message>
        <source>The signature of the certificate (%1) is too weak.</source>
        <extracomment>%1: the signature&apos;s algorithm</extracomment>
        <translation>Tanda tangan sertifikat (%1) terlalu lemah.</translation>
    </message>
    <message>
        <source>The certificate was not issued for use by a server.</source>
        <translation>Sertifikat ini tidak diterbitkan untuk server.</translation>
    </message>
    <message>
        <source>The chain contains a certificate that may not issue others.</source>
        <translation>Rantai berisi sertifikat yang tidak boleh menerbitkan sertifikat lain.</translation>
    </message>
    <message>
        <source>The certificate has been revoked by its issuer.</source>
        <translation>Sertifikat telah dicabut oleh penerbitnya.</translation>
    </message>
    <message>
        <source>The server presented no certificate.</source>
        <translation>Server tidak menunjukkan sertifikat.</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>Sertifikat tidak dapat diverifikasi.</translation>
    </message>
    <message>
        <source>Chain: leads to an issuer that this computer trusts.</source>
        <translation>Rantai: mengarah ke penerbit yang dipercaya komputer ini.</translation>
    </message>
    <message>
        <source>Chain: not trusted. %1</source>
        <extracomment>%1: one or more sentences with the cause</extracomment>
        <translation>Rantai: tidak tepercaya. %1</translation>
    </message>
    <message>
        <source>Name: the certificate is for %1, as it should be.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>Nama: sertifikat untuk %1, sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Name: does not match. %1</source>
        <extracomment>%1: a sentence with the cause</extracomment>
        <translation>Nama: tidak cocok. %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subjek: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nama: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Penerbit: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <extracomment>%1 and %2: dates</extracomment>
        <translation>Berlaku dari %1 hingga %2</translation>
    </message>
    <message>
        <source>Key: %1, signature: %2</source>
        <extracomment>%1: kind of key, %2: the signature&apos;s algorithm</extracomment>
        <translation>Kunci: %1, tanda tangan: %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Sidik jari SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>any command</source>
        <translation>perintah apa pun</translation>
    </message>
    <message>
        <source>After %1, without encryption</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>Setelah %1, tanpa enkripsi</translation>
    </message>
    <message>
        <source>After %1, with encryption</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>Setelah %1, dengan enkripsi</translation>
    </message>
    <message>
        <source>After %1, before login</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>Setelah %1, sebelum login</translation>
    </message>
    <message>
        <source>After %1, after login</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>Setelah %1, sesudah login</translation>
    </message>
    <message>
        <source>After %1</source>
        <extracomment>Heading: what a code means then. %1: a command, &quot;RCPT TO&quot;</extracomment>
        <translation>Setelah %1</translation>
    </message>
    <message>
        <source>After the connection</source>
        <extracomment>Heading: what a code means then.</extracomment>
        <translation>Setelah koneksi</translation>
    </message>
    <message>
        <source>After the message</source>
        <extracomment>Heading: what a code means then.</extracomment>
        <translation>Setelah pesan</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Standard</source>
        <extracomment>Label of a sentence: a standard says so.</extracomment>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia layanan</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>Label of a sentence: it is guessed from the server&apos;s words.</extracomment>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>No standard says so; servers are known to do it.</source>
        <translation>Tidak ada standar yang menetapkannya, tetapi ada server yang diketahui melakukannya.</translation>
    </message>
    <message>
        <source>No standard says so, and no server is known to do it: lists copy it.</source>
        <translation>Tidak ada standar yang menetapkannya, dan tidak ada server yang diketahui melakukannya: hanya disalin dari daftar ke daftar.</translation>
    </message>
    <message>
        <source>An older standard said so; it is no longer in force.</source>
        <translation>Dahulu ditetapkan oleh standar lama; sekarang tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>The standard says so.</source>
        <translation>Standar menetapkannya.</translation>
    </message>
    <message>
        <source>This provider says so; other servers may mean something else.</source>
        <translation>Penyedia ini yang menetapkannya; server lain mungkin bermaksud lain.</translation>
    </message>
    <message>
        <source>A guess from the server&apos;s own words.</source>
        <translation>Dugaan dari kata-kata server.</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Label of a code that an older standard had.</extracomment>
        <translation>Usang</translation>
    </message>
    <message>
        <source>Seen in the field</source>
        <extracomment>Label of a code that servers send though no standard has it.</extracomment>
        <translation>Dijumpai di lapangan</translation>
    </message>
    <message>
        <source>Folklore</source>
        <extracomment>Label of a code that is copied from list to list without a source.</extracomment>
        <translation>Cerita turun-temurun</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (recorded) – Heloscope</source>
        <extracomment>Title of the window. %1: file name</extracomment>
        <translation>%1 (rekaman) – Heloscope</translation>
    </message>
    <message>
        <source>%1 (ARMED) – Heloscope</source>
        <extracomment>Title of the window. %1: host name, or &quot;Practice: …&quot;</extracomment>
        <translation>%1 (KIRIM DIIZINKAN) – Heloscope</translation>
    </message>
    <message>
        <source>%1 (not armed) – Heloscope</source>
        <extracomment>Title of the window. %1: host name, or &quot;Practice: …&quot;</extracomment>
        <translation>%1 (kirim tidak diizinkan) – Heloscope</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>In the title of the window. %1: title of a practice scenario</extracomment>
        <translation>Latihan: %1</translation>
    </message>
    <message>
        <source>autosaved</source>
        <extracomment>Title of the window: the program keeps the session by itself.</extracomment>
        <translation>tersimpan otomatis</translation>
    </message>
    <message>
        <source>not kept on disk</source>
        <extracomment>Title of the window: the session could not be kept on disk.</extracomment>
        <translation>tidak tersimpan di disk</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>Title of the window. %1: time of day</extracomment>
        <translation>disimpan pukul %1</translation>
    </message>
</context>
</TS>
