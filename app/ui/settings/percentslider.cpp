// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/percentslider.h"

#include "ui/style/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

namespace Unknot {

namespace {

constexpr double sliderWidth = 9; ///< in rems
constexpr double leastSliderWidth = 5;

} // namespace

PercentSlider::PercentSlider(const QString &name, Range<int> range, int step, QWidget *parent)
    : QWidget(parent),
      m_slider(new QSlider(Qt::Horizontal)),
      m_text(new QLabel)
{
    m_slider->setAccessibleName(name);
    m_slider->setRange(range.least, range.most);
    m_slider->setSingleStep(step);
    m_slider->setPageStep(2 * step);
    m_slider->setMinimumWidth(Measures::rem(leastSliderWidth));
    m_slider->setMinimumHeight(Measures::target());
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_slider);
    row->addWidget(m_text);
    setFocusProxy(m_slider);
    showValue(range.least);

    connect(m_slider, &QSlider::valueChanged, this, &PercentSlider::showValue);
    connect(m_slider, &QSlider::valueChanged, this, &PercentSlider::edited);
}

QSize PercentSlider::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {least.width() + Measures::rem(sliderWidth - leastSliderWidth), least.height()};
}

int PercentSlider::value() const
{
    return m_slider->value();
}

void PercentSlider::setValue(int percent)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(percent);
    showValue(percent);
}

void PercentSlider::showValue(int percent)
{
    //: A number of per cent, with a no-break space.
    m_text->setText(tr("%1\u00A0%").arg(QLocale().toString(percent)));
}

} // namespace Unknot
