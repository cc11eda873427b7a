// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonfields.h"
#include "figure/baseposes.h"
#include "figure/figurenames.h"
#include "figure/jointnames.h"
#include "figure/muscles.h"
#include "figure/propreader.h"
#include "figure/reachreader.h"
#include "figure/supports.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

/// The published schemas name exactly what the program knows.
class TestFigureSchema : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatTheProgramKnows_data();
    void namesWhatTheProgramKnows();
    void namesTheJoints();
    void limitsTheMotions_data();
    void limitsTheMotions();
    void basePosesAreDefinedAlike();

private:
    static QJsonObject schema(const QString &name);
    /// Follows keys, and places in lists; "$ref" goes to the definition.
    static QJsonValue at(const QString &path);
    static QStringList texts(const QJsonValue &list);
};

QJsonObject TestFigureSchema::schema(const QString &name)
{
    QFile file(QStringLiteral(UNKNOT_SCHEMA_DIR) + u'/' + name + u".schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonValue TestFigureSchema::at(const QString &path)
{
    static const QJsonObject definitions = schema(u"exercise"_s).value(u"definitions"_s).toObject();
    QJsonValue value = definitions;
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts)
        value = value.isArray() ? value[part.toInt()] : value[part];
    const QString reference = value[u"$ref"_s].toString();
    return reference.isEmpty() ? value : definitions.value(reference.section(u'/', -1));
}

QStringList TestFigureSchema::texts(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        texts += value.toString();
    return texts;
}

void TestFigureSchema::namesWhatTheProgramKnows_data()
{
    QStringList targets = landmarkNames() + QStringList{u"floor"_s};
    QStringList kinds;
    for (const auto &[kind, name] : propKindNames)
        targets += propPointNames(PropData{.kind = kind});
    const QJsonArray props = at(u"prop/oneOf"_s).toArray();
    for (const QJsonValue &prop : props)
        kinds += prop[u"properties"_s][u"kind"_s][u"const"_s].toString();

    QTest::addColumn<QStringList>("published");
    QTest::addColumn<QStringList>("known");
    const auto row = [](const char *name, const char *path, const QStringList &known) {
        QTest::newRow(name) << texts(at(QString::fromLatin1(path))) << known;
    };
    row("landmarks", "landmark/enum", landmarkNames());
    row("supports", "support/enum", supportNames());
    row("muscles", "figure/properties/muscles/items/enum", muscleNames());
    row("base poses", "pose/properties/from/enum", basePoses().keys());
    row("ways to lie", "pose/properties/lie/enum", allNames(lieNames));
    row("limbs held still", "pose/properties/hold_still/items/enum", limbWords());
    row("what hands reach for", "handReach/anyOf/1/properties/to/enum", targets);
    row("what feet reach for", "footReach/anyOf/1/properties/to/enum", targets);
    row("how hands touch", "handReach/anyOf/1/properties/touch/enum", allNames(handTouchNames));
    row("how feet touch", "footReach/anyOf/1/properties/touch/enum", allNames(footTouchNames));
    row("walls", "prop/oneOf/2/properties/side/enum", allNames(wallPlaceNames));
    row("what is in view", "figure/properties/camera/properties/focus/enum", allNames(focusNames));
    row("sides", "figure/properties/drawn/enum", allNames(sideNames));
    row("checks", "figure/properties/exceptions/items/properties/check/enum", figureCheckNames());
    QTest::newRow("props") << kinds << allNames(propKindNames);
    QTest::newRow("what may reach") << at(u"pose/properties/reach/properties"_s).toObject().keys()
                                    << limbWords();
}

void TestFigureSchema::namesWhatTheProgramKnows()
{
    QFETCH(QStringList, published);
    QFETCH(QStringList, known);
    QVERIFY(!known.isEmpty());
    std::sort(published.begin(), published.end());
    std::sort(known.begin(), known.end());
    QCOMPARE(published, known);
}

void TestFigureSchema::namesTheJoints()
{
    QCOMPARE(at(u"joints/properties"_s).toObject().keys(), namedJoints().keys());
    QCOMPARE(texts(at(u"jointName/enum"_s)), namedJoints().keys());
}

void TestFigureSchema::limitsTheMotions_data()
{
    QTest::addColumn<QString>("joint");
    const QStringList joints = namedJoints().keys();
    for (const QString &joint : joints)
        QTest::newRow(qPrintable(joint)) << joint;
}

void TestFigureSchema::limitsTheMotions()
{
    QFETCH(const QString, joint);
    QMap<QString, double> limits;
    for (const DirectedMotion &motion : namedJoints().value(joint).motions)
        limits.insert(motion.name, motion.most);
    QMap<QString, double> published;
    const QJsonObject motions = at(u"joints/properties/"_s + joint)[u"properties"_s].toObject();
    for (auto motion = motions.begin(); motion != motions.end(); ++motion) {
        QCOMPARE(motion.value()[u"minimum"_s].toDouble(-1), 0);
        published.insert(motion.key(), motion.value()[u"maximum"_s].toDouble());
    }
    QCOMPARE(published, limits);
}

void TestFigureSchema::basePosesAreDefinedAlike()
{
    const QJsonObject shared = schema(u"base-poses"_s).value(u"definitions"_s).toObject();
    const QJsonObject pose = at(u"pose/properties"_s).toObject();
    for (auto definition = shared.begin(); definition != shared.end(); ++definition) {
        if (definition.key() != u"basePose")
            QCOMPARE(definition.value(), at(definition.key()));
    }
    const QJsonObject basePose = shared.value(u"basePose"_s).toObject().value(u"properties"_s).toObject();
    for (auto field = basePose.begin(); field != basePose.end(); ++field)
        QCOMPARE(field.value(), pose.value(field.key()));
}

QTEST_GUILESS_MAIN(TestFigureSchema)
#include "tst_figureschema.moc"
