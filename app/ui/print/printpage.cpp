// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printpage.h"

#include "print/sheet.h"
#include "ui/print/sheetform.h"
#include "ui/print/sheetpreview.h"
#include "ui/print/sheetprinting.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/statusbanner.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QString askWithDialog(QWidget *parent, const QString &proposal)
{
    QFileDialog dialog(parent, PrintPage::tr("Save as PDF"), {}, PrintPage::tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // It has to know the whole name, to ask before a file is replaced.
    dialog.setDefaultSuffix(u"pdf"_s);
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

QString proposalFor(const Routine &routine)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(routine.id + u".pdf"_s);
}

} // namespace

PrintPage::PrintPage(const Library &library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_askForPath([this](const QString &proposal) { return askWithDialog(this, proposal); }),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_heading(new Label({}, Label::Role::PageHeading)),
      m_banner(new StatusBanner),
      m_form(new SheetForm),
      m_preview(new SheetPreview)
{
    auto *back = quietButton(tr("&Back"), Icon::Back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Measures::pageMargins());
    column->setSpacing(Measures::sp(4));
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(m_heading);
    column->addWidget(m_banner);
    column->addWidget(makeScroller(), 1);
    setFocusProxy(m_form);

    connect(back, &Button::clicked, this, &PrintPage::closed);
    connect(m_form, &SheetForm::changed, this, &PrintPage::layOut);
}

QWidget *PrintPage::makeScroller()
{
    auto *scroller = new ScrollPage(makeColumns());
    scroller->setAccessibleName(tr("Choices and preview"));
    return scroller;
}

QWidget *PrintPage::makeColumns()
{
    m_previewScroller = new ScrollPage(m_preview);
    m_previewScroller->setAccessibleName(tr("Preview"));
    auto *columns = new QWidget;
    columns->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Measures::sp(6));
    m_columns->addWidget(makeControls());
    m_columns->addWidget(m_previewScroller, 1);
    return columns;
}

/// The buttons stay in sight below what scrolls.
QWidget *PrintPage::makeControls()
{
    m_formScroller = new ScrollPage(m_form);
    // Its fields come into view with the focus; it is no stop of its own on the way to the sheet.
    m_formScroller->setFocusPolicy(Qt::NoFocus);
    auto *controls = new QWidget;
    controls->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *save = primaryButton(tr("Save &as PDF…"), Icon::Save);
    auto *print = secondaryButton(tr("&Print…"), Icon::Print);
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::sp(3));
    column->addWidget(m_formScroller, 1);
    column->addWidget(save);
    column->addWidget(print);
    connect(save, &Button::clicked, this, &PrintPage::save);
    connect(print, &Button::clicked, this, &PrintPage::print);
    return controls;
}

void PrintPage::setBuild(Build build)
{
    m_build = build;
}

void PrintPage::setRoutine(const Routine &routine)
{
    m_routine = routine;
    m_heading->setText(routine.name);
    m_banner->dismiss();
    m_form->startAnew(routine.name);
    layOut();
}

void PrintPage::setAskForPath(AskForPath askForPath)
{
    m_askForPath = std::move(askForPath);
}

SheetOptions PrintPage::options() const
{
    SheetOptions options = m_form->options();
    options.build = m_build;
    return options;
}

void PrintPage::layOut()
{
    m_preview->setPages(Sheet::lay(m_routine, m_library, options()), options().paper);
    arrange();
}

/// Side by side, choices and sheet scroll by themselves. Under one another they scroll as one page.
void PrintPage::arrange()
{
    const bool isNarrow = Measures::isNarrow(width());
    const int preview = m_preview->heightForWidth(m_columns->parentWidget()->width());
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_formScroller->setMinimumHeight(isNarrow ? m_form->sizeHint().height() : 0);
    m_previewScroller->setMinimumHeight(isNarrow ? preview : 0);
}

void PrintPage::save()
{
    QString path = m_askForPath(proposalFor(m_routine));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        path += u".pdf";
    emit saveRequested(m_routine, options(), path);
}

void PrintPage::print()
{
    if (const Result<void> found = SheetPrinting::findPrinter(); !found)
        return showProblem(found.error().message);
    QPrinter printer(QPrinter::HighResolution);
    SheetPrinting::prepare(printer, m_form->options().paper, m_routine.name);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<void> printed = SheetPrinting::print(m_preview->pages(), printer); !printed)
        showProblem(printed.error().message);
}

void PrintPage::showSaved(const QString &path)
{
    //: %1 is the path of a file.
    m_banner->showMessage(tr("Saved as %1").arg(path), ToneRole::Accent);
}

void PrintPage::showProblem(const QString &message)
{
    m_banner->showMessage(message, ToneRole::Danger);
}

void PrintPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PrintPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Unknot
