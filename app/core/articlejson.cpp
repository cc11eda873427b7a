// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/articlejson.h"

#include "core/jsonfields.h"
#include "core/library.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr Range<int> upToTwenty{0, 20};

/// Reads the fields of an article in the order in which they stand in its file.
class ArticleReader
{
    Q_DECLARE_TR_FUNCTIONS(ArticleReader)

public:
    ArticleReader(JsonFields &fields, const Library &library)
        : m_fields(fields),
          m_library(library)
    {
    }

    OrderedArticle read();

private:
    ArticleSection readSection(JsonFields &fields) const;
    void readLinks(Article &article);

    JsonFields &m_fields;
    const Library &m_library;
};

/// A list that may be left out.
QStringList textsIn(JsonFields &fields, const QString &key)
{
    return fields.has(key) ? fields.texts(key, upToTwenty) : QStringList();
}

OrderedArticle ArticleReader::read()
{
    OrderedArticle read;
    read.article.id = m_fields.id(u"id"_s);
    read.order = m_fields.whole(u"order"_s, {1, 1000});
    read.article.title = m_fields.text(u"title"_s, nameRules);
    read.article.summary = m_fields.text(u"summary"_s);
    QVector<JsonFields> sections = m_fields.objects(u"sections"_s, {1, 20});
    for (JsonFields &section : sections)
        read.article.sections += readSection(section);
    readLinks(read.article);
    m_fields.refuseOthers();
    return read;
}

ArticleSection ArticleReader::readSection(JsonFields &fields) const
{
    ArticleSection section;
    section.heading = fields.text(u"heading"_s, nameRules, QString());
    section.paragraphs = textsIn(fields, u"paragraphs"_s);
    section.points = textsIn(fields, u"points"_s);
    if (fields.has(u"choices"_s)) {
        QVector<JsonFields> choices = fields.objects(u"choices"_s, upToTwenty);
        for (JsonFields &choice : choices) {
            section.choices += {choice.text(u"when"_s), choice.text(u"do"_s)};
            choice.refuseOthers();
        }
    }
    section.checklist = textsIn(fields, u"checklist"_s);
    fields.refuseOthers();
    return section;
}

void ArticleReader::readLinks(Article &article)
{
    article.exercises =
        m_fields.knownIds(u"exercises"_s, upToTwenty, m_library.exerciseIds(), tr("exercises"));
    article.routines = m_fields.knownIds(u"routines"_s, upToTwenty, m_library.routineIds(), tr("routines"));
    article.sources = m_fields.knownIds(u"sources"_s, {1, 20}, m_library.sources(), tr("sources"));
}

} // namespace

OrderedArticle readArticle(const QJsonObject &object, const Library &library, FileReading &reading)
{
    JsonFields fields(object, {}, reading);
    return ArticleReader(fields, library).read();
}

} // namespace Unknot
