// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>

namespace Unknot {

/// Where the person's bus is; empty when nothing says so.
QByteArray sessionBusAddress();
QByteArray systemBusAddress();

/// Whether a message bus answers at this D-Bus address. One that takes connections and then stays silent
/// holds every library that connects to it for half a minute or for ever, so it is asked first. Blocks for
/// `patience` at most. True for kinds of address that we cannot ask.
bool busAnswers(const QByteArray &address, std::chrono::milliseconds patience);

/// Qt joins the session bus when the first widget gets a name, and waits there for as long as it takes. After
/// this call it finds no bus at all if there is only a silent one.
void keepSilentBusAway();

} // namespace Unknot
