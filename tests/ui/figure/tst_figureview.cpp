// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureview.h"

#include "ui/figure/figuregallery.h"
#include "ui/figure/figurelibrary.h"
#include "ui/library/pagereader.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestFigureView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksForFramesWhileItCanBeSeen();
    void neverMovesAFigureOfOnePose();
    void standsStillWhenItIsAskedTo();
    void showsBothPosesWhenItStandsStill();
    void mirrorsTheOtherSide();
    void followsThePalette();
    void showsThePersonWhoWasChosen();
    void saysWhatItShows();

private:
    QImage picture() const { return m_view->grab().toImage(); }

    Library m_library = figureLibrary();
    std::unique_ptr<FigureGallery> m_gallery;
    std::unique_ptr<FigureView> m_view;
};

void TestFigureView::init()
{
    m_gallery = std::make_unique<FigureGallery>(m_library);
    m_view = std::make_unique<FigureView>(*m_gallery);
    m_view->showExercise(u"side-neck-stretch"_s);
    showPage(*m_view, 240, 200);
}

void TestFigureView::asksForFramesWhileItCanBeSeen()
{
    QSignalSpy frames(m_view.get(), &FigureView::frameDue);
    m_view->setMoving(true);
    QTRY_VERIFY(frames.count() > 1);

    m_view->hide();
    QVERIFY(!m_view->isMoving());
    m_view->show();
    QVERIFY(m_view->isMoving());
    m_view->setMoving(false);
    QVERIFY(!m_view->isMoving());
}

void TestFigureView::neverMovesAFigureOfOnePose()
{
    m_view->setMoving(true);
    m_view->showExercise(u"chin-tuck"_s);

    QVERIFY(!m_view->canMove());
    QVERIFY(!m_view->isMoving());
}

void TestFigureView::standsStillWhenItIsAskedTo()
{
    m_view->setMoving(true);
    QSignalSpy changed(m_view.get(), &FigureView::canMoveChanged);

    m_gallery->setStill(true);

    QVERIFY(!m_view->isMoving());
    QVERIFY(!m_view->canMove());
    QCOMPARE(changed.count(), 1);
}

void TestFigureView::showsBothPosesWhenItStandsStill()
{
    m_gallery->setStill(true);
    const QImage pair = picture();
    m_view->setPlace(1);

    QCOMPARE(picture(), pair);
    const int half = pair.width() / 2;
    QVERIFY(pair.copy(0, 0, half, pair.height()) != pair.copy(half, 0, half, pair.height()));
}

void TestFigureView::mirrorsTheOtherSide()
{
    m_view->setPlace(1);
    const QImage drawn = picture();

    m_view->showExercise(u"side-neck-stretch"_s, Side::Left);
    QVERIFY(!m_view->isMirrored());
    QCOMPARE(picture(), drawn);

    m_view->showExercise(u"side-neck-stretch"_s, Side::Right);
    QVERIFY(m_view->isMirrored());
    QVERIFY(picture() != drawn);
}

void TestFigureView::followsThePalette()
{
    const QImage light = picture();
    QPalette dark = m_view->palette();
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::Text, Qt::white);

    m_view->setPalette(dark);

    QVERIFY(picture() != light);
}

void TestFigureView::showsThePersonWhoWasChosen()
{
    const QImage usual = picture();

    m_gallery->setPerson({.tones = {.skin = SkinTone::Deep}, .build = {}});
    const QImage deep = picture();
    QVERIFY(deep != usual);

    m_gallery->setPerson({.tones = {.skin = SkinTone::Deep}, .build = Build::Broad});
    QVERIFY(picture() != deep);
}

void TestFigureView::saysWhatItShows()
{
    m_view->showExercise(u"side-neck-stretch"_s, Side::Right);

    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(spoken->role(), QAccessible::Graphic);
    QCOMPARE(spoken->text(QAccessible::Name), m_view->spokenText());
    QVERIFY(m_view->spokenText().startsWith(u"Sitting on a stool."_s));
    QVERIFY(m_view->spokenText().contains(u"right side"_s));
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
