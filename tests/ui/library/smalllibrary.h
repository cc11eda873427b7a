// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"

namespace Unknot {

/// Four exercises, two routines and a few words, made up for tests of the pages.
Library smallLibrary();

} // namespace Unknot
