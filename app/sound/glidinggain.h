// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Unknot {

/// A volume that glides to where it is set, so that turning it makes no click.
class GlidingGain
{
public:
    explicit GlidingGain(int sampleRate);

    /// 0 to 100, as people judge loudness.
    void setVolume(int percent);

    /// Does not glide there: for when nothing sounds that could click.
    void jump() { m_gain = m_wanted; }

    /// What to multiply the next sample by.
    float next();

private:
    float m_step = 0;
    float m_gain = 1;
    float m_wanted = 1;
};

} // namespace Unknot
