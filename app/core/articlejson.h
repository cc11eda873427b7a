// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/filereading.h"

namespace Unknot {

class Library;

/// An article with its `order` in the guide. It may lead only to what the library has.
struct OrderedArticle
{
    int order = 0;
    Article article{};
};

OrderedArticle readArticle(const QJsonObject &object, const Library &library, FileReading &reading);

} // namespace Unknot
