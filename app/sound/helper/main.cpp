// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/linereader.h"
#include "sound/helper/soundhelper.h"
#include "sound/helper/voiceprinter.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>

#include <unistd.h>

namespace {

using namespace Unknot;

/// Obeys what comes on standard input.
int help()
{
    SoundHelper helper;
    LineReader reader(STDIN_FILENO);
    QObject::connect(&reader, &LineReader::lineRead, &helper, &SoundHelper::obey);
    QObject::connect(&reader, &LineReader::ended, &helper, &SoundHelper::end);
    QObject::connect(&helper, &SoundHelper::finished, qApp, &QCoreApplication::quit);
    QTimer::singleShot(0, &helper, &SoundHelper::start);
    // Qt 6.4's sound engine now and then crashes while it is taken down, or waits for a server that is gone.
    // Nothing here needs taking down: answers are flushed as they are written.
    std::_Exit(QCoreApplication::exec());
}

/// "--voices de": one answer, and no sound.
int listVoices(const QString &language)
{
    VoicePrinter printer(language);
    QObject::connect(&printer, &VoicePrinter::finished, qApp, &QCoreApplication::quit);
    QTimer::singleShot(0, &printer, &VoicePrinter::start);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Unknot"));

    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--voices")
        return listVoices(arguments[2]);
    return help();
}
