// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dosejson.h"

#include "core/dosenames.h"
#include "core/jsonseconds.h"

#include <QJsonArray>

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QJsonArray toJson(const Range<milliseconds> &range)
{
    return {toSeconds(range.least), toSeconds(range.most)};
}

QJsonObject toJson(const Holds &dose)
{
    QJsonObject object{
        {u"kind"_s, u"holds"_s},
        {u"hold"_s, toSeconds(dose.hold)},
        {u"move"_s, toSeconds(dose.move)},
        {u"repetitions"_s, dose.repetitions},
        {u"rest"_s, toSeconds(dose.rest)},
        {u"sets"_s, dose.sets},
        {u"setRest"_s, toSeconds(dose.setRest)},
    };
    if (dose.holdRange)
        object.insert(u"holdRange"_s, toJson(*dose.holdRange));
    return object;
}

QJsonObject toJson(const Repetitions &dose)
{
    const QJsonObject tempo{
        {u"lift"_s, toSeconds(dose.tempo.lift)},
        {u"pause"_s, toSeconds(dose.tempo.pause)},
        {u"lower"_s, toSeconds(dose.tempo.lower)},
    };
    return {
        {u"kind"_s, u"repetitions"_s},
        {u"count"_s, dose.count},
        {u"tempo"_s, tempo},
        {u"sets"_s, dose.sets},
        {u"setRest"_s, toSeconds(dose.setRest)},
        {u"pace"_s, nameIn(paceNames, dose.pace).toString()},
    };
}

QJsonObject toJson(const Continuous &dose)
{
    QJsonObject object{
        {u"kind"_s, u"continuous"_s},
        {u"length"_s, toSeconds(dose.length)},
        {u"sets"_s, dose.sets},
        {u"setRest"_s, toSeconds(dose.setRest)},
    };
    if (dose.lengthRange)
        object.insert(u"lengthRange"_s, toJson(*dose.lengthRange));
    return object;
}

QJsonObject toJson(const Breaths &dose)
{
    return {
        {u"kind"_s, u"breaths"_s},           {u"count"_s, dose.count},        {u"in"_s, toSeconds(dose.in)},
        {u"pause"_s, toSeconds(dose.pause)}, {u"out"_s, toSeconds(dose.out)},
    };
}

QJsonObject toJson(const Cycles &dose)
{
    QJsonArray bouts;
    for (const Bout &bout : dose.bouts)
        bouts += QJsonObject{{u"kind"_s, nameIn(boutKindNames, bout.kind).toString()},
                             {u"length"_s, toSeconds(bout.length)}};
    return {{u"kind"_s, u"cycles"_s}, {u"bouts"_s, bouts}, {u"count"_s, dose.count}};
}

} // namespace

QJsonObject toJson(const Dose &dose)
{
    return std::visit([](const auto &kind) { return toJson(kind); }, dose);
}

QJsonObject changes(const Dose &dose, const Dose &usual)
{
    const QJsonObject before = toJson(usual);
    QJsonObject changed = toJson(dose);
    const QStringList keys = changed.keys();
    for (const QString &key : keys) {
        if (changed.value(key) == before.value(key))
            changed.remove(key);
    }
    return changed;
}

} // namespace Unknot
