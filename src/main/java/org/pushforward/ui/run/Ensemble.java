package org.pushforward.ui.run;

import java.util.List;
import org.pushforward.training.Recording;
import org.pushforward.training.Round;
import org.pushforward.training.Session;

/**
 * Where several runs stand that are moved together. While they play their round knows; while they pause all stand at
 * the same step, known here without asking their threads, since the commands already given lead there.
 */
final class Ensemble {
    private final List<Run<?>> runs;
    private Round round;
    private long limit;
    /** Where all stand, or will when the commands given are carried out. */
    private long at;
    /** The furthest step that all have done and can be brought to. */
    private long reach;
    /** The earliest step that all can be brought back to. */
    private long first;
    /** A run has left its future while playing. */
    private boolean branched;

    private int phase;

    /** @param runs a list that others may change while the runs do not play */
    Ensemble(List<Run<?>> runs) {
        this.runs = runs;
    }

    long at() {
        return at;
    }

    /** While they play it grows by itself. */
    long reach() {
        return round == null ? reach : Long.MAX_VALUE;
    }

    boolean isMoving() {
        return round != null;
    }

    /** True if the runs that play have come to their limit, or none plays any more. */
    boolean isOver() {
        return round.isOver();
    }

    /** True if all have just come to the limit of the last round. */
    boolean isAtLimit() {
        return at == limit;
    }

    /** @param limit the step after which they wait; it must lie ahead */
    void play(long limit) {
        this.limit = limit;
        phase = 0;
        round = new Round(runs.size(), at, limit);
        for (int i = 0; i < runs.size(); i++) {
            runs.get(i).driver.session().play(round.seat(i));
        }
    }

    void halt() {
        if (round != null) {
            at = round.stop();
            runs.forEach(run -> run.driver.session().pause());
            round = null;
            reach = branched ? at : Math.max(reach, at);
            branched = false;
            endSlowMotion();
        }
    }

    /** Runs that went phase by phase may have stopped at different phases of the step; all go to its beginning. */
    private void endSlowMotion() {
        if (runs.get(0).pace() < Session.SLOW_MOTION) {
            runs.forEach(run -> run.driver.session().seek(at));
        }
    }

    void step() {
        runs.forEach(run -> run.driver.session().step());
        stepDone();
    }

    private void stepDone() {
        at++;
        phase = 0;
        reach = Math.max(reach, at);
    }

    /** Nothing happens unless a step has the same phases in all runs. */
    void stepPhase() {
        List<String> phases = runs.get(0).phases();
        if (!phases.isEmpty() && runs.stream().allMatch(run -> run.phases().equals(phases))) {
            runs.forEach(run -> run.driver.session().stepPhase());
            if (++phase == phases.size()) {
                stepDone();
            }
        }
    }

    void seek(long step) {
        at = Math.max(first, Math.min(step, reach));
        phase = 0;
        runs.forEach(run -> run.driver.session().seek(at));
    }

    /** To a whole step, if one has been begun. */
    void endPhases() {
        if (phase > 0) {
            seek(at);
        }
    }

    /** One run begins anew, and every other goes back to the beginning; what it did can be done again. */
    void rewind() {
        if (first > 0) {
            restart();
        } else {
            runs.stream()
                    .filter(run -> !run.driver.restarting())
                    .forEach(run -> run.driver.session().seek(0));
            stand(0, 0, 0);
        }
    }

    void restart() {
        runs.forEach(run -> run.driver.wantRestart());
        stand(0, 0, 0);
    }

    /** All stand at this step and can be brought to any from the first to the furthest one. */
    void stand(long first, long now, long reach) {
        this.first = first;
        at = now;
        this.reach = reach;
        phase = 0;
    }

    /** A run comes in that has done what was recorded, and stands where that stood. */
    void admit(Run<?> run, Recording past) {
        first = Math.max(first, past.first());
        reach = Math.min(reach, past.head());
        if (past.present().step() != at) {
            run.driver.session().seek(at);
        }
    }

    /** A live parameter of a run was changed: what it did after this moment is left. */
    void branch() {
        if (round != null) {
            branched = true;
        } else {
            reach = at;
        }
    }
}
