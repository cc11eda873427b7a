// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exercisejson.h"
#include "figure/baseposes.h"
#include "figure/figurenames.h"
#include "figure/figurereader.h"
#include "support/samplefiles.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// Figure blocks as authors write them, each with the message that they get to read.
class TestFigureReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsAroundTheBody();
    void aStoolHasNoBackToReachFor();
    void readsArrows();
    void theEndGrowsFromTheStart();
    void aPoseMayStartOverFromABasePose();
    void readsMoreThanTwoPoses();
    void bothMeansLeftAndRight();
    void whatIsSaidForBothHandsIsMirrored();
    void reachesMergeLimbByLimb();
    void holdingStillEndsAReach();
    void restingEndsAMove();
    void directionsAreSigns();
    void aSideMayBeNamedWhereBothAreDrawn();
    void theOtherFieldsSayWhatTheyAre();

    void refuses_data();
    void refuses();
    void refusesABasePose();

private:
    static Exercise exerciseWith(const QByteArray &figure);
    static FigureData read(const QByteArray &figure);
    /// A sound figure with two poses, before the change.
    static QByteArray figure();
    static QByteArray withStart(const QByteArray &fields);
    static QByteArray withEnd(const QByteArray &fields);
    static const std::optional<Reach> &reachOf(const Pose &pose, Limb limb);
};

Exercise TestFigureReader::exerciseWith(const QByteArray &figure)
{
    const Library library = sampleLibrary();
    Exercise exercise = *library.exercise(u"calf-stretch"_s);
    QJsonParseError error;
    exercise.figure = QJsonDocument::fromJson(figure, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("the test itself is at fault: %s", figure.constData());
    return exercise;
}

FigureData TestFigureReader::read(const QByteArray &figure)
{
    const Result<FigureData> read = figureOf(exerciseWith(figure), u"my.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

QByteArray TestFigureReader::figure()
{
    return R"({
  "description": "Standing, one leg behind.",
  "drawn": "left",
  "shows": { "start": 1, "end": 3 },
  "camera": { "from": -70, "height": 12, "focus": "legs" },
  "props": [{ "kind": "wall", "side": "back", "distance": 0.2 }, { "kind": "mat" }],
  "floor_spots": { "left_heel_spot": [0.1, 0.05], "right_heel_spot": [0.1, -0.05], "middle_spot": [0, 0] },
  "muscles": ["calf_left"],
  "start": { "from": "standing", "lean_forward": 5 },
  "end": { "raise": 0.01 },
  "arrows": [{ "follow": "left_knee", "away_from": "pelvis" }],
  "exceptions": [{ "check": "view", "reason": "The wall is cut off." }]
})";
}

QByteArray TestFigureReader::withStart(const QByteArray &fields)
{
    return changed(figure(), "\"lean_forward\": 5", fields);
}

QByteArray TestFigureReader::withEnd(const QByteArray &fields)
{
    return changed(figure(), "\"raise\": 0.01", fields);
}

const std::optional<Reach> &TestFigureReader::reachOf(const Pose &pose, Limb limb)
{
    return pose.reaches.at(std::size_t(limb));
}

void TestFigureReader::readsWhatIsAroundTheBody()
{
    const FigureData read = TestFigureReader::read(figure());
    QCOMPARE(read.camera, (CameraView{.from = -70, .height = 12, .focus = CameraView::Focus::Legs}));
    QCOMPARE(read.props.size(), 2);
    QCOMPARE(read.props.first().kind, PropData::Kind::Wall);
    QVERIFY(read.props.first().isBehind);
    QCOMPARE(read.props.first().distance, 0.2);
    QCOMPARE(read.floorSpots.value(u"left_heel_spot"_s), QPointF(0.1, 0.05));
    const FigureData atBall = TestFigureReader::read(
        changed(figure(), "{ \"kind\": \"mat\" }",
                R"({ "kind": "ball", "touches": "left_buttock", "toward": [-0.8, 0, 0] })"));
    QCOMPARE(atBall.props.last().touches, u"left_buttock"_s);
    QCOMPARE(atBall.props.last().toward, QVector3D(-0.8F, 0, 0));
}

void TestFigureReader::aStoolHasNoBackToReachFor()
{
    const QByteArray chair = changed(withStart(R"("reach": { "left_hand": { "to": "chair_back_left" } })"),
                                     R"("kind": "mat")", R"("kind": "chair")");
    QVERIFY(figureOf(exerciseWith(chair), u"my.json"_s));
    const QByteArray stool = changed(chair, R"("kind": "chair")", R"("kind": "chair", "back": false)");
    QVERIFY(!figureOf(exerciseWith(stool), u"my.json"_s));
}

void TestFigureReader::readsArrows()
{
    const FigureData read =
        TestFigureReader::read(changed(figure(), R"([{ "follow": "left_knee", "away_from": "pelvis" }])",
                                       R"([{ "follow": "left_knee", "away_from": "pelvis", "gap": -0.02 },
            { "at": "belly", "direction": [0, 0, 1], "length": 0.2, "offset": [0.1, 0, 0], "double": true },
            { "around": "mid_back", "radius": 0.17, "from_degrees": 50, "to_degrees": -40 }])"));
    QCOMPARE(read.arrows.size(), 3);
    QCOMPARE(read.arrows.at(0).kind, ArrowData::Kind::Follow);
    QCOMPARE(read.arrows.at(0).awayFrom, u"pelvis"_s);
    QCOMPARE(read.arrows.at(0).gap, -0.02);
    QCOMPARE(read.arrows.at(1).kind, ArrowData::Kind::Straight);
    QCOMPARE(read.arrows.at(1).length, 0.2);
    QVERIFY(read.arrows.at(1).isDouble);
    QCOMPARE(read.arrows.at(2).kind, ArrowData::Kind::Around);
    QCOMPARE(read.arrows.at(2).at, u"mid_back"_s);
    QCOMPARE(read.arrows.at(2).toDegrees, -40);
}

void TestFigureReader::theEndGrowsFromTheStart()
{
    const FigureData read = TestFigureReader::read(figure());
    Pose start = basePoses().value(u"standing"_s);
    start.leanForward = 5;
    Pose end = start;
    end.raise = 0.01;
    QCOMPARE(read.poses.size(), 2);
    QVERIFY(read.poses.at(0) == start);
    QVERIFY(read.poses.at(1) == end);
}

void TestFigureReader::aPoseMayStartOverFromABasePose()
{
    const FigureData read = TestFigureReader::read(withEnd(R"("from": "seated")"));
    QVERIFY(read.poses.at(1) == basePoses().value(u"seated"_s));
}

void TestFigureReader::readsMoreThanTwoPoses()
{
    QByteArray several = changed(figure(), R"("start": { "from": "standing", "lean_forward": 5 },)", "");
    several = changed(several, R"("end": { "raise": 0.01 })",
                      R"("poses": [{ "from": "standing" }, { "move": [0, 0, -0.1] }, { "lean_back": 3 }])");
    const FigureData read = TestFigureReader::read(several);
    QCOMPARE(read.poses.size(), 3);
    QCOMPARE(read.poses.at(1).move, QVector3D(0, 0, -0.1F));
    QCOMPARE(read.poses.at(2).move, QVector3D()); // it stays down, and does not sink further
    QCOMPARE(read.poses.at(2).leanForward, -3);
}

void TestFigureReader::bothMeansLeftAndRight()
{
    const FigureData read = TestFigureReader::read(
        withStart(R"("joints": { "both_hip": { "flexion": 40 }, "left_knee": { "flexion": 30 } })"));
    const Angles &angles = read.poses.first().angles;
    QCOMPARE(angles.of(Motion::HipFlexion, Side::Left), 40);
    QCOMPARE(angles.of(Motion::HipFlexion, Side::Right), 40);
    QCOMPARE(angles.of(Motion::KneeFlexion, Side::Left), 30);
    QCOMPARE(angles.of(Motion::KneeFlexion, Side::Right), 0);
    QCOMPARE(read.poses.first().angles.of(Motion::HipAbduction, Side::Right), 2); // of the base pose
}

void TestFigureReader::whatIsSaidForBothHandsIsMirrored()
{
    const Pose pose = read(withStart(R"("reach": { "both_hands": {
        "to": "left_thigh_top", "at": [0.1, 0.2, 0.3], "bend": [-1, 0.5, 0], "touch": "grip",
        "palm_faces": [0, 1, 0], "fingers_point": [1, 0.1, 0] } })"))
                          .poses.first();
    const std::optional<Reach> &left = reachOf(pose, Limb::LeftHand);
    const std::optional<Reach> &right = reachOf(pose, Limb::RightHand);
    QVERIFY(left && right);
    QCOMPARE(left->to, u"left_thigh_top"_s);
    QCOMPARE(right->to, u"right_thigh_top"_s);
    QCOMPARE(left->offset, QVector3D(0.1F, 0.2F, 0.3F));
    QCOMPARE(right->offset, QVector3D(0.1F, -0.2F, 0.3F));
    QCOMPARE(right->bend, left->bend);
    QCOMPARE(right->palmFaces, QVector3D(0, -1, 0));
    QCOMPARE(right->fingersPoint, QVector3D(1, -0.1F, 0));
    QCOMPARE(right->touch, Touch::Grip);
}

void TestFigureReader::reachesMergeLimbByLimb()
{
    const QByteArray start = changed(figure(), R"("lean_forward": 5)", R"("reach": {
        "both_feet": { "spot": "left_heel_spot", "flat": true, "toes_in": 4 },
        "left_hand": { "to": "wall" }, "right_hand": { "to": "belly" } })");
    const FigureData read = TestFigureReader::read(changed(
        start, R"("raise": 0.01)", R"("reach": { "left_hand": null, "right_hand": { "to": "chin" } })"));
    const Pose &end = read.poses.last();
    QVERIFY(!reachOf(end, Limb::LeftHand));
    QCOMPARE(reachOf(end, Limb::RightHand)->to, u"chin"_s);
    QCOMPARE(reachOf(end, Limb::RightFoot)->to, u"right_heel_spot"_s);
    QCOMPARE(reachOf(end, Limb::RightFoot)->toesOut, -4);
    QCOMPARE(reachOf(end, Limb::RightFoot)->touch, Touch::Ankle);
}

void TestFigureReader::holdingStillEndsAReach()
{
    const QByteArray start =
        changed(figure(), R"("lean_forward": 5)", R"("reach": { "both_hands": { "to": "belly" } })");
    const FigureData read = TestFigureReader::read(
        changed(start, R"("raise": 0.01)", R"("hold_still": ["left_hand", "both_feet"])"));
    const Pose &end = read.poses.last();
    QVERIFY(!reachOf(end, Limb::LeftHand));
    QVERIFY(reachOf(end, Limb::RightHand));
    QCOMPARE(end.holdStill, (QVector<Limb>{Limb::LeftHand, Limb::LeftFoot, Limb::RightFoot}));
}

void TestFigureReader::restingEndsAMove()
{
    QByteArray several = changed(figure(), R"("start": { "from": "standing", "lean_forward": 5 },)", "");
    several =
        changed(several, R"("end": { "raise": 0.01 })",
                R"("poses": [{ "from": "standing" }, { "move": [0, 0, -0.1] }, { "rest_on": ["feet"] }])");
    QVERIFY(!read(several).poses.last().move);
}

void TestFigureReader::directionsAreSigns()
{
    const Pose pose = read(withStart(R"("lean_back": 10, "roll_left": 20, "turn_right": 30, "lie": "prone",
        "joints": { "neck": { "turn_right": 40 }, "right_hip": { "extension": 7 } },
        "adjust": [{ "joint": "neck", "motion": "extension", "until": "head" },
                   { "joint": "left_hip", "motion": "flexion", "until": "left_knee" }])"))
                          .poses.first();
    QCOMPARE(pose.lie, Lie::Prone);
    QCOMPARE(pose.leanForward, -10);
    QCOMPARE(pose.rollRight, -20);
    QCOMPARE(pose.turn, -30);
    QCOMPARE(pose.angles.of(Motion::NeckTurnLeft), -40);
    QCOMPARE(pose.angles.of(Motion::HipFlexion, Side::Right), -7);
    const QVector<Adjustment> adjustments{
        {.motion = Motion::NeckFlexion, .side = {}, .until = u"head"_s},
        {.motion = Motion::HipFlexion, .side = Side::Left, .until = u"left_knee"_s}};
    QVERIFY(pose.adjustments == adjustments);
}

void TestFigureReader::aSideMayBeNamedWhereBothAreDrawn()
{
    Exercise exercise =
        exerciseWith(changed(changed(figure(), "Standing, one leg behind.", "The left leg behind."),
                             "\"drawn\": \"left\"", "\"drawn\": \"both\""));
    exercise.sides = Sides::Together;
    QVERIFY(figureOf(exercise, u"my.json"_s));
}

void TestFigureReader::theOtherFieldsSayWhatTheyAre()
{
    const FigureData read = TestFigureReader::read(figure());
    QCOMPARE(read.muscles, QStringList{u"calf_left"_s});
    QCOMPARE(read.drawn, Side::Left);
    QCOMPARE(read.description, u"Standing, one leg behind."_s);
    QCOMPARE(read.startShows, 1);
    QCOMPARE(read.endShows, 3);
    QVERIFY(!read.hasGhost);
    QCOMPARE(read.exceptions, (QVector<FigureException>{{u"view"_s, u"The wall is cut off."_s}}));
}

void TestFigureReader::refuses_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("message");
    const auto start = [](const char *name, const QByteArray &fields, const char *message) {
        QTest::newRow(name) << withStart(fields) << QString(u"/start"_s + QString::fromUtf8(message));
    };
    const auto end = [](const char *name, const QByteArray &fields, const char *message) {
        QTest::newRow(name) << withEnd(fields) << QString(u"/end"_s + QString::fromUtf8(message));
    };
    const auto row = [](const char *name, const QByteArray &part, const QByteArray &replacement,
                        const char *message) {
        QTest::newRow(name) << changed(figure(), part, replacement) << QString::fromUtf8(message);
    };

    start("an unknown joint", R"("joints": { "left_hpi": { "flexion": 3 } })",
          R"(/joints/left_hpi: expected a joint, found "left_hpi", did you mean "left_hip"?)");
    start(
        "an unknown motion", R"("joints": { "left_hip": { "flexoin": 3 } })",
        R"(/joints/left_hip/flexoin: expected a motion of this joint, found "flexoin", did you mean "flexion"?)");
    start("a motion of another joint", R"("joints": { "left_knee": { "abduction": 3 } })",
          R"(/joints/left_knee/abduction: expected a motion of this joint, found "abduction")");
    start("a joint without its side", R"("joints": { "knee": { "flexion": 3 } })",
          R"(/joints/knee: expected a joint, found "knee", did you mean "both_knee"?)");
    start("a negative angle", R"("joints": { "left_knee": { "flexion": -3 } })",
          "/joints/left_knee/flexion: expected a number from 0 to 160, found -3");
    start("an angle beyond the limit", R"("joints": { "neck": { "extension": 61 } })",
          "/joints/neck/extension: expected a number from 0 to 60, found 61");
    start("an angle that is a text", R"("joints": { "neck": { "extension": "6" } })",
          "/joints/neck/extension: expected a number from 0 to 60, found the text \"6\"");
    start("a joint that is a number", R"("joints": { "neck": 6 })",
          "/joints/neck: expected an object, found 6");
    start(
        "two directions of one motion", R"("joints": { "neck": { "flexion": 6, "extension": 3 } })",
        "/joints/neck/flexion: expected each motion of a joint only once, in one direction, found it again");
    start("a motion of both and of one",
          R"("joints": { "both_hip": { "flexion": 6 }, "left_hip": { "flexion": 3 } })",
          "/joints/left_hip/flexion: expected each motion of a joint only once, in one direction, found it "
          "again");
    start("leaning both ways", R"("lean_forward": 3, "lean_back": 3)",
          "/lean_back: expected only one of lean_forward and lean_back, found both");
    start("a negative lean", R"("lean_forward": -3)",
          "/lean_forward: expected a number from 0 to 180, found -3");
    start("an unknown way to lie", R"("lie": "supin")",
          "/lie: expected one of upright, supine, prone, left_side, right_side, found the text \"supin\", "
          "did you "
          "mean \"supine\"?");
    start("an unknown support", R"("rest_on": ["feets"])",
          R"(/rest_on/0: expected known supports, found "feets", did you mean "feet"?)");
    start("a support twice", R"("rest_on": ["feet", "feet"])",
          R"(/rest_on/1: expected each only once, found "feet" again)");
    start("an unknown second support", R"("and_on": ["pelvi"])",
          R"(/and_on/0: expected known supports, found "pelvi", did you mean "pelvis"?)");
    start("an unknown anchor", R"("anchor": "left_heal")",
          R"(/anchor: expected a landmark, found "left_heal", did you mean "left_heel"?)");
    start("an adjusted joint that is none",
          R"("adjust": [{ "joint": "nek", "motion": "flexion", "until": "head" }])",
          R"(/adjust/0/joint: expected a joint, found "nek", did you mean "neck"?)");
    start("an adjusted motion that is none",
          R"("adjust": [{ "joint": "neck", "motion": "flexon", "until": "head" }])",
          R"(/adjust/0/motion: expected a motion of this joint, found "flexon", did you mean "flexion"?)");
    start("an adjustment until nothing", R"("adjust": [{ "joint": "neck", "motion": "flexion" }])",
          "/adjust/0/until: expected text, found nothing");
    start("a move in the first pose", R"("move": [0, 0, 0.1])",
          "/move: expected a pose before, found the first pose");
    start("still in the first pose", R"("hold_still": ["left_foot"])",
          "/hold_still: expected a pose before, found the first pose");
    start("an unknown limb", R"("reach": { "left_hnd": { "to": "belly" } })",
          R"(/reach/left_hnd: expected a hand or a foot, found "left_hnd", did you mean "left_hand"?)");
    start(
        "a reach for an unknown landmark", R"("reach": { "left_hand": { "to": "bely" } })",
        R"(/reach/left_hand/to: expected a landmark, or a point of a prop that is here, found "bely", did you mean "belly"?)");
    start(
        "a reach for a prop that is not there", R"("reach": { "left_hand": { "to": "chair_seat_left" } })",
        R"(/reach/left_hand/to: expected a landmark, or a point of a prop that is here, found "chair_seat_left")");
    start(
        "a reach for an unknown spot", R"("reach": { "left_foot": { "spot": "middl_spot" } })",
        R"(/reach/left_foot/spot: expected one of the floor spots, found "middl_spot", did you mean "middle_spot"?)");
    start("a reach for two things", R"("reach": { "left_foot": { "spot": "middle_spot", "to": "floor" } })",
          "/reach/left_foot/to: expected only one of to and spot, found both");
    start("a reach for nothing", R"("reach": { "left_foot": {} })",
          "/reach/left_foot/to: expected text, found nothing");
    start("a hand twice", R"("reach": { "both_hands": { "to": "belly" }, "left_hand": { "to": "chin" } })",
          "/reach/left_hand: expected each hand and foot only once, found one again");
    start("a hand that is flat", R"("reach": { "left_hand": { "to": "belly", "flat": true } })",
          "/reach/left_hand/flat: unknown key, expected only spot, to, at, bend, touch, palm_faces, "
          "fingers_point");
    start("a hand on its sole", R"("reach": { "left_hand": { "to": "belly", "touch": "sole" } })",
          "/reach/left_hand/touch: expected one of palm, fingertips, grip, found the text \"sole\"");
    start("a palm that faces without fingers",
          R"("reach": { "left_hand": { "to": "belly", "palm_faces": [1, 0, 0] } })",
          "/reach/left_hand/fingers_point: expected both palm_faces and fingers_point, found only one");
    start("a point of two numbers", R"("reach": { "left_hand": { "to": "belly", "at": [1, 0] } })",
          "/reach/left_hand/at: expected at least 3 in the list, found 2");
    start("a point far away", R"("reach": { "left_hand": { "to": "belly", "at": [1, 0, 20] } })",
          "/reach/left_hand/at/2: expected a number from -2 to 2, found 20");
    start("a number that is none", R"("reach": { "left_hand": { "to": "belly", "at": [1, 0, null] } })",
          "/reach/left_hand/at/2: expected a number from -2 to 2, found null");
    start("a bend that goes nowhere", R"("reach": { "left_hand": { "to": "belly", "bend": [0, 0, 0] } })",
          "/reach/left_hand/bend: expected a direction, found only zeros");
    start("an unknown field of a pose", R"("rest_an": ["feet"])",
          "/rest_an: unknown key, did you mean \"rest_on\"?");
    end("a limb that is still and reaches",
        R"("hold_still": ["left_hand"], "reach": { "left_hand": { "to": "belly" } })",
        "/reach/left_hand: expected each hand and foot only once, found one again");
    end("an unknown still limb", R"("hold_still": ["left_fot"])",
        R"(/hold_still/0: expected known hands and feet, found "left_fot", did you mean "left_foot"?)");
    end("an unknown base pose", R"("from": "standin")",
        R"(/from: expected a base pose, found "standin", did you mean "standing"?)");
    end("raised too far", R"("raise": 2)", "/raise: expected a number from -0.5 to 0.5, found 2");

    row("no base pose", R"("from": "standing", )", "", "/start/from: expected text, found nothing");
    row("start and poses", R"("end": { "raise": 0.01 })", R"("poses": [{ "from": "standing" }, {}])",
        "/start: unknown key, expected only description, camera, props, floor_spots, poses, muscles, arrows, "
        "ghost, "
        "drawn, shows, exceptions");
    row("an end for one pose", R"("end": { "raise": 0.01 },)", "",
        "/shows/end: unknown key, expected only start");
    row("no camera", R"("from": -70, )", "",
        "/camera/from: expected a number from -180 to 180, found nothing");
    row("an unknown focus", R"("legs")", R"("leg")",
        "/camera/focus: expected one of all, upper, head, arms, legs, feet, found the text \"leg\", did you "
        "mean "
        "\"legs\"?");
    row("an unknown prop", R"("kind": "mat")", R"("kind": "matt")",
        "/props/1/kind: expected one of mat, chair, table, wall, ball, roller, pillow, step, strap, pack, "
        "towel, found the text "
        "\"matt\", "
        "did you mean \"mat\"?");
    row("a field of another prop", R"("kind": "mat")", R"("kind": "mat", "radius": 1)",
        "/props/1/radius: unknown key, expected only kind, with");
    row("a wall far away", "0.2", "2", "/props/0/distance: expected a number from 0 to 1.5, found 2");
    row("a ball at an unknown landmark", R"("kind": "mat")", R"("kind": "ball", "touches": "left_butock")",
        R"(/props/1/touches: expected a landmark, found "left_butock", did you mean "left_buttock"?)");
    row("a floor spot far away", "[0.1, 0.05]", "[0.1, 5]",
        "/floor_spots/left_heel_spot/1: expected a number from -2 to 2, found 5");
    row("an unknown muscle", "calf_left", "calf_lfet",
        R"(/muscles/0: expected known muscles, found "calf_lfet", did you mean "calf_left"?)");
    row("an arrow at an unknown landmark", R"("follow": "left_knee")", R"("follow": "left_kne")",
        R"(/arrows/0/follow: expected a landmark, found "left_kne", did you mean "left_knee"?)");
    row("an arrow of two kinds", R"("follow": "left_knee")", R"("follow": "left_knee", "at": "belly")",
        "/arrows/0/at: expected one of follow, at, around, found 2");
    row("an arrow without a direction", R"("follow": "left_knee", "away_from": "pelvis")", R"("at": "belly")",
        "/arrows/0/direction: expected a list of 3 numbers, found nothing");
    row("an unknown side", R"("drawn": "left")", R"("drawn": "lft")",
        "/drawn: expected one of both, left, right, found the text \"lft\", did you mean \"left\"?");
    row("both sides of an exercise for one", R"("drawn": "left")", R"("drawn": "both")",
        "/drawn: expected left or right, as the exercise is for one side at a time, found both");
    row("a side in the words", "one leg behind", "Left leg behind",
        "/description: expected no side, as the figure is mirrored for the other one, found Left");
    row("no words", R"("description": "Standing, one leg behind.",)", "",
        "/description: expected text, found nothing");
    row("a step that is not there", R"("end": 3)", R"("end": 4)",
        "/shows/end: expected a whole number from 1 to 3, found 4");
    row("no step for the end", R"(, "end": 3)", "",
        "/shows/end: expected a whole number from 1 to 3, found nothing");
    row("an unknown check", R"("view")", R"("veiw")",
        R"(/exceptions/0/check: expected the name of a check, found "veiw", did you mean "view"?)");
    row("an exception without a reason", R"(, "reason": "The wall is cut off.")", "",
        "/exceptions/0/reason: expected text, found nothing");
    row("an unknown field", R"("drawn": "left")", R"("drawn": "left", "ghosts": true)",
        "/ghosts: unknown key, did you mean \"ghost\"?");
}

void TestFigureReader::refuses()
{
    QFETCH(const QByteArray, block);
    QFETCH(const QString, message);
    const Result<FigureData> read = figureOf(exerciseWith(block), u"my.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().message, u"my.json: /figure"_s + message);
}

void TestFigureReader::refusesABasePose()
{
    const Result<BasePoses> read =
        readBasePoses({u"base.json"_s, R"({"standing": {"rest_on": ["feet"], "from": "seated"}})"});
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(u"base.json: /standing/from: unknown key"),
             qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestFigureReader)
#include "tst_figurereader.moc"
