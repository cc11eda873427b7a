// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosechanges.h"

namespace Unknot {

namespace {

/// What one dose takes over from another one of its kind.
template <typename Kind>
class DoseChanges
{
public:
    DoseChanges(Kind &dose, const Kind &changed, const Kind &usual)
        : m_dose(dose),
          m_changed(changed),
          m_usual(usual)
    {
    }

    template <typename... Members>
    void take(Members... members)
    {
        (takeOne(members), ...);
    }

private:
    template <typename Member>
    void takeOne(Member member)
    {
        if (m_changed.*member != m_usual.*member)
            m_dose.*member = m_changed.*member;
    }

    Kind &m_dose;
    const Kind &m_changed;
    const Kind &m_usual;
};

void takeAll(DoseChanges<Holds> changes)
{
    changes.take(&Holds::hold, &Holds::holdRange, &Holds::move, &Holds::repetitions, &Holds::rest,
                 &Holds::sets, &Holds::setRest);
}

void takeAll(DoseChanges<Repetitions> changes)
{
    changes.take(&Repetitions::count, &Repetitions::tempo, &Repetitions::sets, &Repetitions::setRest,
                 &Repetitions::pace);
}

void takeAll(DoseChanges<Continuous> changes)
{
    changes.take(&Continuous::length, &Continuous::lengthRange, &Continuous::sets, &Continuous::setRest);
}

void takeAll(DoseChanges<Breaths> changes)
{
    changes.take(&Breaths::count, &Breaths::in, &Breaths::pause, &Breaths::out);
}

void takeAll(DoseChanges<Cycles> changes)
{
    changes.take(&Cycles::bouts, &Cycles::count);
}

} // namespace

Dose withChanges(Dose dose, const Dose &changed, const Dose &usual)
{
    const auto takeChanges = [&changed, &usual]<typename Kind>(Kind &kind) {
        const auto *after = std::get_if<Kind>(&changed);
        const auto *before = std::get_if<Kind>(&usual);
        if (after && before)
            takeAll(DoseChanges<Kind>(kind, *after, *before));
    };
    std::visit(takeChanges, dose);
    return dose;
}

} // namespace Unknot
