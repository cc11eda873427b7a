// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace valijson {
class Schema;
} // namespace valijson

namespace Unknot {

class FileReading;

/// A JSON Schema (draft 7) that files are checked against.
class JsonSchema
{
public:
    /// `bytes` is one of our own schemas.
    explicit JsonSchema(const QByteArray &bytes);

    /// Only for what was read without a fault: then no text is long enough to exhaust the stack in the
    /// regular expressions of the standard library.
    void check(const QJsonObject &object, FileReading &reading) const;

private:
    std::shared_ptr<const valijson::Schema> m_schema;
};

} // namespace Unknot
