// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QProcess;

namespace Unknot {

/// Finds out which voices there are, by a process that ends with its answer: asking may take seconds, and
/// starts the desktop's speech service.
class VoiceList : public QObject
{
    Q_OBJECT

public:
    explicit VoiceList(const QString &helperPath, QObject *parent = nullptr);
    ~VoiceList() override;

    /// Forgets about the language asked for before, unless that has been answered.
    void ask(const QString &language);

signals:
    /// No names when nobody speaks the language, or nobody answered.
    void listed(const QString &language, const QStringList &names);

private:
    void letGo();
    void readAnswer();

    QString m_helperPath;
    QString m_language;
    QProcess *m_helper = nullptr; ///< a child of ours; none while nothing is asked
};

} // namespace Unknot
