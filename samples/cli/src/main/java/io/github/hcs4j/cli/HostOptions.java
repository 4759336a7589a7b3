package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.Hosts;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.version.WindowsBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that describe the Windows machine which is to run a container. */
final class HostOptions implements Hosts {

    /** What documents are made for where no Windows can be asked. */
    private static final WindowsBuild USUAL = WindowsBuild.SERVER_2022;

    private final Console console;

    @Option(
            names = "--os-build",
            paramLabel = "N",
            converter = BuildConverter.class,
            description = "Windows build of the host, such as 17763; default: this machine's, or 20348 if it is not"
                    + " Windows.")
    private @Nullable WindowsBuild build;

    @Option(
            names = "--cpu-count",
            paramLabel = "N",
            converter = CountConverter.class,
            description =
                    "Logical processors of the host, which no container can have more of; default: this machine's.")
    private @Nullable Integer processorCount;

    HostOptions(Console console) {
        this.console = console;
    }

    @Override
    public HostMachine machine(@Nullable WindowsBuild ofRequest, @Nullable Integer processorsOfRequest) {
        int own = processorCount == null ? Runtime.getRuntime().availableProcessors() : processorCount;
        return HostMachine.of(
                ofRequest == null ? defaultBuild() : ofRequest,
                processorsOfRequest == null ? own : processorsOfRequest);
    }

    /** Asks the machine, or assumes, once and only if nothing else says it. */
    private WindowsBuild defaultBuild() {
        WindowsBuild known = build;
        if (known == null) {
            known = HostMachine.detectBuild().orElseGet(this::assumed);
            build = known;
        }
        return known;
    }

    private WindowsBuild assumed() {
        console.say("hcs: notice: this machine does not tell a Windows build, so Windows build " + USUAL
                + " is assumed; --os-build says another");
        return USUAL;
    }

    /** Reads the number of a Windows build. */
    static final class BuildConverter implements ITypeConverter<WindowsBuild> {

        @Override
        public WindowsBuild convert(String text) {
            return WindowsBuild.of(positive(text, "a Windows build number such as 17763"));
        }
    }

    private static final class CountConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return positive(text, "a number of processors, 1 or more");
        }
    }

    private static int positive(String text, String expected) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, as for a number that is out of range
        }
        throw new TypeConversionException("expected " + expected + ", found '" + text + "'");
    }
}
