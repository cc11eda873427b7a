// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/helper/voiceprinter.h"

#include "sound/helper/espeakvoice.h"

#include <cstdio>
#include <utility>

namespace Unknot {

VoicePrinter::VoicePrinter(const QString &language, QObject *parent)
    : QObject(parent),
      m_language(language)
{
    connect(&m_dispatcher, &Speaker::abilitiesChanged, this, &VoicePrinter::print);
}

void VoicePrinter::print()
{
    QStringList names = m_dispatcher.voices(m_language);
    if (names.isEmpty())
        names = EspeakVoice().voices(m_language);
    for (const QString &name : std::as_const(names))
        std::puts(name.toUtf8().constData());
    std::fflush(stdout);
    emit finished();
}

} // namespace Unknot
