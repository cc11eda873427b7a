// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound/phrasequeue.h"

#include <algorithm>
#include <utility>

namespace Unknot {

namespace {

using namespace std::chrono_literals;

/// Said later than this it belongs to a moment that is over: a late phrase is worse than none.
constexpr auto staleAfter = 1500ms;
constexpr std::size_t mostWaiting = 8;

} // namespace

bool PhraseQueue::Phrase::isStale(Time now) const
{
    return now - askedAt > staleAfter;
}

void PhraseQueue::add(const Utterance &utterance, Time now)
{
    if (m_waiting.size() == mostWaiting) {
        m_dropped.push_back(m_waiting.front().utterance.id);
        m_waiting.erase(m_waiting.begin());
    }
    m_waiting.push_back({.utterance = utterance, .askedAt = now});
}

bool PhraseQueue::hasUrgent() const
{
    return std::ranges::any_of(m_waiting, [](const Phrase &phrase) { return phrase.utterance.urgent; });
}

std::optional<PhraseQueue::Phrase> PhraseQueue::take(Time now)
{
    const auto isFresh = [now](const Phrase &phrase) {
        return !phrase.isStale(now);
    };
    auto found = std::ranges::find_if(
        m_waiting, [&](const Phrase &phrase) { return phrase.utterance.urgent && isFresh(phrase); });
    if (found == m_waiting.end())
        found = std::ranges::find_if(m_waiting, isFresh);
    if (found == m_waiting.end())
        return {};
    const Phrase phrase = *found;
    m_waiting.erase(found);
    return phrase;
}

std::vector<int> PhraseQueue::takeDropped(Time now)
{
    std::erase_if(m_waiting, [this, now](const Phrase &phrase) {
        if (phrase.isStale(now))
            m_dropped.push_back(phrase.utterance.id);
        return phrase.isStale(now);
    });
    return std::exchange(m_dropped, {});
}

void PhraseQueue::clear()
{
    for (const Phrase &phrase : m_waiting)
        m_dropped.push_back(phrase.utterance.id);
    m_waiting.clear();
}

} // namespace Unknot
