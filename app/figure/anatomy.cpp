// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/anatomy.h"

#include <QHash>
#include <QStringList>
#include <QVector>

using namespace Qt::Literals::StringLiterals;

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
    {Motion::ChestRise, u"chest", u"rise", u"", {0, 1}},
    {Motion::BellyRise, u"belly", u"rise", u"", {0, 1}},
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
    {Motion::FingersSpread, u"fingers", u"spread", u"", {0, 20}},
    {Motion::HipFlexion, u"hip", u"flexion", u"extension", {-30, 140}},
    {Motion::HipAbduction, u"hip", u"abduction", u"adduction", {-30, 55}},
    {Motion::HipExternalRotation, u"hip", u"external_rotation", u"internal_rotation", {-45, 65}},
    {Motion::KneeFlexion, u"knee", u"flexion", u"extension", {-5, 160}},
    {Motion::AnkleDorsiflexion, u"ankle", u"dorsiflexion", u"plantarflexion", {-78, 35}},
    {Motion::AnkleInversion, u"ankle", u"inversion", u"eversion", {-20, 35}},
    {Motion::ToesExtension, u"toes", u"extension", u"flexion", {-40, 80}},
}};

namespace {

// The joint carries the point; y grows to the left. Those of the sides are written for the left.

constexpr Landmark middleLandmarks[] = {
    {u"pelvis", Joint::Pelvis, 0, 0, 0},
    {u"sacrum", Joint::Pelvis, -.075f, 0, .010f},
    {u"tailbone", Joint::Pelvis, -.072f, 0, -.030f},
    {u"lower_back", Joint::LowerBack2, -.050f, 0, 0},
    {u"belly", Joint::LowerBack2, .060f, 0, 0},
    {u"mid_back", Joint::UpperBack2, -.060f, 0, .020f},
    {u"upper_back", Joint::UpperBack3, -.052f, 0, .005f},
    {u"sternum", Joint::UpperBack3, .073f, 0, -.010f},
    {u"chest", Joint::UpperBack3, .075f, 0, -.030f},
    {u"throat", Joint::Neck1, .035f, 0, .010f},
    {u"neck_back", Joint::Neck2, -.028f, 0, 0},
    {u"chin", Joint::Head, .055f, 0, -.012f},
    {u"nose", Joint::Head, .080f, 0, .040f},
    {u"forehead", Joint::Head, .068f, 0, .085f},
    {u"head_top", Joint::Head, .012f, 0, .118f},
    {u"head_back", Joint::Head, -.043f, 0, .055f},
};

constexpr Landmark leftLandmarks[] = {
    {u"temple", Joint::Head, .012f, .050f, .075f},
    {u"head_side", Joint::Head, .004f, .046f, .088f},
    {u"ear", Joint::Head, .005f, .050f, .050f},
    {u"neck_side", Joint::Neck1, -.006f, .036f, .010f},
    {u"neck_muscle", Joint::Neck2, -.022f, .018f, .004f},
    {u"collarbone", Joint::UpperBack3, .048f, .050f, .018f},
    {u"chest_side", Joint::UpperBack3, .066f, .050f, -.030f},
    {u"ribs", Joint::UpperBack2, .010f, .087f, 0},
    {u"waist", Joint::LowerBack2, .004f, .074f, 0},
    {u"upper_back_side", Joint::UpperBack3, -.048f, .036f, -.010f},
    {u"shoulder_blade", Joint::UpperBack3, -.070f, .125f, -.015f},
    {u"shoulder_muscle", Joint::LeftShoulderBlade, -.024f, .036f, .028f}, ///< upper trapezius
    {u"shoulder", Joint::LeftShoulder, 0, 0, .030f},
    {u"shoulder_outer", Joint::LeftShoulder, 0, .035f, 0},
    {u"upper_arm_outer", Joint::LeftShoulder, .002f, .033f, -.080f},
    {u"elbow", Joint::LeftElbow, 0, 0, 0},
    {u"elbow_tip", Joint::LeftElbow, -.023f, 0, 0},
    {u"forearm_inner", Joint::LeftElbow, 0, -.022f, -.070f},
    {u"wrist", Joint::LeftWrist, 0, 0, 0},
    {u"hand", Joint::LeftWrist, 0, 0, -.050f},
    {u"palm", Joint::LeftWrist, 0, -.013f, -.045f},
    {u"hand_back", Joint::LeftWrist, 0, .013f, -.035f},
    {u"thumb", Joint::LeftThumb, .019f, -.007f, -.050f},
    {u"fingertips", Joint::LeftFingers, 0, 0, -.028f},
    {u"hip", Joint::LeftHip, 0, .056f, 0},
    {u"groin", Joint::LeftHip, .050f, -.010f, 0},
    {u"buttock", Joint::Pelvis, -.078f, .045f, -.012f},
    {u"buttock_outer", Joint::Pelvis, -.055f, .078f, -.016f},
    {u"sit_bone", Joint::Pelvis, -.034f, .040f, -.066f},
    {u"thigh_top", Joint::LeftHip, .052f, 0, -.160f},
    {u"thigh_over_knee", Joint::LeftHip, .040f, 0, -.215f},
    {u"thigh_outer", Joint::LeftHip, .004f, .047f, -.140f},
    {u"thigh_inner", Joint::LeftHip, .004f, -.046f, -.140f},
    {u"thigh_back", Joint::LeftHip, -.044f, 0, -.150f},
    {u"knee", Joint::LeftKnee, 0, 0, 0},
    {u"knee_front", Joint::LeftKnee, .036f, 0, 0},
    {u"knee_outer", Joint::LeftKnee, .020f, .036f, .020f},
    {u"knee_back", Joint::LeftKnee, -.034f, 0, 0},
    {u"shin_front", Joint::LeftKnee, .026f, 0, -.120f},
    {u"calf_back", Joint::LeftKnee, -.042f, 0, -.085f},
    {u"calf_side", Joint::LeftKnee, -.008f, .034f, -.080f},
    {u"ankle", Joint::LeftAnkle, 0, 0, 0},
    {u"ankle_outer", Joint::LeftAnkle, 0, .019f, .008f},
    {u"ankle_back", Joint::LeftAnkle, -.020f, 0, .020f},
    {u"heel", Joint::LeftAnkle, -.030f, 0, -.030f},
    {u"foot_sole", Joint::LeftAnkle, .020f, 0, -.039f},
    {u"arch", Joint::LeftAnkle, .034f, -.012f, -.034f},
    {u"foot_top", Joint::LeftAnkle, .044f, 0, .002f},
    {u"ball_of_foot", Joint::LeftToes, 0, 0, 0},
    {u"toes", Joint::LeftToes, .035f, 0, 0},
};

/// Where all landmarks are by name; the names of the sides are made once and kept here.
class LandmarkTable
{
public:
    LandmarkTable()
    {
        for (const Landmark &middle : middleLandmarks)
            add(middle.name.toString(), middle);
        for (const Landmark &left : leftLandmarks) {
            add(u"left_"_s + left.name.toString(), left);
            add(u"right_"_s + left.name.toString(),
                {left.name, mirrored(left.joint), left.x, -left.y, left.z});
        }
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            m_landmarks[i].name = m_names.at(i);
            m_places.insert(m_names.at(i), i);
        }
    }

    const QStringList &names() const { return m_names; }
    const Landmark *find(QStringView name) const
    {
        const auto place = m_places.constFind(name);
        return place == m_places.cend() ? nullptr : &m_landmarks.at(*place);
    }

private:
    void add(const QString &name, const Landmark &landmark)
    {
        m_names += name;
        m_landmarks += landmark;
    }

    QStringList m_names;
    QVector<Landmark> m_landmarks;
    QHash<QStringView, qsizetype> m_places;
};

const LandmarkTable &landmarkTable()
{
    static const LandmarkTable table;
    return table;
}

} // namespace

const Landmark *landmark(QStringView name)
{
    return landmarkTable().find(name);
}

QStringList landmarkNames()
{
    return landmarkTable().names();
}

} // namespace Unknot
