// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figuregallery.h"

#include "ui/figure/figurelibrary.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestFigureGallery : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhichExercisesHaveAFigure();
    void hasNoFigureThatCannotBeRead();
    void drawsLaterAndKeepsWhatItDrew();
    void drawsOnePictureATurn();
    void drawsEverySizeThemeAndPixelRatio_data();
    void drawsEverySizeThemeAndPixelRatio();
    void drawsNothingWithoutAFigure();
    void drawsTheOtherSideMirrored();
    void drawsAnotherPersonAnew();
    void tellsWhenPicturesAreToStandStill();

private:
    static FigurePicture neck()
    {
        return {.exercise = {u"side-neck-stretch"_s}, .size = {78, 74}, .theme = FigureTheme::light()};
    }

    Library m_library = figureLibrary();
};

void TestFigureGallery::knowsWhichExercisesHaveAFigure()
{
    FigureGallery gallery(m_library);

    QVERIFY(gallery.has(u"side-neck-stretch"_s));
    QVERIFY(gallery.movementOf(u"side-neck-stretch"_s));
    QVERIFY(!gallery.has(u"neck-press"_s));
    QVERIFY(!gallery.movementOf(u"neck-press"_s));
    QVERIFY(!gallery.has(u"unknown"_s));
}

void TestFigureGallery::hasNoFigureThatCannotBeRead()
{
    FigureGallery gallery(m_library);

    QVERIFY(!gallery.movementOf(u"calf-raise"_s));
    QVERIFY(!gallery.has(u"calf-raise"_s));
}

void TestFigureGallery::drawsLaterAndKeepsWhatItDrew()
{
    FigureGallery gallery(m_library);
    QSignalSpy drawn(&gallery, &FigureGallery::pictureDrawn);

    QVERIFY(gallery.picture(neck()).isNull());
    QVERIFY(gallery.picture(neck()).isNull());
    QCOMPARE(drawn.count(), 0);

    QTRY_COMPARE(drawn, QList<QVariantList>{{u"side-neck-stretch"_s}});
    const QPixmap first = gallery.picture(neck());
    QCOMPARE(first.size(), QSize(78, 74));
    QCOMPARE(gallery.picture(neck()).cacheKey(), first.cacheKey());
}

void TestFigureGallery::drawsOnePictureATurn()
{
    FigureGallery gallery(m_library);
    FigurePicture other = neck();
    other.exercise.id = u"chin-tuck"_s;
    int readyAtFirst = 0;
    QSignalSpy drawn(&gallery, &FigureGallery::pictureDrawn);
    connect(&gallery, &FigureGallery::pictureDrawn, this, [&] {
        if (drawn.count() == 1)
            readyAtFirst = int(!gallery.picture(neck()).isNull()) + int(!gallery.picture(other).isNull());
    });

    gallery.picture(neck());
    gallery.picture(other);

    QTRY_COMPARE(drawn.count(), 2);
    QCOMPARE(readyAtFirst, 1);
}

void TestFigureGallery::drawsEverySizeThemeAndPixelRatio_data()
{
    QTest::addColumn<FigurePicture>("wanted");
    QTest::addColumn<QSize>("pixels");

    FigurePicture large = neck();
    large.size = {160, 150};
    FigurePicture dark = neck();
    dark.theme = FigureTheme::dark();
    FigurePicture fine = neck();
    fine.pixelRatio = 1.5;
    FigurePicture dressed = neck();
    dressed.theme = FigureTheme::light({.clothes = ClothesTone::Plum});
    QTest::newRow("dressed otherwise") << dressed << QSize(78, 74);
    QTest::newRow("large") << large << QSize(160, 150);
    QTest::newRow("dark") << dark << QSize(78, 74);
    QTest::newRow("fine") << fine << QSize(117, 111);
}

void TestFigureGallery::drawsEverySizeThemeAndPixelRatio()
{
    QFETCH(FigurePicture, wanted);
    QFETCH(QSize, pixels);
    FigureGallery gallery(m_library);
    gallery.picture(neck());
    gallery.picture(wanted);

    QTRY_VERIFY(!gallery.picture(wanted).isNull());
    QCOMPARE(gallery.picture(wanted).size(), pixels);
    QVERIFY(gallery.picture(wanted).toImage() != gallery.picture(neck()).toImage());
}

void TestFigureGallery::drawsNothingWithoutAFigure()
{
    FigureGallery gallery(m_library);
    QSignalSpy drawn(&gallery, &FigureGallery::pictureDrawn);
    FigurePicture none = neck();
    none.exercise.id = u"neck-press"_s;

    gallery.picture(none);
    gallery.picture(neck());

    QTRY_COMPARE(drawn, QList<QVariantList>{{u"side-neck-stretch"_s}});
    QVERIFY(gallery.picture(none).isNull());
}

void TestFigureGallery::drawsTheOtherSideMirrored()
{
    FigureGallery gallery(m_library);
    FigurePicture left = neck();
    left.exercise.side = Side::Left;
    FigurePicture right = neck();
    right.exercise.side = Side::Right;
    gallery.picture(left);
    gallery.picture(right);

    QTRY_VERIFY(!gallery.picture(right).isNull());
    QCOMPARE(gallery.picture(right).toImage().mirrored(true, false), gallery.picture(left).toImage());
}

void TestFigureGallery::drawsAnotherPersonAnew()
{
    FigureGallery gallery(m_library);
    QSignalSpy changed(&gallery, &FigureGallery::personChanged);
    gallery.picture(neck());
    QTRY_VERIFY(!gallery.picture(neck()).isNull());
    const QImage narrow = gallery.picture(neck()).toImage();

    gallery.setPerson({});
    QCOMPARE(changed.count(), 0);
    gallery.setPerson({.tones = {}, .build = Build::Broad});
    QCOMPARE(changed.count(), 1);

    QVERIFY(gallery.picture(neck()).isNull());
    QTRY_VERIFY(!gallery.picture(neck()).isNull());
    QVERIFY(gallery.picture(neck()).toImage() != narrow);
    QCOMPARE(gallery.movementOf(u"side-neck-stretch"_s)->build(), Build::Broad);
}

void TestFigureGallery::tellsWhenPicturesAreToStandStill()
{
    FigureGallery gallery(m_library);
    QSignalSpy changed(&gallery, &FigureGallery::stillChanged);

    gallery.setStill(false);
    gallery.setStill(true);

    QCOMPARE(changed, QList<QVariantList>{{true}});
    QVERIFY(gallery.isStill());
}

QTEST_MAIN(TestFigureGallery)
#include "tst_figuregallery.moc"
