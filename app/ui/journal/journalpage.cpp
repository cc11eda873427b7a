// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalpage.h"

#include "ui/journal/journallist.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/journalwords.h"
#include "ui/journal/sessiondetail.h"
#include "ui/style/measures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusbanner.h"

#include <QDir>
#include <QFileDialog>
#include <QShowEvent>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

QString askForJournalFile(QWidget *parent, const QString &proposal)
{
    const QString table = JournalPage::tr("Table for spreadsheets (*.csv)");
    const QString json = JournalPage::tr("JSON for other programs (*.json)");
    QFileDialog dialog(parent, JournalPage::tr("Save the journal"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({table, json});
    // It has to know the whole name, to ask before a file is replaced.
    dialog.setDefaultSuffix(u"csv"_s);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        dialog.setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s);
    });
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

QString journalProposal()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(u"journal.csv"_s);
}

} // namespace

JournalPage::JournalPage(QWidget *parent)
    : QWidget(parent),
      m_askForPath([this](const QString &proposal) { return askForJournalFile(this, proposal); }),
      m_stack(new QStackedLayout(this))
{
    m_overview = makeOverview();
    m_stack->addWidget(m_overview);
    setFocusProxy(m_list);
}

QWidget *JournalPage::makeOverview()
{
    m_banner = new StatusBanner;
    m_sentence = new Label({}, Label::Role::Muted);
    m_nothing = new Label(tr("Nothing here yet. Every session that you start is noted here, finished or not. "
                             "It stays on this computer."));
    m_nothing->hide();
    m_model = new JournalModel(this);
    m_list = new JournalList;
    m_list->setModel(m_model);
    connect(m_list, &JournalList::opened, this, &JournalPage::open);

    auto *overview = new QWidget;
    auto *column = new QVBoxLayout(overview);
    column->setContentsMargins(Measures::pageMargins());
    column->setSpacing(Measures::sp(3));
    column->addWidget(new Label(tr("Journal"), Label::Role::PageHeading));
    column->addWidget(m_sentence);
    column->addWidget(m_banner);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    column->addWidget(m_list, 1);
    column->addWidget(makeButtons());
    return overview;
}

QWidget *JournalPage::makeButtons()
{
    m_export = secondaryButton(tr("Save as a &table\u2026"), Icon::Save);
    m_erase = new Button(tr("&Erase everything\u2026"), Icon::Remove, Button::Kind::Danger);
    connect(m_export, &Button::clicked, this, &JournalPage::exportContent);
    connect(m_erase, &Button::clicked, this, &JournalPage::askToErase);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::sp(3));
    row->addWidget(m_export);
    row->addWidget(m_erase);
    return buttons;
}

void JournalPage::setContent(const JournalContent &content, QDate today)
{
    m_today = today;
    const QModelIndex before = m_list->currentIndex();
    const int row = before.isValid() ? before.row() : 0;
    m_model->setContent(content, today);
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_sentence->setText(JournalWords::lastWeek(content.sessions, today, QLocale()));
    for (QWidget *widget : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_list),
                            static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_erase)})
        widget->setVisible(!content.isEmpty());
    m_nothing->setVisible(content.isEmpty());
}

void JournalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit contentRequested();
}

void JournalPage::showSaved(const QString &path)
{
    //: %1 is the path of a file.
    m_banner->showMessage(tr("Saved as %1").arg(path), ToneRole::Accent);
}

void JournalPage::showProblem(const QString &message)
{
    m_banner->showMessage(message, ToneRole::Danger);
}

void JournalPage::setAskForPath(AskForPath askForPath)
{
    m_askForPath = std::move(askForPath);
}

void JournalPage::open(const QModelIndex &index)
{
    const SessionRecord *record = m_model->session(index);
    if (!record)
        return;
    m_detail = new SessionDetail(*record, m_today);
    m_stack->addWidget(m_detail);
    m_stack->setCurrentWidget(m_detail);
    m_detail->takeFocus();
    connect(m_detail, &SessionDetail::backRequested, this, &JournalPage::goBack);
    connect(m_detail, &SessionDetail::startRequested, this, &JournalPage::startRequested);
}

void JournalPage::goBack()
{
    m_stack->setCurrentWidget(m_overview);
    m_list->setFocus();
    m_detail->deleteLater();
    m_detail = nullptr;
}

void JournalPage::exportContent()
{
    QString path = m_askForPath(journalProposal());
    if (path.isEmpty())
        return;
    const bool isJson = path.endsWith(u".json", Qt::CaseInsensitive);
    if (!isJson && !path.endsWith(u".csv", Qt::CaseInsensitive))
        path += u".csv"_s;
    emit exportRequested(isJson ? JournalFormat::Json : JournalFormat::Csv, path);
}

void JournalPage::askToErase()
{
    m_banner->showMessage(tr("Erase every session, with all backups? This cannot be undone."),
                          ToneRole::Danger);
    connect(m_banner->addAction(tr("Erase e&verything")), &Button::clicked, this, [this] {
        m_banner->dismiss();
        emit eraseRequested();
    });
    connect(m_banner->addAction(tr("&Keep it")), &Button::clicked, m_banner, &StatusBanner::dismiss);
}

} // namespace Unknot
