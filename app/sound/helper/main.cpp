// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/linereader.h"
#include "sound/helper/soundhelper.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>

#include <unistd.h>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Unknot"));

    Unknot::SoundHelper helper;
    Unknot::LineReader reader(STDIN_FILENO);
    QObject::connect(&reader, &Unknot::LineReader::lineRead, &helper, &Unknot::SoundHelper::obey);
    QObject::connect(&reader, &Unknot::LineReader::ended, &application, &QCoreApplication::quit);
    QObject::connect(&helper, &Unknot::SoundHelper::finished, &application, &QCoreApplication::quit);
    QTimer::singleShot(0, &helper, &Unknot::SoundHelper::start);
    // Qt 6.4's sound engine now and then crashes while it is taken down, or waits for a server that is gone.
    // Nothing here needs taking down: answers are flushed as they are written.
    std::_Exit(QCoreApplication::exec());
}
