package org.pushforward.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The engines that there are beside ours. */
public final class Rivals {
    /** Every word that can be asked for, whether it can run here or not. */
    public static final List<String> NAMES = List.of("pytorch", "pytorch-fused", "samediff");

    /** Run in the source folder, it measures beside PyTorch, which is not shipped: 200 MB for nothing but a comparison. */
    public static final String BESIDE_PYTORCH = "mvn -q -Pbench test";

    private Rivals() {}

    /** The rival of that name, if it came with the program. */
    public static Optional<Rival> find(String name) {
        return present().stream().filter(rival -> rival.name().equals(name)).findFirst();
    }

    /** Those whose classes are there: a build with PyTorch leaves its rival's name behind for the builds without. */
    private static List<Rival> present() {
        List<Rival> present = new ArrayList<>();
        Iterator<Rival> named = ServiceLoader.load(Rival.class).iterator();
        boolean more = true;
        while (more) {
            try {
                more = named.hasNext();
                if (more) {
                    present.add(named.next());
                }
            } catch (LinkageError | ServiceConfigurationError e) {
                more = true;
            }
        }
        return present;
    }
}
