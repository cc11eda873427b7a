// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include "ui/style/measures.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace Unknot {

namespace {

/// A long word may be cut, but it may not make the window wide.
constexpr double widestMinimum = 12;

/// While a window is being resized, every width is new.
constexpr int mostHeightsKept = 16;

QFont fontOf(Label::Role role)
{
    using Measures::Text;
    switch (role) {
    case Label::Role::Body:
    case Label::Role::Muted:
        return Measures::font(Text::Body);
    case Label::Role::Strong:
        return Measures::font(Text::Body, QFont::DemiBold);
    case Label::Role::Secondary:
        return Measures::font(Text::Secondary);
    case Label::Role::CardHeading:
        return Measures::font(Text::CardHeading, QFont::DemiBold);
    case Label::Role::PageHeading:
        return Measures::font(Text::PageHeading, QFont::DemiBold);
    case Label::Role::Title:
        return Measures::font(Text::Title, QFont::DemiBold);
    }
    return QApplication::font();
}

/// Qt gives every label the role of a text.
class SpokenHeading : public QAccessibleWidget
{
public:
    explicit SpokenHeading(Label *label)
        : QAccessibleWidget(label, QAccessible::Heading),
          m_label(label)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString set = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && set.isEmpty() ? m_label->text() : set;
    }

private:
    Label *m_label;
};

QAccessibleInterface *makeSpokenHeading(const QString &, QObject *object)
{
    auto *label = qobject_cast<Label *>(object);
    return label && label->isHeading() ? new SpokenHeading(label) : nullptr;
}

} // namespace

Label::Label(const QString &text, Role role, QWidget *parent)
    : QLabel(parent),
      m_role(role)
{
    QAccessible::installFactory(makeSpokenHeading);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    applyFont();
    applyInk();
}

bool Label::isHeading() const
{
    return m_role == Role::CardHeading || m_role == Role::PageHeading || m_role == Role::Title;
}

void Label::setTone(ToneRole tone)
{
    m_tone = tone;
    applyInk();
}

void Label::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QSize Label::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (wordWrap())
        size.setWidth(std::min(size.width(), Measures::rem(widestMinimum)));
    return size;
}

int Label::heightForWidth(int width) const
{
    const bool isStale = m_measured.text != text() || m_measured.font != font();
    if (isStale || m_measured.heights.size() >= mostHeightsKept)
        m_measured = {.text = text(), .font = font()};
    const auto known = m_measured.heights.constFind(width);
    if (known != m_measured.heights.constEnd())
        return *known;
    return *m_measured.heights.insert(width, QLabel::heightForWidth(width));
}

bool Label::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        applyInk();
    return handled;
}

void Label::applyFont()
{
    setFont(fontOf(m_role));
}

void Label::applyInk()
{
    const bool isMuted = m_role == Role::Muted || m_role == Role::Secondary;
    if (!isMuted && !m_tone)
        return;
    const Theme theme = Theme::of(QApplication::palette());
    QPalette ink;
    ink.setColor(QPalette::WindowText, m_tone ? theme.tone(*m_tone).ink : theme.mutedText);
    setPalette(ink);
}

} // namespace Unknot
