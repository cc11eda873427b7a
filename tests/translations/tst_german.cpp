// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/librarystore.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace Unknot;

namespace {

/// A text with all its forms in German.
struct Message
{
    QString context{};
    QString english{};
    QStringList german{};
    bool isFinished = true;
};

/// What has to come over unchanged: each word of a side or a unit, and what stands for it in German.
struct Word
{
    QRegularExpression english;
    QRegularExpression german;
};

Word word(const QString &english, const QString &german)
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    return {QRegularExpression(u"\\b(%1)\\b"_s.arg(english), anyCase), QRegularExpression(german, anyCase)};
}

const QVector<Word> &exactWords()
{
    static const QVector<Word> words{
        word(u"left side|left arm|left leg|left hand|left foot"_s, u"link"_s),
        word(u"right side|right arm|right leg|right hand|right foot"_s, u"recht"_s),
        word(u"\\d+ seconds?"_s, u"Sek|\\bs\\b"_s),
        word(u"minutes?"_s, u"Min"_s),
        word(u"hours?"_s, u"Stunde|stündig"_s),
        word(u"weeks?"_s, u"Woche|wöch"_s),
    };
    return words;
}

QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(u"(?<![%\\d.])\\d+"_s);
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers += match.next().captured();
    numbers.sort();
    return numbers;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(n|L?\\d)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.sort();
    return places;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.english = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.german += text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QVector<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QVector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages += readMessage(xml, context);
    }
    return messages;
}

} // namespace

/// The German of Unknot: is it whole, and does it say what the English says.
class TestGerman : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLeftUntranslated();
    void theLibraryIsGermanThroughout();
    void numbersStayAsTheyAre();
    void placesForValuesStay();
    void sidesAndUnitsStay();

private:
    QVector<Message> m_messages;
};

void TestGerman::initTestCase()
{
    m_messages = readMessages(QStringLiteral(UNKNOT_GERMAN));
    QVERIFY(m_messages.size() > 1500);
}

void TestGerman::nothingIsLeftUntranslated()
{
    for (const Message &message : m_messages) {
        const QString what = message.context + u": "_s + message.english;
        QVERIFY2(message.isFinished, qPrintable(what));
        QVERIFY2(!message.german.join(QString()).trimmed().isEmpty(), qPrintable(what));
    }
}

void TestGerman::theLibraryIsGermanThroughout()
{
    const Result<Library> library = LibraryStore::builtIn(u"de"_s);
    QVERIFY(library);
    const auto articles = LibraryStore::articles(*library, u"de"_s);
    QVERIFY(articles);
    QStringList texts;
    for (const Exercise &exercise : library->exercises())
        texts += QStringList{exercise.name,   exercise.cue,    exercise.feel,
                             exercise.easier, exercise.harder, exercise.why}
            + exercise.otherNames + exercise.steps + exercise.avoid + exercise.stopIf + exercise.askFirst;
    for (const Routine &routine : library->routines())
        texts += QStringList{routine.name, routine.intro};
    for (const Article &article : *articles)
        texts += textsOf(article);
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.startsWith(u"[en]"), qPrintable(text));
}

void TestGerman::numbersStayAsTheyAre()
{
    for (const Message &message : m_messages) {
        if (message.context == u"Library")
            QVERIFY2(numbersIn(message.english) == numbersIn(message.german.first()),
                     qPrintable(message.english + u'\n' + message.german.first()));
    }
}

void TestGerman::placesForValuesStay()
{
    for (const Message &message : m_messages) {
        for (const QString &place : placesIn(message.english))
            QVERIFY2(message.german.first().contains(place), qPrintable(message.english));
    }
}

void TestGerman::sidesAndUnitsStay()
{
    int found = 0;
    for (const Message &message : m_messages) {
        for (const Word &word : exactWords()) {
            if (!word.english.match(message.english).hasMatch())
                continue;
            ++found;
            QVERIFY2(word.german.match(message.german.first()).hasMatch(),
                     qPrintable(message.english + u'\n' + message.german.first()));
        }
    }
    QVERIFY(found > 100);
}

QTEST_GUILESS_MAIN(TestGerman)
#include "tst_german.moc"
