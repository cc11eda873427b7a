// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"

#include "ui/style/calmstyle.h"
#include "ui/style/calmwheel.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Nobody chose the colours that a style brings along where the desktop names none.
bool isStock(const QPalette &palette)
{
    const QPalette stock = QApplication::style()->standardPalette();
    const auto roles = {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Highlight};
    return std::ranges::all_of(
        roles, [&](QPalette::ColorRole role) { return palette.color(role) == stock.color(role); });
}

/// Qt tells only windows. Widgets with a font or colours of their own would never hear of it.
void tellInnerWidgets(QEvent::Type news)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(news);
        if (!widget->isWindow())
            QCoreApplication::sendEvent(widget, &event);
    }
}

QFont enlarged(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    return font;
}

} // namespace

Appearance::Style Appearance::styleFor(int argumentCount, char **arguments)
{
    const std::span all(arguments, std::size_t(argumentCount));
    const bool isAsked = std::ranges::any_of(all, [](const QByteArrayView argument) {
        const QByteArrayView option = argument.startsWith("--") ? argument.sliced(1) : argument;
        return option == "-style" || option.startsWith("-style=");
    });
    return isAsked || qEnvironmentVariableIsSet("QT_STYLE_OVERRIDE") ? Style::AsChosen : Style::Calm;
}

Appearance::Appearance(Style style, QObject *parent)
    : QObject(parent),
      m_systemFont(QApplication::font())
{
    if (style == Style::Calm && QApplication::style()->name() == u"fusion"_s)
        QApplication::setStyle(new CalmStyle);
    applyColours();
    new CalmWheel(this);
    qApp->installEventFilter(this);
}

void Appearance::setColours(Colours colours)
{
    if (m_colours == colours)
        return;
    m_colours = colours;
    applyColours();
}

void Appearance::setTextSize(int percent)
{
    const int wanted = std::clamp(percent, smallestText, largestText);
    if (m_textSize == wanted)
        return;
    if (m_textSize == smallestText)
        m_systemFont = QApplication::font();
    m_textSize = wanted;
    QApplication::setFont(enlarged(m_systemFont, m_textSize));
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp)
        takeNews(event->type());
    return QObject::eventFilter(watched, event);
}

void Appearance::takeNews(QEvent::Type news)
{
    if (news == QEvent::ApplicationPaletteChange && !m_applying && m_colours == Colours::LikeSystem)
        replaceStockPalette();
    if (news == QEvent::ApplicationPaletteChange || news == QEvent::ApplicationFontChange)
        tellInnerWidgets(news);
}

void Appearance::applyColours()
{
    const QScopedValueRollback applying(m_applying, true);
    switch (m_colours) {
    case Colours::LikeSystem:
        QApplication::setPalette(QPalette());
        replaceStockPalette();
        break;
    case Colours::Light:
        QApplication::setPalette(Theme::light().palette());
        break;
    case Colours::Dark:
        QApplication::setPalette(Theme::dark().palette());
        break;
    }
}

void Appearance::replaceStockPalette()
{
    if (!isStock(QApplication::palette()))
        return;
    const QScopedValueRollback applying(m_applying, true);
    QApplication::setPalette(Theme::light().palette());
}

} // namespace Unknot
