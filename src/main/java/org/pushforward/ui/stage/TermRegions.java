package org.pushforward.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.pushforward.plot.EquationPainter.Placed;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;
import org.pushforward.ui.Look;
import org.pushforward.ui.run.Run;

/** Explains the live equation's terms and the truth line where the mouse rests on them. */
final class TermRegions<S> {
    private final Run<S> run;
    private final Look look;
    private final Pane overlay;
    private final List<TermRegion> regions = new ArrayList<>();

    /** @param overlay gets the regions */
    TermRegions(Run<S> run, Look look, Pane overlay) {
        this.run = run;
        this.look = look;
        this.overlay = overlay;
    }

    /** @param screen pixels of the screen to one of ours */
    void place(Frame<S> frame, Size size, double screen) {
        int next = 0;
        String id = run.experiment().id();
        for (Placed placed : run.painter().terms(frame, size)) {
            if (!placed.part().id().isEmpty()) {
                region(next++).show(id + ".term." + placed.part().id(), placed.place(), screen);
            }
        }
        region(next++).show(id + ".truth", run.painter().truthPlace(size), screen);
        regions.subList(next, regions.size()).forEach(spare -> spare.setVisible(false));
    }

    private TermRegion region(int at) {
        if (at == regions.size()) {
            TermRegion region = new TermRegion(look);
            regions.add(region);
            overlay.getChildren().add(region);
        }
        return regions.get(at);
    }
}
