// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/library.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace Unknot {

class ArticleList;
class ScrollPage;

/// The guide: its articles, the one that is read, and beside it when to get help. In a narrow page the
/// list folds into a box above the text, and when to get help follows under it.
class GuidePage : public QWidget
{
    Q_OBJECT

public:
    /// The library outlives the page, and does not change.
    explicit GuidePage(const Library &library, QWidget *parent = nullptr);

    /// Shows the first of them.
    void setArticles(const QVector<Article> &articles);
    /// Nothing happens when there is no such article.
    void showArticle(const QString &id);

signals:
    void exerciseRequested(const QString &id);
    void routineRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeUrgent();
    void showRow(int row);
    void place();

    const Library &m_library;
    QVector<Article> m_articles;
    ArticleList *m_list = nullptr;
    QComboBox *m_box = nullptr;
    ScrollPage *m_scroller = nullptr;
    QGridLayout *m_content = nullptr;
    QWidget *m_article = nullptr;
    QWidget *m_urgent = nullptr;
};

} // namespace Unknot
