// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safetyjson.h"

#include "core/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

constexpr Range<int> anyNumber{1, 100};

SafetyCard readCard(JsonFields fields)
{
    SafetyCard card;
    card.title = fields.text(u"title"_s, nameRules);
    card.items = fields.texts(u"items"_s, anyNumber);
    fields.refuseOthers();
    return card;
}

TitledText readPoint(JsonFields &fields)
{
    TitledText point;
    point.title = fields.text(u"title"_s, nameRules);
    point.text = fields.text(u"text"_s);
    fields.refuseOthers();
    return point;
}

Safety::FirstStart readFirstStart(JsonFields fields)
{
    Safety::FirstStart firstStart;
    firstStart.title = fields.text(u"title"_s, nameRules);
    firstStart.intro = fields.text(u"intro"_s);
    QVector<JsonFields> points = fields.objects(u"points"_s, anyNumber);
    for (JsonFields &point : points)
        firstStart.points += readPoint(point);
    firstStart.askFirst = fields.text(u"askFirst"_s);
    fields.refuseOthers();
    return firstStart;
}

void readDisclaimer(JsonFields fields, Safety &safety)
{
    safety.shortDisclaimer = fields.text(u"short"_s);
    safety.longDisclaimer = fields.texts(u"long"_s, anyNumber);
    fields.refuseOthers();
}

QVector<RegionStop> readRegionStops(JsonFields &fields)
{
    QVector<RegionStop> stops;
    QVector<JsonFields> entries = fields.objects(u"regionStops"_s, anyNumber);
    for (JsonFields &entry : entries) {
        RegionStop stop;
        stop.region = entry.choice(u"region"_s, regionNames);
        stop.text = entry.text(u"text"_s);
        entry.refuseOthers();
        stops += stop;
    }
    return stops;
}

void readAskFirst(JsonFields fields, Safety &safety)
{
    safety.askFirstTitle = fields.text(u"title"_s, nameRules);
    QVector<JsonFields> entries = fields.objects(u"items"_s, anyNumber);
    for (JsonFields &entry : entries) {
        AskFirst askFirst;
        askFirst.id = entry.id(u"id"_s);
        askFirst.who = entry.text(u"who"_s);
        askFirst.what = entry.text(u"what"_s);
        entry.refuseOthers();
        safety.askFirst += askFirst;
    }
    fields.refuseOthers();
}

QVector<SafetyQuestion> readQuestions(JsonFields &fields)
{
    QVector<SafetyQuestion> questions;
    QVector<JsonFields> entries = fields.objects(u"questions"_s, anyNumber);
    for (JsonFields &entry : entries) {
        SafetyQuestion question;
        question.id = entry.id(u"id"_s);
        question.title = entry.text(u"title"_s, nameRules);
        question.text = entry.text(u"text"_s);
        question.ifYes = entry.text(u"ifYes"_s);
        entry.refuseOthers();
        questions += question;
    }
    return questions;
}

void readFoot(JsonFields fields, Safety &safety)
{
    // A printed sheet has no more room than this at its foot.
    constexpr TextRules rules{.mostLetters = 200, .mostWords = 0, .lines = Lines::One};
    safety.footStop = fields.text(u"stop"_s, rules);
    safety.footEmergency = fields.text(u"emergency"_s, rules);
    fields.refuseOthers();
}

} // namespace

Safety readSafety(const QJsonObject &object, FileReading &reading)
{
    JsonFields fields(object, {}, reading);
    Safety safety;
    readDisclaimer(fields.object(u"disclaimer"_s), safety);
    safety.firstStart = readFirstStart(fields.object(u"firstStart"_s));
    safety.red = readCard(fields.object(u"red"_s));
    safety.amber = readCard(fields.object(u"amber"_s));
    safety.stop = readCard(fields.object(u"stop"_s));
    safety.regionStops = readRegionStops(fields);
    readAskFirst(fields.object(u"askFirst"_s), safety);
    safety.questions = readQuestions(fields);
    safety.seeSomeone = readCard(fields.object(u"seeSomeone"_s));
    readFoot(fields.object(u"foot"_s), safety);
    fields.refuseOthers();
    return safety;
}

} // namespace Unknot
