package org.pushforward.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The signs on the controls, drawn as outlines on a field of 16 by 16; the style sheet gives them their colour. */
public enum Icon {
    PLAY("M4 2.5 L13.5 8 L4 13.5 Z"),
    PAUSE("M3.5 2.5 H6.75 V13.5 H3.5 Z M9.25 2.5 H12.5 V13.5 H9.25 Z"),
    STEP("M3 2.5 L10 8 L3 13.5 Z M11 2.5 H13 V13.5 H11 Z"),
    PHASE("M2 3 H3.6 V13 H2 Z M5.4 5.5 H7 V10.5 H5.4 Z M8.8 4 L14 8 L8.8 12 Z"),
    RESET("M8 2.2 A5.8 5.8 0 1 0 13.8 8 H12.2 A4.2 4.2 0 1 1 8 3.8 V6 L12 3 L8 0 Z"),
    LIVE("M9.2 1 L3.5 9 H7 L6.2 15 L12.5 6.5 H8.8 Z"),
    RESTART("M8 2.2 A5.8 5.8 0 1 0 13.8 8 H12.2 A4.2 4.2 0 1 1 8 3.8 V6 L12 3 L8 0 Z"),
    WARNING("M8 1 L15.5 14.5 H0.5 Z M7.2 5.5 L7.5 10 H8.5 L8.8 5.5 Z M7.2 11.2 H8.8 V12.8 H7.2 Z"),
    SUN(
            "M8 4.6 A3.4 3.4 0 1 0 8 11.4 A3.4 3.4 0 1 0 8 4.6 Z M7.3 0.8 H8.7 V3 H7.3 Z M7.3 13 H8.7 V15.2 H7.3 Z"
                    + " M0.8 7.3 H3 V8.7 H0.8 Z M13 7.3 H15.2 V8.7 H13 Z M2.4 3.4 L3.4 2.4 L5 4 L4 5 Z"
                    + " M11 12 L12 11 L13.6 12.6 L12.6 13.6 Z M2.4 12.6 L4 11 L5 12 L3.4 13.6 Z M11 4 L12.6 2.4 L13.6 3.4 L12 5 Z"),
    MOON("M10.5 1.6 A6.6 6.6 0 1 0 14.6 10.2 A5.4 5.4 0 0 1 10.5 1.6 Z"),
    PROJECTOR("M1 2 H15 V3.4 H14 V10.4 H2 V3.4 H1 Z M3.4 3.4 V9 H12.6 V3.4 Z M7.3 10.4 H8.7 V11.6 L12 14.6"
            + " L11 15.4 L8 12.8 L5 15.4 L4 14.6 L7.3 11.6 Z"),
    PREVIOUS("M10.5 2.5 L5 8 L10.5 13.5 L11.6 12.4 L7.2 8 L11.6 3.6 Z"),
    NEXT("M5.5 2.5 L11 8 L5.5 13.5 L4.4 12.4 L8.8 8 L4.4 3.6 Z"),
    DOWN("M2.5 5.5 L8 11 L13.5 5.5 L12.4 4.4 L8 8.8 L3.6 4.4 Z"),
    UP("M2.5 10.5 L8 5 L13.5 10.5 L12.4 11.6 L8 7.2 L3.6 11.6 Z"),
    MENU("M2 3 H14 V4.6 H2 Z M2 7.2 H14 V8.8 H2 Z M2 11.4 H14 V13 H2 Z"),
    TICK("M2.2 8.6 L3.6 7.2 L6.4 10 L12.6 3.6 L14 5 L6.4 12.8 Z"),
    CLOSE(
            "M3.6 2.5 L8 6.9 L12.4 2.5 L13.5 3.6 L9.1 8 L13.5 12.4 L12.4 13.5 L8 9.1 L3.6 13.5 L2.5 12.4 L6.9 8 L2.5 3.6 Z"),
    PLUS("M7 2.5 H9 V7 H13.5 V9 H9 V13.5 H7 V9 H2.5 V7 H7 Z"),
    KEYS("M1 3.5 H15 V12.5 H1 Z M2.4 4.9 V11.1 H13.6 V4.9 Z M4 6 H5.5 V7.4 H4 Z M7.2 6 H8.8 V7.4 H7.2 Z"
            + " M10.5 6 H12 V7.4 H10.5 Z M5 8.6 H11 V10 H5 Z");

    /** Two points that make every sign's bounds the whole field. */
    private static final String FIELD = "M0 0 Z M16 16 Z ";

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A fresh node of this sign, as large as the letters around it. */
    public Region node() {
        SVGPath shape = new SVGPath();
        shape.setContent(FIELD + path);
        shape.setFillRule(FillRule.EVEN_ODD);
        Region node = new Region();
        node.setShape(shape);
        node.getStyleClass().add("icon");
        node.setMouseTransparent(true);
        return node;
    }
}
