package io.github.hcs4j.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the jar. */
final class VersionOfHcs implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Hcs.class.getPackage().getImplementationVersion();
        return new String[] {"hcs " + (version == null ? "(not from a jar)" : version)};
    }
}
