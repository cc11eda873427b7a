// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionstage.h"

#include "ui/figure/figuregallery.h"
#include "ui/figure/figurelibrary.h"
#include "ui/library/pagereader.h"
#include "ui/session/sessionpage.h"
#include "ui/widgets/digits.h"
#include "ui/widgets/phasehead.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

Exercise exerciseOf(const QString &id, const QString &name, const Dose &dose)
{
    Exercise exercise;
    exercise.id = id;
    exercise.name = name;
    exercise.dose = dose;
    exercise.cue = u"Stay easy."_s;
    exercise.stopIf = {u"It hurts."_s};
    return exercise;
}

Exercise withEasier(Exercise exercise, const QString &words, const QString &easierExercise)
{
    exercise.easier = words;
    exercise.easierExercise = easierExercise;
    return exercise;
}

Exercise withCue(Exercise exercise, const QString &cue)
{
    exercise.cue = cue;
    return exercise;
}

QString nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    const QString name = text.isEmpty() ? widget.accessibleName() : text;
    return u"%1 \"%2\" %3x%4"_s.arg(QLatin1String(widget.metaObject()->className()), name)
        .arg(widget.width())
        .arg(widget.height());
}

bool isScrolled(const QWidget &widget, const QWidget &page)
{
    for (const QWidget *parent = &widget; parent && parent != &page; parent = parent->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(parent))
            return true;
    }
    return false;
}

/// What a layout never goes below.
QSize leastSizeOf(const QWidget &widget)
{
    const QSize hint = widget.minimumSizeHint();
    const QSize set = widget.minimumSize();
    return {set.width() > 0 ? set.width() : hint.width(), set.height() > 0 ? set.height() : hint.height()};
}

bool isCramped(const QWidget &widget, const QWidget &page)
{
    const QSize least = leastSizeOf(widget);
    const bool isCutOff = !isScrolled(widget, page)
        && !page.rect().contains(QRect(widget.mapTo(&page, QPoint()), widget.size()));
    return widget.width() < least.width() || widget.height() < least.height() || isCutOff;
}

QList<QWidget *> leavesOf(const QWidget &page)
{
    QList<QWidget *> leaves;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool isLeaf = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<PaintedWidget *>(widget);
        if (isLeaf && widget->isVisible())
            leaves += widget;
    }
    return leaves;
}

} // namespace

Library sessionLibrary()
{
    Library library = figureLibrary();
    library.add(withCue(*library.exercise(u"side-neck-stretch"_s), u"Let the ear sink."_s));
    library.add(withCue(*library.exercise(u"chin-tuck"_s), u"Draw the chin in."_s));
    const Repetitions squats{
        .count = 10, .tempo = {.lift = 2s, .lower = 2s}, .sets = 2, .setRest = 30s, .pace = Pace::Own};
    library.add(
        withEasier(exerciseOf(u"squat"_s, u"Squat"_s, squats), u"Hold on to a chair."_s, u"calf-raise"_s));
    library.add(
        exerciseOf(u"breath"_s, u"Slow breathing"_s, Breaths{.count = 5, .in = 4s, .pause = 1s, .out = 6s}));
    library.add(
        exerciseOf(u"ice"_s, u"Cold and warmth"_s,
                   Cycles{.bouts = {{Bout::Kind::Cold, 2min}, {Bout::Kind::Heat, 1min}}, .count = 2}));
    library.add(exerciseOf(u"rolling"_s, u"Rolling"_s, Continuous{.length = 1min}));
    return library;
}

Routine neckSession()
{
    const Library library = sessionLibrary();
    Routine routine = routineOf(*library.exercise(u"chin-tuck"_s));
    routine.steps += routineOf(*library.exercise(u"side-neck-stretch"_s)).steps;
    return routine;
}

Routine sessionOf(const QString &exerciseId)
{
    return routineOf(*sessionLibrary().exercise(exerciseId));
}

SessionStage::SessionStage(const Routine &sessionRoutine, const TimelinePreferences &preferences)
    : SessionStage(sessionLibrary(), sessionRoutine, preferences)
{
}

SessionStage::SessionStage(Library played, const Routine &sessionRoutine,
                           const TimelinePreferences &preferences)
    : library(std::move(played)),
      routine(sessionRoutine),
      player(Timeline::of(routine, library, preferences), clock),
      gallery(std::make_unique<FigureGallery>(library)),
      page(std::make_unique<SessionPage>(*gallery))
{
    page->setSession(&player, routine, library);
}

SessionStage::~SessionStage() = default;

void SessionStage::show(int width, int height, double points)
{
    showPage(*page, width, height, points);
    // Before it had its width, texts may have wrapped and asked for more height.
    settle();
    page->resize(width, height);
}

void SessionStage::start()
{
    player.start();
}

void SessionStage::run(milliseconds time)
{
    for (milliseconds done{}; done < time;) {
        const milliseconds step = std::min<milliseconds>(500ms, time - done);
        clock.advance(step);
        player.update();
        done += step;
    }
}

void SessionStage::runTo(PhaseKind wanted)
{
    while (kind() != wanted && !player.isOver())
        run(player.phaseRemaining());
    QVERIFY(!player.isOver());
}

void SessionStage::settle()
{
    // The size of one widget may ask for another size of the widget around it.
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

void SessionStage::press(Qt::Key key)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : page.get(), key);
}

void SessionStage::click(const QString &button)
{
    QAbstractButton *found = buttonOn(*page, button);
    QVERIFY2(found, qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

QString SessionStage::word() const
{
    for (const PhaseHead *head : page->findChildren<PhaseHead *>()) {
        if (head->isVisible())
            return head->word();
    }
    return {};
}

QString SessionStage::note() const
{
    for (const PhaseHead *head : page->findChildren<PhaseHead *>()) {
        if (head->isVisible())
            return head->note();
    }
    return {};
}

QString SessionStage::digits() const
{
    return page->findChild<Digits *>()->text();
}

bool SessionStage::shows(const QString &text) const
{
    return textsOn(*page).contains(text);
}

QStringList crampedOn(const QWidget &page)
{
    QStringList cramped = clippedTextsOn(page);
    for (const QWidget *widget : leavesOf(page)) {
        if (isCramped(*widget, page))
            cramped += nameOf(*widget);
    }
    return cramped;
}

QStringList buttonsBelow(int extent, const QWidget &page)
{
    QStringList small;
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && std::min(button->width(), button->height()) < extent)
            small += nameOf(*button);
    }
    return small;
}

} // namespace Unknot
