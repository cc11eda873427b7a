// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/library.h"

#include <QWidget>

class QVBoxLayout;

namespace Unknot {

/// One article in full: how long it takes to read, its text, what it leads to, and where it comes from.
class ArticleView : public QWidget
{
    Q_OBJECT

public:
    ArticleView(const Article &article, const Library &library, QWidget *parent = nullptr);

signals:
    void exerciseRequested(const QString &id);
    void routineRequested(const QString &id);

private:
    void addHead(const Article &article);
    void addSection(const ArticleSection &section);
    void addChoices(const QVector<ArticleChoice> &choices);
    void addLinks(const Article &article, const Library &library);

    QVBoxLayout *m_column = nullptr;
};

} // namespace Unknot
