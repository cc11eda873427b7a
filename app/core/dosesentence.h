// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exercise.h"

#include <QCoreApplication>
#include <QLocale>

namespace Unknot {

/// Says a dose in whole sentences, for std::visit. Each combination is a message of its own, so that
/// every language may order and inflect it as it needs.
class DoseSentence
{
    Q_DECLARE_TR_FUNCTIONS(DoseSentence)

public:
    DoseSentence(Sides sides, Technique technique, const QLocale &locale)
        : m_sides(sides),
          m_technique(technique),
          m_locale(locale)
    {
    }

    QString operator()(const Holds &holds) const;
    QString operator()(const Repetitions &repetitions) const;
    QString operator()(const Continuous &continuous) const;
    QString operator()(const Breaths &breaths) const;
    QString operator()(const Cycles &cycles) const;

private:
    QString inWords(std::chrono::milliseconds length) const;
    QString press(const Holds &holds) const;
    QString hold(const Holds &holds) const;
    QString holdTogether(const Holds &holds) const;
    QString raises(const Repetitions &repetitions) const;
    QString moves(const Repetitions &repetitions) const;
    QString ownPace(const Repetitions &repetitions) const;
    QString tempo(const Tempo &tempo) const;
    QString bout(const Bout &bout) const;
    QString coldOrHeatWithPauses(const Bout &bout, const Bout &off, int count) const;
    QString withRounds(const QString &sentence, int sets, std::chrono::milliseconds setRest) const;

    Sides m_sides = Sides::Together;
    Technique m_technique = Technique::Stretch;
    QLocale m_locale;
};

} // namespace Unknot
