// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/startquestions.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

class TestStartQuestions : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void asksWhatTheRoutineNames();
    void asksNothingElse();
    void asksOnceADay();
    void asksAboutEachRoutine();
    void asksAgainToGoOnOnAnotherDay();

private:
    QStringList asked(const Routine &routine, QDate today) const;

    const QDate m_today{2026, 3, 1};
    Safety m_safety;
    Routine m_neck;
    StartQuestions m_questions;
};

void TestStartQuestions::init()
{
    m_questions = {};
    m_safety = {};
    for (const QString &id : {u"pressure"_s, u"calf"_s, u"neck"_s})
        m_safety.questions += SafetyQuestion{.id = id, .title = {}, .text = {}, .ifYes = {}};
    m_neck = {};
    m_neck.id = u"neck-relief"_s;
    m_neck.askBefore = {u"neck"_s, u"pressure"_s};
}

QStringList TestStartQuestions::asked(const Routine &routine, QDate today) const
{
    QStringList ids;
    for (const SafetyQuestion &question : m_questions.before(routine, m_safety, today))
        ids += question.id;
    return ids;
}

void TestStartQuestions::asksWhatTheRoutineNames()
{
    QCOMPARE(asked(m_neck, m_today), QStringList({u"pressure"_s, u"neck"_s}));
}

void TestStartQuestions::asksNothingElse()
{
    m_neck.askBefore.clear();

    QCOMPARE(asked(m_neck, m_today), QStringList());
}

void TestStartQuestions::asksOnceADay()
{
    m_questions.noteDenied(m_neck, m_today);

    QCOMPARE(asked(m_neck, m_today), QStringList());
    QCOMPARE(asked(m_neck, m_today.addDays(1)).size(), 2);
}

void TestStartQuestions::asksAboutEachRoutine()
{
    Routine other = m_neck;
    other.id = u"other"_s;

    m_questions.noteDenied(m_neck, m_today);

    QCOMPARE(asked(other, m_today).size(), 2);
}

void TestStartQuestions::asksAgainToGoOnOnAnotherDay()
{
    const auto askedToGoOn = [this](QDate leftOn) {
        return m_questions.beforeGoingOn(m_neck, m_safety, leftOn, m_today).size();
    };

    QCOMPARE(askedToGoOn(m_today), 0);
    QCOMPARE(askedToGoOn(m_today.addDays(-1)), 2);

    m_questions.noteDenied(m_neck, m_today);
    QCOMPARE(askedToGoOn(m_today.addDays(-1)), 0);
}

QTEST_GUILESS_MAIN(TestStartQuestions)
#include "tst_startquestions.moc"
