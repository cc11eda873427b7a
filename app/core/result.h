// SPDX-FileCopyrightText: 2026 Unknot Team
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Unknot {

/// What went wrong, in words that can be shown to a person as they are.
struct Failure
{
    /// Input: what was handed to us is at fault. Machine: the disk, printer or sound is.
    enum class Cause { Input, Machine };

    QString message;
    Cause cause = Cause::Input;

    bool operator==(const Failure &) const = default;
};

/// A value, or why there is none. Shaped like std::expected<T, Failure>.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Failure failure)
        : m_content(std::move(failure))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }

    /// Only when it holds a value.
    const T &operator*() const & { return std::get<T>(m_content); }
    T &&operator*() && { return std::get<T>(std::move(m_content)); }
    const T *operator->() const { return &std::get<T>(m_content); }

    /// Only when it holds none.
    const Failure &error() const { return std::get<Failure>(m_content); }

private:
    std::variant<T, Failure> m_content;
};

/// For what is done for its effect: nothing, or why it could not be done.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure)
        : m_failure(std::move(failure)),
          m_failed(true)
    {
    }

    explicit operator bool() const { return !m_failed; }
    const Failure &error() const { return m_failure; }

private:
    Failure m_failure{};
    bool m_failed = false;
};

} // namespace Unknot
