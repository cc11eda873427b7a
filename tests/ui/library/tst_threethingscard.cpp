// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/threethingscard.h"

#include "support/englishplurals.h"
#include "ui/figure/figuregallery.h"
#include "ui/figure/figurelibrary.h"
#include "ui/figure/picturelabel.h"
#include "ui/library/pagereader.h"
#include "ui/library/steptile.h"

#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestThreeThingsCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }

    void namesStandInLineWithAndWithoutAPicture_data();
    void namesStandInLineWithAndWithoutAPicture();
    void withoutAnyPictureThereIsNoRoomForOne();

private:
    void open(const QStringList &exercises, ThreeThingsCard::Tiles tiles);
    QPoint placeOf(const QString &text) const;

    EnglishPlurals m_plurals;
    Library m_library = figureLibrary();
    FigureGallery m_gallery{m_library};
    std::unique_ptr<ThreeThingsCard> m_card;
};

void TestThreeThingsCard::open(const QStringList &exercises, ThreeThingsCard::Tiles tiles)
{
    Routine routine;
    for (const QString &id : exercises)
        routine.steps += routineOf(*m_library.exercise(id)).steps;
    m_card = std::make_unique<ThreeThingsCard>(routine, m_library, m_gallery);
    m_card->setTiles(tiles);
    showPage(*m_card, 700, 300);
}

/// In the tile that it stands on.
QPoint TestThreeThingsCard::placeOf(const QString &text) const
{
    for (const QLabel *label : m_card->findChildren<QLabel *>()) {
        if (label->text() == text)
            return label->mapTo(label->parentWidget(), QPoint());
    }
    return {-1, -1};
}

void TestThreeThingsCard::namesStandInLineWithAndWithoutAPicture_data()
{
    QTest::addColumn<ThreeThingsCard::Tiles>("tiles");

    QTest::newRow("under the pictures") << ThreeThingsCard::Tiles::SideBySide;
    QTest::newRow("beside the pictures") << ThreeThingsCard::Tiles::Stacked;
}

void TestThreeThingsCard::namesStandInLineWithAndWithoutAPicture()
{
    QFETCH(ThreeThingsCard::Tiles, tiles);

    open({u"side-neck-stretch"_s, u"neck-press"_s}, tiles);

    QVERIFY(placeOf(u"1  Side neck stretch"_s).x() >= 0);
    QCOMPARE(placeOf(u"2  Press beside the neck"_s), placeOf(u"1  Side neck stretch"_s));
}

void TestThreeThingsCard::withoutAnyPictureThereIsNoRoomForOne()
{
    open({u"neck-press"_s}, ThreeThingsCard::Tiles::SideBySide);

    QVERIFY(m_card->findChild<StepTile *>());
    QVERIFY(!m_card->findChild<PictureLabel *>());
}

QTEST_MAIN(TestThreeThingsCard)
#include "tst_threethingscard.moc"
