package org.pushforward.nn;

import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Whether this machine can run the engine, and on how many threads its products run. */
public final class Engine {
    private Engine() {}

    /** Null if the engine runs here, otherwise one sentence that says what is missing and what to do. */
    public static String problem() {
        return Natives.PROBLEM;
    }

    public static boolean available() {
        return problem() == null;
    }

    /**
     * Whether the kernels work on whole vectors. Without the JDK's vector module (--add-modules jdk.incubator.vector)
     * they work on one number at a time: slower, and the same to the bit.
     */
    public static boolean vectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** Throws what {@link #problem} says, if anything. */
    static void require() {
        if (!available()) {
            throw new IllegalStateException(problem());
        }
    }

    /**
     * Threads for matrix products: 1 for small models, 2 for images. Everything else runs on the caller's thread. It
     * holds for the whole process and changes the speed alone: one thread and two give the same bits.
     */
    public static void threads(int n) {
        if (n < 1 || n > 2) {
            throw new IllegalArgumentException("threads: 1 or 2, not " + n);
        }
        require();
        // small operations of ND4J stall when OpenMP splits them, and OpenBLAS's own threads stall on a busy machine
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        openblas.blas_set_num_threads(1);
        SecondThread.use(n == 2);
    }

    /** Looked for once, when first asked. */
    private static final class Natives {
        static final String PROBLEM = find();

        private static String find() {
            try {
                // brings ND4J up, which would reset the threads if it came later
                Nd4j.getExecutioner();
                NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
                openblas.blas_set_num_threads(1);
                Inlining.advise();
                return null;
            } catch (LinkageError | RuntimeException e) {
                return "The numerical library has no build for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch")
                        + ": use an x86-64 JDK on Linux, Windows or (through Rosetta) macOS (" + e + ").";
            }
        }
    }
}
