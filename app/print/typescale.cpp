// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/typescale.h"

namespace Unknot {

namespace {

/// The sizes of a scale in points; everything else follows from them.
struct Sizes
{
    double title = 0;
    double name = 0;
    double dose = 0;
    double body = 0;
    double bodyLeading = 0;
    double small = 0;
    double smallLeading = 0;
    double tickBox = 0; ///< in millimetres, as what follows
    double pictureWidth = 0;
    double lowestPicture = 0;
    double highestPicture = 0;
};

TypeScale scaleOf(const Sizes &sizes)
{
    const auto bold = [](TextRole role, double size, double leading, LineBreaks lineBreaks) {
        return TextStyle{role, points(size), points(leading), TextWeight::Bold, lineBreaks};
    };
    TypeScale scale;
    scale.title = bold(TextRole::Title, sizes.title, sizes.title * 1.15, LineBreaks::Balanced);
    scale.name = bold(TextRole::Name, sizes.name, sizes.name * 1.22, LineBreaks::Balanced);
    scale.dose = bold(TextRole::DoseLine, sizes.dose, sizes.dose * 1.3, LineBreaks::Balanced);
    scale.body = {TextRole::Body, points(sizes.body), points(sizes.bodyLeading)};
    scale.number = bold(TextRole::Number, sizes.body, sizes.bodyLeading, LineBreaks::NoLoneWord);
    scale.small = {TextRole::Small, points(sizes.small), points(sizes.smallLeading)};
    scale.heading = bold(TextRole::Heading, sizes.small + 1, sizes.smallLeading + 1, LineBreaks::NoLoneWord);
    scale.tickBox = millimetres(sizes.tickBox);
    scale.pictureWidth = millimetres(sizes.pictureWidth);
    scale.lowestPicture = millimetres(sizes.lowestPicture);
    scale.highestPicture = millimetres(sizes.highestPicture);
    return scale;
}

} // namespace

TypeScale TypeScale::standard()
{
    return scaleOf({21, 14, 10.5, 10, 12.75, 8.5, 10.8, 4.4, 40, 28, 40});
}

TypeScale TypeScale::roomy()
{
    return scaleOf({21, 18, 13, 12, 16, 9, 12, 5, 44, 28, 60});
}

TypeScale TypeScale::single()
{
    return scaleOf({22, 26, 17, 14, 19, 9.5, 12.5, 6, 92, 30, 92});
}

TypeScale TypeScale::largePrint()
{
    return scaleOf({30, 26, 20, 18, 24, 16, 20.5, 6.5, 92, 30, 92});
}

TypeScale TypeScale::overview()
{
    return scaleOf({21, 13, 10, 10, 13, 8.5, 11, 4.6, 43, 22, 40});
}

} // namespace Unknot
