// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/tonerow.h"

#include "ui/library/pagereader.h"
#include "ui/settings/fieldreader.h"
#include "ui/settings/swatch.h"
#include "ui/style/measures.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestToneRow : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void namesTheChosenTone();
    void takesAToneInSilence();
    void aClickChooses();
    void arrowsChoose();
    void isOneStopOnTheWayOfTheTabKey();
    void marksTheChosenToneWithMoreThanColour();
    void everyToneHasANameAndCanBeHit();

private:
    Swatch *swatch(const QString &name) const { return fieldOn<Swatch>(*m_row, name); }

    std::unique_ptr<ToneRow> m_row;
};

void TestToneRow::init()
{
    m_row = std::make_unique<ToneRow>(u"Hair"_s, QStringList{u"Brown"_s, u"Black"_s, u"Fair"_s},
                                      [](int, const QPalette &) { return QColor(Qt::gray); });
    showPage(*m_row, 300, 40);
}

void TestToneRow::namesTheChosenTone()
{
    QCOMPARE(textsOn(*m_row), QStringList(u"Brown"_s));

    m_row->setTone(2);

    QCOMPARE(m_row->tone(), 2);
    QCOMPARE(textsOn(*m_row), QStringList(u"Fair"_s));
}

void TestToneRow::takesAToneInSilence()
{
    QSignalSpy edited(m_row.get(), &ToneRow::edited);

    m_row->setTone(1);

    QVERIFY(swatch(u"Hair: Black"_s)->isChecked());
    QCOMPARE(edited.count(), 0);
}

void TestToneRow::aClickChooses()
{
    QSignalSpy edited(m_row.get(), &ToneRow::edited);

    QTest::mouseClick(swatch(u"Hair: Fair"_s), Qt::LeftButton);

    QCOMPARE(m_row->tone(), 2);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(textsOn(*m_row), QStringList(u"Fair"_s));
}

void TestToneRow::arrowsChoose()
{
    QSignalSpy edited(m_row.get(), &ToneRow::edited);
    m_row->setFocus();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);

    QCOMPARE(m_row->tone(), 1);
    QCOMPARE(QApplication::focusWidget(), swatch(u"Hair: Black"_s));
    QCOMPARE(edited.count(), 3);
}

void TestToneRow::isOneStopOnTheWayOfTheTabKey()
{
    m_row->setTone(1);
    m_row->setFocus();
    QCOMPARE(QApplication::focusWidget(), swatch(u"Hair: Black"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

    QCOMPARE(QApplication::focusWidget(), swatch(u"Hair: Black"_s));
}

void TestToneRow::marksTheChosenToneWithMoreThanColour()
{
    const auto shadesOf = [this](const QString &name) {
        const QImage picture = swatch(name)->grab().toImage();
        return picture.convertToFormat(QImage::Format_Grayscale8);
    };

    QVERIFY(shadesOf(u"Hair: Brown"_s) != shadesOf(u"Hair: Black"_s));
    QCOMPARE(shadesOf(u"Hair: Black"_s), shadesOf(u"Hair: Fair"_s));
}

void TestToneRow::everyToneHasANameAndCanBeHit()
{
    for (Swatch *swatch : m_row->findChildren<Swatch *>()) {
        QVERIFY(spokenName(*swatch).startsWith(u"Hair: "_s));
        QVERIFY(swatch->width() >= Measures::target());
        QVERIFY(swatch->height() >= Measures::target());
    }
}

QTEST_MAIN(TestToneRow)
#include "tst_tonerow.moc"
