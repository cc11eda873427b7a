// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidepage.h"

#include "ui/guide/articlelist.h"
#include "ui/guide/articleview.h"
#include "ui/help/urgentcards.h"
#include "ui/style/measures.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Unknot {

namespace {

/// In rems, the article and what stands beside it: longer lines are hard to follow with the eye.
constexpr double widestGuide = 68;

/// Letters of a title that the box has room for at least.
constexpr int shortestTitle = 12;

} // namespace

GuidePage::GuidePage(const Library &library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_list(new ArticleList),
      m_box(new QComboBox)
{
    auto *content = new QWidget;
    m_content = new QGridLayout(content);
    m_content->setContentsMargins(0, 0, Measures::sp(4), 0);
    m_content->setSpacing(Measures::sp(5));
    m_scroller = new ScrollPage(content);
    m_scroller->setAccessibleName(tr("Article"));
    m_urgent = makeUrgent();

    auto *lists = new QVBoxLayout;
    lists->addWidget(new Label(tr("Guide"), Label::Role::PageHeading));
    lists->addWidget(m_list, 1);
    lists->addWidget(m_box);
    auto *page = new QBoxLayout(QBoxLayout::LeftToRight, this);
    page->setContentsMargins(Measures::pageMargins());
    page->setSpacing(Measures::sp(5));
    page->addLayout(lists);
    page->addWidget(m_scroller, 1);

    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(shortestTitle);
    m_box->setAccessibleName(m_list->accessibleName());
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuidePage::showRow);
    connect(m_box, &QComboBox::activated, m_list, [this](int row) { m_list->setCurrentRow(row); });
}

QWidget *GuidePage::makeUrgent()
{
    auto *urgent = new QWidget;
    auto *column = new QVBoxLayout(urgent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(3));
    column->addWidget(makeRedCard(m_library.safety()));
    column->addWidget(makeAmberCard(m_library.safety()));
    column->addStretch();
    return urgent;
}

void GuidePage::setArticles(const QVector<Article> &articles)
{
    m_articles = articles;
    m_list->clear();
    m_box->clear();
    for (const Article &article : articles) {
        m_list->addItem(article.title);
        m_box->addItem(article.title);
    }
    m_list->setCurrentRow(0);
}

void GuidePage::showArticle(const QString &id)
{
    const auto isWanted = [&id](const Article &article) {
        return article.id == id;
    };
    const auto article = std::find_if(m_articles.cbegin(), m_articles.cend(), isWanted);
    if (article != m_articles.cend())
        m_list->setCurrentRow(int(article - m_articles.cbegin()));
}

void GuidePage::showRow(int row)
{
    if (row < 0)
        return;
    m_box->setCurrentIndex(row);
    delete m_article;
    auto *view = new ArticleView(m_articles.at(row), m_library);
    connect(view, &ArticleView::exerciseRequested, this, &GuidePage::exerciseRequested);
    connect(view, &ArticleView::routineRequested, this, &GuidePage::routineRequested);
    m_article = view;
    place();
    view->show();
    m_scroller->verticalScrollBar()->setValue(0);
}

void GuidePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void GuidePage::place()
{
    const bool isNarrow = Measures::isNarrow(width());
    m_list->setVisible(!isNarrow);
    m_box->setVisible(isNarrow);
    setFocusProxy(isNarrow ? static_cast<QWidget *>(m_box) : m_list);
    static_cast<QBoxLayout *>(layout())->setDirection(isNarrow ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
    m_scroller->widget()->setMaximumWidth(Measures::rem(widestGuide));
    if (m_article)
        m_content->addWidget(m_article, 0, 0);
    m_content->addWidget(m_urgent, isNarrow ? 1 : 0, isNarrow ? 0 : 1);
    m_content->setColumnStretch(0, 3);
    m_content->setColumnStretch(1, isNarrow ? 0 : 2);
}

} // namespace Unknot
