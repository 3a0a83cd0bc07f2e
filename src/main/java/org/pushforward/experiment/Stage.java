package org.pushforward.experiment;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the views share the stage: rows from top to bottom, each with cells from left to right.
 *
 * @param rows at least one
 */
public record Stage<S>(List<Row<S>> rows) {
    public Stage {
        rows = List.copyOf(rows);
    }

    /** @param weight its share of the height */
    public record Row<S>(double weight, List<Cell<S>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param weight its share of the row's width */
    public record Cell<S>(double weight, View<S> view) {}

    @SafeVarargs
    public static <S> Stage<S> of(Row<S>... rows) {
        return new Stage<>(List.of(rows));
    }

    @SafeVarargs
    public static <S> Row<S> row(double weight, Cell<S>... cells) {
        return new Row<>(weight, List.of(cells));
    }

    public static <S> Cell<S> cell(double weight, View<S> view) {
        return new Cell<>(weight, view);
    }

    public List<View<S>> views() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::view)
                .toList();
    }

    /** The stage with these views alone; the whole stage if it has none of them. */
    public Stage<S> only(Set<String> ids) {
        List<Row<S>> kept = rows.stream()
                .map(row -> new Row<>(
                        row.weight(),
                        row.cells().stream()
                                .filter(cell -> ids.contains(cell.view().id()))
                                .toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        return kept.isEmpty() ? this : new Stage<>(kept);
    }

    /** Where each view lies in an area. */
    public Map<View<S>, Rectangle2D> places(Rectangle2D area) {
        Map<View<S>, Rectangle2D> places = new LinkedHashMap<>();
        double heights = rows.stream().mapToDouble(Row::weight).sum();
        double y = area.getY();
        for (Row<S> row : rows) {
            double height = area.getHeight() * row.weight() / heights;
            double widths = row.cells().stream().mapToDouble(Cell::weight).sum();
            double x = area.getX();
            for (Cell<S> cell : row.cells()) {
                double width = area.getWidth() * cell.weight() / widths;
                places.put(cell.view(), new Rectangle2D.Double(x, y, width, height));
                x += width;
            }
            y += height;
        }
        return places;
    }
}
