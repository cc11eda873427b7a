// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline.h"
#include "request.h"

#include <QCoreApplication>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace Unknot {

/// Reads what was said about pictures of exercises. Each reader returns why it cannot be taken; empty when it
/// can.
class FigureOptions
{
    Q_DECLARE_TR_FUNCTIONS(FigureOptions)

public:
    static constexpr Names<FigureRequest::Style, 3> styleNames{{
        {FigureRequest::Style::Light, u"light"},
        {FigureRequest::Style::Dark, u"dark"},
        {FigureRequest::Style::Ink, u"ink"},
    }};
    static constexpr Names<Side, 2> sideNames{{
        {Side::Left, u"left"},
        {Side::Right, u"right"},
    }};

    /// `parser` outlives this.
    explicit FigureOptions(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    QString read(Request &request) const;

private:
    QString readWhich(Request &request) const;
    QString readFiles(Request &request) const;
    QString readPose(Request &request) const;
    QString readSize(Request &request) const;
    QString readStyle(Request &request) const;
    QString readSide(Request &request) const;

    const QCommandLineParser &m_parser;
};

} // namespace Unknot
