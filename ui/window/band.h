// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QString;
class QWidget;

namespace Heloscope {

/// A tool bar that holds one widget, because tool bars are as wide as the window whatever docks
/// there are. name: its objectName.
void addBand(QMainWindow &window, const QString &name, QWidget *content);

} // namespace Heloscope
