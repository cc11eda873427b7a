// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cue.h"
#include "ui/session/flash.h"

namespace Unknot {

class PhasePanel;

/// Shows cues to those who do not hear them: in words beside the word of the phase, unless they can be read
/// there already, and with a flash for those who wish for it.
class SeenCues : public QObject
{
    Q_OBJECT

public:
    /// The panel outlives it.
    explicit SeenCues(PhasePanel &panel, QObject *parent = nullptr);

    void setFlashing(bool flashing) { m_isFlashing = flashing; }
    void show(const Cue &cue);
    /// Something that is no cue, in the same place; it stays when another phase begins.
    void showNote(const QString &note);
    /// What was said of the phase before is over.
    void beginPhase();

signals:
    /// The cue with this id can be read on the page.
    void shown(int id);

private:
    QString noteFor(const Cue &cue) const;
    void clear();

    PhasePanel &m_panel;
    Flash m_flash;
    QTimer m_stays;
    bool m_isFlashing = false;
    bool m_isOfPhase = false; ///< what is shown
};

} // namespace Unknot
