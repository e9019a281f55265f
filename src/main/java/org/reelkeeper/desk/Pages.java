package org.reelkeeper.desk;

import java.util.function.Consumer;
import javafx.scene.Node;

/// How pages come in the place of the list, and go.
record Pages(Consumer<Node> show, Runnable hide) {}
