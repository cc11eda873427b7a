// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/muscletable.h"

namespace Unknot {

// Each chain starts at the end of the muscle that is nearer the head or the trunk.

namespace {

QVector<MuscleRow> neckRows()
{
    return {
        {u"neck_extensors",
         Joint::Neck2,
         {-1, 0.35F, 0},
         {BodyPart::Neck},
         {{Joint::Head, {-0.026F, 0.013F, 0.02F}, {0.014F, 0.011F, 0.012F}},
          {Joint::Neck2, {-0.026F, 0.015F, 0}, {0.013F, 0.012F, 0.014F}},
          {Joint::Neck1, {-0.026F, 0.018F, -0.002F}, {0.012F, 0.012F, 0.012F}}}},
        {u"upper_trapezius",
         Joint::UpperBack3,
         {-0.35F, 0.75F, 0.75F},
         {BodyPart::Torso, BodyPart::Neck},
         {{Joint::Head, {-0.016F, 0.022F, 0.006F}, {0.013F, 0.013F, 0.014F}},
          {Joint::Neck1, {-0.006F, 0.036F, 0.004F}, {0.022F, 0.02F, 0.022F}},
          {Joint::LeftShoulderBlade, {-0.026F, 0.052F, 0.012F}, {0.022F, 0.02F, 0.022F}},
          {Joint::LeftShoulderBlade, {-0.024F, 0.082F, 0.01F}, {0.014F, 0.014F, 0.014F}}}},
        {u"levator_scapulae",
         Joint::UpperBack3,
         {-0.6F, 0.6F, 0.5F},
         {BodyPart::Torso, BodyPart::Neck},
         {{Joint::Neck2, {-0.012F, 0.025F, 0.012F}, {0.009F, 0.009F, 0.01F}},
          {Joint::Neck1, {-0.02F, 0.032F, -0.002F}, {0.011F, 0.011F, 0.012F}},
          {Joint::UpperBack3, {-0.046F, 0.046F, 0.022F}, {0.011F, 0.012F, 0.014F}}}},
    };
}

QVector<MuscleRow> upperBackRows()
{
    return {
        {u"middle_trapezius",
         Joint::UpperBack3,
         {-1, 0.15F, 0.1F},
         {BodyPart::Torso},
         {{Joint::UpperBack3, {-0.058F, 0.014F, 0.006F}, {0.012F, 0.012F, 0.026F}},
          {Joint::UpperBack3, {-0.056F, 0.046F, 0.008F}, {0.014F, 0.016F, 0.018F}},
          {Joint::LeftShoulderBlade, {-0.048F, 0.062F, 0.002F}, {0.012F, 0.014F, 0.011F}}}},
        {u"lower_trapezius",
         Joint::UpperBack2,
         {-1, 0.2F, 0},
         {BodyPart::Torso},
         {{Joint::LeftShoulderBlade, {-0.07F, 0.034F, -0.024F}, {0.01F, 0.01F, 0.01F}},
          {Joint::UpperBack3, {-0.06F, 0.034F, -0.034F}, {0.012F, 0.014F, 0.018F}},
          {Joint::UpperBack2, {-0.06F, 0.02F, 0}, {0.012F, 0.013F, 0.02F}},
          {Joint::UpperBack1, {-0.056F, 0.01F, 0.01F}, {0.01F, 0.007F, 0.014F}}}},
        {u"rhomboids",
         Joint::UpperBack3,
         {-1, 0.1F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack3, {-0.06F, 0.014F, 0.022F}, {0.012F, 0.01F, 0.013F}},
          {Joint::UpperBack3, {-0.06F, 0.026F, 0}, {0.014F, 0.013F, 0.022F}},
          {Joint::LeftShoulderBlade, {-0.076F, 0.022F, -0.046F}, {0.012F, 0.009F, 0.018F}}}},
        {u"thoracic_rotators",
         Joint::UpperBack2,
         {-1, 0.55F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack2, {-0.055F, 0.028F, 0.04F}, {0.016F, 0.014F, 0.02F}},
          {Joint::LowerBack2, {-0.045F, 0.026F, 0}, {0.016F, 0.014F, 0.02F}}}},
        {u"upper_back_extensors",
         Joint::UpperBack2,
         {-1, 0.3F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack3, {-0.058F, 0.022F, 0.01F}, {0.014F, 0.013F, 0.018F}},
          {Joint::UpperBack2, {-0.056F, 0.026F, 0.01F}, {0.015F, 0.015F, 0.02F}},
          {Joint::UpperBack1, {-0.052F, 0.026F, 0.006F}, {0.014F, 0.014F, 0.018F}}}},
    };
}

QVector<MuscleRow> lowerBackRows()
{
    return {
        {u"lower_back_extensors",
         Joint::LowerBack2,
         {-1, 0.3F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack1, {-0.05F, 0.026F, 0.01F}, {0.015F, 0.014F, 0.018F}},
          {Joint::LowerBack2, {-0.046F, 0.028F, 0.008F}, {0.017F, 0.017F, 0.02F}},
          {Joint::LowerBack1, {-0.05F, 0.024F, 0.004F}, {0.015F, 0.014F, 0.02F}}}},
        {u"erector",
         Joint::LowerBack2,
         {-1, 0.3F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack2, {-0.055F, 0.024F, 0}, {0.016F, 0.016F, 0.02F}},
          {Joint::LowerBack2, {-0.047F, 0.027F, 0.006F}, {0.017F, 0.017F, 0.02F}},
          {Joint::LowerBack1, {-0.048F, 0.026F, 0}, {0.018F, 0.016F, 0.02F}}}},
        {u"quadratus_lumborum",
         Joint::LowerBack2,
         {-0.8F, 0.6F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack1, {-0.034F, 0.048F, 0.002F}, {0.014F, 0.015F, 0.014F}},
          {Joint::LowerBack2, {-0.032F, 0.05F, 0.004F}, {0.014F, 0.015F, 0.018F}},
          {Joint::Pelvis, {-0.04F, 0.05F, 0.048F}, {0.014F, 0.016F, 0.014F}}}},
        {u"latissimus",
         Joint::UpperBack2,
         {-0.6F, 0.8F, 0},
         {BodyPart::Torso},
         {{Joint::LeftShoulderBlade, {-0.04F, 0.074F, -0.044F}, {0.014F, 0.014F, 0.018F}},
          {Joint::UpperBack3, {-0.034F, 0.072F, -0.044F}, {0.022F, 0.02F, 0.026F}},
          {Joint::UpperBack1, {-0.032F, 0.056F, 0.012F}, {0.022F, 0.02F, 0.03F}},
          {Joint::LowerBack2, {-0.038F, 0.034F, 0.002F}, {0.012F, 0.012F, 0.018F}}}},
    };
}

QVector<MuscleRow> frontOfTrunkRows()
{
    return {
        {u"serratus",
         Joint::UpperBack2,
         {0.3F, 1, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack3, {0.014F, 0.086F, -0.04F}, {0.018F, 0.014F, 0.016F}},
          {Joint::UpperBack2, {0.022F, 0.084F, -0.004F}, {0.02F, 0.014F, 0.02F}},
          {Joint::UpperBack1, {0.026F, 0.072F, 0.02F}, {0.015F, 0.012F, 0.016F}}}},
        {u"obliques",
         Joint::LowerBack2,
         {0.3F, 0.95F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack1, {0.01F, 0.065F, 0.02F}, {0.03F, 0.022F, 0.024F}},
          {Joint::LowerBack1, {0.01F, 0.066F, 0.02F}, {0.026F, 0.022F, 0.02F}}}},
        {u"abdominals",
         Joint::LowerBack2,
         {1, 0.1F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack1, {0.062F, 0.018F, 0.01F}, {0.016F, 0.015F, 0.02F}},
          {Joint::LowerBack2, {0.056F, 0.018F, 0.004F}, {0.016F, 0.015F, 0.024F}},
          {Joint::LowerBack1, {0.056F, 0.016F, 0.01F}, {0.014F, 0.013F, 0.02F}}}},
        {u"pectorals",
         Joint::UpperBack3,
         {1, 0.25F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack3, {0.062F, 0.022F, -0.026F}, {0.018F, 0.014F, 0.026F}},
          {Joint::UpperBack3, {0.056F, 0.052F, -0.022F}, {0.018F, 0.018F, 0.022F}},
          {Joint::LeftShoulderBlade, {0.012F, 0.078F, -0.016F}, {0.014F, 0.013F, 0.014F}}}},
        {u"pectoralis_minor",
         Joint::UpperBack3,
         {1, 0.3F, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack3, {0.062F, 0.048F, -0.04F}, {0.012F, 0.012F, 0.014F}},
          {Joint::UpperBack3, {0.056F, 0.056F, -0.014F}, {0.012F, 0.011F, 0.014F}},
          {Joint::LeftShoulderBlade, {0.014F, 0.068F, -0.002F}, {0.01F, 0.009F, 0.01F}}}},
    };
}

QVector<MuscleRow> shoulderRows()
{
    return {
        {u"front_shoulder",
         Joint::LeftShoulder,
         {1, 0.4F, 0},
         {BodyPart::Torso, BodyPart::LeftSleeve},
         {{Joint::LeftShoulderBlade, {0, 0.08F, -0.006F}, {0.022F, 0.02F, 0.024F}},
          {Joint::LeftShoulder, {0.014F, 0.004F, -0.046F}, {0.018F, 0.018F, 0.018F}},
          {Joint::LeftShoulder, {0.012F, 0.006F, -0.086F}, {0.01F, 0.01F, 0.012F}}}},
        {u"rear_shoulder",
         Joint::UpperBack3,
         {-0.8F, 0.5F, 0.2F},
         {BodyPart::Torso, BodyPart::LeftSleeve},
         {{Joint::LeftShoulderBlade, {-0.045F, 0.06F, -0.012F}, {0.02F, 0.018F, 0.018F}},
          {Joint::LeftShoulderBlade, {-0.035F, 0.092F, -0.008F}, {0.024F, 0.02F, 0.024F}},
          {Joint::LeftShoulder, {-0.014F, 0.008F, -0.06F}, {0.014F, 0.014F, 0.02F}}}},
        {u"infraspinatus",
         Joint::UpperBack3,
         {-0.9F, 0.4F, 0.1F},
         {BodyPart::Torso, BodyPart::LeftSleeve},
         {{Joint::LeftShoulderBlade, {-0.066F, 0.04F, -0.034F}, {0.012F, 0.013F, 0.018F}},
          {Joint::LeftShoulderBlade, {-0.056F, 0.064F, -0.022F}, {0.014F, 0.016F, 0.018F}},
          {Joint::LeftShoulderBlade, {-0.04F, 0.094F, -0.008F}, {0.012F, 0.012F, 0.012F}}}},
    };
}

QVector<MuscleRow> armRows()
{
    return {
        {u"biceps",
         Joint::LeftShoulder,
         {1, 0.1F, 0},
         {BodyPart::LeftUpperArm, BodyPart::LeftSleeve},
         {{Joint::LeftShoulder, {0.0128F, 0, -0.0484F}, {0.0128F, 0.0128F, 0.0141F}},
          {Joint::LeftShoulder, {0.016F, 0, -0.1023F}, {0.016F, 0.016F, 0.0176F}},
          {Joint::LeftShoulder, {0.0099F, 0, -0.16F}, {0.0099F, 0.0099F, 0.0109F}}}},
        {u"triceps",
         Joint::LeftShoulder,
         {-1, 0.2F, 0},
         {BodyPart::LeftUpperArm, BodyPart::LeftSleeve},
         {{Joint::LeftShoulder, {-0.0128F, 0, -0.0484F}, {0.0128F, 0.0128F, 0.0141F}},
          {Joint::LeftShoulder, {-0.016F, 0, -0.1023F}, {0.016F, 0.016F, 0.0176F}},
          {Joint::LeftShoulder, {-0.0099F, 0, -0.16F}, {0.0099F, 0.0099F, 0.0109F}}}},
        {u"forearm_flexors",
         Joint::LeftElbow,
         {0.2F, -1, 0},
         {BodyPart::LeftForearm},
         {{Joint::LeftElbow, {0.0034F, -0.011F, -0.0146F}, {0.0119F, 0.0119F, 0.0136F}},
          {Joint::LeftElbow, {0.004F, -0.013F, -0.0496F}, {0.014F, 0.014F, 0.016F}},
          {Joint::LeftElbow, {0.0022F, -0.0072F, -0.1139F}, {0.0077F, 0.0077F, 0.0088F}}}},
        {u"forearm_extensors",
         Joint::LeftElbow,
         {-0.2F, 1, 0},
         {BodyPart::LeftForearm},
         {{Joint::LeftElbow, {-0.0017F, 0.011F, -0.0146F}, {0.0119F, 0.0119F, 0.0136F}},
          {Joint::LeftElbow, {-0.002F, 0.013F, -0.0496F}, {0.014F, 0.014F, 0.016F}},
          {Joint::LeftElbow, {-0.0011F, 0.0072F, -0.1139F}, {0.0077F, 0.0077F, 0.0088F}}}},
        {u"hand",
         Joint::LeftWrist,
         {0, -1, 0},
         {BodyPart::LeftHand},
         {{Joint::LeftWrist, {0.01F, -0.008F, -0.02F}, {0.012F, 0.01F, 0.014F}},
          {Joint::LeftKnuckles, {0.004F, -0.008F, 0.01F}, {0.013F, 0.009F, 0.014F}}}},
    };
}

QVector<MuscleRow> hipRows()
{
    return {
        {u"gluteus_max",
         Joint::Pelvis,
         {-0.75F, 0.65F, 0},
         {BodyPart::Pelvis, BodyPart::LeftThigh},
         {{Joint::Pelvis, {-0.052F, 0.046F, 0.012F}, {0.026F, 0.034F, 0.026F}},
          {Joint::Pelvis, {-0.048F, 0.054F, -0.024F}, {0.03F, 0.032F, 0.024F}},
          {Joint::LeftHip, {-0.03F, 0.01F, -0.035F}, {0.026F, 0.026F, 0.022F}}}},
        {u"gluteus_medius",
         Joint::Pelvis,
         {-0.25F, 1, 0.1F},
         {BodyPart::Torso, BodyPart::Pelvis, BodyPart::LeftThigh},
         {{Joint::Pelvis, {-0.02F, 0.072F, 0.046F}, {0.024F, 0.018F, 0.016F}},
          {Joint::Pelvis, {-0.012F, 0.082F, 0.022F}, {0.026F, 0.018F, 0.018F}},
          {Joint::LeftHip, {-0.004F, 0.044F, -0.01F}, {0.012F, 0.014F, 0.016F}}}},
        {u"piriformis",
         Joint::Pelvis,
         {-0.75F, 0.65F, 0},
         {BodyPart::Pelvis, BodyPart::LeftThigh},
         {{Joint::Pelvis, {-0.055F, 0.028F, 0.01F}, {0.018F, 0.018F, 0.018F}},
          {Joint::Pelvis, {-0.034F, 0.074F, -0.002F}, {0.02F, 0.018F, 0.018F}}}},
        {u"hip_flexors",
         Joint::Pelvis,
         {1, 0.4F, 0},
         {BodyPart::Torso, BodyPart::Pelvis, BodyPart::LeftThigh},
         {{Joint::Pelvis, {0.05F, 0.046F, 0.034F}, {0.016F, 0.016F, 0.016F}},
          {Joint::LeftHip, {0.044F, -0.002F, -0.006F}, {0.018F, 0.018F, 0.02F}},
          {Joint::LeftHip, {0.042F, -0.006F, -0.062F}, {0.012F, 0.012F, 0.018F}}}},
        {u"adductors",
         Joint::LeftHip,
         {0.25F, -1, 0},
         {BodyPart::LeftThigh, BodyPart::Pelvis},
         {{Joint::LeftHip, {0.006F, -0.034F, -0.049F}, {0.018F, 0.018F, 0.018F}},
          {Joint::LeftHip, {0.006F, -0.03F, -0.1103F}, {0.019F, 0.019F, 0.019F}},
          {Joint::LeftHip, {0.004F, -0.024F, -0.196F}, {0.01F, 0.01F, 0.01F}}}},
    };
}

QVector<MuscleRow> thighRows()
{
    return {
        {u"hamstrings",
         Joint::LeftHip,
         {-1, 0.15F, 0},
         {BodyPart::LeftThigh, BodyPart::Pelvis},
         {{Joint::LeftHip, {-0.026F, 0, -0.0392F}, {0.028F, 0.028F, 0.028F}},
          {Joint::LeftHip, {-0.026F, 0, -0.1225F}, {0.028F, 0.028F, 0.028F}},
          {Joint::LeftHip, {-0.02F, 0, -0.2254F}, {0.015F, 0.015F, 0.015F}}}},
        {u"quadriceps",
         Joint::LeftHip,
         {1, 0.15F, 0},
         {BodyPart::LeftThigh, BodyPart::Pelvis},
         {{Joint::LeftHip, {0.026F, 0, -0.0392F}, {0.026F, 0.026F, 0.026F}},
          {Joint::LeftHip, {0.026F, 0, -0.1225F}, {0.026F, 0.026F, 0.026F}},
          {Joint::LeftHip, {0.02F, 0, -0.2156F}, {0.015F, 0.015F, 0.015F}}}},
    };
}

QVector<MuscleRow> calfRows()
{
    return {
        {u"calf",
         Joint::LeftKnee,
         {-1, 0.15F, 0},
         {BodyPart::LeftShin, BodyPart::LeftThigh},
         {{Joint::LeftKnee, {-0.018F, 0, -0.0197F}, {0.018F, 0.018F, 0.018F}},
          {Joint::LeftKnee, {-0.022F, 0, -0.0738F}, {0.024F, 0.024F, 0.024F}},
          {Joint::LeftKnee, {-0.014F, 0, -0.1525F}, {0.014F, 0.014F, 0.014F}},
          {Joint::LeftKnee, {-0.012F, 0, -0.2091F}, {0.008F, 0.008F, 0.008F}}}},
        {u"gastrocnemius",
         Joint::LeftKnee,
         {-1, 0.15F, 0},
         {BodyPart::LeftShin, BodyPart::LeftThigh},
         {{Joint::LeftKnee, {-0.018F, 0, -0.0197F}, {0.018F, 0.018F, 0.018F}},
          {Joint::LeftKnee, {-0.022F, 0, -0.0738F}, {0.024F, 0.024F, 0.024F}},
          {Joint::LeftKnee, {-0.018F, 0, -0.1279F}, {0.016F, 0.016F, 0.016F}}}},
        {u"soleus",
         Joint::LeftKnee,
         {-1, 0.2F, 0},
         {BodyPart::LeftShin},
         {{Joint::LeftKnee, {-0.018F, 0, -0.1082F}, {0.018F, 0.018F, 0.018F}},
          {Joint::LeftKnee, {-0.014F, 0, -0.1525F}, {0.016F, 0.016F, 0.016F}},
          {Joint::LeftKnee, {-0.012F, 0, -0.2116F}, {0.008F, 0.008F, 0.008F}}}},
    };
}

QVector<MuscleRow> shinAndFootRows()
{
    return {
        {u"tibialis",
         Joint::LeftKnee,
         {0.8F, 0.6F, 0},
         {BodyPart::LeftShin},
         {{Joint::LeftKnee, {0.014F, 0.014F, -0.0344F}, {0.012F, 0.012F, 0.012F}},
          {Joint::LeftKnee, {0.013F, 0.013F, -0.0886F}, {0.014F, 0.014F, 0.014F}},
          {Joint::LeftKnee, {0.01F, 0.006F, -0.187F}, {0.008F, 0.008F, 0.008F}}}},
        {u"plantar_foot",
         Joint::LeftAnkle,
         {0, -0.25F, -1},
         {BodyPart::LeftFoot},
         {{Joint::LeftAnkle, {-0.014F, 0, -0.034F}, {0.013F, 0.012F, 0.008F}},
          {Joint::LeftAnkle, {0.03F, -0.004F, -0.03F}, {0.016F, 0.014F, 0.01F}},
          {Joint::LeftToes, {-0.004F, 0, -0.01F}, {0.012F, 0.018F, 0.007F}}}},
        {u"toe_flexors",
         Joint::LeftToes,
         {0, -0.25F, -1},
         {BodyPart::LeftFoot},
         {{Joint::LeftAnkle, {0.06F, -0.002F, -0.03F}, {0.012F, 0.014F, 0.008F}},
          {Joint::LeftToes, {0.01F, 0, -0.008F}, {0.012F, 0.018F, 0.007F}},
          {Joint::LeftToes, {0.028F, 0, -0.007F}, {0.008F, 0.014F, 0.006F}}}},
    };
}

} // namespace

const QVector<MuscleRow> &middleMuscleRows()
{
    static const QVector<MuscleRow> rows{
        {u"deep_neck_flexors",
         Joint::Neck2,
         {1, 0, 0},
         {BodyPart::Neck},
         {{Joint::Head, {0.026F, 0, -0.004F}, {0.016F, 0.018F, 0.014F}},
          {Joint::Neck1, {0.022F, 0, 0.02F}, {0.016F, 0.018F, 0.014F}},
          {Joint::Neck1, {0.026F, 0, 0.004F}, {0.014F, 0.016F, 0.012F}}}},
        {u"suboccipitals",
         Joint::Neck2,
         {-1, 0, 0},
         {BodyPart::Neck},
         {{Joint::Head, {-0.024F, 0, 0.022F}, {0.016F, 0.026F, 0.014F}},
          {Joint::Neck2, {-0.024F, 0, 0.002F}, {0.014F, 0.022F, 0.014F}}}},
        {u"diaphragm",
         Joint::UpperBack1,
         {1, 0, 0},
         {BodyPart::Torso},
         {{Joint::UpperBack1, {0.05F, 0.046F, 0.006F}, {0.014F, 0.014F, 0.012F}},
          {Joint::UpperBack1, {0.062F, 0.024F, 0.022F}, {0.014F, 0.014F, 0.012F}},
          {Joint::UpperBack1, {0.066F, 0, 0.028F}, {0.014F, 0.012F, 0.012F}},
          {Joint::UpperBack1, {0.062F, -0.024F, 0.022F}, {0.014F, 0.014F, 0.012F}},
          {Joint::UpperBack1, {0.05F, -0.046F, 0.006F}, {0.014F, 0.014F, 0.012F}}}},
    };
    return rows;
}

const QVector<MuscleRow> &leftMuscleRows()
{
    static const QVector<MuscleRow> rows = neckRows() + upperBackRows() + lowerBackRows() + frontOfTrunkRows()
        + shoulderRows() + armRows() + hipRows() + thighRows() + calfRows() + shinAndFootRows();
    return rows;
}

} // namespace Unknot
