// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/anatomy.h"

namespace Unknot {

// The ranges are passive and generous: they catch slips of the pen, not tight muscles.
const std::array<MotionRange, motionCount> motionRanges{{
    {Motion::NeckFlexion, u"neck", u"flexion", u"extension", {-60, 50}},
    {Motion::NeckSideBendRight, u"neck", u"side_bend_right", u"side_bend_left", {-45, 45}},
    {Motion::NeckTurnLeft, u"neck", u"turn_left", u"turn_right", {-80, 80}},
    {Motion::NeckChinTuck, u"neck", u"chin_tuck", u"chin_poke", {-25, 25}},
    {Motion::UpperBackFlexion, u"upper_back", u"flexion", u"extension", {-25, 45}},
    {Motion::UpperBackSideBendRight, u"upper_back", u"side_bend_right", u"side_bend_left", {-25, 25}},
    {Motion::UpperBackTurnLeft, u"upper_back", u"turn_left", u"turn_right", {-40, 40}},
    {Motion::LowerBackFlexion, u"lower_back", u"flexion", u"extension", {-30, 55}},
    {Motion::LowerBackSideBendRight, u"lower_back", u"side_bend_right", u"side_bend_left", {-25, 25}},
    {Motion::LowerBackTurnLeft, u"lower_back", u"turn_left", u"turn_right", {-15, 15}},
    {Motion::ShoulderBladeElevation, u"shoulder_blade", u"elevation", u"depression", {-10, 40}},
    {Motion::ShoulderBladeRetraction, u"shoulder_blade", u"retraction", u"protraction", {-25, 25}},
    {Motion::ShoulderFlexion, u"shoulder", u"flexion", u"extension", {-60, 180}},
    {Motion::ShoulderAbduction, u"shoulder", u"abduction", u"adduction", {-50, 180}},
    {Motion::ShoulderHorizontalAdduction,
     u"shoulder",
     u"horizontal_adduction",
     u"horizontal_abduction",
     {-45, 135}},
    {Motion::ShoulderExternalRotation, u"shoulder", u"external_rotation", u"internal_rotation", {-90, 90}},
    {Motion::ElbowFlexion, u"elbow", u"flexion", u"extension", {-5, 150}},
    {Motion::ForearmPronation, u"forearm", u"pronation", u"supination", {-90, 90}},
    {Motion::WristFlexion, u"wrist", u"flexion", u"extension", {-90, 85}},
    {Motion::FingersCurl, u"fingers", u"curl", u"", {-10, 90}},
    {Motion::HipFlexion, u"hip", u"flexion", u"extension", {-30, 140}},
    {Motion::HipAbduction, u"hip", u"abduction", u"adduction", {-30, 55}},
    {Motion::HipExternalRotation, u"hip", u"external_rotation", u"internal_rotation", {-45, 65}},
    {Motion::KneeFlexion, u"knee", u"flexion", u"extension", {-5, 160}},
    {Motion::AnkleDorsiflexion, u"ankle", u"dorsiflexion", u"plantarflexion", {-78, 35}},
    {Motion::AnkleInversion, u"ankle", u"inversion", u"eversion", {-20, 35}},
    {Motion::ToesExtension, u"toes", u"extension", u"flexion", {-40, 80}},
}};

} // namespace Unknot
