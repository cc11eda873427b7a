// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureplayer.h"

#include "ui/figure/figuregallery.h"
#include "ui/figure/figurelibrary.h"
#include "ui/figure/figureview.h"
#include "ui/figure/momentslider.h"
#include "ui/library/pagereader.h"

#include <QAbstractButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestFigurePlayer : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void takesTheSliderAlong();
    void showsTheMomentThatIsChosen();
    void restsWhileTheSliderIsInHand();
    void goesOnWhenTheSliderIsLeft();
    void goesOnFromTheChosenMoment();
    void theButtonStopsAndStarts();
    void theButtonSetsOffARestingFigure();
    void stillPicturesNeedNoSlider();
    void aFigureOfOnePoseNeedsNoSlider();
    void largeTextLeavesTheWholeFigureInView();

private:
    void open(const QString &exerciseId);
    FigureView *figure() const { return m_player->findChild<FigureView *>(); }
    MomentSlider *slider() const { return m_player->findChild<MomentSlider *>(); }
    QAbstractButton *pauseButton() const { return buttonOn(*m_player, u"Pause the picture"_s); }
    QAbstractButton *playButton() const { return buttonOn(*m_player, u"Move the picture"_s); }
    void press(Qt::Key key) const
    {
        slider()->setFocus();
        QTest::keyClick(slider(), key);
    }

    Library m_library = figureLibrary();
    std::unique_ptr<FigureGallery> m_gallery;
    std::unique_ptr<FigurePlayer> m_player;
};

void TestFigurePlayer::init()
{
    m_gallery = std::make_unique<FigureGallery>(m_library);
    open(u"side-neck-stretch"_s);
}

void TestFigurePlayer::open(const QString &exerciseId)
{
    m_player = std::make_unique<FigurePlayer>(*m_gallery, exerciseId);
    m_player->setFocusPolicy(Qt::StrongFocus); // as that of a page that is scrolled
    showPage(*m_player, 300, 260);
}

void TestFigurePlayer::takesTheSliderAlong()
{
    QTRY_VERIFY(slider()->place() > 0);

    QVERIFY(figure()->isMoving());
    QVERIFY(std::abs(slider()->place() - figure()->place()) <= 0.01);
}

void TestFigurePlayer::showsTheMomentThatIsChosen()
{
    press(Qt::Key_End);

    QCOMPARE(figure()->place(), 1.0);
}

void TestFigurePlayer::restsWhileTheSliderIsInHand()
{
    slider()->setFocus();
    QVERIFY(figure()->isMoving());

    press(Qt::Key_Home);

    QVERIFY(!figure()->isMoving());
    QVERIFY(playButton());
}

void TestFigurePlayer::goesOnWhenTheSliderIsLeft()
{
    press(Qt::Key_Home);

    QTest::keyClick(slider(), Qt::Key_Backtab, Qt::ShiftModifier);

    QVERIFY(!slider()->hasFocus());
    QVERIFY(figure()->isMoving());
    QVERIFY(pauseButton());
}

void TestFigurePlayer::goesOnFromTheChosenMoment()
{
    press(Qt::Key_Home);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    slider()->clearFocus();

    QTRY_VERIFY(figure()->place() > 0.5);
    QVERIFY(figure()->place() < 0.8);
}

void TestFigurePlayer::theButtonStopsAndStarts()
{
    QTest::mouseClick(pauseButton(), Qt::LeftButton);
    QVERIFY(!figure()->isMoving());

    press(Qt::Key_Home);
    slider()->clearFocus();
    QVERIFY(!figure()->isMoving());

    QTest::mouseClick(playButton(), Qt::LeftButton);
    QVERIFY(figure()->isMoving());
}

void TestFigurePlayer::theButtonSetsOffARestingFigure()
{
    press(Qt::Key_Home);

    QTest::mouseClick(playButton(), Qt::LeftButton);

    QVERIFY(figure()->isMoving());
    QVERIFY(pauseButton());
}

void TestFigurePlayer::stillPicturesNeedNoSlider()
{
    QVERIFY(slider()->isVisible());

    m_gallery->setStill(true);

    QVERIFY(!slider()->isVisible());
    QVERIFY(!pauseButton());
}

void TestFigurePlayer::aFigureOfOnePoseNeedsNoSlider()
{
    open(u"chin-tuck"_s);

    QVERIFY(!slider()->isVisible());
    QVERIFY(!figure()->isMoving());
}

void TestFigurePlayer::largeTextLeavesTheWholeFigureInView()
{
    QWidget window;
    auto *player = new FigurePlayer(*m_gallery, u"side-neck-stretch"_s);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(player);
    column->addStretch();
    showPage(window, 800, 600, 21);
    QTRY_VERIFY(player->height() < 400);

    window.resize(800, 1200);
    QTRY_VERIFY(player->height() > 400);

    window.resize(800, 300);
    QTRY_COMPARE(player->findChild<FigureView *>()->height(),
                 player->findChild<FigureView *>()->minimumSizeHint().height());
}

QTEST_MAIN(TestFigurePlayer)
#include "tst_figureplayer.moc"
