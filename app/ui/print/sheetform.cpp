// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetform.h"

#include "ui/style/measures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPageSize>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Unknot {

namespace {

constexpr int longestTitle = 120;
constexpr double noteHeight = 5; // rems
constexpr int asPlanned = 0;
constexpr TickGrid usualGrid;

/// A4, except where Letter is the usual paper.
Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

QSpinBox *countBox(int most, const QString &asPlannedText)
{
    auto *box = new QSpinBox;
    box->setRange(asPlanned, most);
    box->setSpecialValueText(asPlannedText);
    return box;
}

} // namespace

SheetForm::SheetForm(QWidget *parent)
    : Card(parent),
      m_paper(new QComboBox),
      m_preset(new QComboBox),
      m_pictures(new QCheckBox(tr("Pict&ures"))),
      m_inkSaver(new QCheckBox(tr("Ink sa&ver"))),
      m_days(countBox(TickGrid::mostDays, tr("As planned"))),
      m_times(countBox(TickGrid::mostTimes, tr("As planned"))),
      m_title(new QLineEdit),
      m_note(new QPlainTextEdit)
{
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(usualPaper())));
    m_preset->addItem(tr("Four a page"), int(SheetPreset::Standard));
    m_preset->addItem(tr("Two a page"), int(SheetPreset::Two));
    m_preset->addItem(tr("One a page"), int(SheetPreset::One));
    m_preset->addItem(tr("Six a page, in brief"), int(SheetPreset::Six));
    m_preset->addItem(tr("Large print"), int(SheetPreset::LargePrint));
    m_pictures->setChecked(SheetOptions().hasPictures);
    m_title->setMaxLength(longestTitle);
    m_note->setTabChangesFocus(true);
    m_note->viewport()->setAutoFillBackground(false); // the frame has round corners
    m_note->document()->setDocumentMargin(Measures::sp(1.8));
    m_note->setMaximumHeight(Measures::rem(noteHeight));

    auto *rows = new QFormLayout(this);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->addRow(tr("Pap&er"), m_paper);
    rows->addRow(tr("&Size"), m_preset);
    rows->addRow(m_pictures);
    rows->addRow(m_inkSaver);
    rows->addRow(tr("&Days to tick"), m_days);
    rows->addRow(tr("&Times a day to tick"), m_times);
    rows->addRow(tr("T&itle"), m_title);
    rows->addRow(tr("&Note to the person"), m_note);
    setFocusProxy(m_paper);

    for (QComboBox *box : {m_paper, m_preset})
        connect(box, &QComboBox::currentIndexChanged, this, &SheetForm::changed);
    connect(m_pictures, &QCheckBox::toggled, m_inkSaver, &QWidget::setEnabled);
    for (QCheckBox *box : {m_pictures, m_inkSaver})
        connect(box, &QCheckBox::toggled, this, &SheetForm::changed);
    for (QSpinBox *box : {m_days, m_times})
        connect(box, &QSpinBox::valueChanged, this, &SheetForm::changed);
    connect(m_title, &QLineEdit::textChanged, this, &SheetForm::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SheetForm::changed);
}

SheetOptions SheetForm::options() const
{
    SheetOptions options;
    options.paper = Paper(m_paper->currentData().toInt());
    options.preset = SheetPreset(m_preset->currentData().toInt());
    options.hasPictures = m_pictures->isChecked();
    options.inkSaver = m_inkSaver->isChecked();
    options.grid = grid();
    options.title = m_title->text().trimmed();
    options.note = m_note->toPlainText().trimmed();
    return options;
}

std::optional<TickGrid> SheetForm::grid() const
{
    if (m_days->value() == asPlanned && m_times->value() == asPlanned)
        return {};
    return TickGrid{.days = m_days->value() == asPlanned ? usualGrid.days : m_days->value(),
                    .times = m_times->value() == asPlanned ? usualGrid.times : m_times->value()};
}

void SheetForm::startAnew(const QString &routineName)
{
    const QSignalBlocker blocker(this);
    m_title->clear();
    m_title->setPlaceholderText(routineName);
    m_note->clear();
}

} // namespace Unknot
