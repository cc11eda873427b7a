// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/aboutyoucard.h"

#include "ui/widgets/label.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/tickbox.h"

#include <QSignalBlocker>

namespace Unknot {

AboutYouCard::AboutYouCard(const Safety &safety, QWidget *parent)
    : SettingsCard(tr("About you"), parent)
{
    addRow(new Label(
        tr("Tick what is true of you. Unknot then hides the exercises that you should leave out, and puts "
           "a note before others. It rates nothing. What you tick stays on this computer.")));
    for (const AskFirst &entry : safety.askFirst) {
        auto *box = new TickBox(literalText(entry.who));
        addRow(box);
        connect(box, &TickBox::toggled, this, &AboutYouCard::edited);
        m_entries += Entry{.id = entry.id, .box = box};
    }
    if (!m_entries.isEmpty())
        setFocusProxy(m_entries.first().box);
}

void AboutYouCard::show(const Settings &settings)
{
    const QSignalBlocker blocker(this);
    for (const Entry &entry : std::as_const(m_entries))
        entry.box->setTicked(settings.precautions.ticked.contains(entry.id));
}

/// A tick that this list does not know was made in another version: it stays.
void AboutYouCard::writeTo(Settings &settings) const
{
    QStringList &ticked = settings.precautions.ticked;
    for (const Entry &entry : m_entries) {
        if (!entry.box->isTicked())
            ticked.removeAll(entry.id);
        else if (!ticked.contains(entry.id))
            ticked += entry.id;
    }
}

} // namespace Unknot
