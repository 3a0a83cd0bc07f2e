package org.pushforward.model.change;

/**
 * One moment of the exhibit.
 *
 * @param setting which density goes through which map
 * @param scene the curves and axes
 * @param pieces the base cut into short pieces, if it is
 * @param block the block that is followed
 * @param sampled the samples
 * @param integral ∫p(x)dx
 */
public record ChangeSnapshot(
        ChangeSetting setting, Scene scene, Pieces pieces, Block block, Sampled sampled, double integral) {}
