package org.pushforward.experiment.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pushforward.model.change.Block;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;

/** p(x') = Σ π(z_i)·|dz_i/dx| over one, two or more preimages, and the two areas, with their present values. */
final class ChangeEquation {
    static final List<String> TERMS = List.of("p", "pi", "dzdx", "blue", "green");

    /** Areas closer than this share are written as equal. */
    private static final double EQUAL = 5e-4;

    private ChangeEquation() {}

    static List<EquationLine> of(Block block) {
        return List.of(new EquationLine(heights(block)), new EquationLine(areas(block)));
    }

    private static List<Part> heights(Block block) {
        List<Part> parts = new ArrayList<>();
        parts.add(EquationLine.term("p", "p(x')", Ink.GREEN, block.p()));
        parts.add(EquationLine.sign("="));
        int n = block.slices().size();
        if (n > 2) {
            String sum = "{\\textstyle\\sum_{i=1}^{" + n + "}}\\,\\pi(z_i)\\left|\\tfrac{dz_i}{dx}\\right|";
            parts.add(new Part("pi", sum, Ink.BLUE, Optional.empty()));
            return parts;
        }
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                parts.add(EquationLine.sign("+"));
            }
            parts.addAll(share(block.slices().get(i), n == 1 ? "z'" : i == 0 ? "z_1" : "z_2"));
        }
        return parts;
    }

    private static List<Part> share(Block.Slice slice, String z) {
        String slope = z.equals("z'") ? "\\left|\\tfrac{dz}{dx}\\right|" : "\\left|\\tfrac{d" + z + "}{dx}\\right|";
        return List.of(
                EquationLine.term("pi", "\\pi(" + z + ")", Ink.BLUE, slice.pi()),
                EquationLine.sign("\\cdot"),
                EquationLine.term("dzdx", slope, Ink.ORANGE, slice.absDzDx()));
    }

    private static List<Part> areas(Block block) {
        boolean one = block.slices().size() == 1;
        double difference = Math.abs(block.greenArea() - block.blueArea());
        String relation = difference <= EQUAL * block.blueArea() ? "=" : "\\approx";
        String blue = one ? "\\pi(z')\\,\\Delta z" : "{\\textstyle\\sum_i}\\,\\pi(z_i)\\,\\Delta z_i";
        List<Part> parts = new ArrayList<>();
        parts.add(EquationLine.term("green", "p(x')\\,\\Delta x", Ink.GREEN, block.greenArea()));
        parts.add(EquationLine.sign(relation));
        parts.add(EquationLine.term("blue", blue, Ink.BLUE, block.blueArea()));
        return parts;
    }

    static EquationLine integral(double integral) {
        String value = Numbers.format(integral, "%.4f");
        return EquationLine.of(new Part("", "{\\textstyle\\int} p(x)\\,dx\\;=", Ink.GREEN, Optional.of(value)));
    }
}
