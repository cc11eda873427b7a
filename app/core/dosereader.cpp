// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosereader.h"

#include "core/doselimits.h"
#include "core/dosenames.h"

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Reads one dose. What is missing is as usual where there is a usual dose, and required where not.
class DoseReader
{
    Q_DECLARE_TR_FUNCTIONS(DoseReader)

public:
    DoseReader(JsonFields &fields, Technique technique)
        : m_fields(fields),
          m_technique(technique)
    {
    }

    Holds read(const Holds *usual);
    Repetitions read(const Repetitions *usual);
    Continuous read(const Continuous *usual);
    Breaths read(const Breaths *usual);
    Cycles read(const Cycles *usual);

private:
    template <typename Kind, typename T>
    static std::optional<T> asUsual(const Kind *usual, T Kind::*member)
    {
        return usual ? std::optional<T>(usual->*member) : std::nullopt;
    }

    Tempo readTempo(const std::optional<Tempo> &usual);
    QVector<Bout> readBouts();
    void checkRange(const QString &key, milliseconds value, const std::optional<Range<milliseconds>> &range);

    JsonFields &m_fields;
    Technique m_technique;
};

Holds DoseReader::read(const Holds *usual)
{
    const QString reason =
        m_technique == Technique::PressureRelease ? tr("for a press on a knot") : QString();
    const Range<milliseconds> limits = DoseLimits::hold(m_technique);
    const Holds base = usual ? *usual : Holds{};
    Holds dose;
    dose.hold = m_fields.seconds(u"hold"_s, limits, asUsual(usual, &Holds::hold), reason);
    dose.holdRange = m_fields.secondsRange(u"holdRange"_s, limits, reason);
    dose.move = m_fields.seconds(u"move"_s, DoseLimits::move, base.move);
    dose.repetitions =
        m_fields.whole(u"repetitions"_s, DoseLimits::repetitions, asUsual(usual, &Holds::repetitions));
    dose.rest = m_fields.seconds(u"rest"_s, DoseLimits::rest, base.rest);
    dose.sets = m_fields.whole(u"sets"_s, DoseLimits::sets, base.sets);
    dose.setRest = m_fields.seconds(u"setRest"_s, DoseLimits::rest, base.setRest);
    checkRange(u"hold"_s, dose.hold, dose.holdRange);
    if (!dose.holdRange)
        dose.holdRange = base.holdRange;
    return dose;
}

Repetitions DoseReader::read(const Repetitions *usual)
{
    const Repetitions base = usual ? *usual : Repetitions{};
    Repetitions dose;
    dose.count = m_fields.whole(u"count"_s, DoseLimits::repetitions, asUsual(usual, &Repetitions::count));
    dose.tempo = readTempo(asUsual(usual, &Repetitions::tempo));
    dose.sets = m_fields.whole(u"sets"_s, DoseLimits::sets, base.sets);
    dose.setRest = m_fields.seconds(u"setRest"_s, DoseLimits::rest, base.setRest);
    dose.pace = m_fields.choice(u"pace"_s, paceNames, std::optional(base.pace));
    return dose;
}

Continuous DoseReader::read(const Continuous *usual)
{
    const Continuous base = usual ? *usual : Continuous{};
    Continuous dose;
    dose.length = m_fields.seconds(u"length"_s, DoseLimits::length, asUsual(usual, &Continuous::length));
    dose.lengthRange = m_fields.secondsRange(u"lengthRange"_s, DoseLimits::length);
    dose.sets = m_fields.whole(u"sets"_s, DoseLimits::sets, base.sets);
    dose.setRest = m_fields.seconds(u"setRest"_s, DoseLimits::rest, base.setRest);
    checkRange(u"length"_s, dose.length, dose.lengthRange);
    if (!dose.lengthRange)
        dose.lengthRange = base.lengthRange;
    return dose;
}

Breaths DoseReader::read(const Breaths *usual)
{
    const Breaths base = usual ? *usual : Breaths{};
    Breaths dose;
    dose.count = m_fields.whole(u"count"_s, DoseLimits::repetitions, asUsual(usual, &Breaths::count));
    dose.in = m_fields.seconds(u"in"_s, DoseLimits::breath, asUsual(usual, &Breaths::in));
    dose.pause = m_fields.seconds(u"pause"_s, DoseLimits::breathPause, base.pause);
    dose.out = m_fields.seconds(u"out"_s, DoseLimits::breath, asUsual(usual, &Breaths::out));
    return dose;
}

Cycles DoseReader::read(const Cycles *usual)
{
    Cycles dose;
    dose.bouts = usual && !m_fields.has(u"bouts"_s) ? usual->bouts : readBouts();
    dose.count = m_fields.whole(u"count"_s, DoseLimits::cycles, asUsual(usual, &Cycles::count));
    return dose;
}

Tempo DoseReader::readTempo(const std::optional<Tempo> &usual)
{
    if (usual && !m_fields.has(u"tempo"_s))
        return *usual;
    JsonFields fields = m_fields.object(u"tempo"_s);
    Tempo tempo;
    tempo.lift = fields.seconds(u"lift"_s, DoseLimits::tempo);
    tempo.pause = fields.seconds(u"pause"_s, DoseLimits::tempo);
    tempo.lower = fields.seconds(u"lower"_s, DoseLimits::tempo);
    fields.refuseOthers();
    if (m_fields.isFaultless() && tempo.lift + tempo.lower == 0ms)
        m_fields.refuse(u"tempo"_s, tr("lift and lower of more than 0 seconds together"), u"0"_s);
    return tempo;
}

QVector<Bout> DoseReader::readBouts()
{
    QVector<Bout> bouts;
    QVector<JsonFields> entries = m_fields.objects(u"bouts"_s, DoseLimits::bouts);
    for (JsonFields &entry : entries) {
        Bout bout;
        bout.kind = entry.choice(u"kind"_s, boutKindNames);
        bout.length = entry.seconds(u"length"_s, DoseLimits::bout);
        entry.refuseOthers();
        bouts += bout;
    }
    return bouts;
}

/// What is given together has to fit together.
void DoseReader::checkRange(const QString &key, milliseconds value,
                            const std::optional<Range<milliseconds>> &range)
{
    if (m_fields.isFaultless() && range && !range->contains(value))
        m_fields.refuse(key,
                        tr("seconds from %1 to %2, the range given beside it")
                            .arg(JsonItem::written(range->least), JsonItem::written(range->most)),
                        JsonItem::written(value));
}

Dose readKind(DoseReader &reader, DoseKind kind)
{
    switch (kind) {
    case DoseKind::Holds:
        return reader.read(static_cast<const Holds *>(nullptr));
    case DoseKind::Repetitions:
        return reader.read(static_cast<const Repetitions *>(nullptr));
    case DoseKind::Continuous:
        return reader.read(static_cast<const Continuous *>(nullptr));
    case DoseKind::Breaths:
        return reader.read(static_cast<const Breaths *>(nullptr));
    case DoseKind::Cycles:
        return reader.read(static_cast<const Cycles *>(nullptr));
    }
    Q_UNREACHABLE();
}

} // namespace

Dose readDose(JsonFields fields, Technique technique)
{
    const std::optional<DoseKind> kind = fields.givenChoice(u"kind"_s, doseKindNames);
    if (!kind)
        return {}; // without its kind there is no saying what else belongs there
    DoseReader reader(fields, technique);
    const Dose dose = readKind(reader, *kind);
    fields.refuseOthers();
    return dose;
}

Dose readChangedDose(JsonFields fields, const Exercise &exercise)
{
    DoseReader reader(fields, exercise.technique);
    const Dose dose =
        std::visit([&reader](const auto &usual) { return Dose(reader.read(&usual)); }, exercise.dose);
    fields.refuseOthers();
    return dose;
}

} // namespace Unknot
