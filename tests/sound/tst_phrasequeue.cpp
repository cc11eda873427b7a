// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/phrasequeue.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

Utterance calm(int id)
{
    return {.id = id, .text = u"Lie down."_s, .language = u"en"_s, .urgent = false};
}

Utterance urgent(int id)
{
    return {.id = id, .text = u"Three"_s, .language = u"en"_s, .urgent = true};
}

std::vector<int> takenInOrder(PhraseQueue &queue, PhraseQueue::Time now)
{
    std::vector<int> ids;
    while (const auto phrase = queue.take(now))
        ids.push_back(phrase->utterance.id);
    return ids;
}

} // namespace

class PhraseQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void firstComeFirstSpoken()
    {
        PhraseQueue queue;
        queue.add(calm(1), 0ms);
        queue.add(calm(2), 0ms);
        queue.add(calm(3), 0ms);
        QCOMPARE(takenInOrder(queue, 10ms), (std::vector{1, 2, 3}));
        QVERIFY(queue.takeDropped(10s).empty());
    }

    void urgentOnesGoFirst()
    {
        PhraseQueue queue;
        queue.add(calm(1), 0ms);
        queue.add(urgent(2), 0ms);
        queue.add(urgent(3), 0ms);
        QCOMPARE(takenInOrder(queue, 10ms), (std::vector{2, 3, 1}));
    }

    void knowsWhetherAnUrgentOneWaits()
    {
        PhraseQueue queue;
        queue.add(calm(1), 0ms);
        QVERIFY(!queue.hasUrgent());
        queue.add(urgent(2), 0ms);
        QVERIFY(queue.hasUrgent());
        QVERIFY(queue.take(0ms));
        QVERIFY(!queue.hasUrgent());
    }

    void whatIsTooLateIsDropped()
    {
        PhraseQueue queue;
        queue.add(calm(1), 0ms);
        queue.add(urgent(2), 100ms);
        queue.add(calm(3), 1s);
        QCOMPARE(takenInOrder(queue, 1700ms), std::vector{3});
        QCOMPARE(queue.takeDropped(1700ms), (std::vector{1, 2}));
        QVERIFY(queue.takeDropped(1700ms).empty());
    }

    void inTimeToTheLastMoment()
    {
        PhraseQueue queue;
        queue.add(calm(1), 0ms);
        QVERIFY(queue.takeDropped(1500ms).empty());
        QCOMPARE(takenInOrder(queue, 1500ms), std::vector{1});
    }

    void clearingDropsAll()
    {
        PhraseQueue queue;
        queue.add(calm(1), 0ms);
        queue.add(urgent(2), 0ms);
        queue.clear();
        QVERIFY(!queue.take(0ms));
        QCOMPARE(queue.takeDropped(0ms), (std::vector{1, 2}));
    }

    void floodDropsTheOldest()
    {
        PhraseQueue queue;
        for (int id = 0; id < 1000; ++id)
            queue.add(calm(id), 0ms);
        const std::vector<int> ids = takenInOrder(queue, 0ms);
        QCOMPARE(ids.back(), 999);
        QVERIFY(ids.size() < 20);
        QCOMPARE(queue.takeDropped(0ms).size() + ids.size(), std::size_t(1000));
    }
};

QTEST_GUILESS_MAIN(PhraseQueueTest)
#include "tst_phrasequeue.moc"
