// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/musclepatch.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

Skeleton standing()
{
    Skeleton body;
    body.root = {0, 0, 0.53F};
    Angles angles;
    angles.setBoth(Motion::ShoulderAbduction, 30);
    body.bend(angles);
    body.place();
    return body;
}

QVector<DrawnPart> partsOf(const Skeleton &body, const Camera &camera)
{
    QVector<DrawnPart> parts;
    for (int part = 0; part < bodyPartCount; ++part)
        parts.append(drawnPart(BodyPart(part), body, Build::Narrow, camera));
    return parts;
}

constexpr double pixels = 300; ///< a body height
constexpr QSize pageSize(300, 300);

QTransform toPage()
{
    QTransform transform = QTransform::fromTranslate(pixels / 2, pixels);
    transform.scale(pixels, -pixels);
    return transform;
}

/// The muscle on an area that hosts all of it.
QImage painted(const MusclePatch &patch, const FigureTheme &theme, bool isFine = true)
{
    QImage image(pageSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Canvas canvas{painter, theme, toPage(), pixels, pixels, 1.5, isFine};
    const ConvexShape everywhere({{-1, -1}, {1, -1}, {1, 2}, {-1, 2}});
    paintMuscle(patch, {everywhere}, canvas);
    painter.end();
    return image;
}

QPointF middleOnPage(const MusclePatch &patch)
{
    return toPage().map(patch.middles.at(patch.middles.size() / 2));
}

} // namespace

class TestMusclePatch : public QObject
{
    Q_OBJECT

private slots:
    void isVisibleFromItsOwnSide_data();
    void isVisibleFromItsOwnSide();
    void isHiddenBehindAnArm();
    void isFilledWhenItFacesTheCamera();
    void isOnlyAContourWhenItFacesAway();
    void isHatchedUnlessTheFigureIsSmall();
    void staysOnItsHost();
    void isAsLargeInFiles_data();
    void isAsLargeInFiles();
};

void TestMusclePatch::isVisibleFromItsOwnSide_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("azimuth");
    QTest::addColumn<bool>("isVisible");
    QTest::newRow("calf from behind") << u"calf_left"_s << 170.0 << true;
    QTest::newRow("calf from in front") << u"calf_left"_s << 0.0 << false;
    QTest::newRow("thigh from in front") << u"quadriceps_right"_s << 0.0 << true;
    QTest::newRow("thigh from behind") << u"quadriceps_right"_s << 180.0 << false;
    QTest::newRow("between the shoulder blades from behind") << u"rhomboids_left"_s << 165.0 << true;
    QTest::newRow("chest from in front") << u"pectorals_left"_s << 10.0 << true;
    QTest::newRow("buttock from behind") << u"gluteus_max_right"_s << 200.0 << true;
    QTest::newRow("buttock from in front") << u"gluteus_max_right"_s << 10.0 << false;
}

void TestMusclePatch::isVisibleFromItsOwnSide()
{
    QFETCH(QString, name);
    QFETCH(double, azimuth);
    QFETCH(bool, isVisible);
    const Skeleton body = standing();
    const Camera camera(azimuth, 8);
    QCOMPARE(isMuscleVisible(*muscle(name), body, partsOf(body, camera), camera), isVisible);
}

void TestMusclePatch::isHiddenBehindAnArm()
{
    const Skeleton body = standing();
    const Camera camera(0, 8);
    const Muscle &thigh = *muscle(u"quadriceps_left"_s);
    QVector<DrawnPart> parts = partsOf(body, camera);
    QVERIFY(isMuscleVisible(thigh, body, parts, camera));

    // Another leg in front of this one.
    DrawnPart cover = parts.at(int(BodyPart::LeftThigh));
    cover.part = BodyPart::RightForearm;
    for (ProjectedEllipsoid &ellipsoid : cover.depths)
        ellipsoid.z += 0.1;
    parts.append(cover);
    QVERIFY(!isMuscleVisible(thigh, body, parts, camera));
}

void TestMusclePatch::isFilledWhenItFacesTheCamera()
{
    const MusclePatch patch = musclePatch(*muscle(u"calf_left"_s), standing(), Camera(180, 8));
    QVERIFY(patch.isFacing);
    const QColor middle =
        painted(patch, FigureTheme::light(), false).pixelColor(middleOnPage(patch).toPoint());
    QVERIFY2(middle.red() > 180 && middle.green() < 120, qPrintable(middle.name()));
}

void TestMusclePatch::isOnlyAContourWhenItFacesAway()
{
    const MusclePatch patch = musclePatch(*muscle(u"calf_left"_s), standing(), Camera(0, 8));
    QVERIFY(!patch.isFacing);
    const QImage image = painted(patch, FigureTheme::light());
    QCOMPARE(image.pixelColor(middleOnPage(patch).toPoint()), QColor(Qt::white));
    QImage empty = image;
    empty.fill(Qt::white);
    QVERIFY(image != empty);
}

void TestMusclePatch::isHatchedUnlessTheFigureIsSmall()
{
    const MusclePatch patch = musclePatch(*muscle(u"calf_left"_s), standing(), Camera(180, 8));
    QVERIFY(painted(patch, FigureTheme::ink(), true) != painted(patch, FigureTheme::ink(), false));
}

void TestMusclePatch::staysOnItsHost()
{
    const MusclePatch patch = musclePatch(*muscle(u"calf_left"_s), standing(), Camera(180, 8));
    QImage image(pageSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage empty = image;
    QPainter painter(&image);
    const FigureTheme theme = FigureTheme::light();
    const ConvexShape elsewhere({{-1, 1}, {1, 1}, {1, 2}, {-1, 2}});
    paintMuscle(patch, {elsewhere}, {painter, theme, toPage(), pixels, pixels, 1.5});
    painter.end();
    QCOMPARE(image, empty);
}

void TestMusclePatch::isAsLargeInFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("from");
    QTest::newRow("calf") << u"calf_right"_s << -120.0;
    QTest::newRow("hamstrings") << u"hamstrings_right"_s << -140.0;
    QTest::newRow("upper trapezius") << u"upper_trapezius_right"_s << 160.0;
}

/// Merging shapes that share edges would lose some of them.
void TestMusclePatch::isAsLargeInFiles()
{
    QFETCH(const QString, name);
    QFETCH(const double, from);
    const Skeleton body = standing();
    const Camera camera(from, 8);
    const Muscle &named = *muscle(name);
    const FigureTheme theme = FigureTheme::ink();
    const auto darkPixels = [&](bool mergesShapes) {
        QImage image(pageSize, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        Canvas canvas{painter, theme, toPage(), pixels, pixels, 1.5, false, mergesShapes};
        for (const BodyPart host : named.hosts)
            paintMuscle(musclePatch(named, body, camera),
                        drawnPart(host, body, Build::Narrow, camera).layers.first().shapes, canvas);
        painter.end();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 120 ? 1 : 0;
        }
        return dark;
    };
    const int onScreen = darkPixels(false);
    QVERIFY(onScreen > 100);
    QVERIFY(std::abs(darkPixels(true) - onScreen) < 0.1 * onScreen);
}

QTEST_GUILESS_MAIN(TestMusclePatch)
#include "tst_musclepatch.moc"
