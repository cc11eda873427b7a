// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/calmstyle.h"

#include "ui/style/calmbars.h"
#include "ui/style/calmbuttons.h"
#include "ui/style/calmfields.h"
#include "ui/style/focusring.h"
#include "ui/style/measures.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// The field inside a spin box or combo box, which draws the frame itself.
bool isFramed(const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && frame->lineWidth > 0;
}

/// A tool button asks for a ring inside its frame, where its icon is.
QRect ringArea(const QStyleOption &option, const QWidget *widget)
{
    return qobject_cast<const QToolButton *>(widget) ? widget->rect() : option.rect;
}

int gapToIcon(const QStyleOptionButton *button)
{
    return button && !button->icon.isNull() && !button->text.isEmpty() ? Measures::sp(1.2) : 0;
}

QSize atLeast(QSize size, int height)
{
    return size.expandedTo({0, height});
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == PE_PanelButtonCommand && button)
        CalmButtons::paintPanel(*button, *painter);
    else if (element == PE_PanelButtonTool)
        CalmButtons::paintToolPanel(*option, *painter);
    else if (element == PE_IndicatorCheckBox)
        CalmButtons::paintCheckBox(*option, *painter);
    else if (element == PE_IndicatorRadioButton)
        CalmButtons::paintRadioButton(*option, *painter);
    else if (element == PE_PanelLineEdit && isFramed(*option))
        CalmFields::paintLineEdit(*option, *painter);
    else if (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget))
        CalmFields::paintLineEdit(*option, *painter);
    else if (element == PE_FrameFocusRect)
        paintFocusRing(*painter, ringArea(*option, widget), Measures::fieldRadius(),
                       Theme::of(option->palette));
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool hasMenu = button && button->features & QStyleOptionButton::HasMenu;
    if (element == CE_PushButtonLabel && button && !hasMenu)
        CalmButtons::paintLabel(*button, *painter, *this, widget ? widget->font() : painter->font());
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ScrollBar && slider)
        CalmBars::paintScrollBar(*slider, *painter);
    else if (control == CC_Slider && slider)
        CalmBars::paintSlider(*slider, subControlRect(control, option, SC_SliderGroove, widget),
                              subControlRect(control, option, SC_SliderHandle, widget), *painter);
    else if (control == CC_SpinBox && spinBox)
        CalmFields::paintSpinBox(*spinBox, *painter);
    else if (control == CC_ComboBox && comboBox)
        CalmFields::paintComboBox(*comboBox, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ScrollBar && slider)
        return CalmBars::scrollBarRect(*slider, part);
    if (control == CC_SpinBox && spinBox)
        return CalmFields::spinBoxRect(*spinBox, part);
    if (control == CC_ComboBox && comboBox)
        return CalmFields::comboBoxRect(*comboBox, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    const int gap = Measures::sp(1);
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return area.adjusted(-gap, 0, gap, 0) & option->rect;
    case SE_LineEditContents:
        return isFramed(*option) ? option->rect.adjusted(CalmFields::padding(), 0, -CalmFields::padding(), 0)
                                 : area;
    default:
        return area;
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int padding = CalmFields::padding();
    switch (type) {
    case CT_PushButton:
        return atLeast({contents.width() + Measures::sp(6)
                            + gapToIcon(qstyleoption_cast<const QStyleOptionButton *>(option)),
                        contents.height() + Measures::sp(2)},
                       Measures::buttonHeight());
    case CT_SpinBox:
        return atLeast({contents.width() + 2 * CalmFields::spinButtonWidth() + 2 * padding, size.height()},
                       Measures::buttonHeight());
    case CT_ComboBox:
        return atLeast({contents.width() + CalmFields::comboArrowWidth() + 2 * padding, size.height()},
                       Measures::buttonHeight());
    case CT_LineEdit:
        return atLeast(size, Measures::buttonHeight());
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast({size.width() + Measures::sp(2), size.height()}, Measures::target());
    case CT_MenuItem:
    case CT_ToolButton:
        return atLeast(size, Measures::target());
    default:
        return size;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return std::max(12, Measures::sp(3.4));
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return Measures::iconSize();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Measures::sp(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Measures::sp(3);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SliderLength:
        return Measures::rem(1.25);
    case PM_SliderThickness:
        return Measures::target();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeading | Qt::AlignVCenter;
    case SH_EtchDisabledText:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // a click leads to the place, not only towards it
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace Unknot
