package org.pushforward.model.coupling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pushforward.bijector.Lu;

/**
 * Everything that the stage of the coupling layers draws; fresh or never written again.
 *
 * @param settings the stack
 * @param numbers the series z, of which the point has the first D
 * @param z the point, shape [dims]
 * @param passes its way through the layers
 * @param layer the layer looked at, from 0
 * @param layerJacobian measured where z reaches that layer, without the change of places; shape [dims][dims]
 * @param stackJacobian measured at z; shape [dims][dims]
 * @param back f⁻¹(f(z)), shape [dims]
 * @param plane two coordinates before and after
 */
public record CouplingSnapshot(
        CouplingSettings settings,
        List<Double> numbers,
        double[] z,
        List<LayerPass> passes,
        int layer,
        double[][] layerJacobian,
        double[][] stackJacobian,
        double[] back,
        PlanePicture plane) {

    /** The way through the layer looked at. */
    public LayerPass pass() {
        return passes.get(layer);
    }

    public LayerPass last() {
        return passes.get(passes.size() - 1);
    }

    /** The series z with another value for one coordinate. */
    public List<Double> numbersWith(int i, double value) {
        List<Double> changed = new ArrayList<>(numbers);
        changed.set(i, value);
        return changed;
    }

    /** f(z). */
    public double[] x() {
        return last().out();
    }

    /** Whether an earlier layer moved what enters the layer looked at on place i. */
    public boolean enters(int i) {
        return layer > 0 && passes.get(layer - 1).moved()[pass().from()[i]];
    }

    /** True if the whole stack copies what each of its layers copies, so that its Jacobian has a layer's blocks. */
    public boolean hasStackBlocks() {
        return passes.size() == 1 || settings.mixing().equals("none");
    }

    /** Σ log β over all layers. */
    public double logDet() {
        return passes.stream().mapToDouble(LayerPass::logDet).sum();
    }

    /** log|det J| of the measured Jacobian. */
    public double numericLogDet() {
        return Lu.of(stackJacobian).logAbsDet();
    }

    /** det J of the layer looked at, from its measured Jacobian. */
    public double numericLayerDet() {
        return Lu.of(layerJacobian).det();
    }

    /** |f⁻¹(f(z)) - z| of one coordinate. */
    public double error(int i) {
        return Math.abs(back[i] - z[i]);
    }

    /** The largest of all. */
    public double roundTrip() {
        double most = 0;
        for (int i = 0; i < z.length; i++) {
            most = Math.max(most, error(i));
        }
        return most;
    }

    /** How many coordinates of z no layer moved. */
    public int unchanged() {
        int count = 0;
        for (boolean moved : last().moved()) {
            count += moved ? 0 : 1;
        }
        return count;
    }

    /** The largest |∂x_i/∂z_j| of the layer where i is copied or j is another moved coordinate: 0 by design. */
    public double zeroBlocks() {
        double most = 0;
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < z.length; j++) {
                most = i != j && !isAnything(i, j) ? Math.max(most, Math.abs(layerJacobian[i][j])) : most;
            }
        }
        return most;
    }

    private boolean isAnything(int i, int j) {
        int[] moves = pass().mask().moves();
        int[] copies = pass().mask().copies();
        return Arrays.binarySearch(moves, i) >= 0 && Arrays.binarySearch(copies, j) >= 0;
    }
}
