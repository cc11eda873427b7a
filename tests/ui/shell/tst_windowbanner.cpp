// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pagereader.h"
#include "ui/shell/windowbanner.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

using Message = std::function<void(WindowBanner &)>;
using Answer = void (WindowBanner::*)();

const Message problem = [](WindowBanner &banner) {
    banner.showProblem(u"The sound went off."_s);
};
const Message offer = [](WindowBanner &banner) {
    banner.offerToContinue(u"Neck relief"_s);
};
const Message card = [](WindowBanner &banner) {
    banner.showTwoWeekCard();
};
const Message notice = [](WindowBanner &banner) {
    banner.showNotice(u"Cold pack"_s, u"Take it off"_s);
};
const Message replacement = [](WindowBanner &banner) {
    banner.askToReplaceSession({});
};
const Message closing = [](WindowBanner &banner) {
    banner.askToClose();
};

} // namespace

Q_DECLARE_METATYPE(Message)
Q_DECLARE_METATYPE(Answer)

class TestWindowBanner : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anAnswerTakesTheQuestionAway_data();
    void anAnswerTakesTheQuestionAway();
    void anAnswerLeavesTheMessage_data();
    void anAnswerLeavesTheMessage();
    void tellsWhichSessionShallBegin();
    void tellsOnceThatTheCardWasSeen();
    void asksToCloseUntilAnotherMessage_data();
    void asksToCloseUntilAnotherMessage();
    void asksToCloseUntilItIsDismissed();
    void dismissesNothingButTheNotice();
    void makesWayForASessionUnlessThereIsAProblem();

private:
    void answer(const QString &text) const;

    std::unique_ptr<WindowBanner> m_banner;
};

void TestWindowBanner::init()
{
    m_banner = std::make_unique<WindowBanner>();
}

void TestWindowBanner::answer(const QString &text) const
{
    QTRY_VERIFY(buttonOn(*m_banner, text));
    buttonOn(*m_banner, text)->click();
}

void TestWindowBanner::anAnswerTakesTheQuestionAway_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Answer>("told");

    QTest::newRow("to go on") << offer << u"Continue there"_s << &WindowBanner::continueRequested;
    QTest::newRow("not to go on") << offer << u"Not now"_s << &WindowBanner::continueDeclined;
    QTest::newRow("to stay") << replacement << u"Stay in this session"_s << &WindowBanner::sessionRequested;
    QTest::newRow("to read on") << card << u"When to see someone"_s << &WindowBanner::twoWeekCardSeen;
}

void TestWindowBanner::anAnswerTakesTheQuestionAway()
{
    QFETCH(const Message, message);
    QFETCH(const QString, text);
    QFETCH(const Answer, told);
    QSignalSpy spy(m_banner.get(), told);
    message(*m_banner);

    answer(text);

    QCOMPARE(spy.count(), 1);
    QVERIFY(!m_banner->isVisible());
}

void TestWindowBanner::anAnswerLeavesTheMessage_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Answer>("told");

    QTest::newRow("close") << closing << u"Close Unknot"_s << &WindowBanner::closeRequested;
    QTest::newRow("notice") << notice << u"Show the session"_s << &WindowBanner::sessionRequested;
}

/// Whoever listens decides whether it goes.
void TestWindowBanner::anAnswerLeavesTheMessage()
{
    QFETCH(const Message, message);
    QFETCH(const QString, text);
    QFETCH(const Answer, told);
    QSignalSpy spy(m_banner.get(), told);
    message(*m_banner);

    answer(text);

    QCOMPARE(spy.count(), 1);
    QVERIFY(m_banner->isVisible());
}

void TestWindowBanner::tellsWhichSessionShallBegin()
{
    QSignalSpy spy(m_banner.get(), &WindowBanner::replaceRequested);
    const Routine other{.id = u"neck-relief"_s, .name = u"Neck relief"_s};
    m_banner->askToReplaceSession(other);
    QVERIFY(m_banner->message().contains(u"Neck relief"_s));

    answer(u"End it and start the other"_s);

    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<Routine>(), other);
}

void TestWindowBanner::tellsOnceThatTheCardWasSeen()
{
    QSignalSpy spy(m_banner.get(), &WindowBanner::twoWeekCardSeen);
    card(*m_banner);
    m_banner->dismiss();

    problem(*m_banner);
    m_banner->dismiss();

    QCOMPARE(spy.count(), 1);
}

void TestWindowBanner::asksToCloseUntilAnotherMessage_data()
{
    QTest::addColumn<Message>("message");

    QTest::newRow("a problem") << problem;
    QTest::newRow("an offer") << offer;
    QTest::newRow("a card") << card;
    QTest::newRow("a notice") << notice;
    QTest::newRow("another question") << replacement;
}

void TestWindowBanner::asksToCloseUntilAnotherMessage()
{
    QFETCH(const Message, message);
    m_banner->askToClose();
    QVERIFY(m_banner->isAskingToClose());
    QTRY_VERIFY(buttonOn(*m_banner, u"Close Unknot"_s));

    message(*m_banner);

    QVERIFY(!m_banner->isAskingToClose());
    QVERIFY(!buttonOn(*m_banner, u"Close Unknot"_s));
}

void TestWindowBanner::asksToCloseUntilItIsDismissed()
{
    m_banner->askToClose();

    m_banner->dismiss();

    QVERIFY(!m_banner->isAskingToClose());
}

void TestWindowBanner::makesWayForASessionUnlessThereIsAProblem()
{
    m_banner->offerToContinue(u"Neck relief"_s);
    m_banner->makeWay();
    QVERIFY(!m_banner->isVisible());

    m_banner->showProblem(u"mine.json is damaged."_s);
    m_banner->makeWay();
    QVERIFY(m_banner->isVisible());
    QCOMPARE(m_banner->message(), u"mine.json is damaged."_s);
}

void TestWindowBanner::dismissesNothingButTheNotice()
{
    notice(*m_banner);
    problem(*m_banner);
    m_banner->dismissNotice();
    QVERIFY(m_banner->isVisible());

    notice(*m_banner);
    m_banner->dismissNotice();
    QVERIFY(!m_banner->isVisible());
}

QTEST_MAIN(TestWindowBanner)
#include "tst_windowbanner.moc"
