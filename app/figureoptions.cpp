// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figureoptions.h"

#include "optionnames.h"
#include "picturefile.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr int smallestSize = 16;
constexpr int largestSize = 8192;

} // namespace

QString FigureOptions::read(Request &request) const
{
    using Reader = QString (FigureOptions::*)(Request &) const;
    for (const Reader reader :
         {&FigureOptions::readWhich, &FigureOptions::readFiles, &FigureOptions::readPose,
          &FigureOptions::readSize, &FigureOptions::readStyle, &FigureOptions::readSide}) {
        const QString problem = (this->*reader)(request);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString FigureOptions::readWhich(Request &request) const
{
    request.figure.isOfAll = m_parser.isSet(u"all"_s);
    request.figure.contactSheet = m_parser.value(u"sheet"_s);
    const bool isSheet = m_parser.isSet(u"sheet"_s);
    if (request.operands.size() + int(request.figure.isOfAll) + int(isSheet) != 1)
        return tr("figure needs one of an id, --all and --sheet FILE");
    if (isSheet && m_parser.isSet(u"output"_s))
        return tr("figure --sheet FILE needs no -o");
    return {};
}

QString FigureOptions::readFiles(Request &request) const
{
    if (m_parser.isSet(u"sheet"_s)) {
        const std::optional<PictureFormat> format = formatOf(request.figure.contactSheet);
        const bool isKnown = format == PictureFormat::Png || format == PictureFormat::Pdf;
        return isKnown ? QString() : tr("--sheet must end in .png or .pdf");
    }
    if (request.figure.isOfAll)
        return request.output.isEmpty() ? tr("figure --all needs -o DIR") : QString();
    if (request.output.isEmpty())
        return tr("figure needs -o FILE.svg, FILE.png or FILE.pdf");
    return formatOf(request.output) ? QString() : tr("-o must end in .svg, .png or .pdf");
}

QString FigureOptions::readPose(Request &request) const
{
    const QString pose = m_parser.value(u"pose"_s);
    if (!m_parser.isSet(u"pose"_s) || pose == u"end")
        return {};
    bool isNumber = true;
    request.figure.place = pose == u"start" ? 0 : pose.toDouble(&isNumber);
    if (!isNumber || !(request.figure.place >= 0 && request.figure.place <= 1))
        return tr("--pose must be start, end or a number from 0 to 1");
    return {};
}

QString FigureOptions::readSize(Request &request) const
{
    if (!m_parser.isSet(u"size"_s))
        return {};
    static const QRegularExpression form(u"^(\\d{1,4})x(\\d{1,4})$"_s);
    const QRegularExpressionMatch match = form.match(m_parser.value(u"size"_s));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto [least, most] = std::minmax({size.width(), size.height()});
    if (least < smallestSize || most > largestSize)
        return tr("--size must be WIDTHxHEIGHT, each from %1 to %2, for example 480x360")
            .arg(smallestSize)
            .arg(largestSize);
    request.figure.size = size;
    return {};
}

QString FigureOptions::readStyle(Request &request) const
{
    if (!m_parser.isSet(u"style"_s))
        return {};
    const std::optional<FigureRequest::Style> style = valueIn(styleNames, m_parser.value(u"style"_s));
    if (!style)
        return tr("--style must be one of %1").arg(namesOf(styleNames));
    request.figure.style = *style;
    return {};
}

QString FigureOptions::readSide(Request &request) const
{
    if (!m_parser.isSet(u"side"_s))
        return {};
    const std::optional<Side> side = valueIn(sideNames, m_parser.value(u"side"_s));
    if (!side)
        return tr("--side must be one of %1").arg(namesOf(sideNames));
    request.figure.side = *side;
    return {};
}

} // namespace Unknot
