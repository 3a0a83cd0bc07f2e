package org.pushforward.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pushforward.experiment.Experiment;
import org.pushforward.training.Recording;
import org.pushforward.ui.Desk;
import org.pushforward.ui.Look;
import org.pushforward.ui.control.ParametersPane;
import org.pushforward.ui.run.Comparison;
import org.pushforward.ui.run.Run;
import org.pushforward.ui.run.Stopped;
import org.pushforward.ui.stage.Easel;
import org.pushforward.ui.stage.StagePane;

/** The window while runs are compared: their stages, curves and scores in the middle, the controls of one beside. */
public final class Comparing implements AutoCloseable {
    private final Desk desk;
    private final Look look;
    private final Easel easel;
    private final Home home;
    private final Comparison comparison;
    private final ColumnsPane stages = new ColumnsPane();
    private final BorderPane middle = new BorderPane(stages);
    private final BorderPane side = new BorderPane();
    private final CompareBar bar;
    private final RunCurves curves;
    private final ScoreTable table;
    private final List<Column> columns = new ArrayList<>();
    private Run<?> atHand;
    private long axes = -1;

    /**
     * @param home the open run
     * @param recorded the same a moment ago
     */
    public Comparing(Desk desk, Easel easel, Home home, Recording recorded) {
        this.desk = desk;
        this.easel = easel;
        this.home = home;
        Run<?> first = home.run();
        look = desk.look();
        comparison = new Comparison(first, recorded);
        bar = new CompareBar(comparison, look, this::add, home.end());
        curves = new RunCurves(comparison, easel, look);
        table = new ScoreTable(comparison, look);
        atHand = first;
        middle.setId("comparison");
        middle.getStyleClass().add("comparison");
        middle.setMinSize(0, 0);
        middle.setTop(bar);
        HBox below = new HBox(curves, table);
        below.getStyleClass().add("compare-below");
        HBox.setHgrow(table, Priority.ALWAYS);
        middle.setBottom(below);
        side.setMinWidth(0);
        side.getStyleClass().add("controls");
        String view = first.focus().views().size() == 1
                ? first.focus().views().iterator().next()
                : first.experiment().stage().views().get(0).id();
        comparison.show(Set.of(view));
        comparison.onChange(this::refresh);
        refresh();
    }

    /** The stages with all that belongs to all runs. */
    public Region middle() {
        return middle;
    }

    /** The controls of the run at hand. */
    public Region side() {
        return side;
    }

    public Comparison comparison() {
        return comparison;
    }

    /** The run whose controls are shown. */
    public Run<?> atHand() {
        return atHand;
    }

    private void add() {
        comparison.copy(comparison.runs().indexOf(atHand));
    }

    /** A run that has just come is at hand: it came to be changed. */
    private void refresh() {
        List<Run<?>> runs = comparison.runs();
        List<Run<?>> shown = columns.stream().<Run<?>>map(Column::run).toList();
        if (!runs.equals(shown)) {
            boolean more = runs.size() > shown.size() && !shown.isEmpty();
            atHand = more ? runs.get(runs.size() - 1) : runs.contains(atHand) ? atHand : runs.get(0);
            build(runs);
        }
        for (Column column : columns) {
            Set<String> names = comparison.differences(column.run());
            column.header().refresh(names, column.run() == atHand);
            column.controls().mark(names);
            column.stage().refresh();
        }
        bar.refresh();
        curves.refresh();
        table.refresh();
    }

    private void build(List<Run<?>> runs) {
        List<Column> before = List.copyOf(columns);
        columns.clear();
        for (int i = 0; i < runs.size(); i++) {
            columns.add(column(i, runs.get(i), before));
        }
        stages.show(columns);
        select(runs.indexOf(atHand));
    }

    /** A run that was there before at the same place keeps its panes. */
    private Column column(int place, Run<?> run, List<Column> before) {
        if (place < before.size() && before.get(place).run() == run) {
            return before.get(place);
        }
        RunHeader header = new RunHeader(place, run, families(run), look, new Wishes());
        return run == home.run()
                ? new Column(run, header, home.stage(), home.controls())
                : new Column(run, header, new StagePane<>(run, easel, look), new ParametersPane(run, desk.own(), look));
    }

    private Region controls(int place) {
        Label title = new Label();
        title.textProperty().bind(look.text("compare.controls", Mark.name(place)));
        title.getStyleClass().addAll("run-controls-title", "run-" + place);
        title.setMaxWidth(Double.MAX_VALUE);
        ScrollPane scroll = new ScrollPane(columns.get(place).controls());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(title, scroll);
    }

    /** Experiments that know the data of this one. */
    private List<Experiment<?>> families(Run<?> run) {
        List<String> data = comparison.runs().get(0).experiment().dataSets();
        List<Experiment<?>> families = new ArrayList<>(List.of(run.experiment()));
        desk.exhibits().stream()
                .<Experiment<?>>map(exhibit -> exhibit.experiment())
                .filter(other -> other.dataSets().stream().anyMatch(data::contains))
                .filter(other -> families.stream().noneMatch(known -> known.id().equals(other.id())))
                .forEach(families::add);
        return families;
    }

    private void select(int place) {
        atHand = columns.get(place).run();
        side.setCenter(controls(place));
        for (Column column : columns) {
            column.header().refresh(comparison.differences(column.run()), column.run() == atHand);
        }
    }

    private final class Wishes implements RunHeader.Wishes {
        @Override
        public void select(int place) {
            Comparing.this.select(place);
        }

        @Override
        public void remove(int place) {
            comparison.remove(place);
        }

        @Override
        public void replace(int place, Experiment<?> experiment) {
            comparison.replace(place, experiment);
        }
    }

    /** Once a pulse: pulls the newest frames and flips the pictures. */
    public void pulse() {
        comparison.pulse().ifPresent(this::tell);
        boolean widened = axes != comparison.axes().version();
        axes = comparison.axes().version();
        for (Column column : columns) {
            if (widened || comparison.news().contains(column.run())) {
                column.stage().refresh();
            }
            column.stage().pulse();
        }
        if (!comparison.news().isEmpty()) {
            curves.refresh();
        }
        curves.pulse();
        table.pulse();
    }

    private void tell(Stopped why) {
        String run = Mark.name(why.run());
        String step = String.valueOf(comparison.at());
        String until = comparison.stops().until().map(Object::toString).orElse("");
        String key = "compare.stopped." + why.cause().name().toLowerCase(java.util.Locale.ROOT);
        desk.notices().tell(look.messages().get(key, step, run, until));
    }

    /** True if all pictures are up to date with the window and the newest frames. */
    public boolean settled() {
        return axes == comparison.axes().version()
                && curves.settled()
                && columns.stream().allMatch(column -> column.stage().settled());
    }

    /** Leaves the first run alone, which goes on. */
    @Override
    public void close() {
        home.controls().mark(Set.of());
        comparison.close();
    }
}
