package org.pushforward.experiment.jacobian;

import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.model.jacobian.JacobianSettings;
import org.pushforward.model.jacobian.JacobianSnapshot;
import org.pushforward.model.jacobian.LocalChange;
import org.pushforward.plot.Numbers;
import org.pushforward.text.Messages;

/** The one remark that matters most about the present Jacobian. */
final class MatrixNote {
    private static final double NEARLY = 5e-4;

    private MatrixNote() {}

    static String of(JacobianSnapshot snapshot, Messages text) {
        LocalChange local = snapshot.local();
        Matrix2 j = local.jacobian();
        if (snapshot.isCollapsed()) {
            double det = snapshot.settings().chosenMatrix().det();
            return say(text, "collapsed", Numbers.format(det, "%.4f"), plain(JacobianSettings.LEAST_STRETCH));
        } else if (snapshot.moved()) {
            return say(text, "moved");
        } else if (local.sheets() > 1) {
            return say(text, "sheets", local.sheets(), Numbers.format(local.total()));
        } else if (Math.abs(j.det()) < 0.15) {
            return say(text, "thin", Numbers.format(local.p()));
        } else if (j.det() < 0) {
            return say(text, "flip");
        } else if (Math.abs(j.a12()) < NEARLY || Math.abs(j.a21()) < NEARLY) {
            return say(
                    text,
                    "triangular",
                    MatrixView.brief(j.a11()),
                    MatrixView.brief(j.a22()),
                    MatrixView.brief(j.det()));
        } else if (Math.abs(j.det() - 1) < NEARLY) {
            return say(text, "keeps");
        }
        return say(text, j.det() > 1 ? "grows" : "shrinks", MatrixView.brief(j.det()));
    }

    private static String plain(double value) {
        return Double.toString(value);
    }

    private static String say(Messages text, String note, Object... arguments) {
        return text.get(JacobianExperiment.ID + ".note." + note, arguments);
    }
}
