// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Unknot {

/// English that looks like another language: accents on its vowels, and a third longer. Whatever is not so
/// has escaped translation; whatever has no room for it has none for German.
QString pseudo(const QString &english);

/// Gives the interface that language.
class PseudoWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return pseudo(QString::fromUtf8(sourceText));
    }
};

} // namespace Unknot
