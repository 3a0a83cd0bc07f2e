package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.api.OutAndGrad;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What every operation of {@link Operations} keeps to: three referees, and none left out. */
class OperationLawsTest {
    /** Of float32 against SameDiff in double, relative to the largest number of the tensor. */
    private static final double ROUNDING = 2e-6;

    /** What rounding in double leaves of a zero. */
    private static final double TINY = 1e-15;

    /** Their tensors are inputs and parameters. */
    private static final Set<Class<?>> HOLDERS = Set.of(Graph.class, ParameterBlock.class, Tensor.class);

    static List<Operation> operations() {
        return Operations.all();
    }

    static Stream<Operation> smoothOperations() {
        return operations().stream().filter(Operation::smooth);
    }

    /** An operation recorded on its inputs; the loss weighs every number of the result differently. */
    private static final class Recorded implements AutoCloseable {
        final Graph graph = new Graph();
        final Tensor[] inputs;
        final Tensor y;
        final float[] weights;
        final Tensor loss;

        Recorded(Operation operation) {
            inputs = new Tensor[operation.shapes().length];
            for (int k = 0; k < inputs.length; k++) {
                int[] shape = operation.shapes()[k];
                inputs[k] = graph.input(shape[0], shape[1]).set(operation.input(k));
            }
            y = operation.ours().of(inputs);
            weights = normal(y.size(), 99);
            loss = y.times(graph.input(y.rows(), y.cols()).set(weights)).sum().times(0.1);
        }

        @Override
        public void close() {
            graph.close();
        }
    }

    /** The same in SameDiff, in double. */
    private static final class Judged {
        final SameDiff sd = SameDiff.create();
        final SDVariable y;
        final List<String> names;

        Judged(Operation operation) {
            SDVariable[] inputs = new SDVariable[operation.shapes().length];
            for (int k = 0; k < inputs.length; k++) {
                int[] shape = operation.shapes()[k];
                inputs[k] = sd.var("x" + k, array(operation.input(k), shape[0], shape[1]));
            }
            names = Arrays.stream(inputs).map(SDVariable::name).toList();
            y = operation.referee().of(sd, inputs);
        }

        OutAndGrad run(Recorded ours) {
            SDVariable weights = sd.constant("weights", array(ours.weights, ours.y.rows(), ours.y.cols()));
            y.mul(weights).sum().mul("loss", 0.1);
            sd.setLossVariables("loss");
            return sd.calculateGradientsAndOutputs(new HashMap<>(), List.of(y.name()), names);
        }

        private static INDArray array(float[] values, int rows, int cols) {
            double[] copy = new double[values.length];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = values[i];
            }
            return Nd4j.createFromArray(copy).reshape(rows, cols);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smoothOperations")
    void gradientAgreesWithCentralDifferences(Operation operation) {
        try (Recorded ours = new Recorded(operation)) {
            NumericGradient.check(ours.graph, ours.loss, List.of(ours.inputs), 1e-3);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void valueAndGradientAgreeWithSameDiff(Operation operation) {
        try (Recorded ours = new Recorded(operation)) {
            Step step = ours.graph.gradient(ours.loss, ours.inputs);
            step.run();
            Judged judged = new Judged(operation);
            OutAndGrad truth = judged.run(ours);
            compare("the value", ours.y.get(), truth.getOutputs().get(judged.y.name()));
            for (int k = 0; k < ours.inputs.length; k++) {
                INDArray gradient = truth.getGradients().get("x" + k);
                compare("the gradient of argument " + k, step.gradient(ours.inputs[k]), gradient);
            }
        }
    }

    private static void compare(String what, float[] ours, INDArray truth) {
        double[] expected = truth.dup('c').data().asDouble();
        double scale = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertThat(ours).hasSameSizeAs(expected);
        for (int i = 0; i < ours.length; i++) {
            assertThat((double) ours[i])
                    .as("%s at %s", what, i)
                    .isCloseTo(expected[i], within(ROUNDING * scale + TINY));
        }
    }

    @Test
    void everyMethodHasItsLine() {
        List<String> lines = operations().stream()
                .map(operation -> operation.signature() + " ")
                .toList();
        assertThat(signatures().stream().filter(m -> lines.stream().noneMatch(line -> line.startsWith(m + " "))))
                .as("operations without a line in a table of Operations")
                .isEmpty();
        assertThat(signatures()).contains("plus(Tensor)", "Losses.gaussianKl(Tensor, Tensor)", "Dense.apply(Tensor)");
    }

    /** All public methods that return a tensor they computed, as in plus(Tensor) and Dense.apply(Tensor). */
    private static List<String> signatures() {
        return publicClasses()
                .filter(c -> !HOLDERS.contains(c))
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(OperationLawsTest::computes)
                .map(OperationLawsTest::signature)
                .toList();
    }

    private static Stream<Class<?>> publicClasses() {
        try {
            URI root = Engine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            String folder = Engine.class.getPackageName().replace('.', '/');
            try (Stream<Path> files = Files.list(Path.of(root).resolve(folder))) {
                return files
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .<Class<?>>map(OperationLawsTest::load)
                        .filter(c -> Modifier.isPublic(c.getModifiers()))
                        .toList()
                        .stream();
            }
        } catch (URISyntaxException | IOException e) {
            throw new AssertionError("the engine's classes could not be listed", e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(Engine.class.getPackageName() + "." + file.replace(".class", ""));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean computes(Method m) {
        boolean concrete = Modifier.isPublic(m.getModifiers()) && !Modifier.isAbstract(m.getModifiers());
        boolean component = m.getDeclaringClass().isRecord()
                && Arrays.stream(m.getDeclaringClass().getRecordComponents())
                        .anyMatch(c -> c.getAccessor().equals(m));
        return concrete && !component && m.getReturnType() == Tensor.class;
    }

    private static String signature(Method m) {
        String owner = m.getDeclaringClass() == Expression.class
                ? ""
                : m.getDeclaringClass().getSimpleName() + ".";
        return Arrays.stream(m.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", owner + m.getName() + "(", ")"));
    }
}
