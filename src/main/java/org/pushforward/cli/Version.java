package org.pushforward.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from the jar it was started from. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "Pushforward " + (version == null ? "(not from a package)" : version) + ", Java "
                    + System.getProperty("java.version")
        };
    }
}
