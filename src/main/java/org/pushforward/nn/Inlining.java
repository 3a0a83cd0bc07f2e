package org.pushforward.nn;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Tells the virtual machine's compiler which methods belong together ({@code inlining.json}). By its own rules it depends
 * on the order in which methods get hot whether a kernel makes garbage.
 *
 * <p>A vector that crosses a call becomes an object, so what is done to a vector is always part of the loop over memory;
 * and every loop is compiled for itself, because in a caller that holds several the compiler stops halfway. The virtual
 * machine's parser takes no comments, so this stands here.
 */
final class Inlining {
    private static final String TAKEN = "compiler directives added";

    private Inlining() {}

    /**
     * Once, before the first kernel runs. A virtual machine that takes no such advice runs the kernels all the same.
     *
     * @return whether it was taken
     */
    static boolean advise() {
        String problem = problem();
        if (!problem.isEmpty()) {
            System.getLogger(Inlining.class.getName())
                    .log(System.Logger.Level.DEBUG, "kernels may make garbage: " + problem);
        }
        return problem.isEmpty();
    }

    private static String problem() {
        try {
            Path file = Files.createTempFile("pushforward", ".json");
            try (InputStream advice = Inlining.class.getResourceAsStream("inlining.json")) {
                Files.copy(advice, file, StandardCopyOption.REPLACE_EXISTING);
                String answer = add(file);
                return answer.contains(TAKEN) ? "" : answer;
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException | RuntimeException e) {
            return e.toString();
        }
    }

    /** The virtual machine's answer: it tells a mistake in the file, too, in words and not by an exception. */
    private static String add(Path file) throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        Object answer = server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {'"' + file.toString() + '"'}},
                new String[] {String[].class.getName()});
        return String.valueOf(answer);
    }
}
