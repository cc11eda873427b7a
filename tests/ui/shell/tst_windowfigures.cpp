// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/englishplurals.h"
#include "ui/figure/figurelibrary.h"
#include "ui/figure/figureview.h"
#include "ui/library/findpage.h"
#include "ui/library/pagereader.h"
#include "ui/print/sheetpreview.h"
#include "ui/settings/fieldreader.h"
#include "ui/settings/swatch.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// Figures in the window.
class TestWindowFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_plurals)); }
    void init();

    void restWhileAnotherPageIsInFront();
    void restWhileTheWindowIsMinimized();
    void restWhileAnotherWindowIsInFront();
    void standStillWhenTheSettingsSaySo();
    void showThePersonOfTheSettings();
    void areThoseOfTheSettingsOnASheet();

private:
    FigureView *figure() const { return m_window->findChild<FigureView *>(); }

    EnglishPlurals m_plurals;
    Library m_library = figureLibrary();
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowFigures::init()
{
    m_window = std::make_unique<MainWindow>(m_library);
    m_window->showPlace(Place::Find);
    showPage(*m_window, 1100, 720);
    m_window->findChild<FindPage *>()->showExercise(u"side-neck-stretch"_s);
    QTRY_VERIFY(figure()->isMoving());
}

void TestWindowFigures::restWhileAnotherPageIsInFront()
{
    m_window->showPlace(Place::Routines);
    QVERIFY(!figure()->isMoving());

    m_window->showPlace(Place::Find);
    QVERIFY(figure()->isMoving());
}

void TestWindowFigures::restWhileTheWindowIsMinimized()
{
    m_window->showMinimized();
    QTRY_VERIFY(!figure()->isMoving());

    m_window->showNormal();
    m_window->activateWindow();
    QTRY_VERIFY(figure()->isMoving());
}

void TestWindowFigures::restWhileAnotherWindowIsInFront()
{
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!figure()->isMoving());

    other.close();
    m_window->activateWindow();
    QTRY_VERIFY(figure()->isMoving());
}

void TestWindowFigures::standStillWhenTheSettingsSaySo()
{
    m_window->setSettings({.stillPictures = true});
    QVERIFY(!figure()->isMoving());

    m_window->setSettings({});
    QVERIFY(figure()->isMoving());
}

void TestWindowFigures::showThePersonOfTheSettings()
{
    m_window->setSettings({.stillPictures = true});
    const QImage usual = figure()->grab().toImage();

    m_window->showPlace(Place::Settings);
    QTest::mouseClick(fieldOn<Swatch>(*m_window, u"Skin: Tan"_s), Qt::LeftButton);
    m_window->showPlace(Place::Find);

    QVERIFY(figure()->grab().toImage() != usual);
}

void TestWindowFigures::areThoseOfTheSettingsOnASheet()
{
    const auto sheet = [this] {
        QTest::mouseClick(buttonOn(*m_window, u"Print"_s), Qt::LeftButton);
        return m_window->findChild<SheetPreview *>()->pages();
    };
    const QVector<SheetPage> usual = sheet();

    m_window->showPlace(Place::Settings);
    fieldOn<QComboBox>(*m_window, u"Build"_s)->setCurrentText(u"Broad"_s);
    m_window->showPlace(Place::Find);

    QVERIFY(sheet() != usual);
}

QTEST_MAIN(TestWindowFigures)
#include "tst_windowfigures.moc"
