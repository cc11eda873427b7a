// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

#include <QWidget>

class QGridLayout;

namespace Unknot {

/// The steps of a routine under one another: number, name, dose and note, and how long each takes.
class RoutineSteps : public QWidget
{
    Q_OBJECT

public:
    RoutineSteps(const Routine &routine, const Library &library, QWidget *parent = nullptr);

private:
    void addStep(const RoutineStep &step, const Library &library);

    QGridLayout *m_grid = nullptr;
};

} // namespace Unknot
