// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace Unknot {

/// The language that the program speaks while this lives: our words, Qt's own, and how numbers are written.
class Words
{
public:
    /// "en" or "de".
    explicit Words(const QString &language);
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    const QString &language() const { return m_language; }

private:
    void install(std::unique_ptr<QTranslator> translator);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< the last one is asked first
};

} // namespace Unknot
