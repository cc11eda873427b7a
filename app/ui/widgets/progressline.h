// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/segmentbar.h"

namespace Unknot {

/// How much of one stretch of time is over.
class ProgressLine : public SegmentBar
{
    Q_OBJECT

public:
    using SegmentBar::SegmentBar;

    void setShare(double share) { setProgress(0, share); }
};

} // namespace Unknot
