// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "support/pseudowords.h"
#include "ui/library/pagereader.h"
#include "ui/library/smalllibrary.h"
#include "ui/settings/fieldreader.h"
#include "ui/style/calmstyle.h"
#include "ui/style/measures.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <functional>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

using Outcome = void (SettingsPage::*)(const QString &);
using Edit = std::function<void(const QWidget &page)>;

Edit chooses(const QString &field, const QString &text)
{
    return [=](const QWidget &page) {
        fieldOn<QComboBox>(page, field)->setCurrentText(text);
    };
}

Edit counts(const QString &field, int seconds)
{
    return [=](const QWidget &page) {
        fieldOn<QSpinBox>(page, field)->setValue(seconds);
    };
}

Edit moves(const QString &field, Qt::Key key)
{
    return [=](const QWidget &page) {
        QTest::keyClick(fieldOn<QSlider>(page, field), key);
    };
}

Edit ticks(const QString &field)
{
    return [=](const QWidget &page) {
        QTest::keyClick(fieldOn<QCheckBox>(page, field), Qt::Key_Space);
    };
}

/// None of them is as it comes.
Settings someSettings()
{
    return {.prepare = 20s,
            .switchSides = 7s,
            .firstSide = Side::Right,
            .cues = {.toneVolume = 40, .silentCues = {CueKind::Halfway, CueKind::Rest}},
            .muted = true,
            .textSize = 150,
            .colours = Colours::Dark,
            .stillPictures = true,
            .person = {{SkinTone::Tan, HairTone::Black, ClothesTone::Sand}, Build::Broad},
            .precautions = {{u"pregnancy"_s, u"of-another-version"_s}},
            .hasReadFirstStart = true,
            .windowGeometry = "there"};
}

template <typename Value>
Settings withOther(Value Settings::*field, const Value &value)
{
    Settings settings = someSettings();
    settings.*field = value;
    return settings;
}

template <typename Value>
Settings withOtherCues(Value CueProfile::*field, const Value &value)
{
    Settings settings = someSettings();
    settings.cues.*field = value;
    return settings;
}

} // namespace

Q_DECLARE_METATYPE(Outcome)

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new CalmStyle); }
    void init();

    void showsWithoutChangingAnything();
    void anEditChangesThatSettingOnly_data();
    void anEditChangesThatSettingOnly();
    void editsAddUp();
    void choosingTheSameAgainIsNoChange();
    void namesTheDataFolderInPlainText();
    void asksForATestOfTheSound();
    void asksForATestOfTheVoice();
    void showsWhatCameOfATest_data();
    void showsWhatCameOfATest();
    void asksWhoCanSpeakWhenItIsShown();
    void spreadsToRoutinesAllButHowTheyAreHeard();
    void beginsWithTheFirstField();
    void leadsToTheTicks();
    void wordsBesideATickCanBePressed();
    void everyControlHasAName();
    void everyControlIsEasyToHit();
    void clipsNothing_data();
    void clipsNothing();
    void scrollsInOneDirectionOnly_data();
    void scrollsInOneDirectionOnly();
    void isAsItWasOnceThereIsRoomAgain();

private:
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_page = std::make_unique<SettingsPage>(smallLibrary().safety());
    m_page->setSettings(someSettings());
    m_page->setDataFolder(u"/home/ida/.local/share/unknot"_s);
    showPage(*m_page, 920, 720);
}

void TestSettingsPage::showsWithoutChangingAnything()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);

    m_page->setSettings(Settings());
    m_page->setSettings(someSettings());

    QCOMPARE(changed.count(), 0);
}

void TestSettingsPage::anEditChangesThatSettingOnly_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Settings>("expected");

    QTest::newRow("colours") << chooses(u"Colours"_s, u"Light"_s)
                             << withOther(&Settings::colours, Colours::Light);
    QTest::newRow("text size") << moves(u"Text size"_s, Qt::Key_Right) << withOther(&Settings::textSize, 160);
    QTest::newRow("time to get ready")
        << counts(u"Time to get ready"_s, 30) << withOther(&Settings::prepare, 30'000ms);
    QTest::newRow("time to switch sides")
        << counts(u"Time to switch sides"_s, 0) << withOther(&Settings::switchSides, 0ms);
    QTest::newRow("side to begin with")
        << chooses(u"Side to begin with"_s, u"Left first"_s) << withOther(&Settings::firstSide, Side::Left);
    QTest::newRow("build") << chooses(u"Build"_s, u"Narrow"_s)
                           << withOther(&Settings::person, DrawnPerson{someSettings().person.tones, {}});
    QTest::newRow("cues") << chooses(u"Cues by"_s, u"Voice"_s) << withOtherCues(&CueProfile::tones, false);
    QTest::newRow("speed") << chooses(u"Speed"_s, u"Faster"_s) << withOther(&Settings::voice, {{}, 30});
    QTest::newRow("a tick less") << ticks(u"You are pregnant"_s)
                                 << withOther(&Settings::precautions, {{u"of-another-version"_s}});
    QTest::newRow("a tick more") << ticks(u"Blood thinners"_s)
                                 << withOther(
                                        &Settings::precautions,
                                        {{u"pregnancy"_s, u"of-another-version"_s, u"blood-thinners"_s}});
    QTest::newRow("muted") << ticks(u"Muted for now"_s) << withOther(&Settings::muted, false);
    QTest::newRow("volume") << moves(u"Volume of tones"_s, Qt::Key_Left)
                            << withOtherCues(&CueProfile::toneVolume, 35);
    QTest::newRow("a tone less") << ticks(u"Breathe in"_s)
                                 << withOtherCues(&CueProfile::silentCues,
                                                  {CueKind::Halfway, CueKind::Rest, CueKind::Inhale});
    QTest::newRow("a tone more") << ticks(u"Halfway"_s)
                                 << withOtherCues(&CueProfile::silentCues, {CueKind::Rest});
}

void TestSettingsPage::anEditChangesThatSettingOnly()
{
    QFETCH(const Edit, edit);
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);

    edit(*m_page);

    QCOMPARE(changed.count(), 1);
    QTEST(changed.at(0).at(0).value<Settings>(), "expected");
}

void TestSettingsPage::editsAddUp()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);

    chooses(u"Colours"_s, u"Light"_s)(*m_page);
    ticks(u"Muted for now"_s)(*m_page);

    Settings expected = someSettings();
    expected.colours = Colours::Light;
    expected.muted = false;
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(1).at(0).value<Settings>(), expected);
}

void TestSettingsPage::choosingTheSameAgainIsNoChange()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);

    chooses(u"Colours"_s, u"Dark"_s)(*m_page);
    counts(u"Time to get ready"_s, 20)(*m_page);

    QCOMPARE(changed.count(), 0);
}

void TestSettingsPage::namesTheDataFolderInPlainText()
{
    const QString path = u"/home/ida/<b>data</b> & more"_s;

    m_page->setDataFolder(path);

    QVERIFY(textsOn(*m_page).contains(path));
    const auto *label = fieldOn<QLabel>(*m_page, path);
    QVERIFY(label);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByMouse);
}

void TestSettingsPage::asksForATestOfTheSound()
{
    QSignalSpy requested(m_page.get(), &SettingsPage::soundTestRequested);

    m_page->setSettings(Settings());

    QTest::keyClick(buttonOn(*m_page, u"Test sound"_s), Qt::Key_Space);
    m_page->showSoundTest(u"You should have heard a tone."_s);

    QCOMPARE(requested.count(), 1);
    QVERIFY(textsOn(*m_page).contains(u"You should have heard a tone."_s));
}

void TestSettingsPage::asksForATestOfTheVoice()
{
    QSignalSpy requested(m_page.get(), &SettingsPage::voiceTestRequested);
    m_page->setSettings(Settings());

    QTest::keyClick(buttonOn(*m_page, u"Test voice"_s), Qt::Key_Space);
    QCOMPARE(requested.count(), 1);

    ticks(u"Muted for now"_s)(*m_page);
    QTest::keyClick(buttonOn(*m_page, u"Test voice"_s), Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
}

void TestSettingsPage::showsWhatCameOfATest_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Outcome>("show");

    QTest::newRow("sound") << u"Test sound"_s << Outcome(&SettingsPage::showSoundTest);
    QTest::newRow("voice") << u"Test voice"_s << Outcome(&SettingsPage::showVoiceTest);
}

void TestSettingsPage::showsWhatCameOfATest()
{
    QFETCH(const QString, button);
    QFETCH(const Outcome, show);
    auto *page = m_page->findChild<QScrollArea *>();
    // The button is the last thing in sight, as it is where a person scrolled just as far as that.
    QWidget *test = buttonOn(*m_page, button);
    const int end = test->mapTo(page->widget(), QPoint(0, test->height())).y();
    m_page->resize(m_page->width(), std::min(end, 500));
    page->verticalScrollBar()->setValue(end - page->viewport()->height());
    const QString outcome = u"Nobody speaks your language, "_s.repeated(4) + u"so nothing was heard."_s;

    (m_page.get()->*show)(outcome);

    const QLabel *label = nullptr;
    for (const QLabel *each : m_page->findChildren<QLabel *>()) {
        if (each->text() == outcome)
            label = each;
    }
    QVERIFY(label);
    QTRY_COMPARE(label->visibleRegion().boundingRect(), label->rect());
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
}

void TestSettingsPage::asksWhoCanSpeakWhenItIsShown()
{
    SettingsPage page(smallLibrary().safety());
    QSignalSpy requested(&page, &SettingsPage::voicesRequested);

    page.setSettings(someSettings());
    QCOMPARE(requested.count(), 0);

    page.show();
    QCOMPARE(requested.count(), 1);
}

void TestSettingsPage::spreadsToRoutinesAllButHowTheyAreHeard()
{
    Settings settings;
    settings.routineCues = {{u"neck-relief"_s, {.tones = false, .voice = true, .toneVolume = 80}}};
    m_page->setSettings(settings);
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);

    chooses(u"Wake headphones"_s, u"1 s before"_s)(*m_page);

    const Settings spread = changed.at(0).at(0).value<Settings>();
    QCOMPARE(spread.routineCues.value(u"neck-relief"_s),
             (CueProfile{.tones = false, .voice = true, .leadIn = 1s}));
}

void TestSettingsPage::beginsWithTheFirstField()
{
    m_page->setFocus();

    QCOMPARE(QApplication::focusWidget(), fieldOn<QComboBox>(*m_page, u"Language"_s));
}

void TestSettingsPage::leadsToTheTicks()
{
    m_page->resize(640, 400);

    m_page->focusAboutYou();

    const auto *tick = fieldOn<QCheckBox>(*m_page, u"Blood thinners"_s);
    QCOMPARE(QApplication::focusWidget(), tick);
    QTRY_VERIFY(!tick->visibleRegion().isEmpty());
}

void TestSettingsPage::wordsBesideATickCanBePressed()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);

    QTest::mouseClick(fieldOn<QLabel>(*m_page, u"Blood thinners"_s), Qt::LeftButton);

    QVERIFY(fieldOn<QCheckBox>(*m_page, u"Blood thinners"_s)->isChecked());
    QCOMPARE(changed.count(), 1);
}

void TestSettingsPage::everyControlHasAName()
{
    QCOMPARE(namelessOn(*m_page), QStringList());
}

void TestSettingsPage::everyControlIsEasyToHit()
{
    QCOMPARE(lowerThan(Measures::target(), *m_page), QStringList());
}

void TestSettingsPage::clipsNothing_data()
{
    addPageSizes();
}

void TestSettingsPage::clipsNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const double, points);
    m_page = std::make_unique<SettingsPage>(smallLibrary().safety());
    m_page->setDataFolder(u"/home/ida/a rather long way/.local/share/unknot"_s);

    showPage(*m_page, size.width(), size.height(), points);

    QCOMPARE(m_page->size(), size);
    QTRY_COMPARE(clippedTextsOn(*m_page), QStringList());
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
}

void TestSettingsPage::scrollsInOneDirectionOnly_data()
{
    QTest::addColumn<bool>("isLonger");

    QTest::newRow("in English") << false;
    QTest::newRow("in a longer language") << true;
}

/// What the sidebar leaves of a small window, with text twice as large.
void TestSettingsPage::scrollsInOneDirectionOnly()
{
    QFETCH(const bool, isLonger);
    PseudoWords words;
    if (isLonger)
        QVERIFY(QCoreApplication::installTranslator(&words));
    m_page = std::make_unique<SettingsPage>(smallLibrary().safety());
    m_page->setMinimumSize(1, 1); // it is the window that has a least size

    showPage(*m_page, 400, 498, 21);

    QCOMPARE(m_page->width(), 400);
    const auto *scroller = m_page->findChild<QScrollArea *>();
    QTRY_COMPARE(scroller->horizontalScrollBar()->maximum(), 0);
    QVERIFY(scroller->verticalScrollBar()->maximum() > 0);
    QCOMPARE(clippedTextsOn(*m_page), QStringList());
}

void TestSettingsPage::isAsItWasOnceThereIsRoomAgain()
{
    m_page = std::make_unique<SettingsPage>(smallLibrary().safety());
    m_page->setMinimumSize(1, 1); // it is the window that has a least size
    showPage(*m_page, 920, 720);
    const QImage before = m_page->grab().toImage();
    m_page->resize(360, 720);
    QVERIFY(m_page->grab().toImage() != before);

    m_page->resize(920, 720);

    QTRY_VERIFY(m_page->grab().toImage() == before);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
