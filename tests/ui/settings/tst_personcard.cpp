// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/personcard.h"

#include "figure/figuretheme.h"
#include "ui/library/pagereader.h"
#include "ui/settings/fieldreader.h"
#include "ui/settings/personpreview.h"
#include "ui/settings/swatch.h"

#include <QComboBox>
#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

constexpr DrawnPerson someone{{SkinTone::Brown, HairTone::Grey, ClothesTone::Plum}, Build::Broad};

} // namespace

class TestPersonCard : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsWhoWasChosen_data();
    void showsWhoWasChosen();
    void aChoiceChangesTheRightTone_data();
    void aChoiceChangesTheRightTone();
    void thePreviewFollowsEachChoice();
    void swatchesHaveTheColoursOfThePictures();
    void leavesTheOtherSettingsAlone();

private:
    DrawnPerson written() const
    {
        Settings settings;
        m_card->writeTo(settings);
        return settings.person;
    }
    PersonPreview *preview() const { return m_card->findChild<PersonPreview *>(); }

    std::unique_ptr<PersonCard> m_card;
};

void TestPersonCard::init()
{
    m_card = std::make_unique<PersonCard>();
    m_card->show({.person = someone});
    showPage(*m_card, 500, 300);
}

void TestPersonCard::showsWhoWasChosen_data()
{
    QTest::addColumn<DrawnPerson>("person");

    QTest::newRow("as it comes") << DrawnPerson();
    QTest::newRow("the last of all") << DrawnPerson{{SkinTone::Deep, HairTone::Grey, ClothesTone::Sand},
                                                    Build::Broad};
    QTest::newRow("the first of all") << DrawnPerson{{SkinTone::VeryLight, {}, {}}, {}};
}

void TestPersonCard::showsWhoWasChosen()
{
    QFETCH(DrawnPerson, person);
    QSignalSpy edited(m_card.get(), &PersonCard::edited);

    m_card->show({.person = person});

    QCOMPARE(written(), person);
    QCOMPARE(preview()->person(), person);
    QCOMPARE(edited.count(), 0);
}

void TestPersonCard::aChoiceChangesTheRightTone_data()
{
    QTest::addColumn<QString>("swatch");
    QTest::addColumn<DrawnPerson>("expected");

    DrawnPerson person = someone;
    person.tones.skin = SkinTone::VeryLight;
    QTest::newRow("skin") << u"Skin: Very light"_s << person;
    person = someone;
    person.tones.hair = HairTone::Fair;
    QTest::newRow("hair") << u"Hair: Fair"_s << person;
    person = someone;
    person.tones.clothes = ClothesTone::Sand;
    QTest::newRow("clothes") << u"Clothes: Sand"_s << person;
}

void TestPersonCard::aChoiceChangesTheRightTone()
{
    QFETCH(QString, swatch);
    QSignalSpy edited(m_card.get(), &PersonCard::edited);

    QTest::mouseClick(fieldOn<Swatch>(*m_card, swatch), Qt::LeftButton);

    QTEST(written(), "expected");
    QCOMPARE(edited.count(), 1);
}

void TestPersonCard::thePreviewFollowsEachChoice()
{
    const QImage before = preview()->grab().toImage();

    QTest::mouseClick(fieldOn<Swatch>(*m_card, u"Skin: Light"_s), Qt::LeftButton);
    const QImage lighter = preview()->grab().toImage();
    QVERIFY(lighter != before);

    fieldOn<QComboBox>(*m_card, u"Build"_s)->setCurrentText(u"Narrow"_s);
    QVERIFY(preview()->grab().toImage() != lighter);
    QCOMPARE(preview()->person(), written());
}

void TestPersonCard::swatchesHaveTheColoursOfThePictures()
{
    QSet<QRgb> seen;
    for (const auto &[skin, name] : skinToneNames) {
        m_card->show({.person = {.tones = {.skin = skin}, .build = {}}});
        for (const Swatch *swatch : m_card->findChildren<Swatch *>()) {
            const QImage picture = const_cast<Swatch *>(swatch)->grab().toImage();
            if (swatch->isChecked() && swatch->accessibleName().startsWith(u"Skin"_s))
                seen += picture.pixel(picture.width() / 2, picture.height() / 4);
        }
        const FigureTones tones{.skin = skin};
        QVERIFY2(seen.contains(FigureTheme::of(m_card->palette(), tones).skin.rgb()),
                 qPrintable(name.toString()));
    }
    QCOMPARE(seen.size(), int(skinToneNames.size()));
}

void TestPersonCard::leavesTheOtherSettingsAlone()
{
    const Settings others{.cues = {.toneVolume = 40}, .stillPictures = true, .person = someone};

    Settings settings = others;
    m_card->writeTo(settings);

    QCOMPARE(settings, others);
}

QTEST_MAIN(TestPersonCard)
#include "tst_personcard.moc"
