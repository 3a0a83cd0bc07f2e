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
 * Tells the virtual machine's compiler which methods belong together. By its own rules it depends on the order in which
 * methods get hot whether a kernel makes garbage.
 */
final class Inlining {
    private Inlining() {}

    /** Once, before the first kernel runs. A virtual machine that takes no such advice runs the kernels all the same. */
    static void advise() {
        try {
            Path file = Files.createTempFile("pushforward", ".json");
            try (InputStream advice = Inlining.class.getResourceAsStream("inlining.json")) {
                Files.copy(advice, file, StandardCopyOption.REPLACE_EXISTING);
                add(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException | RuntimeException notTaken) {
            System.getLogger(Inlining.class.getName())
                    .log(System.Logger.Level.DEBUG, "kernels may make garbage: " + notTaken);
        }
    }

    private static void add(Path file) throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {'"' + file.toString() + '"'}},
                new String[] {String[].class.getName()});
    }
}
