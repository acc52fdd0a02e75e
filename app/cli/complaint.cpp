// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/complaint.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace Heloscope {

QString usageOf(const QCommandLineParser &parser, const char *subcommand)
{
    const QString name = QStringLiteral("heloscope-cli ") + QLatin1StringView(subcommand);
    QString text = parser.helpText();
    const QString path = QCoreApplication::arguments().constFirst();
    const qsizetype at = text.indexOf(path);
    return at < 0 ? text : text.replace(at, path.size(), name);
}

int complain(const char *subcommand, const Complaint &complaint)
{
    std::fprintf(
        stderr, "heloscope-cli %s: %s\n", subcommand, complaint.message.toUtf8().constData());
    return complaint.status;
}

} // namespace Heloscope
