// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library.h"
#include "figure/figurepainter.h"
#include "request.h"

#include <QCoreApplication>

namespace Unknot {

/// Answers `unknot figure`: writes pictures of exercises.
class FigureCommands
{
    Q_DECLARE_TR_FUNCTIONS(FigureCommands)

public:
    /// Both outlive this object.
    FigureCommands(const Request &request, const Library &library)
        : m_request(request),
          m_library(library)
    {
    }

    Result<void> run() const;

private:
    Result<void> writeOne() const;
    Result<void> writeAll() const;
    Result<void> writeContactSheet() const;
    Result<void> writePicture(const Exercise &exercise, const QString &path) const;

    Result<const Exercise *> find(const QString &id) const;
    FigureLook lookFor(const FigureData &figure) const;

    const Request &m_request;
    const Library &m_library;
};

} // namespace Unknot
