// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QObject>
#include <QString>

#include <vector>

class QSettings;

namespace Heloscope {

/// A server that was connected to, or a file that was opened or saved. Nothing secret is in it.
struct Recent {
    QString file; ///< empty: a server
    Endpoint endpoint;
    TlsWish tls = TlsWish::Optional;

    [[nodiscard]] static Recent of(const QString &file);
    [[nodiscard]] bool isFile() const { return !file.isEmpty(); }
    bool operator==(const Recent &) const = default;
};

/// What was looked at last, the latest first.
class Recents : public QObject
{
    Q_OBJECT

public:
    static constexpr int Capacity = 5; ///< of servers, and of files

    /// settings must outlive this.
    explicit Recents(QSettings &settings, QObject *parent = nullptr);

    void remember(const Recent &recent);
    void clear();

    [[nodiscard]] const std::vector<Recent> &all() const { return m_all; }

signals:
    void changed();

private:
    void store();

    QSettings &m_settings;
    std::vector<Recent> m_all;
};

} // namespace Heloscope
