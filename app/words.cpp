// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "core/language.h"
#include "core/untranslated.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Unknot {

namespace {

/// Asked last: for what nobody has translated.
class NobodysWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return markedAsUntranslated(QString::fromUtf8(sourceText));
    }
};

std::unique_ptr<QTranslator> loaded(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, folder) ? std::move(translator) : nullptr;
}

QLocale localeFor(const QString &language)
{
    return language == languageCode(Language::System) ? QLocale::system() : QLocale(language);
}

} // namespace

/// English stands in the source; it needs its plural forms and nothing else.
Words::Words(const QString &language)
    : m_language(language)
{
    if (language != u"en") {
        install(std::make_unique<NobodysWords>());
        install(loaded(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    }
    install(loaded(u"unknot_"_s + language, u":/i18n"_s));
    QLocale::setDefault(localeFor(language));
}

Words::~Words()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Words::install(std::unique_ptr<QTranslator> translator)
{
    if (translator && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace Unknot
