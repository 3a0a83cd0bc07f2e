package org.pushforward.plot;

import java.util.List;

/**
 * A model as a picture: quantities and networks, and what flows from one to the other.
 *
 * @param nodes at places counted in columns and rows from the upper left, fractions allowed
 * @param edges drawn from node to node
 */
public record Diagram(List<Node> nodes, List<Edge> edges) {
    /** Nothing to draw. */
    public static final Diagram NONE = new Diagram(List.of(), List.of());

    public Diagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * @param id by which a phase lights it up
     * @param latex what is typeset
     * @param network true for a function with parameters, drawn as a box; false for a quantity
     */
    public record Node(String id, String latex, Ink ink, boolean network, double column, double row) {}

    /** @param from id of a node */
    public record Edge(String from, String to) {}

    public static Node quantity(String id, String latex, Ink ink, double column, double row) {
        return new Node(id, latex, ink, false, column, row);
    }

    public static Node network(String id, String latex, Ink ink, double column, double row) {
        return new Node(id, latex, ink, true, column, row);
    }

    /** A chain of edges through these nodes. */
    public static List<Edge> path(String... ids) {
        return java.util.stream.IntStream.range(1, ids.length)
                .mapToObj(i -> new Edge(ids[i - 1], ids[i]))
                .toList();
    }

    Node node(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the diagram has no part '" + id + "'"));
    }
}
