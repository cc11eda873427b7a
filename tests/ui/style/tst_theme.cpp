// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/contrast.h"
#include "ui/style/theme.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

const QVector<std::pair<const char *, ToneRole>> &allTones()
{
    static const QVector<std::pair<const char *, ToneRole>> tones{
        {"accent", ToneRole::Accent}, {"get ready", ToneRole::GetReady},
        {"hold", ToneRole::Hold},     {"switch sides", ToneRole::SwitchSides},
        {"rest", ToneRole::Rest},     {"paused", ToneRole::Paused},
        {"danger", ToneRole::Danger}, {"caution", ToneRole::Caution},
    };
    return tones;
}

/// A palette as desktops have them, with nothing of ours in it.
QPalette desktopPalette(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(text, window, window.lighter(), window.darker(), window.darker(120), text, text, base,
                     window);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    QColor placeholder = text;
    placeholder.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    return palette;
}

void addThemes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
    QTest::newRow("Fusion") << Theme::of(desktopPalette(0xefefef, 0xffffff, Qt::black, 0x308cc6));
    QTest::newRow("Breeze light") << Theme::of(desktopPalette(0xeff0f1, 0xffffff, 0x232629, 0x3daee9));
    QTest::newRow("Breeze dark") << Theme::of(desktopPalette(0x2a2e32, 0x1b1e20, 0xfcfcfc, 0x3daee9));
    QTest::newRow("Adwaita dark") << Theme::of(desktopPalette(0x353535, 0x2d2d2d, 0xeeeeec, 0x15539e));
    QTest::newRow("a pale yellow on white")
        << Theme::of(desktopPalette(0xf5f5f5, 0xffffff, 0x101010, 0xffff80));
    QTest::newRow("black on white") << Theme::of(desktopPalette(0xffffff, 0xffffff, Qt::black, 0x0000ff));
    QTest::newRow("white on black") << Theme::of(desktopPalette(Qt::black, Qt::black, 0xffffff, 0x1aebff));
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheGuidelines_data();
    void contrastIsThatOfTheGuidelines();
    void textCanBeReadOnEveryGround_data() { addThemes(); }
    void textCanBeReadOnEveryGround();
    void mutedTextCanBeReadOnSurfaces_data() { addThemes(); }
    void mutedTextCanBeReadOnSurfaces();
    void tonesCanBeReadOnTheirWashAndOnSurfaces_data() { addThemes(); }
    void tonesCanBeReadOnTheirWashAndOnSurfaces();
    void theAccentCanBeReadAndReadOn_data() { addThemes(); }
    void theAccentCanBeReadAndReadOn();
    void controlsAndFocusCanBeSeen_data() { addThemes(); }
    void controlsAndFocusCanBeSeen();
    void phasesAreEquallyStrong_data();
    void phasesAreEquallyStrong();
    void itsOwnPaletteGivesTheThemeBack_data();
    void itsOwnPaletteGivesTheThemeBack();
    void aDisabledWidgetHasTheSameTheme();
    void aPaletteOfItsOwnKeepsTheTheme();
    void windowsDarkerThanTheirTextAreDark();
    void highContrastHasNoTintsAndWideEdges();
    void anInkThatStandsOutIsLeftAlone();
    void aFaintInkIsPushedInItsOwnHue();
};

void tst_Theme::contrastIsThatOfTheGuidelines_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("the same") << QColor(0x336699) << QColor(0x336699) << 1.0;
    QTest::newRow("the grey that just can be read") << QColor(0x767676) << QColor(Qt::white) << 4.54;
    QTest::newRow("pure red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
}

void tst_Theme::contrastIsThatOfTheGuidelines()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY(std::abs(contrast(one, other) - ratio) < 0.01);
}

void tst_Theme::textCanBeReadOnEveryGround()
{
    QFETCH(Theme, theme);
    QVector<QColor> grounds{theme.window, theme.sidebar, theme.surface, theme.raised};
    for (const auto &[name, role] : allTones())
        grounds.append(theme.tone(role).wash);
    for (const QColor &ground : std::as_const(grounds))
        QVERIFY2(contrast(theme.text, ground) >= readableContrast, qPrintable(ground.name()));
}

void tst_Theme::mutedTextCanBeReadOnSurfaces()
{
    QFETCH(Theme, theme);
    for (const QColor &ground : {theme.window, theme.surface, theme.accentWash})
        QVERIFY2(contrast(theme.mutedText, ground) >= readableContrast, qPrintable(ground.name()));
}

void tst_Theme::tonesCanBeReadOnTheirWashAndOnSurfaces()
{
    QFETCH(Theme, theme);
    for (const auto &[name, role] : allTones()) {
        const Tint tint = theme.tone(role);
        for (const QColor &ground : {tint.wash, theme.surface, theme.window})
            QVERIFY2(contrast(tint.ink, ground) >= readableContrast, name);
    }
}

void tst_Theme::theAccentCanBeReadAndReadOn()
{
    QFETCH(Theme, theme);
    for (const QColor &ground : {theme.window, theme.surface, theme.accentWash})
        QVERIFY2(contrast(theme.accent, ground) >= readableContrast, qPrintable(ground.name()));
    QVERIFY(contrast(theme.onAccent, theme.accent) >= readableContrast);
    QVERIFY(contrast(theme.before, theme.surface) >= readableContrast);
}

void tst_Theme::controlsAndFocusCanBeSeen()
{
    QFETCH(Theme, theme);
    QVERIFY(contrast(theme.controlEdge, theme.surface) >= visibleContrast);
    QVERIFY(contrast(theme.controlEdge, theme.window) >= visibleContrast);
    for (const QColor &ground : {theme.window, theme.sidebar, theme.surface, theme.accentWash})
        QVERIFY2(contrast(theme.focusRing, ground) >= readableContrast, qPrintable(ground.name()));
}

void tst_Theme::phasesAreEquallyStrong_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
}

/// So that none calls louder than another; word and shape tell them apart.
void tst_Theme::phasesAreEquallyStrong()
{
    QFETCH(Theme, theme);
    for (const Tint &tint : {theme.getReady, theme.hold, theme.switchSides, theme.rest, theme.paused}) {
        const double ratio = contrast(tint.ink, tint.wash);
        QVERIFY2(ratio > 6 && ratio < 8.5, qPrintable(tint.ink.name()));
    }
}

void tst_Theme::itsOwnPaletteGivesTheThemeBack_data()
{
    phasesAreEquallyStrong_data();
}

void tst_Theme::itsOwnPaletteGivesTheThemeBack()
{
    QFETCH(Theme, theme);
    QVERIFY(Theme::of(theme.palette()) == theme);
}

void tst_Theme::aDisabledWidgetHasTheSameTheme()
{
    QPalette palette = Theme::light().palette();
    palette.setCurrentColorGroup(QPalette::Disabled);
    QVERIFY(Theme::of(palette) == Theme::light());
}

void tst_Theme::aPaletteOfItsOwnKeepsTheTheme()
{
    QPalette button = Theme::dark().palette();
    button.setColor(QPalette::Button, Theme::dark().accent);
    button.setColor(QPalette::ButtonText, Theme::dark().onAccent);
    QVERIFY(Theme::of(button) == Theme::dark());
}

void tst_Theme::windowsDarkerThanTheirTextAreDark()
{
    QVERIFY(!Theme::light().isDark());
    QVERIFY(Theme::dark().isDark());
    QVERIFY(Theme::of(desktopPalette(0x353535, 0x2d2d2d, 0xeeeeec, 0x15539e)).isDark());
    QVERIFY(!Theme::of(desktopPalette(0xefefef, 0xffffff, Qt::black, 0x308cc6)).isDark());
}

void tst_Theme::highContrastHasNoTintsAndWideEdges()
{
    const Theme theme = Theme::of(desktopPalette(Qt::black, Qt::black, 0xffffff, 0x1aebff));
    QCOMPARE(theme.borderWidth, 2);
    QCOMPARE(theme.controlEdge, theme.text);
    for (const auto &[name, role] : allTones())
        QVERIFY2(theme.tone(role).wash == theme.surface, name);
    QCOMPARE(Theme::of(desktopPalette(0xefefef, 0xffffff, Qt::black, 0x308cc6)).borderWidth, 1);
}

void tst_Theme::anInkThatStandsOutIsLeftAlone()
{
    QCOMPARE(standingOut(QColor(0x0d6a68), {Qt::white}), QColor(0x0d6a68));
}

void tst_Theme::aFaintInkIsPushedInItsOwnHue()
{
    const QColor pushed = standingOut(QColor(0x9fe0dd), {Qt::white});
    QVERIFY(contrast(pushed, Qt::white) >= readableContrast);
    QVERIFY(std::abs(pushed.hslHue() - QColor(0x9fe0dd).hslHue()) <= 2);
}

QTEST_GUILESS_MAIN(tst_Theme)

#include "tst_theme.moc"
