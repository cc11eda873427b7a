// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonschema.h"

#include "core/filereading.h"

#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// As a JSON pointer: "<root>", "[dose]", "[hold]" is /dose/hold.
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString part = QString::fromStdString(context.at(i));
        pointer += u'/' + part.mid(1, part.size() - 2);
    }
    return pointer;
}

} // namespace

JsonSchema::JsonSchema(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    Q_ASSERT(document.isObject());
    const auto schema = std::make_shared<valijson::Schema>();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::QtJsonAdapter(QJsonValue(document.object())), *schema);
    m_schema = schema;
}

void JsonSchema::check(const QJsonObject &object, FileReading &reading) const
{
    const QJsonValue value(object);
    valijson::ValidationResults results;
    if (valijson::Validator().validate(*m_schema, valijson::adapters::QtJsonAdapter(value), &results))
        return;
    valijson::ValidationResults::Error error;
    while (results.popError(error))
        reading.report(pointerOf(error.context), QString::fromStdString(error.description));
}

} // namespace Unknot
