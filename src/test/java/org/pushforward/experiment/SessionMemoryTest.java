package org.pushforward.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.laws.NativeMemory;
import org.pushforward.training.Frame;
import org.pushforward.training.Session;

/** A session that is closed leaves nothing behind: no native memory, no thread. */
class SessionMemoryTest {
    /** Parameters and two averages of the generator alone: 1,153 numbers each. */
    private static final long ONE_SESSION = 3 * 1153 * Float.BYTES;

    @Test
    void fiveHundredSessionsReturnToTheStartingMemory() throws InterruptedException {
        Experiment<?> experiment = Catalog.get("gan-1d");
        open(experiment, 3);
        long before = NativeMemory.settledBytes();
        open(experiment, 500);
        assertThat(Pointer.totalBytes())
                .as("before the garbage collector comes, less than one session's parameters")
                .isLessThan(before + ONE_SESSION);
        assertThat(NativeMemory.settledBytes()).isLessThanOrEqualTo(before);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("training"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-of-variables",
                "jacobian-determinant",
                "gmm",
                "elbo-decomposition",
                "gan-1d",
                "autoencoder-mnist",
                "vae-mnist",
                "vae-2d",
                "coupling-layer",
                "flow-2d",
                "flow-transport",
                "channel-mixing",
                "gan-mnist",
                "classifier-mnist"
            })
    void everyExperimentGivesItsMemoryBack(String id) throws InterruptedException {
        Experiment<?> experiment = Catalog.get(id);
        open(experiment, 1);
        long before = NativeMemory.settledBytes();
        open(experiment, 3);
        assertThat(NativeMemory.settledBytes()).isLessThanOrEqualTo(before);
    }

    private static <S> void open(Experiment<S> experiment, int times) throws InterruptedException {
        for (int k = 0; k < times; k++) {
            Session<S> session = new Session<>(
                    () -> experiment.start(experiment.defaults()),
                    experiment.defaults().values());
            session.step();
            Frame<S> frame = null;
            while (frame == null || frame.step() < 1) {
                Thread.onSpinWait();
                Frame<S> newest = session.poll();
                frame = newest == null ? frame : newest;
            }
            session.closeAndWait();
        }
    }
}
