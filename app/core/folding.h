// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Unknot {

/// `text` as it is compared in a search: without case, accents or ligatures, and only its letters, digits
/// and the spaces between words. An apostrophe joins ("child's" is "childs"), a hyphen parts.
QString folded(QStringView text);

QStringList foldedWords(QStringView text);

} // namespace Unknot
