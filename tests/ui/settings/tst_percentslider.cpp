// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/percentslider.h"

#include "ui/library/pagereader.h"
#include "ui/settings/fieldreader.h"
#include "ui/style/measures.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestPercentSlider : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsItsValueInWords();
    void takesAValueInSilence();
    void stepsWithTheArrows_data();
    void stepsWithTheArrows();
    void staysInItsRange();
    void canBeHeardAndHit();

private:
    QSlider *slider() const { return m_field->findChild<QSlider *>(); }

    std::unique_ptr<PercentSlider> m_field;
};

void TestPercentSlider::init()
{
    m_field = std::make_unique<PercentSlider>(u"Volume"_s, Range<int>{0, 100}, 5);
    m_field->setValue(50);
    m_field->show();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void TestPercentSlider::showsItsValueInWords()
{
    QCOMPARE(textsOn(*m_field), QStringList(u"50\u00A0%"_s));

    slider()->setValue(70);

    QCOMPARE(textsOn(*m_field), QStringList(u"70\u00A0%"_s));
}

void TestPercentSlider::takesAValueInSilence()
{
    QSignalSpy edited(m_field.get(), &PercentSlider::edited);

    m_field->setValue(35);

    QCOMPARE(m_field->value(), 35);
    QCOMPARE(edited.count(), 0);
}

void TestPercentSlider::stepsWithTheArrows_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("value");

    QTest::newRow("right") << Qt::Key_Right << 55;
    QTest::newRow("left") << Qt::Key_Left << 45;
    QTest::newRow("a page up") << Qt::Key_PageUp << 60;
    QTest::newRow("to the end") << Qt::Key_End << 100;
}

void TestPercentSlider::stepsWithTheArrows()
{
    QFETCH(const Qt::Key, key);
    QSignalSpy edited(m_field.get(), &PercentSlider::edited);
    m_field->setFocus();

    QTest::keyClick(QApplication::focusWidget(), key);

    QTEST(m_field->value(), "value");
    QCOMPARE(edited.count(), 1);
}

void TestPercentSlider::staysInItsRange()
{
    slider()->setValue(500);
    QCOMPARE(m_field->value(), 100);

    slider()->setValue(-500);
    QCOMPARE(m_field->value(), 0);
}

void TestPercentSlider::canBeHeardAndHit()
{
    QCOMPARE(spokenName(*slider()), u"Volume"_s);
    QVERIFY(slider()->height() >= Measures::target());
}

QTEST_MAIN(TestPercentSlider)
#include "tst_percentslider.moc"
