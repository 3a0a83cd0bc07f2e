package org.pushforward.bench;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.nn.Engine;

/**
 * Measures models in rounds: in each, we and every rival have a turn, so that whatever else the machine does hits all,
 * and then we have another with the clock of products on, which does not count for the rate.
 */
public final class Benchmark {
    private final Plan plan;
    private final List<Rival> rivals;
    private final Runnable pause;

    /** @param pause called between turns; may throw to end the work */
    public Benchmark(Plan plan, List<Rival> rivals, Runnable pause) {
        this.plan = plan;
        this.rivals = List.copyOf(rivals);
        this.pause = pause;
    }

    /** @throws DisagreementException if a rival's losses are not ours */
    public Result measure(Model model) {
        List<Training> open = new ArrayList<>();
        try {
            Engine.threads(plan.threads());
            Ours ours = model.start();
            open.add(ours);
            Turn our = new Turn(ours, Engine::threads, plan);
            List<Turn> theirs = new ArrayList<>();
            for (Rival rival : rivals) {
                rival.threads(plan.threads());
                Training training = rival.start(model, ours);
                open.add(training);
                theirs.add(new Turn(training, rival::threads, plan));
            }
            agree(model, theirs);
            return rounds(model, our, theirs);
        } finally {
            open.forEach(Training::close);
            // rivals set the library of products to their own number of threads
            Engine.threads(plan.threads());
        }
    }

    /** Each rival is compared with a fresh start of ours. */
    private void agree(Model model, List<Turn> theirs) {
        for (int k = 0; k < theirs.size(); k++) {
            try (Ours fresh = model.start()) {
                Agreement.require(
                        model, fresh, rivals.get(k).name(), theirs.get(k).training());
            }
        }
    }

    private Result rounds(Model model, Turn our, List<Turn> theirs) {
        our.warmUp();
        theirs.forEach(Turn::warmUp);
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < plan.rounds(); round++) {
            our.take();
            for (Turn turn : theirs) {
                pause.run();
                turn.take();
            }
            shares.add(our.productShare());
            pause.run();
        }
        List<Result.Against> against = new ArrayList<>();
        for (int k = 0; k < theirs.size(); k++) {
            Rates rates = theirs.get(k).rates();
            against.add(
                    new Result.Against(rivals.get(k).name(), rates, our.rates().over(rates)));
        }
        return new Result(model, our.rates(), new Rates(shares).median(), against);
    }
}
