// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Heloscope {

class PracticeHost;

/// The scenarios of the practice server, filled when it is first opened.
class ScenarioMenu : public QMenu
{
    Q_OBJECT

public:
    /// host must outlive this.
    explicit ScenarioMenu(const PracticeHost &host, QWidget *parent = nullptr);

    /// language: that of the titles.
    void setLanguage(const QString &language);

signals:
    void scenarioChosen(const QByteArray &scenario);

private:
    void fill();

    const PracticeHost &m_host;
    QString m_language = QStringLiteral("en");
};

} // namespace Heloscope
