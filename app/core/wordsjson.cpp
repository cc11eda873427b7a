// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wordsjson.h"

#include "core/jsonfields.h"
#include "core/library.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr Range<int> anyNumberOfWords{1, 1000};

/// Notes `key` as known; refuses one that already is.
void checkIsNew(JsonFields &fields, const QString &key, QStringList &known)
{
    if (known.contains(key))
        fields.refuse(u"key"_s, JsonFields::tr("each key once"), JsonFields::tr("\"%1\" again").arg(key));
    known += key;
}

} // namespace

void readWords(const QJsonObject &object, Library &library, FileReading &reading)
{
    JsonFields fields(object, {}, reading);
    const auto readList = [&fields](const QString &name, const auto &add) {
        QStringList known;
        QVector<JsonFields> entries = fields.objects(name, anyNumberOfWords);
        for (JsonFields &entry : entries) {
            const QString key = entry.id(u"key"_s);
            add(key, entry.text(u"name"_s, nameRules));
            entry.refuseOthers();
            checkIsNew(entry, key, known);
        }
    };
    readList(u"muscles"_s, [&](const QString &key, const QString &name) { library.addMuscle(key, name); });
    readList(u"equipment"_s,
             [&](const QString &key, const QString &name) { library.addEquipment(key, name); });
    fields.refuseOthers();
}

void readSources(const QJsonObject &object, Library &library, FileReading &reading)
{
    JsonFields fields(object, {}, reading);
    QStringList known;
    QVector<JsonFields> entries = fields.objects(u"sources"_s, anyNumberOfWords);
    for (JsonFields &entry : entries) {
        Source source;
        source.key = entry.id(u"key"_s);
        source.citation = entry.plainText(u"citation"_s);
        source.address = entry.plainText(u"address"_s, {}, QString());
        entry.refuseOthers();
        if (!source.address.isEmpty() && !source.address.startsWith(u"https://"))
            entry.refuse(u"address"_s, JsonFields::tr("an address that begins with https://"),
                         JsonFields::tr("another"));
        checkIsNew(entry, source.key, known);
        library.add(source);
    }
    fields.refuseOthers();
}

} // namespace Unknot
