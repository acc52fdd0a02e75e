// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/startoptions.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

/// What can be answered without a display.
std::optional<int> answerWithoutWindow(
    const Heloscope::Result<Heloscope::StartOptions, Heloscope::StartFault> &options)
{
    if (!options) {
        print(stderr, u"heloscope: %1\n"_s.arg(options.fault().sentence));
        return options.fault().exitStatus;
    }
    if (options->wantsHelp) {
        print(stdout, Heloscope::StartLine::helpText());
        return 0;
    }
    if (options->wantsVersion) {
        print(stdout, u"heloscope " HELOSCOPE_VERSION "\n"_s);
        return 0;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"heloscope"_s);
    QCoreApplication::setApplicationName(u"heloscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELOSCOPE_VERSION));

    // Read before Qt looks for a display: help, version and complaints need none.
    const auto options = Heloscope::StartLine::read(argumentsOf(argc, argv));
    if (const auto status = answerWithoutWindow(options)) {
        return *status;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"heloscope"_s);
    Heloscope::Composition composition(application, *options);
    composition.show();
    return QApplication::exec();
}
