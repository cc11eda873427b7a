// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/momentslider.h"

#include "ui/library/pagereader.h"
#include "ui/style/calmstyle.h"
#include "ui/style/measures.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestMomentSlider : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new CalmStyle); }
    void init();

    void aKeyChoosesAMoment_data();
    void aKeyChoosesAMoment();
    void aClickLeadsToItsPlace();
    void startsWhereReadingStarts();
    void isInHandUntilItIsLeft();
    void isInHandWhileItIsHeld();
    void aFigureTakesItAlongInSilence();
    void saysItsPlaceInWords_data();
    void saysItsPlaceInWords();
    void leavesTheWheelToThePage();
    void canBeHit();

private:
    QPoint pointAt(double share) const
    {
        return {qRound(share * (m_slider->width() - 1)), m_slider->height() / 2};
    }
    QString spoken(QAccessible::Text kind) const
    {
        return QAccessible::queryAccessibleInterface(m_slider)->text(kind);
    }

    std::unique_ptr<QWidget> m_page;
    MomentSlider *m_slider = nullptr;
    QPushButton *m_other = nullptr;
};

void TestMomentSlider::init()
{
    m_page = std::make_unique<QWidget>();
    m_slider = new MomentSlider;
    m_other = new QPushButton;
    auto *column = new QVBoxLayout(m_page.get());
    column->addWidget(m_slider);
    column->addWidget(m_other);
    showPage(*m_page, 300, 100);
    m_other->setFocus();
}

void TestMomentSlider::aKeyChoosesAMoment_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<double>("place");

    QTest::newRow("a step on") << Qt::Key_Right << 0.55;
    QTest::newRow("a step back") << Qt::Key_Left << 0.45;
    QTest::newRow("a long way on") << Qt::Key_PageUp << 0.75;
    QTest::newRow("to the start") << Qt::Key_Home << 0.0;
    QTest::newRow("to the end") << Qt::Key_End << 1.0;
}

void TestMomentSlider::aKeyChoosesAMoment()
{
    QFETCH(Qt::Key, key);
    QFETCH(double, place);
    m_slider->follow(0.5);
    m_slider->setFocus();
    QSignalSpy chosen(m_slider, &MomentSlider::placeChosen);

    QTest::keyClick(m_slider, key);

    QCOMPARE(chosen, QList<QVariantList>{{place}});
    QCOMPARE(m_slider->place(), place);
}

void TestMomentSlider::aClickLeadsToItsPlace()
{
    QTest::mouseClick(m_slider, Qt::LeftButton, {}, pointAt(0.5));
    QCOMPARE(m_slider->place(), 0.5);

    QTest::mousePress(m_slider, Qt::LeftButton, {}, pointAt(1));
    QCOMPARE(m_slider->place(), 1.0);
    QTest::mouseMove(m_slider, pointAt(0));
    QCOMPARE(m_slider->place(), 0.0);
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, pointAt(0));
}

void TestMomentSlider::startsWhereReadingStarts()
{
    m_page->setLayoutDirection(Qt::RightToLeft);

    QTest::mouseClick(m_slider, Qt::LeftButton, {}, pointAt(0));
    QCOMPARE(m_slider->place(), 1.0);
    QTest::mouseClick(m_slider, Qt::LeftButton, {}, pointAt(1));
    QCOMPARE(m_slider->place(), 0.0);
}

void TestMomentSlider::isInHandUntilItIsLeft()
{
    m_slider->setFocus();
    QVERIFY(!m_slider->isInHand());

    QTest::keyClick(m_slider, Qt::Key_Right);
    QVERIFY(m_slider->isInHand());

    QSignalSpy changed(m_slider, &MomentSlider::inHandChanged);
    m_other->setFocus();
    QVERIFY(!m_slider->isInHand());
    QCOMPARE(changed.count(), 1);

    m_slider->setFocus();
    QVERIFY(!m_slider->isInHand());
}

void TestMomentSlider::isInHandWhileItIsHeld()
{
    m_slider->setFocusPolicy(Qt::NoFocus);
    QSignalSpy changed(m_slider, &MomentSlider::inHandChanged);

    QTest::mousePress(m_slider, Qt::LeftButton, {}, pointAt(0));
    QVERIFY(m_slider->isInHand());
    QVERIFY(changed.count() > 0);

    changed.clear();
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, pointAt(0));
    QVERIFY(!m_slider->isInHand());
    QVERIFY(changed.count() > 0);
}

void TestMomentSlider::aFigureTakesItAlongInSilence()
{
    QSignalSpy chosen(m_slider, &MomentSlider::placeChosen);

    m_slider->follow(0.3);

    QCOMPARE(m_slider->place(), 0.3);
    QVERIFY(!m_slider->isInHand());
    QCOMPARE(chosen.count(), 0);
}

void TestMomentSlider::saysItsPlaceInWords_data()
{
    QTest::addColumn<double>("place");
    QTest::addColumn<QString>("words");

    QTest::newRow("start") << 0.0 << u"at the start"_s;
    QTest::newRow("end") << 1.0 << u"at the end"_s;
    QTest::newRow("middle") << 0.5 << u"halfway"_s;
    QTest::newRow("elsewhere") << 0.35 << u"35 per cent of the way"_s;
}

void TestMomentSlider::saysItsPlaceInWords()
{
    QFETCH(double, place);

    m_slider->follow(place);
    m_slider->setFocus();

    QCOMPARE(spoken(QAccessible::Name), u"Moment of the movement"_s);
    QTEST(spoken(QAccessible::Description), "words");

    QTest::keyClick(m_slider, place < 1 ? Qt::Key_End : Qt::Key_Home);
    QCOMPARE(spoken(QAccessible::Description), place < 1 ? u"at the end"_s : u"at the start"_s);
}

void TestMomentSlider::leavesTheWheelToThePage()
{
    const QPoint middle = pointAt(0.5);
    QWheelEvent turn(middle, m_slider->mapToGlobal(middle), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);

    QApplication::sendEvent(m_slider, &turn);

    QVERIFY(!turn.isAccepted());
    QCOMPARE(m_slider->place(), 0.0);
}

void TestMomentSlider::canBeHit()
{
    QVERIFY(m_slider->height() >= Measures::target());
}

QTEST_MAIN(TestMomentSlider)
#include "tst_momentslider.moc"
