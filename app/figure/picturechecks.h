// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figure/drawnfigure.h"
#include "figure/figureframe.h"
#include "figure/problemlist.h"

namespace Unknot {

/// Whether body, props and arrows stay inside the frame, with its margin, at every moment.
void checkView(ProblemList &problems, const Movement &movement, const Stage &stage);

/// Whether each muscle that the figure names can be seen in one pose at least.
void checkMuscles(ProblemList &problems, const Movement &movement);

/// Whether parts of the body that overlap are painted in one order while they do: none may pass before
/// another and back again on the way from one pose to the next.
void checkDepthOrder(ProblemList &problems, const Movement &movement);
/// The same for frames as they are painted, one after another, up to a place of the movement.
void checkDepthOrder(ProblemList &problems, const QVector<DrawnFigure> &frames, double place);

} // namespace Unknot
