// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "ui/library/detailview.h"

namespace Unknot {

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

private:
    QWidget *makeAmount(const Library &library);
    QWidget *makeReasons(const Library &library);

    const Routine &m_routine;
};

} // namespace Unknot
