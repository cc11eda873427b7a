// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

// librarystrings OUT.cpp FILE.json...: writes every text of the library that a person reads as
// QT_TRANSLATE_NOOP("Library", "..."), one file after the other, for lupdate to find.

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands under these keys is for the program, not for people.
bool isForProgram(const QString &key)
{
    static const QSet<QString> keys{u"id"_s,
                                    u"key"_s,
                                    u"technique"_s,
                                    u"regions"_s,
                                    u"region"_s,
                                    u"muscles"_s,
                                    u"position"_s,
                                    u"sides"_s,
                                    u"dose"_s,
                                    u"sources"_s,
                                    u"exercise"_s,
                                    u"citation"_s,
                                    u"address"_s,
                                    u"cautions"_s,
                                    u"askBefore"_s,
                                    u"easierExercise"_s,
                                    u"easierDose"_s,
                                    u"harderExercise"_s,
                                    u"exercises"_s,
                                    u"routines"_s};
    return keys.contains(key);
}

void collect(const QJsonValue &value, QStringList &texts);

void collect(const QJsonObject &object, QStringList &texts)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == u"figure")
            collect(entry.value().toObject().value(u"description"_s), texts);
        else if (!isForProgram(entry.key()))
            collect(entry.value(), texts);
    }
}

void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts += value.toString();
    } else if (value.isObject()) {
        collect(value.toObject(), texts);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            collect(item, texts);
    }
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s) + u'"';
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream errors(stderr);
    if (argc < 3) {
        errors << "usage: librarystrings OUT.cpp FILE.json...\n";
        return 2;
    }
    QString source = u"// Generated from the library. Not compiled: for lupdate only.\n"_s;
    for (int i = 2; i < argc; ++i) {
        QFile file(QFile::decodeName(argv[i]));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QJsonDocument document = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray());
        if (!document.isObject()) {
            errors << file.fileName() << ": not a readable JSON object\n";
            return 1;
        }
        // An exercise names its equipment by keys; the words for them stand in a list of objects.
        QJsonObject object = document.object();
        if (object.value(u"equipment"_s).toArray().first().isString())
            object.remove(u"equipment"_s);
        QStringList texts;
        collect(object, texts);
        source += u"\n//: From %1\n"_s.arg(QFileInfo(file).fileName());
        for (const QString &text : std::as_const(texts))
            source += u"QT_TRANSLATE_NOOP(\"Library\", %1)\n"_s.arg(quoted(text));
    }
    QFile out(QFile::decodeName(argv[1]));
    const QByteArray bytes = source.toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush()) {
        errors << out.fileName() << ": " << out.errorString() << '\n';
        return 1;
    }
    return 0;
}
