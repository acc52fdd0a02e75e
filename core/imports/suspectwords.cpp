// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/suspectwords.h"

#include <algorithm>
#include <array>

namespace Heloscope {

using Smtp::ByteSpan;

namespace {

constexpr qsizetype ShortestSuspect = 8;

bool isUpper(char octet)
{
    return octet >= 'A' && octet <= 'Z';
}

bool isLower(char octet)
{
    return octet >= 'a' && octet <= 'z';
}

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

bool isBase64(char octet)
{
    return isUpper(octet) || isLower(octet) || isDigit(octet) || octet == '+' || octet == '/';
}

bool isHex(char octet)
{
    return isDigit(octet) || (octet >= 'a' && octet <= 'f') || (octet >= 'A' && octet <= 'F');
}

/// "connection", "SmtpClient", "DIGEST", "usr/lib/sendmail", "4711+02": nothing that an encoding
/// makes.
bool looksSpoken(QByteArrayView word)
{
    const auto all = [word](auto &&is) {
        return std::ranges::all_of(
            word, [&](char octet) { return is(octet) || octet == '/' || octet == '+'; });
    };
    constexpr int ShortestHump = 3;
    int hump = ShortestHump;
    const bool humps = std::ranges::all_of(word, [&hump](char octet) {
        const bool begins = isUpper(octet) && hump >= ShortestHump;
        hump = begins ? 1 : hump + 1;
        return begins || isLower(octet);
    }) && hump >= ShortestHump;
    return humps || all(isLower) || all(isUpper) || all(isDigit);
}

bool isSuspect(QByteArrayView word)
{
    constexpr qsizetype ShortestPadded = 4;
    constexpr qsizetype ShortestPieceOfPadded = 6;
    const qsizetype letters = word.size() - std::ranges::count(word, '=');
    const bool padded = letters < word.size() && letters > 0;
    const bool isName = word.size() < ShortestSuspect && looksSpoken(word.first(letters));
    if (padded && word.size() % 4 == 0 && word.size() >= ShortestPadded && !isName) {
        return !isPrompt(word.toByteArray());
    }
    // "status=", "FROM=": a name in front of its value.
    return letters >= (padded ? ShortestPieceOfPadded : ShortestSuspect)
        && !looksSpoken(word.first(letters)) && !isPrompt(word.toByteArray());
}

/// Words of two or four hexadecimal digits with one blank or "-" between them: where the run that
/// begins there ends, if it is long enough to be a dump.
qsizetype endOfDump(QByteArrayView line, qsizetype at)
{
    constexpr int FewestOctets = 6;
    int octets = 0;
    qsizetype end = at;
    for (qsizetype next = at; next < line.size();) {
        qsizetype digits = next;
        while (digits < line.size() && digits - next < 5 && isHex(line[digits])) {
            ++digits;
        }
        const qsizetype count = digits - next;
        if (count != 2 && count != 4) {
            break;
        }
        octets += static_cast<int>(count / 2);
        end = digits;
        const bool goesOn = digits < line.size() && (line[digits] == ' ' || line[digits] == '-');
        next = goesOn ? digits + 1 : line.size();
        next += goesOn && next < line.size() && line[next] == ' ' ? 1 : 0;
    }
    return octets >= FewestOctets ? end : -1;
}

bool startsWord(QByteArrayView line, qsizetype at)
{
    return at == 0 || !(isBase64(line[at - 1]) || line[at - 1] == '=');
}

} // namespace

qsizetype endOfBase64(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && isBase64(line[at])) {
        ++at;
    }
    while (at < line.size() && line[at] == '=') {
        ++at;
    }
    return at;
}

bool isPrompt(const QByteArray &base64)
{
    static constexpr std::array<QByteArrayView, 6> Prompts{"VXNlcm5hbWU6", "UGFzc3dvcmQ6",
        "VXNlcm5hbWU=", "UGFzc3dvcmQ=", "dXNlcm5hbWU6", "cGFzc3dvcmQ6"};
    return std::ranges::find(Prompts, QByteArrayView(base64)) != Prompts.end()
        || base64.startsWith("VXNlciBOYW1l"); // "User Name", a NUL behind it
}

bool isLoneBase64(QByteArrayView line)
{
    constexpr qsizetype Shortest = 4;
    const QByteArrayView word = line.trimmed();
    const qsizetype end = endOfBase64(word, 0);
    if (end != word.size() || end < Shortest) {
        return false;
    }
    return end % 4 == 0 ? !looksSpoken(word) || word.endsWith('=') : isSuspect(word);
}

std::vector<ByteSpan> suspectWords(QByteArrayView line, qsizetype from)
{
    std::vector<ByteSpan> spans;
    for (qsizetype at = from; at < line.size();) {
        if (!isBase64(line[at])) {
            ++at;
            continue;
        }
        const qsizetype dump = endOfDump(line, at);
        const qsizetype end = dump > 0 ? dump : endOfBase64(line, at);
        if (dump > 0 || isSuspect(line.sliced(at, end - at))) {
            spans.push_back({at, end - at});
        }
        at = end;
    }
    return spans;
}

std::vector<ByteSpan> dumpedOctets(QByteArrayView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (isHex(line[at]) && startsWord(line, at) && endOfDump(line, at) > 0) {
            return {{at, line.size() - at}};
        }
    }
    return {};
}

qsizetype behindMechanism(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 13> Names{"AUTH", "PLAIN", "LOGIN", "XOAUTH2",
        "XOAUTH", "OAUTHBEARER", "CRAM-MD5", "DIGEST-MD5", "NTLM", "GSSAPI", "EXTERNAL",
        "AUTH%20PLAIN", "AUTH%20LOGIN"};
    constexpr QByteArrayView HexOfAuth = "41555448"; // in a dump without blanks
    qsizetype behind = -1;
    for (const QByteArrayView name : Names) {
        const qsizetype at = line.indexOf(name);
        const qsizetype end = at + name.size();
        const bool apart = at >= 0 && (at == 0 || !isBase64(line[at - 1]) || line[at - 1] == '/')
            && (end == line.size() || !isBase64(line[end]));
        if (apart && (behind < 0 || end < behind)) {
            behind = end;
        }
    }
    if (behind < 0) {
        behind = line.indexOf(HexOfAuth);
    }
    if (behind >= 0) {
        return behind;
    }
    // "auth plain AGFs…" as people type it; in running text these are ordinary words.
    const QByteArray bare = line.trimmed().toByteArray();
    const qsizetype blank = bare.lastIndexOf(' ');
    if (blank < 0 || bare.count(' ') > 3 || !isLoneBase64(QByteArrayView(bare).sliced(blank))) {
        return -1;
    }
    const QByteArray names = bare.first(blank).toUpper();
    return names == bare.first(blank) ? -1 : behindMechanism(names) >= 0 ? 0 : -1;
}

} // namespace Heloscope
