// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

// A library wants a file to compile. What counts is the header that is compiled before it.
