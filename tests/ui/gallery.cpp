// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

// unknot-gallery [--dark] [--text PERCENT] [--rtl] FOLDER: pictures of all icons and widgets, to be looked
// at. For twice the resolution set QT_SCALE_FACTOR=2; without a display set QT_QPA_PLATFORM=offscreen.

#include "ui/style/appearance.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digits.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/logo.h"
#include "ui/widgets/phasehead.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlist.h"
#include "ui/widgets/tonepanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

QVBoxLayout *columnIn(QWidget *widget, double gap = 3)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(gap));
    return column;
}

QWidget *icons()
{
    auto *page = new QWidget;
    auto *flow = new FlowLayout(page);
    flow->setSpacing(Measures::sp(4));
    for (int number = 0; number < iconCount; ++number) {
        auto *icon = new IconLabel(static_cast<Icon>(number), number % 5 ? Ink::Text : Ink::Accent);
        icon->setExtent(number % 2 ? 3 : 1.4);
        flow->addWidget(icon);
    }
    return page;
}

QWidget *buttons()
{
    auto *page = new QWidget;
    auto *flow = new FlowLayout(page);
    flow->setSpacing(Measures::sp(2));
    flow->addWidget(primaryButton(u"Start"_s, Icon::Play));
    for (const auto &[text, icon] :
         {std::pair{u"Back"_s, Icon::Previous}, {u"10 s"_s, Icon::Plus}, {u"Again"_s, Icon::Again}})
        flow->addWidget(new Button(text, icon, Button::Kind::Secondary, Button::Size::Large));
    flow->addWidget(new Button(u"This hurts"_s, Icon::Hand, Button::Kind::Danger, Button::Size::Large));
    flow->addWidget(secondaryButton(u"Print"_s, Icon::Print));
    flow->addWidget(quietButton(u"Upper back"_s, Icon::ChevronBack));
    flow->addWidget(new IconButton(Icon::FullScreen, u"Full screen"_s));
    flow->addWidget(new IconButton(Icon::SoundOn, u"Sound"_s, IconButton::Size::Large));
    auto *disabled = primaryButton(u"Not now"_s, Icon::Play);
    disabled->setEnabled(false);
    flow->addWidget(disabled);
    auto *disabledToo = secondaryButton(u"Nor this"_s, Icon::Save);
    disabledToo->setEnabled(false);
    flow->addWidget(disabledToo);
    auto *chosen = new Button(u"Chosen"_s, Icon::Check);
    chosen->setCheckable(true);
    chosen->setChecked(true);
    flow->addWidget(chosen);
    return page;
}

QWidget *fields()
{
    auto *card = new Card;
    auto *form = new QFormLayout(card);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(new Label(u"Look"_s, Label::Role::CardHeading));
    auto *colours = new QComboBox;
    colours->addItems({u"Like the system"_s, u"Light"_s, u"Dark"_s});
    form->addRow(u"Colours"_s, colours);
    auto *size = new QSlider(Qt::Horizontal);
    size->setValue(60);
    form->addRow(u"Text size"_s, size);
    auto *seconds = new QSpinBox;
    seconds->setSuffix(u" s"_s);
    seconds->setRange(0, 99);
    seconds->setValue(10);
    form->addRow(u"Time to get ready"_s, seconds);
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Search exercises"_s);
    search->addAction(icon(Icon::Search, Ink::Muted), QLineEdit::LeadingPosition);
    form->addRow(u"Search"_s, search);
    auto *off = new QLineEdit(u"not now"_s);
    off->setEnabled(false);
    form->addRow(u"Disabled"_s, off);
    auto *ticked = new QCheckBox(u"Ask about discomfort before and after"_s);
    ticked->setChecked(true);
    form->addRow(ticked);
    form->addRow(new QCheckBox(u"Keep pictures still"_s));
    auto *first = new QRadioButton(u"Left first"_s);
    first->setChecked(true);
    form->addRow(first);
    form->addRow(new QRadioButton(u"Right first"_s));
    return card;
}

QWidget *texts()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    auto *mark = new QHBoxLayout;
    mark->addWidget(new Logo);
    mark->addWidget(new Label(u"Unknot"_s, Label::Role::PageHeading), 1);
    column->addLayout(mark);
    column->addWidget(new Label(u"A tight spot? Let us loosen it."_s, Label::Role::Title));
    column->addWidget(new Label(u"Thread the needle"_s, Label::Role::PageHeading));
    column->addWidget(
        new Label(u"Stretch \u00b7 on hands and knees \u00b7 about 3 min"_s, Label::Role::Muted));
    column->addWidget(new TextList(
        TextList::Marks::Numbers,
        {u"Start on your hands and knees."_s,
         u"Let the shoulder and the side of your head come down to the mat, and breathe slowly."_s,
         u"Press up with the other hand & unwind."_s}));
    auto *stop = new TonePanel(ToneRole::Danger, Icon::Stop, u"Stop if"_s);
    stop->addText(u"your neck hurts, you feel dizzy, or an arm tingles. Not with a sore wrist."_s);
    column->addWidget(stop);
    auto *red =
        new TonePanel(ToneRole::Danger, Icon::Stop, u"Stop and call the emergency number"_s, Card::Edge::Ink);
    red->addBullets({u"Chest pain, or trouble breathing"_s,
                     u"A sudden, very bad headache or neck pain unlike any before"_s});
    column->addWidget(red);
    auto *amber = new TonePanel(ToneRole::Caution, Icon::Help, u"See someone today"_s, Card::Edge::Ink);
    amber->addBullets({u"Back pain together with fever"_s});
    column->addWidget(amber);
    column->addWidget(new Label(u"Secondary text is the smallest there is."_s, Label::Role::Secondary));
    return page;
}

QWidget *banners()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    for (const ToneRole tone : {ToneRole::Accent, ToneRole::Hold, ToneRole::Caution, ToneRole::Danger}) {
        auto *banner = new StatusBanner;
        column->addWidget(banner);
        banner->showMessage(
            u"The file could not be read: knee.json, steps, at most 6 were expected and 9 are there."_s,
            tone);
    }
    auto *banner = new StatusBanner;
    column->addWidget(banner);
    banner->showMessage(u"Saved as knot-six.pdf in Documents."_s, ToneRole::Hold);
    banner->addAction(u"Open it"_s);
    banner->addAction(u"Show the folder"_s);
    return page;
}

struct ShownPhase
{
    Icon shape;
    QString word;
    ToneRole tone;
    QString digits;
};

QWidget *phase(const ShownPhase &shown)
{
    auto *card = new Card(shown.tone);
    card->setRadius(0.8);
    auto *column = columnIn(card);
    auto *head = new PhaseHead;
    head->setPhase(shown.shape, shown.word, shown.tone);
    column->addWidget(head);
    auto *digits = new Digits;
    digits->setText(shown.digits);
    digits->setTone(shown.tone);
    column->addWidget(digits, 1);
    auto *line = new ProgressLine;
    line->setTone(shown.tone);
    line->setShare(0.4);
    column->addWidget(line);
    auto *side = new Label(u"Left side"_s, Label::Role::CardHeading);
    side->setAlignment(Qt::AlignCenter);
    column->addWidget(side);
    return card;
}

QWidget *session()
{
    auto *page = new QWidget;
    auto *column = columnIn(page);
    auto *bar = new SegmentBar;
    bar->setLengths({90, 60, 120, 30});
    bar->setProgress(2, 0.6);
    column->addWidget(bar);
    auto *row = new QHBoxLayout;
    column->addLayout(row, 1);
    for (const ShownPhase &shown :
         {ShownPhase{Icon::Diamond, u"Get ready"_s, ToneRole::GetReady, u"7"_s},
          ShownPhase{Icon::Disc, u"Hold"_s, ToneRole::Hold, u"18"_s},
          ShownPhase{Icon::TwoArrows, u"Switch sides"_s, ToneRole::SwitchSides, u"4"_s},
          ShownPhase{Icon::Waves, u"Rest"_s, ToneRole::Rest, u"1:05"_s},
          ShownPhase{Icon::Bars, u"Paused"_s, ToneRole::Paused, u"18"_s}}) {
        row->addWidget(phase(shown), 1);
    }
    return page;
}

void savePicture(QWidget *content, const QString &path, QSize rems)
{
    QWidget window;
    auto *column = columnIn(&window);
    column->setContentsMargins(Measures::pageMargins());
    column->addWidget(new ScrollPage(content));
    window.resize(qRound(rems.width() * Measures::rem()), qRound(rems.height() * Measures::rem()));
    window.show();
    QCoreApplication::processEvents();
    for (QWidget *field : window.findChildren<QWidget *>()) {
        if (qobject_cast<QSpinBox *>(field) || field->objectName() == u"focused"_s)
            field->setFocus();
    }
    QCoreApplication::processEvents();
    window.grab().save(path);
}

} // namespace

int main(int argc, char **argv)
{
    const Appearance::Style style = Appearance::styleFor(argc, argv);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, u"dark colours"_s},
                       {u"rtl"_s, u"from right to left"_s},
                       {u"text"_s, u"text size in per cent"_s, u"percent"_s, u"100"_s}});
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(1);
    Appearance appearance(style);
    appearance.setColours(parser.isSet(u"dark"_s) ? Appearance::Colours::Dark : Appearance::Colours::Light);
    appearance.setTextSize(parser.value(u"text"_s).toInt());
    if (parser.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir folder(parser.positionalArguments().constFirst());
    folder.mkpath(u"."_s);
    savePicture(icons(), folder.filePath(u"icons.png"_s), {44, 28});
    savePicture(buttons(), folder.filePath(u"buttons.png"_s), {44, 18});
    savePicture(fields(), folder.filePath(u"fields.png"_s), {36, 38});
    savePicture(texts(), folder.filePath(u"texts.png"_s), {40, 52});
    savePicture(banners(), folder.filePath(u"banners.png"_s), {44, 34});
    savePicture(session(), folder.filePath(u"session.png"_s), {100, 40});
    return 0;
}
