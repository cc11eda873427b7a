// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionform.h"
#include "ui/style/measures.h"

#include <QApplication>
#include <QTest>

using namespace Unknot;

class TestSessionForm : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void fitsTheRoomThereIs_data();
    void fitsTheRoomThereIs();
    void takesLargeTextForLittleRoom();
    void losesTheFigureFirst();
    void losesWordsInANarrowWindow();
    void growsTextsOnlyOnTheFloor();
    void neverGoesBelowATargetOf44Pixels_data();
    void neverGoesBelowATargetOf44Pixels();
};

namespace {

void setTextSize(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

} // namespace

void TestSessionForm::init()
{
    setTextSize(14);
}

void TestSessionForm::fitsTheRoomThereIs_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<SessionScreen>("screen");
    QTest::addColumn<SessionForm::Kind>("kind");

    using Kind = SessionForm::Kind;
    QTest::newRow("window") << QSize(936, 637) << SessionScreen::Window << Kind::Usual;
    QTest::newRow("large window") << QSize(1920, 1080) << SessionScreen::Window << Kind::Usual;
    QTest::newRow("34 rems are enough") << QSize(936, 476) << SessionScreen::Window << Kind::Usual;
    QTest::newRow("less is low") << QSize(936, 475) << SessionScreen::Window << Kind::Low;
    QTest::newRow("27 rems are low") << QSize(936, 378) << SessionScreen::Window << Kind::Low;
    QTest::newRow("less is tiny") << QSize(936, 377) << SessionScreen::Window << Kind::Tiny;
    QTest::newRow("full screen") << QSize(1920, 1080) << SessionScreen::Full << Kind::Floor;
    QTest::newRow("a low screen") << QSize(800, 400) << SessionScreen::Full << Kind::Low;
}

void TestSessionForm::fitsTheRoomThereIs()
{
    QFETCH(QSize, size);
    QFETCH(SessionScreen, screen);

    QTEST(sessionFormFor(size, screen).kind, "kind");
}

void TestSessionForm::takesLargeTextForLittleRoom()
{
    setTextSize(28);

    const SessionForm form = sessionFormFor({936, 637}, SessionScreen::Window);

    QCOMPARE(form.kind, SessionForm::Kind::Tiny);
    QVERIFY(form.isNarrow);
}

void TestSessionForm::losesTheFigureFirst()
{
    QVERIFY(sessionFormFor({672, 476}, SessionScreen::Window).hasFigure);
    QVERIFY(!sessionFormFor({671, 476}, SessionScreen::Window).hasFigure);
    QVERIFY(!sessionFormFor({672, 475}, SessionScreen::Window).hasFigure);
    QVERIFY(sessionFormFor({1920, 1080}, SessionScreen::Full).hasFigure);
}

void TestSessionForm::losesWordsInANarrowWindow()
{
    QVERIFY(!sessionFormFor({560, 637}, SessionScreen::Window).isNarrow);
    QVERIFY(sessionFormFor({559, 637}, SessionScreen::Window).isNarrow);
}

void TestSessionForm::growsTextsOnlyOnTheFloor()
{
    QCOMPARE(sessionFormFor({1920, 1080}, SessionScreen::Window).scale, 1);
    QCOMPARE(sessionFormFor({1920, 1080}, SessionScreen::Full).scale, 2);
    QCOMPARE(sessionFormFor({3840, 2160}, SessionScreen::Full).scale, 2);
    const double smaller = sessionFormFor({1366, 768}, SessionScreen::Full).scale;
    QVERIFY(smaller > 1);
    QVERIFY(smaller < 2);
}

void TestSessionForm::neverGoesBelowATargetOf44Pixels_data()
{
    QTest::addColumn<SessionForm::Kind>("kind");
    QTest::addColumn<int>("pixels");

    for (int pixels : {9, 14, 28}) {
        QTest::addRow("usual, text of %d px", pixels) << SessionForm::Kind::Usual << pixels;
        QTest::addRow("low, text of %d px", pixels) << SessionForm::Kind::Low << pixels;
        QTest::addRow("tiny, text of %d px", pixels) << SessionForm::Kind::Tiny << pixels;
        QTest::addRow("floor, text of %d px", pixels) << SessionForm::Kind::Floor << pixels;
    }
}

void TestSessionForm::neverGoesBelowATargetOf44Pixels()
{
    QFETCH(SessionForm::Kind, kind);
    QFETCH(int, pixels);
    setTextSize(pixels);

    QVERIFY((SessionForm{.kind = kind}.target()) >= 44);
}

QTEST_MAIN(TestSessionForm)
#include "tst_sessionform.moc"
