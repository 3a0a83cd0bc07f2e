package org.pushforward.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How the three panes share the window's width: by the usual measure until the user moves a divider. */
final class Shares {
    private final SplitPane split;
    private final Look look;
    private Node hidden;
    private double[] kept = {};

    Shares(SplitPane split, Look look) {
        this.split = split;
        this.look = look;
    }

    void show(Region left, Region middle, Region right) {
        hideLeft(false);
        double[] before = split.getDividerPositions();
        split.getItems().setAll(left, middle, right);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        if (before.length == 2) {
            split.setDividerPositions(before);
        } else {
            arrange();
        }
    }

    /** Takes the left pane away while there is need of its room; the others keep their widths or gain. */
    void hideLeft(boolean hide) {
        double[] now = split.getDividerPositions();
        if (hide && now.length == 2) {
            hidden = split.getItems().get(0);
            kept = now;
            split.getItems().remove(0);
            split.setDividerPositions(now[1]);
        } else if (!hide && hidden != null) {
            split.getItems().add(0, hidden);
            split.setDividerPositions(kept[0], now.length == 1 ? now[0] : kept[1]);
            hidden = null;
        }
    }

    /** Gives the panes their usual shares of the window's present size. */
    void arrange() {
        double width = split.getScene().getWidth();
        double right = 1 - rightWidth(width) / width;
        if (hidden == null) {
            split.setDividerPositions(leftWidth(width) / width, right);
        } else {
            kept = new double[] {leftWidth(width) / width, right};
            split.setDividerPositions(right);
        }
    }

    private double leftWidth(double width) {
        return Math.min(width * 0.32, Math.max(290, Math.min(460, width * 0.235)) * Math.sqrt(grown(1)));
    }

    private double rightWidth(double width) {
        return Math.min(width * 0.32, grown(Math.max(270, Math.min(370, width * 0.2))));
    }

    /** Larger letters need wider panes. */
    private double grown(double pixels) {
        return pixels * Math.max(1, look.scale());
    }

    /** In place of the panes, while there is nothing to open. */
    void nothing() {
        Label label = new Label();
        label.textProperty().bind(look.text("ui.nothing"));
        split.getItems().setAll(new StackPane(label));
    }
}
