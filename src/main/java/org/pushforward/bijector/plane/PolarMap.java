package org.pushforward.bijector.plane;

import java.util.ArrayList;
import java.util.List;

/**
 * Polar coordinates, reached by bending: with r = 1/κ + z₁ and θ = κz₂, x = (r cos θ - 1/κ, r sin θ).
 *
 * <p>det J = κr = 1 + κz₁: the further out, the larger the image of a square. κ = 1 is the polar map about (-1, 0), κ → 0
 * the identity. The principal sheet is r > 0, |θ| < π; the plane folds over at r = 0 and overlaps beyond |θ| = π.
 */
public final class PolarMap implements PlaneMap {
    private final double kappa;

    /** @throws IllegalArgumentException if κ is negative */
    public PolarMap(double kappa) {
        if (!(kappa >= 0)) {
            throw new IllegalArgumentException("a curvature of " + kappa + " where 0 or more is needed");
        }
        this.kappa = kappa;
    }

    @Override
    public double[] forward(double[] z) {
        double theta = kappa * z[1];
        // (cos θ - 1)/κ and sin θ/κ without cancelling for small κ
        double half = kappa == 0 ? 0 : Math.sin(theta / 2);
        double back = kappa == 0 ? 0 : 2 * half * half / kappa;
        double along = kappa == 0 ? z[1] : Math.sin(theta) / kappa;
        return new double[] {z[0] * Math.cos(theta) - back, z[0] * Math.sin(theta) + along};
    }

    @Override
    public Matrix2 jacobian(double[] z) {
        double cos = Math.cos(kappa * z[1]);
        double sin = Math.sin(kappa * z[1]);
        double stretch = 1 + kappa * z[0];
        return new Matrix2(cos, -stretch * sin, sin, stretch * cos);
    }

    @Override
    public Preimage principal(double[] x) {
        double east = 1 + kappa * x[0];
        double north = kappa * x[1];
        double stretch = Math.hypot(east, north);
        double z1 = (kappa * (x[0] * x[0] + x[1] * x[1]) + 2 * x[0]) / (stretch + 1);
        double z2 = kappa == 0 ? x[1] : Math.atan2(north, east) / kappa;
        return at(z1, z2, stretch, Math.atan2(north, east));
    }

    @Override
    public List<Preimage> preimages(double[] x, double reach) {
        Preimage principal = principal(x);
        if (kappa == 0) {
            return List.of(principal);
        }
        List<Preimage> all = new ArrayList<>(2);
        double stretch = 1 + kappa * principal.z1();
        double turn = Math.PI / kappa;
        int most = (int) Math.ceil((reach + Math.abs(principal.z2())) / turn);
        for (int halfTurns = -most; halfTurns <= most; halfTurns++) {
            double z2 = principal.z2() + halfTurns * turn;
            boolean even = halfTurns % 2 == 0;
            double z1 = even ? principal.z1() : -principal.z1() - 2 / kappa;
            if (Math.abs(z1) <= reach && Math.abs(z2) <= reach) {
                all.add(at(z1, z2, even ? stretch : -stretch, kappa * z2));
            }
        }
        return all;
    }

    private static Preimage at(double z1, double z2, double stretch, double theta) {
        double cos = Math.cos(theta);
        double sin = Math.sin(theta);
        return new Preimage(z1, z2, new Matrix2(cos, sin, -sin / stretch, cos / stretch));
    }

    @Override
    public double[] awayFromFolds(double[] z, double distance) {
        double r = 1 / kappa + z[0];
        return Math.abs(r) < distance ? new double[] {distance - 1 / kappa, z[1]} : z;
    }
}
