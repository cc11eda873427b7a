// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/urgentcards.h"

namespace Unknot {

namespace {

TonePanel *makeUrgentCard(ToneRole tone, Icon icon, const SafetyCard &card)
{
    auto *panel = new TonePanel(tone, icon, card.title, Card::Edge::Ink);
    panel->addBullets(card.items);
    return panel;
}

} // namespace

TonePanel *makeRedCard(const Safety &safety)
{
    return makeUrgentCard(ToneRole::Danger, Icon::Stop, safety.red);
}

TonePanel *makeAmberCard(const Safety &safety)
{
    return makeUrgentCard(ToneRole::Caution, Icon::Help, safety.amber);
}

} // namespace Unknot
