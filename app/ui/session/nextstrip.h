// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/sessionform.h"
#include "ui/session/upcoming.h"
#include "ui/widgets/card.h"

namespace Unknot {

class ScaledLabel;

/// What comes next, and what after that.
class NextStrip : public Card
{
    Q_OBJECT

public:
    explicit NextStrip(QWidget *parent = nullptr);

    void setUpcoming(const Upcoming &upcoming);
    void setForm(const SessionForm &form);

private:
    void showTexts();

    Upcoming m_upcoming;
    SessionForm m_form;
    ScaledLabel *m_next = nullptr;
    ScaledLabel *m_how = nullptr;
    ScaledLabel *m_then = nullptr;
};

} // namespace Unknot
