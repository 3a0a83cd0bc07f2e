package org.pushforward.ui.control;

import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Whole;

/** How a slider's way from 0 to 1 is divided among a parameter's values. */
interface Scale {
    /** Above this ratio of its ends a range of whole numbers is divided by factors, not by differences. */
    int WIDE = 100;

    double toPosition(double value);

    double toValue(double position);

    /** How far an arrow key moves the slider. */
    double arrow();

    static Scale of(Parameter parameter) {
        if (parameter instanceof Real real) {
            return real.scale() == Real.Scale.LOG ? log(real.min(), real.max(), 1e-2) : linear(real);
        }
        Whole whole = (Whole) parameter;
        int length = whole.max() - whole.min();
        return whole.min() > 0 && whole.max() / whole.min() >= WIDE
                ? log(whole.min(), whole.max(), 1e-2)
                : linear(whole.min(), whole.max(), length == 0 ? 1 : 1.0 / length);
    }

    private static Scale linear(Real real) {
        return linear(real.min(), real.max(), 1e-2);
    }

    private static Scale linear(double min, double max, double arrow) {
        // a thousandth of the range, as a power of ten, is as fine as a hand can set
        double grain = Math.pow(10, Math.floor(Math.log10((max - min) / 500)));
        return new Scale() {
            @Override
            public double toPosition(double value) {
                return (value - min) / (max - min);
            }

            @Override
            public double toValue(double position) {
                double fine = min + position * (max - min);
                double value = Math.rint(fine / grain) * grain;
                return Math.max(min, Math.min(max, Decimal.rounded(value, 12)));
            }

            @Override
            public double arrow() {
                return arrow;
            }
        };
    }

    /** Equal ways for equal factors. */
    static Scale log(double min, double max, double arrow) {
        double length = Math.log(max / min);
        return new Scale() {
            @Override
            public double toPosition(double value) {
                return Math.log(value / min) / length;
            }

            @Override
            public double toValue(double position) {
                double value = Decimal.rounded(min * Math.exp(position * length), 3);
                return position <= 0 ? min : position >= 1 ? max : Math.max(min, Math.min(max, value));
            }

            @Override
            public double arrow() {
                return arrow;
            }
        };
    }
}
