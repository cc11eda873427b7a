// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrollpage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// Buttons under one another, more than fit on the page.
QWidget *longContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (int number = 1; number <= 40; ++number)
        column->addWidget(new Button(QString::number(number)));
    return content;
}

bool isInSight(const QWidget *widget, const QWidget *viewport)
{
    const QRect place(widget->mapTo(viewport, QPoint()), widget->size());
    return viewport->rect().contains(place);
}

} // namespace

class tst_ScrollPage : public QObject
{
    Q_OBJECT

private slots:
    void itFollowsTheFocus();
    void itScrollsOneWayOnly();
    void focusByKeyShowsARing();
};

void tst_ScrollPage::itFollowsTheFocus()
{
    ScrollPage page(longContent());
    page.resize(300, 200);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QList<Button *> buttons = page.findChildren<Button *>();
    QVERIFY(!isInSight(buttons.constLast(), page.viewport()));
    buttons.constLast()->setFocus();
    QVERIFY(isInSight(buttons.constLast(), page.viewport()));
    buttons.constFirst()->setFocus();
    QVERIFY(isInSight(buttons.constFirst(), page.viewport()));
}

void tst_ScrollPage::itScrollsOneWayOnly()
{
    auto *text = new Label(u"Breathe slowly into the space between the shoulder blades. "_s.repeated(20));
    ScrollPage page(text);
    page.resize(300, 200);
    page.show();
    QTRY_VERIFY(page.verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(text->width(), page.viewport()->width());
    QVERIFY(!page.horizontalScrollBar()->isVisible());
}

void tst_ScrollPage::focusByKeyShowsARing()
{
    ScrollPage page(new Label(u"Text"_s));
    page.resize(300, 200);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.clearFocus();
    const QImage without = page.grab().toImage();
    page.setFocus(Qt::MouseFocusReason);
    QVERIFY(page.grab().toImage() == without);
    page.clearFocus();
    page.setFocus(Qt::TabFocusReason);
    QVERIFY(page.grab().toImage() != without);
}

QTEST_MAIN(tst_ScrollPage)

#include "tst_scrollpage.moc"
