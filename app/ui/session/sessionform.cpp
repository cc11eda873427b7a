// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionform.h"

#include "ui/style/measures.h"

#include <QWidget>

#include <algorithm>

namespace Unknot {

namespace {

/// In rems. Below this height the digits have no line of their own.
constexpr double tinyBelow = 27;

/// In rems. Below this height, as where a message stands above, there is no room but for the digits and what
/// to do.
constexpr double leastBelow = 20;

/// In rems. Below this height there is no room for all words and a button beside the digits.
constexpr double tightBelow = 42;
constexpr double tightFloorBelow = 48;

/// In rems. In a narrower window the figure goes, and the digits stay.
constexpr double figureFrom = 48;

/// A screen so high, in rems, shows texts twice as large as the window does and still leaves half for the
/// digits.
constexpr double fullScreenHeight = 77;
constexpr double floorScale = 2;

} // namespace

int SessionForm::target() const
{
    return isShort() ? std::max(leastTarget, Measures::buttonHeight()) : Measures::largeTarget();
}

SessionForm sessionFormFor(const QSize &size, SessionScreen screen)
{
    const double height = Measures::remsIn(size.height());
    SessionForm form;
    form.isNarrow = Measures::remsIn(size.width()) < Measures::iconsOnlyBelow;
    if (height < tinyBelow)
        form.kind = SessionForm::Kind::Tiny;
    else if (height < Measures::lowBelow)
        form.kind = SessionForm::Kind::Low;
    else if (screen == SessionScreen::Full)
        form.kind = SessionForm::Kind::Floor;
    form.isLeast = height < leastBelow;
    form.isTight = height < (form.kind == SessionForm::Kind::Floor ? tightFloorBelow : tightBelow);
    form.hasFigure = !form.isShort() && Measures::remsIn(size.width()) >= figureFrom;
    if (form.kind == SessionForm::Kind::Floor)
        form.scale = std::clamp(floorScale * height / fullScreenHeight, 1.0, floorScale);
    return form;
}

void giveTargetHeight(QWidget *button, const SessionForm &form)
{
    button->setMinimumHeight(form.target());
    button->setMaximumHeight(form.isShort() ? form.target() : QWIDGETSIZE_MAX);
}

} // namespace Unknot
