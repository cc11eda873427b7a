// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/digits.h"

#include "ui/style/measures.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr double leastHeight = 4.2; ///< in rems
constexpr double room = 1.15; ///< of the line, against the height of its digits

/// What the digits of the font measure at 100 pixels: they are all of one height and, nearly always, one
/// width.
struct DigitShape
{
    explicit DigitShape(const QFont &base)
        : font(base)
    {
        font.setPixelSize(100);
        height = QFontMetricsF(font).tightBoundingRect(u"0"_s).height();
    }

    double widthOf(const QString &text) const { return QFontMetricsF(font).horizontalAdvance(text); }

    QFont font;
    double height = 0;
};

DigitShape usualDigits()
{
    return DigitShape(Measures::font(Measures::Text::Body, QFont::DemiBold));
}

} // namespace

Digits::Digits(QWidget *parent)
    : PaintedWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Digits::setText(const QString &text)
{
    if (m_text == text)
        return;
    const bool isOfNewLength = m_text.size() != text.size();
    m_text = text;
    if (isOfNewLength)
        updateGeometry();
    update();
}

void Digits::setLongest(const QString &text)
{
    m_longest = text;
    updateGeometry();
}

void Digits::setTone(ToneRole tone)
{
    m_tone = tone;
    update();
}

void Digits::setShareOfWindow(double share)
{
    m_share = share;
    updateGeometry();
    update();
}

double Digits::digitHeight() const
{
    const DigitShape shape = usualDigits();
    const double asWideAsHere = shape.height * width() / std::max(1.0, shape.widthOf(m_text));
    return std::min({wantedHeight(), height() / room, asWideAsHere});
}

QSize Digits::sizeHint() const
{
    return sizeFor(wantedHeight());
}

QSize Digits::minimumSizeHint() const
{
    return sizeFor(leastHeight * Measures::rem());
}

bool Digits::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        updateGeometry();
    return PaintedWidget::eventFilter(watched, event);
}

void Digits::paintEvent(QPaintEvent *)
{
    DigitShape shape = usualDigits();
    shape.font.setPixelSize(std::max(1, int(std::floor(100 * digitHeight() / shape.height))));
    const QFontMetricsF metrics(shape.font);
    const QRectF digit = metrics.tightBoundingRect(u"0"_s);
    const QPointF baseline((width() - metrics.horizontalAdvance(m_text)) / 2,
                           (height() - digit.height()) / 2 - digit.top());
    QPainter painter(this);
    painter.setFont(shape.font);
    painter.setPen(Theme::of(palette()).tone(m_tone).ink);
    painter.drawText(baseline, m_text);
}

void Digits::showEvent(QShowEvent *event)
{
    PaintedWidget::showEvent(event);
    watchWindow();
}

void Digits::watchWindow()
{
    if (m_window == window())
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window();
    m_window->installEventFilter(this);
    updateGeometry();
}

double Digits::wantedHeight() const
{
    return std::max(leastHeight * Measures::rem(), window()->height() * m_share);
}

QSize Digits::sizeFor(double digitHeight) const
{
    const DigitShape shape = usualDigits();
    const double scale = digitHeight / shape.height;
    const double width = std::max(shape.widthOf(m_text), shape.widthOf(m_longest));
    return {int(std::ceil(width * scale)), int(std::ceil(digitHeight * room))};
}

} // namespace Unknot
