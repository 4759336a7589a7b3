package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.Hosts;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.version.WindowsBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that describe the Windows machine which is to run a container. */
final class HostOptions implements Hosts {

    /** What documents are made for where no Windows can be asked. */
    private static final WindowsBuild ASSUMED = WindowsBuild.SERVER_2022;

    private final Console console;

    private final OptionSpec build = Arguments.option(
            "--os-build",
            "N",
            WindowsBuild.class,
            new HostBuildConverter(),
            "Windows build of the host, such as 17763, 10.0.20348.2113 or ltsc2022; default: this machine's, or 20348"
                    + " if it is not Windows.");

    private final OptionSpec processorCount = Arguments.option(
            "--cpu-count",
            "N",
            Integer.class,
            new CountConverter(),
            "Logical processors of the host, which no container can have more of; default: this machine's.");

    private @Nullable WindowsBuild usual;

    HostOptions(Console console) {
        this.console = console;
    }

    void addTo(CommandSpec command) {
        command.addOption(build).addOption(processorCount);
    }

    @Override
    public HostMachine machine(@Nullable WindowsBuild ofRequest, @Nullable Integer processorsOfRequest) {
        return HostMachine.of(
                ofRequest == null ? usualBuild() : ofRequest,
                processorsOfRequest == null ? usualProcessorCount() : processorsOfRequest);
    }

    /** Asks the machine, or assumes, once and only if nothing else says it. */
    private WindowsBuild usualBuild() {
        WindowsBuild known = usual;
        if (known == null) {
            WindowsBuild said = build.getValue();
            known = said == null ? HostMachine.detectBuild().orElseGet(this::assumed) : said;
            usual = known;
        }
        return known;
    }

    private int usualProcessorCount() {
        Integer said = processorCount.getValue();
        return said == null ? Runtime.getRuntime().availableProcessors() : said;
    }

    private WindowsBuild assumed() {
        console.note("this machine does not tell a Windows build, so Windows build " + ASSUMED
                + " is assumed; --os-build N takes another");
        return ASSUMED;
    }

    /** Reads a Windows build. */
    static class BuildConverter implements ITypeConverter<WindowsBuild> {

        @Override
        public WindowsBuild convert(String text) {
            try {
                return WindowsBuild.parse(text);
            } catch (IllegalArgumentException problem) {
                throw new TypeConversionException(problem.getMessage());
            }
        }
    }

    /** Reads the build of a host of containers: a number below that of the first one is a slip, or a year. */
    private static final class HostBuildConverter extends BuildConverter {

        @Override
        public WindowsBuild convert(String text) {
            WindowsBuild build = super.convert(text);
            if (!build.isAtLeast(WindowsBuild.SERVER_2016)) {
                throw new TypeConversionException("expected a Windows build from " + WindowsBuild.SERVER_2016
                        + " on, the first that takes HCS documents, such as 20348 or ltsc2022, found '" + text + "'");
            }
            return build;
        }
    }

    private static final class CountConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            try {
                int number = Integer.parseInt(text);
                if (number > 0) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // said below, as for a number that is out of range
            }
            throw new TypeConversionException("expected a number of processors, 1 or more, found '" + text + "'");
        }
    }
}
