// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonfields.h"
#include "figure/figuredata.h"

namespace Unknot {

/// Reads one arrow. Its kind is told from where it starts: "follow", "at" or "around".
class ArrowReader
{
    Q_DECLARE_TR_FUNCTIONS(ArrowReader)

public:
    explicit ArrowReader(const JsonFields &fields)
        : m_fields(fields)
    {
    }

    ArrowData read();

private:
    void readKind(ArrowData &arrow);
    QString landmarkAt(const QString &key);

    JsonFields m_fields;
};

} // namespace Unknot
