// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusbanner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class tst_StatusBanner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itIsHiddenUntilThereIsSomethingToSay();
    void itIsHeardAsANotification();
    void itTakesNoFocus();
    void actionsBelongToTheirMessage();
    void anActionMayReplaceTheMessage();
    void closeAndEscapeDismissIt();

private:
    std::unique_ptr<QWidget> m_page;
    QWidget *m_field = nullptr;
    StatusBanner *m_banner = nullptr;
};

void tst_StatusBanner::init()
{
    m_page = std::make_unique<QWidget>();
    m_banner = new StatusBanner;
    m_field = new QWidget;
    m_field->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(m_page.get());
    column->addWidget(m_banner);
    column->addWidget(m_field);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_field->setFocus();
}

void tst_StatusBanner::itIsHiddenUntilThereIsSomethingToSay()
{
    QVERIFY(!m_banner->isVisible());
    m_banner->showMessage(u"Saved."_s, ToneRole::Hold);
    QVERIFY(m_banner->isVisible());
    QCOMPARE(m_banner->message(), u"Saved."_s);
}

void tst_StatusBanner::itIsHeardAsANotification()
{
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(m_banner);
    QCOMPARE(heard->role(), QAccessible::Notification);
    for (const QString &message : {u"Sound off."_s, u"Sound is back."_s}) {
        m_banner->showMessage(message, ToneRole::Caution);
        QCOMPARE(heard->text(QAccessible::Name), message);
    }
}

void tst_StatusBanner::itTakesNoFocus()
{
    m_banner->showMessage(u"Saved."_s, ToneRole::Hold);
    m_banner->addAction(u"Open"_s);
    QVERIFY(m_field->hasFocus());
}

void tst_StatusBanner::actionsBelongToTheirMessage()
{
    m_banner->showMessage(u"Saved."_s, ToneRole::Hold);
    QSignalSpy clicked(m_banner->addAction(u"Open"_s), &Button::clicked);
    QTest::mouseClick(m_banner->findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    m_banner->showMessage(u"Sound off."_s, ToneRole::Caution);
    QTRY_VERIFY(!m_banner->findChild<Button *>());
}

void tst_StatusBanner::anActionMayReplaceTheMessage()
{
    m_banner->showMessage(u"Sound off."_s, ToneRole::Caution);
    Button *again = m_banner->addAction(u"Try again"_s);
    connect(again, &Button::clicked, m_banner,
            [this] { m_banner->showMessage(u"Sound is back."_s, ToneRole::Hold); });
    QTest::mouseClick(again, Qt::LeftButton);
    QCOMPARE(m_banner->message(), u"Sound is back."_s);
}

void tst_StatusBanner::closeAndEscapeDismissIt()
{
    QSignalSpy dismissed(m_banner, &StatusBanner::dismissed);
    auto *close = m_banner->findChild<IconButton *>();
    m_banner->showMessage(u"Saved."_s, ToneRole::Hold);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!m_banner->isVisible());
    m_banner->showMessage(u"Saved."_s, ToneRole::Hold);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(!m_banner->isVisible());
    QCOMPARE(dismissed.count(), 2);
}

QTEST_MAIN(tst_StatusBanner)

#include "tst_statusbanner.moc"
