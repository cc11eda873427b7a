// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

using namespace Qt::Literals::StringLiterals;

/// The least window that Qt can show with a text in it: what bench_opening measures others against.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *label = new QLabel(u"A window and nothing else"_s);
    label->setAlignment(Qt::AlignCenter);
    window.setCentralWidget(label);
    window.resize(640, 480);
    window.show();
    return QApplication::exec();
}
