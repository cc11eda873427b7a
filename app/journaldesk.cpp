// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldesk.h"

#include "acknowledger.h"
#include "core/clock.h"
#include "journalexport.h"
#include "storage/atomicsave.h"
#include "ui/journal/journalpage.h"
#include "ui/session/sessionpage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

JournalDesk::JournalDesk(const DataFolder &folder, const Library &library, const Clock &clock,
                         const Acknowledger &acknowledger, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_acknowledger(acknowledger),
      m_recorder(library, clock),
      m_keeper(folder)
{
    connect(&m_recorder, &SessionRecorder::recordChanged, &m_keeper, &JournalKeeper::save);
    connect(&m_keeper, &JournalKeeper::problemMet, this, &JournalDesk::problemMet);
    connect(&m_keeper, &JournalKeeper::saved, this,
            [this](const QString &id) { m_acknowledger.saved(u"session "_s + id); });
    connect(qApp, &QCoreApplication::aboutToQuit, &m_recorder, &SessionRecorder::end);
}

void JournalDesk::serve(SessionPage *page)
{
    connect(page, &SessionPage::discomfortBeforeSaid, &m_recorder, &SessionRecorder::setDiscomfortBefore);
    connect(page, &SessionPage::discomfortAfterSaid, &m_recorder, &SessionRecorder::setDiscomfortAfter);
    connect(page, &SessionPage::hurtSaid, &m_recorder, [this] { m_recorder.addHurt(); });
    connect(page, &SessionPage::hurtDescribed, &m_recorder, &SessionRecorder::setLastHurt);
}

QString JournalDesk::begin(SessionPlayer *player, const Routine &routine, const QString &language)
{
    m_recorder.begin(player, routine, language);
    return m_recorder.record().id;
}

QString JournalDesk::carryOn(const QString &recordId, SessionPlayer *player, const Routine &routine,
                             const QString &language)
{
    const std::optional<SessionRecord> earlier = recordId.isEmpty() ? std::nullopt : m_keeper.find(recordId);
    if (!earlier)
        return begin(player, routine, language);
    m_recorder.carryOn(player, routine, *earlier);
    return recordId;
}

void JournalDesk::end()
{
    if (!m_recorder.isRecording())
        return;
    m_recorder.end();
    m_keeper.backUp(m_clock.now().date());
}

void JournalDesk::showIn(JournalPage *page)
{
    connect(page, &JournalPage::contentRequested, &m_keeper, &JournalKeeper::read);
    connect(page, &JournalPage::eraseRequested, &m_keeper, &JournalKeeper::eraseAll);
    connect(page, &JournalPage::startRequested, this, &JournalDesk::startRequested);
    connect(page, &JournalPage::exportRequested, this,
            [this, page](JournalFormat format, const QString &path) { exportFrom(*page, format, path); });
    connect(&m_keeper, &JournalKeeper::contentRead, page, [this, page](const JournalContent &content) {
        m_content = content;
        page->setContent(content, m_clock.now().date());
    });
    connect(&m_keeper, &JournalKeeper::erased, page, &JournalPage::contentRequested);
}

void JournalDesk::exportFrom(JournalPage &page, JournalFormat format, const QString &path)
{
    if (const Result<void> saved = saveAtomically(path, exported(m_content.sessions, format)); !saved)
        return page.showProblem(saved.error().message);
    page.showSaved(path);
    m_acknowledger.saved(path);
}

} // namespace Unknot
