// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/exercisedetail.h"

#include "core/durationtext.h"
#include "core/labels.h"
#include "core/timeline.h"
#include "ui/figure/figuregallery.h"
#include "ui/figure/figureplayer.h"
#include "ui/library/dosebox.h"
#include "ui/library/fact.h"
#include "ui/library/sourcelines.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/textlist.h"
#include "ui/widgets/tonepanel.h"

#include <QVBoxLayout>

namespace Unknot {

namespace {

QVBoxLayout *sectionLayout(QWidget *section)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(4));
    return column;
}

QWidget *makePanel(ToneRole tone, Icon icon, const QString &title, const QStringList &items)
{
    auto *panel = new TonePanel(tone, icon, title);
    panel->addBullets(items);
    return panel;
}

} // namespace

ExerciseDetail::ExerciseDetail(const Exercise &exercise, const Library &library, FigureGallery &gallery,
                               const QString &backTo, QWidget *parent)
    : DetailView({.backTo = backTo, .title = exercise.name, .facts = factsOf(exercise, library), .intro = {}},
                 parent),
      m_exercise(exercise)
{
    setSections(makeAmount(gallery), makeSteps(), makeReasons(library));
}

QString ExerciseDetail::factsOf(const Exercise &exercise, const Library &library)
{
    QStringList facts{Labels::of(exercise.technique), Labels::of(exercise.position)};
    for (const QString &key : exercise.equipment)
        facts += library.equipmentName(key);
    const Timeline timeline = Timeline::of(routineOf(exercise), library);
    facts += DurationText::about(timeline.plannedLength(), QLocale());
    //: Stands between the facts about an exercise: "Stretch · Standing · about 2 min"
    return facts.join(tr(" \u00B7 "));
}

/// What it looks like goes with how much of it.
QWidget *ExerciseDetail::makeAmount(FigureGallery &gallery)
{
    auto *section = new QWidget;
    QVBoxLayout *column = sectionLayout(section);
    if (gallery.has(m_exercise.id))
        column->addWidget(new FigurePlayer(gallery, m_exercise.id));
    column->addWidget(
        new DoseBox(DoseText::parts(m_exercise.dose, m_exercise.sides, m_exercise.frequency, QLocale())));
    return section;
}

QWidget *ExerciseDetail::makeSteps()
{
    auto *section = new QWidget;
    QVBoxLayout *column = sectionLayout(section);
    column->addWidget(new TextList(TextList::Marks::Numbers, m_exercise.steps));
    if (!m_exercise.feel.isEmpty())
        column->addWidget(new Fact(Icon::Check, tr("You should feel"), {m_exercise.feel}));
    if (!m_exercise.avoid.isEmpty())
        column->addWidget(new Fact(Icon::Avoid, tr("Avoid"), m_exercise.avoid));
    if (!m_exercise.stopIf.isEmpty())
        column->addWidget(makePanel(ToneRole::Danger, Icon::Stop, tr("Stop if"), m_exercise.stopIf));
    if (!m_exercise.askFirst.isEmpty())
        column->addWidget(makePanel(ToneRole::Caution, Icon::Help, tr("Ask first if"), m_exercise.askFirst));
    return section;
}

/// Words for it, and the way to the exercise that they are about, if there is one.
QWidget *ExerciseDetail::makeVariant(Icon icon, const QString &heading, const QString &text,
                                     const Exercise *exercise)
{
    auto *fact = new Fact(icon, heading, text.isEmpty() ? QStringList() : QStringList(text));
    if (exercise) {
        auto *link = quietButton({}, Icon::ChevronForward);
        setLiteralText(link, exercise->name);
        connect(link, &Button::clicked, this, [this, id = exercise->id] { emit exerciseRequested(id); });
        fact->addWidget(link);
    }
    return fact;
}

QWidget *ExerciseDetail::makeReasons(const Library &library)
{
    auto *section = new QWidget;
    QVBoxLayout *column = sectionLayout(section);
    const Exercise *easier = library.exercise(m_exercise.easierExercise);
    if (easier || !m_exercise.easier.isEmpty())
        column->addWidget(makeVariant(Icon::ArrowDown, tr("Easier"), m_exercise.easier, easier));
    const Exercise *harder = library.exercise(m_exercise.harderExercise);
    if (harder || !m_exercise.harder.isEmpty())
        column->addWidget(makeVariant(Icon::ArrowUp, tr("Harder"), m_exercise.harder, harder));
    if (!m_exercise.why.isEmpty())
        column->addWidget(new Fact(Icon::Document, tr("Why this much"), {m_exercise.why}));
    const QStringList sources = sourceLines(m_exercise.sources, library);
    if (!sources.isEmpty())
        column->addWidget(new Fact(Icon::Document, tr("Where it comes from"), sources));
    return section;
}

} // namespace Unknot
