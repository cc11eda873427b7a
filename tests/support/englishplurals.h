// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Unknot {

/// Reads "%n time(s)" as the shipped English does, so that tests of wording need no translation file.
class EnglishPlurals final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *sourceText, const char *, int n) const override
    {
        if (n < 0)
            return {};
        return QString::fromUtf8(sourceText).replace(QLatin1String("(s)"), QLatin1String(n == 1 ? "" : "s"));
    }
};

} // namespace Unknot
