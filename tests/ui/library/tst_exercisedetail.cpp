// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/figure/figuregallery.h"
#include "ui/figure/figurelibrary.h"
#include "ui/figure/figureview.h"
#include "ui/library/exercisedetail.h"
#include "ui/library/pagereader.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestExerciseDetail : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void saysWhatToDo();
    void showsHowItMoves();
    void saysHowMuchAndWhy();
    void leavesOutWhatAnExerciseDoesNotHave();
    void showsTextsAsTheyAre();
    void goesBack_data();
    void goesBack();
    void startsFromAnywhereWithControlEnter();
    void printsFromAnywhereWithControlP();
    void putsSectionsUnderOneAnotherWhereThereIsLittleRoom();

private:
    std::unique_ptr<ExerciseDetail> detailOf(const QString &id);

    EnglishPlurals m_plurals;
    Library m_library = figureLibrary();
    FigureGallery m_gallery{m_library};
};

std::unique_ptr<ExerciseDetail> TestExerciseDetail::detailOf(const QString &id)
{
    auto detail = std::make_unique<ExerciseDetail>(*m_library.exercise(id), m_library, m_gallery, u"Neck"_s);
    showPage(*detail, 920, 720);
    detail->takeFocus();
    return detail;
}

void TestExerciseDetail::saysWhatToDo()
{
    const auto detail = detailOf(u"side-neck-stretch"_s);
    const QStringList texts = textsOn(*detail);

    for (const QString &expected :
         {u"Side neck stretch"_s, u"Stretch \u00B7 Sitting on a chair \u00B7 chair \u00B7 about 2\u00A0min"_s,
          u"Sit tall on the chair."_s, u"You should feel"_s, u"A slow pull on the side of the neck."_s,
          u"Avoid"_s, u"Lifting the other shoulder."_s, u"Stop if"_s, u"You feel dizzy."_s, u"Ask first if"_s,
          u"You had a neck injury lately."_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected));
}

void TestExerciseDetail::showsHowItMoves()
{
    const auto detail = detailOf(u"side-neck-stretch"_s);
    auto *figure = detail->findChild<FigureView *>();

    QTRY_VERIFY(figure->isMoving());
    QTRY_VERIFY(figure->place() > 0);

    QTest::mouseClick(buttonOn(*detail, u"Pause the picture"_s), Qt::LeftButton);
    QVERIFY(!figure->isMoving());
}

void TestExerciseDetail::saysHowMuchAndWhy()
{
    const auto detail = detailOf(u"side-neck-stretch"_s);
    const QStringList texts = textsOn(*detail);

    for (const QString &expected : {u"30\u00A0s"_s, u"hold"_s, u"Each side"_s, u"2\u00A0times"_s,
                                    u"Half a minute was the hold most studies used."_s,
                                    u"Bandy WD, Irion JM. 1994.\nhttps://example.org/bandy"_s,
                                    u"Turn less far."_s, u"Sit on the other hand."_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected));
}

void TestExerciseDetail::leavesOutWhatAnExerciseDoesNotHave()
{
    const auto detail = detailOf(u"calf-raise"_s);
    const QStringList texts = textsOn(*detail);

    for (const QString &heading :
         {u"You should feel"_s, u"Avoid"_s, u"Ask first if"_s, u"Easier"_s, u"Harder"_s})
        QVERIFY2(!texts.contains(heading), qPrintable(heading));
    QVERIFY(texts.contains(u"Stop if"_s));
}

void TestExerciseDetail::showsTextsAsTheyAre()
{
    const auto detail = detailOf(u"side-neck-stretch"_s);

    for (const QLabel *label : detail->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestExerciseDetail::goesBack_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");

    QTest::newRow("Escape") << Qt::Key_Escape << Qt::KeyboardModifiers{};
    QTest::newRow("Alt+Left") << Qt::Key_Left << Qt::KeyboardModifiers{Qt::AltModifier};
}

void TestExerciseDetail::goesBack()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const auto detail = detailOf(u"calf-raise"_s);
    QSignalSpy back(detail.get(), &ExerciseDetail::backRequested);

    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCOMPARE(back.count(), 1);

    QTest::mouseClick(buttonOn(*detail, u"Back to Neck"_s), Qt::LeftButton);
    QCOMPARE(back.count(), 2);
}

void TestExerciseDetail::startsFromAnywhereWithControlEnter()
{
    const auto detail = detailOf(u"calf-raise"_s);
    QSignalSpy started(detail.get(), &ExerciseDetail::startRequested);

    buttonOn(*detail, u"Print"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(started.count(), 1);
}

void TestExerciseDetail::printsFromAnywhereWithControlP()
{
    const auto detail = detailOf(u"calf-raise"_s);
    const QSignalSpy printed(detail.get(), &ExerciseDetail::printRequested);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);

    QCOMPARE(printed.count(), 1);
}

void TestExerciseDetail::putsSectionsUnderOneAnotherWhereThereIsLittleRoom()
{
    const auto detail = detailOf(u"side-neck-stretch"_s);
    const auto leadingEdgeOf = [&detail](const QString &text) {
        for (const QLabel *label : detail->findChildren<QLabel *>()) {
            if (label->text() == text)
                return label->mapTo(detail.get(), QPoint()).x();
        }
        return -1;
    };
    QVERIFY(leadingEdgeOf(u"Why this much"_s) > detail->width() / 2);

    detail->resize(600, 600);

    QTRY_VERIFY(leadingEdgeOf(u"Why this much"_s) < detail->width() / 4);
}

QTEST_MAIN(TestExerciseDetail)
#include "tst_exercisedetail.moc"
