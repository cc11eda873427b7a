// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cueprofile.h"
#include "core/library.h"
#include "ui/library/detailview.h"

namespace Unknot {

class CueWaysBox;
class FigureGallery;

/// One routine in full: its steps with dose and length, how often to do it, and where it comes from.
class RoutineDetail : public DetailView
{
    Q_OBJECT

public:
    /// All references outlive the widget.
    RoutineDetail(const Routine &routine, const Library &library, FigureGallery &gallery,
                  QWidget *parent = nullptr);

    const Routine &routine() const { return m_routine; }

    /// How its cues are heard. None: as in Settings.
    void setCues(const std::optional<CueProfile> &cues);
    bool soundsAsInSettings() const;
    /// `cues` as they are heard in this routine.
    CueProfile heardAsChosen(const CueProfile &cues) const;

signals:
    /// A person chose how the cues are heard.
    void cuesChosen();

private:
    QWidget *makeAmount(const Library &library);
    QWidget *makeReasons(const Library &library);
    QWidget *makeCues();

    const Routine &m_routine;
    CueWaysBox *m_cues = nullptr;
};

} // namespace Unknot
