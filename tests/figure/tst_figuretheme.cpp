// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figuretheme.h"

#include "figure/bodyshape.h"

#include <QPalette>
#include <QTest>

#include <cmath>

using namespace Unknot;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QVector<QColor> coloursOf(const FigureTheme &theme)
{
    return {theme.line,  theme.skin,   theme.shirt,      theme.trousers,  theme.hair,  theme.shoe,
            theme.wood,  theme.wall,   theme.ball,       theme.cloth,     theme.ice,   theme.mat,
            theme.arrow, theme.muscle, theme.muscleLine, theme.arrowHalo, theme.shadow};
}

QVector<QColor> skinAndClothes(const FigureTheme &theme)
{
    return {theme.skin, theme.shirt, theme.trousers, theme.shoe};
}

} // namespace

class TestFigureTheme : public QObject
{
    Q_OBJECT

private slots:
    void linesStandOutFromWhatTheyAreAround_data() { addThemes(); }
    void linesStandOutFromWhatTheyAreAround();
    void theFigureStandsOutFromItsGround_data() { addThemes(); }
    void theFigureStandsOutFromItsGround();
    void aMuscleIsEdgedClearlyOnWhateverItLies_data() { addThemes(); }
    void aMuscleIsEdgedClearlyOnWhateverItLies();
    void arrowsStandOutFromTheirHalo_data() { addThemes(); }
    void arrowsStandOutFromTheirHalo();
    void inkHasNoColour();
    void aMuscleInInkIsDarkerThanTheBodyAroundIt();
    void tonesChangeOnlyWhatTheyName();
    void aPaletteWithLightTextGetsTheDarkFigure();
    void theHaloIsTheGroundOfThePalette();
    void shadeIsDarkerThanLight_data() { addThemes(); }
    void shadeIsDarkerThanLight();

private:
    static void addThemes();
};

void TestFigureTheme::addThemes()
{
    QTest::addColumn<FigureTheme>("theme");
    for (int skin = 0; skin <= int(SkinTone::Deep); ++skin) {
        for (int hair = 0; hair <= int(HairTone::Grey); ++hair) {
            for (int clothes = 0; clothes <= int(ClothesTone::Sand); ++clothes) {
                const FigureTones tones{SkinTone(skin), HairTone(hair), ClothesTone(clothes)};
                QTest::addRow("light %d %d %d", skin, hair, clothes) << FigureTheme::light(tones);
                QTest::addRow("dark %d %d %d", skin, hair, clothes) << FigureTheme::dark(tones);
            }
        }
    }
    QTest::newRow("ink") << FigureTheme::ink();
    QTest::newRow("neutral, light") << FigureTheme::neutral(QPalette(Qt::white));
    QTest::newRow("neutral, dark") << FigureTheme::neutral(
        QPalette(QColor(0xe7edf1), QColor(0x27313a), Qt::white, Qt::black, Qt::gray, QColor(0xe7edf1),
                 Qt::white, QColor(0x1f262d), QColor(0x171d22)));
}

void TestFigureTheme::linesStandOutFromWhatTheyAreAround()
{
    QFETCH(FigureTheme, theme);
    for (const QColor &fill : skinAndClothes(theme))
        QVERIFY2(contrast(theme.line, fill) >= 3, qPrintable(fill.name()));
    QVERIFY(contrast(theme.line, theme.ball) >= 3);
    QVERIFY(contrast(theme.line, theme.mat) >= 3);
}

void TestFigureTheme::theFigureStandsOutFromItsGround()
{
    QFETCH(FigureTheme, theme);
    if (contrast(theme.line, theme.arrowHalo) >= 3)
        return; // the line does it
    for (const QColor &fill : skinAndClothes(theme) + QVector<QColor>{theme.hair})
        QVERIFY2(contrast(fill, theme.arrowHalo) >= 2.5, qPrintable(fill.name()));
}

void TestFigureTheme::aMuscleIsEdgedClearlyOnWhateverItLies()
{
    QFETCH(FigureTheme, theme);
    for (const QColor &host : {theme.skin, theme.shirt, theme.trousers})
        QVERIFY2(contrast(theme.muscleLine, host) >= 2.2, qPrintable(host.name()));
}

void TestFigureTheme::arrowsStandOutFromTheirHalo()
{
    QFETCH(FigureTheme, theme);
    QVERIFY(contrast(theme.arrow, theme.arrowHalo) >= 4.5);
}

void TestFigureTheme::inkHasNoColour()
{
    for (const QColor &colour : coloursOf(FigureTheme::ink())) {
        QCOMPARE(colour.red(), colour.green());
        QCOMPARE(colour.green(), colour.blue());
    }
}

void TestFigureTheme::aMuscleInInkIsDarkerThanTheBodyAroundIt()
{
    const FigureTheme ink = FigureTheme::ink();
    for (const QColor &host : {ink.skin, ink.shirt, ink.trousers})
        QVERIFY(contrast(ink.muscle, host) >= 4.5);
    QVERIFY(contrast(ink.muscle, Qt::white) >= 4.5); // its hatching
}

void TestFigureTheme::tonesChangeOnlyWhatTheyName()
{
    FigureTheme plain = FigureTheme::light();
    const FigureTheme chosen = FigureTheme::light({SkinTone::Brown, HairTone::Fair, ClothesTone::Plum});
    QVERIFY(plain.skin != chosen.skin);
    QVERIFY(plain.hair != chosen.hair);
    QVERIFY(plain.shirt != chosen.shirt);
    plain.skin = chosen.skin;
    plain.hair = chosen.hair;
    plain.shirt = chosen.shirt;
    QCOMPARE(plain, chosen);
}

void TestFigureTheme::aPaletteWithLightTextGetsTheDarkFigure()
{
    const QPalette night(QColor(0xe7edf1), QColor(0x27313a), Qt::white, Qt::black, Qt::gray, QColor(0xe7edf1),
                         Qt::white, QColor(0x1f262d), QColor(0x171d22));
    QCOMPARE(FigureTheme::of(night).skin, FigureTheme::dark().skin);
    const QPalette day(QColor(0x1d2a30), QColor(0xfafcfb), Qt::white, Qt::black, Qt::gray, QColor(0x1d2a30),
                       Qt::white, Qt::white, QColor(0xf3f6f5));
    QCOMPARE(FigureTheme::of(day).skin, FigureTheme::light().skin);
}

void TestFigureTheme::theHaloIsTheGroundOfThePalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0xfffbe8));
    QCOMPARE(FigureTheme::of(palette).arrowHalo, QColor(0xfffbe8));
}

void TestFigureTheme::shadeIsDarkerThanLight()
{
    QFETCH(FigureTheme, theme);
    for (const BodyMaterial material : {BodyMaterial::Skin, BodyMaterial::Shirt, BodyMaterial::Trousers,
                                        BodyMaterial::Shoe, BodyMaterial::Hair})
        QVERIFY(luminance(theme.shaded(material)) < luminance(theme.lit(material)));
}

QTEST_GUILESS_MAIN(TestFigureTheme)
#include "tst_figuretheme.moc"
