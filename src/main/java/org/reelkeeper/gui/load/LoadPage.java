package org.reelkeeper.gui.load;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.job.JobRunner;

/// The load page: the steps at the top, the step the person is at in the middle, what to do next at the bottom.
public final class LoadPage extends BorderPane {

    private final LoadModel model;

    /// A page over a load that may already be running.
    public LoadPage(LoadModel model, Messages messages, Moments moments, FileChoice chooser, JobRunner jobs) {
        this.model = model;
        setId("load-page");
        getStyleClass().addAll("page", "load-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        setTop(new StepBar(model, messages));
        setCenter(new StackPane(
                at(LoadStep.FILES, new FilesPane(model, messages, chooser, new FileDrop(jobs, messages, model::add))),
                at(LoadStep.READING, new WaitingPane("reading", messages)),
                at(LoadStep.PLAN, new PlanPane(model.plan(), messages)),
                at(LoadStep.LOADING, new WaitingPane("loading", messages)),
                at(LoadStep.REPORT, new ReportPane(model, messages, moments)),
                at(LoadStep.EARLIER, new EarlierPane(model, messages, moments))));
        setBottom(new LoadFooter(model, messages, moments, chooser));
    }

    private Node at(LoadStep step, Node pane) {
        pane.visibleProperty().bind(model.stepProperty().map(now -> now == step));
        pane.managedProperty().bind(pane.visibleProperty());
        return pane;
    }
}
