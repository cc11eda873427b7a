// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pagereader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace Unknot {

namespace {

QString withoutKey(QString text)
{
    return text.remove(u'&');
}

bool isClipped(const QLabel &label)
{
    const int needed =
        label.hasHeightForWidth() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return label.height() < needed || label.width() < label.minimumSizeHint().width();
}

} // namespace

QStringList textsOn(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    return texts;
}

QAbstractButton *buttonOn(const QWidget &page, const QString &text)
{
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (withoutKey(button->text()) == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

QStringList clippedTextsOn(const QWidget &page)
{
    QStringList clipped;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && isClipped(*label))
            clipped += label->text();
    }
    return clipped;
}

void addPageSizes()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");

    QTest::newRow("usual") << QSize(920, 720) << 10.5;
    QTest::newRow("small window") << QSize(700, 600) << 10.5;
    QTest::newRow("text twice as large") << QSize(940, 720) << 21.0;
    QTest::newRow("both") << QSize(640, 512) << 21.0;
}

void showPage(QWidget &page, int width, int height, double points)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    page.resize(width, height);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

} // namespace Unknot
