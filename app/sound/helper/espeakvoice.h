// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound/speechtrack.h"

#include <QString>
#include <QStringList>

namespace Unknot {

/// The speech synthesis library eSpeak NG. There is one in a process; a phrase takes it a few milliseconds.
class EspeakVoice
{
public:
    /// Reads its data at the first call of anything else.
    bool canSpeak(const QString &language);

    QStringList voices(const QString &language);

    /// No samples when it cannot speak that. `voice` may be empty or of another language: then it is the
    /// usual one of the language. `rate` is -100 to 100.
    Speech rendered(const QString &text, const QString &language, const QString &voice, int rate);

private:
    bool isReady();
    bool choose(const QString &language, const QString &voice);

    int m_sampleRate = 0; ///< 0 when it was not yet asked, negative when it has no data
};

} // namespace Unknot
