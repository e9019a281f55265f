package org.reelkeeper.gui;

import javafx.scene.layout.Region;

/// What the screens put into the window.
public record ShellParts(Region searchBox, Region sideBar, Region list, Region form, Region inspector, Region drawer) {}
