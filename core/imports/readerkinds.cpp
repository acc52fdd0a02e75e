// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/bouncereader.h"
#include "core/imports/csreader.h"
#include "core/imports/curlreader.h"
#include "core/imports/dotnetreader.h"
#include "core/imports/eximreader.h"
#include "core/imports/msmtpreader.h"
#include "core/imports/nodemailerreader.h"
#include "core/imports/phpmailerreader.h"
#include "core/imports/plainreader.h"
#include "core/imports/postfixreader.h"
#include "core/imports/recordreader.h"
#include "core/imports/sclientreader.h"
#include "core/imports/sendmailreader.h"
#include "core/imports/smtplibreader.h"
#include "core/imports/swaksreader.h"
#include "core/imports/telnetreader.h"
#include "core/imports/thunderbirdreader.h"

#include <algorithm>

namespace Heloscope {

namespace {

/// Below this a format is not believed.
constexpr int Likely = 20;

template <typename Reader>
std::unique_ptr<RecordReader> make(DialogueBuilder &builder)
{
    return std::make_unique<Reader>(builder);
}

/// Anything may be plain text, but nothing else is made for it.
int plainLikelihood(const RecordHead & /*head*/)
{
    return 0;
}

} // namespace

const std::vector<ReaderKind> &readerKinds()
{
    static const std::vector<ReaderKind> kinds{
        {RecordFormat::Cs, &CsReader::likelihood, &make<CsReader>},
        {RecordFormat::Telnet, &TelnetReader::likelihood, &make<TelnetReader>},
        {RecordFormat::Swaks, &SwaksReader::likelihood, &make<SwaksReader>},
        {RecordFormat::SClient, &SClientReader::likelihood, &make<SClientReader>},
        {RecordFormat::Curl, &CurlReader::likelihood, &make<CurlReader>},
        {RecordFormat::Msmtp, &MsmtpReader::likelihood, &make<MsmtpReader>},
        {RecordFormat::Sendmail, &SendmailReader::likelihood, &make<SendmailReader>},
        {RecordFormat::Postfix, &PostfixReader::likelihood, &make<PostfixReader>},
        {RecordFormat::Exim, &EximReader::likelihood, &make<EximReader>},
        {RecordFormat::Phpmailer, &PhpmailerReader::likelihood, &make<PhpmailerReader>},
        {RecordFormat::Smtplib, &SmtplibReader::likelihood, &make<SmtplibReader>},
        {RecordFormat::Nodemailer, &NodemailerReader::likelihood, &make<NodemailerReader>},
        {RecordFormat::Thunderbird, &ThunderbirdReader::likelihood, &make<ThunderbirdReader>},
        {RecordFormat::Dotnet, &DotnetReader::likelihood, &make<DotnetReader>},
        {RecordFormat::Bounce, &BounceReader::likelihood, &make<BounceReader>},
        {RecordFormat::Plain, &plainLikelihood, &make<PlainReader>},
    };
    return kinds;
}

RecordFormat recognise(const RecordHead &head)
{
    RecordFormat best = RecordFormat::Plain;
    int most = Likely - 1;
    for (const ReaderKind &kind : readerKinds()) {
        constexpr int Surest = 95;
        if (most >= Surest) {
            break;
        }
        const int likelihood = kind.likelihood(head);
        if (likelihood > most) {
            most = likelihood;
            best = kind.format;
        }
    }
    return best;
}

std::unique_ptr<RecordReader> makeReader(RecordFormat format, DialogueBuilder &builder)
{
    const auto kind = std::ranges::find(readerKinds(), format, &ReaderKind::format);
    return kind == readerKinds().end() ? make<PlainReader>(builder) : kind->make(builder);
}

} // namespace Heloscope
