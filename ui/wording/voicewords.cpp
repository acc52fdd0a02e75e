// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/voicewords.h"

#include "ui/explain/meaning.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct VoiceWords {
    Q_DECLARE_TR_FUNCTIONS(VoiceWords)
};

QString statusLabel(const QString &status)
{
    const QString word = statusWord(status);
    if (status == "obsolete"_L1) {
        return QString(u"† "_s + word);
    }
    if (status == "seen"_L1) {
        return QString(u"~ "_s + word);
    }
    return word.isEmpty() ? QString() : QString(u"≈ "_s + word);
}

bool isRule(const QString &status)
{
    return status != "seen"_L1 && status != "folklore"_L1;
}

} // namespace

QStringList voiceLabels(const Voice &voice)
{
    QStringList labels;
    switch (voice.source) {
    case LayerSource::Standard:
        if (isRule(voice.status)) {
            //: Label of a sentence: a standard says so.
            labels << QString(u"§ "_s + VoiceWords::tr("Standard"));
        }
        break;
    case LayerSource::Provider:
        labels << QString(u"◆ "_s
            //: Label of a sentence: the operator of a mail service says so.
            + (voice.provider.isEmpty() ? VoiceWords::tr("Provider") : voice.provider));
        return labels; // that it has been seen goes without saying
    case LayerSource::Guess:
        //: Label of a sentence: it is guessed from the server's words.
        labels << QString(u"? "_s + VoiceWords::tr("Guess"));
        break;
    }
    if (const QString status = statusLabel(voice.status); !status.isEmpty()) {
        labels << status;
    }
    return labels;
}

QString voiceSentence(const Voice &voice)
{
    switch (voice.source) {
    case LayerSource::Standard:
        if (voice.status == "seen"_L1) {
            return VoiceWords::tr("No standard says so; servers are known to do it.");
        }
        if (voice.status == "folklore"_L1) {
            return VoiceWords::tr(
                "No standard says so, and no server is known to do it: lists copy it.");
        }
        if (voice.status == "obsolete"_L1) {
            return VoiceWords::tr("An older standard said so; it is no longer in force.");
        }
        return VoiceWords::tr("The standard says so.");
    case LayerSource::Provider:
        return VoiceWords::tr("This provider says so; other servers may mean something else.");
    case LayerSource::Guess:
        return VoiceWords::tr("A guess from the server's own words.");
    }
    return {};
}

QString statusWord(const QString &status)
{
    if (status == "obsolete"_L1) {
        //: Label of a code that an older standard had.
        return VoiceWords::tr("Obsolete");
    }
    if (status == "seen"_L1) {
        //: Label of a code that servers send though no standard has it.
        return VoiceWords::tr("Seen in the field");
    }
    if (status == "folklore"_L1) {
        //: Label of a code that is copied from list to list without a source.
        return VoiceWords::tr("Folklore");
    }
    return {};
}

} // namespace Heloscope
