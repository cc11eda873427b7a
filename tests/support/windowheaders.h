// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

// Read once for all tests of the window, where the build asks for it; no file may count on it.

#pragma once

#include <QtCore>
#include <QtGui>
#include <QtTest>
#include <QtWidgets>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
