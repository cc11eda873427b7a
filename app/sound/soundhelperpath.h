// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Unknot {

/// The program that makes the sounds: beside this one in a build, in the libexec folder once installed.
QString soundHelperPath();

} // namespace Unknot
