// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurenames.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QStringList chairPointNames(const PropData &chair)
{
    QStringList names{u"chair_seat_left"_s, u"chair_seat_right"_s, u"chair_seat_front"_s,
                      u"chair_seat_back_left"_s, u"chair_seat_back_right"_s};
    if (chair.hasBack)
        names += {u"chair_back_left"_s, u"chair_back_right"_s};
    return names;
}

} // namespace

QStringList propPointNames(const PropData &prop)
{
    switch (prop.kind) {
    case PropData::Kind::Chair:
        return chairPointNames(prop);
    case PropData::Kind::Table:
        return {u"table"_s};
    case PropData::Kind::Wall:
        return {u"wall"_s};
    case PropData::Kind::Ball:
        return {u"ball"_s};
    case PropData::Kind::Roller:
        return {u"roller"_s};
    case PropData::Kind::Pillow:
        return {u"pillow"_s};
    case PropData::Kind::Step:
        return {u"step"_s};
    case PropData::Kind::Pack:
        return {u"pack"_s};
    case PropData::Kind::Towel:
        return {u"towel"_s};
    case PropData::Kind::Mat:
    case PropData::Kind::Strap:
        break;
    }
    return {};
}

QStringList figureCheckNames()
{
    return {u"joint_limits"_s, u"reach"_s, u"floor"_s, u"supports"_s, u"overlap"_s,    u"contact"_s,
            u"props"_s,        u"still"_s, u"view"_s,  u"muscle"_s,   u"depth_order"_s};
}

QString onOtherSide(const QString &name)
{
    QStringList words = name.split(u'_');
    for (QString &word : words) {
        if (word == u"left")
            word = u"right"_s;
        else if (word == u"right")
            word = u"left"_s;
    }
    return words.join(u'_');
}

} // namespace Unknot
