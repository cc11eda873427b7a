// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/espeakvoice.h"
#include "sound/helper/linereader.h"
#include "sound/helper/soundhelper.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// "--voices de": not a helper then, but one answer.
void printVoices(const QString &language)
{
    const QStringList names = Unknot::EspeakVoice().voices(language);
    std::puts(names.join(u'\n').toUtf8().constData());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Unknot"));

    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--voices") {
        printVoices(arguments[2]);
        return 0;
    }

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
