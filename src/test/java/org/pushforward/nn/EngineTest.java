package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EngineTest {
    /** Prints what keeps the engine from running; started by the test without the vector module. */
    public static void main(String[] args) {
        System.out.println(Engine.problem());
        try (Graph graph = new Graph()) {
            System.out.println(graph);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }

    @Test
    void runsHere() {
        assertThat(Engine.problem()).isNull();
        assertThat(Engine.available()).isTrue();
    }

    @Test
    void missingVectorModuleIsNamedInOneSentence() throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), EngineTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        String sentence = "The JDK's vector module is missing: start Java with --add-modules jdk.incubator.vector.";
        assertThat(output.lines()).containsExactly(sentence, sentence);
    }

    @Test
    void absurdThreadsAreRefused() {
        assertThatThrownBy(() -> Engine.threads(0)).hasMessage("threads: 1 or 2, not 0");
    }
}
