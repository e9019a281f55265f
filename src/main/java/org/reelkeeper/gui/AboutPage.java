package org.reelkeeper.gui;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.reelkeeper.service.ProgramVersion;

/// Which program this is, in which version, and what it runs on.
public final class AboutPage extends BorderPane {

    public AboutPage(Messages messages) {
        setId("about-page");
        getStyleClass().addAll("page", "about-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        var title = new Label(messages.get("shell.about.title", ProgramVersion.text()));
        title.setId("about-version");
        title.getStyleClass().add("title");
        var purpose = new Label(messages.get("shell.about.purpose"));
        purpose.setWrapText(true);
        var facts = new FactGrid()
                .fact(
                        messages.get("shell.about.java"),
                        new Label(Runtime.version().toString()))
                .fact(messages.get("shell.about.window"), new Label(System.getProperty("javafx.version", "")))
                .fact(
                        messages.get("shell.about.system"),
                        new Label(System.getProperty("os.name") + " " + System.getProperty("os.version")));
        var body = new VBox(title, purpose, facts);
        body.getStyleClass().addAll("page-body", "form-page");
        setCenter(body);
    }
}
