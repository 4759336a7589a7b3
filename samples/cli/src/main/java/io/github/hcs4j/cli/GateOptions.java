package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.cli.batch.DocumentGate.OnNewer;
import io.github.hcs4j.version.WindowsBuild;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options that make a document true for a host which may be older than what is in it. */
final class GateOptions {

    private final OptionSpec build = Arguments.option(
            "--for-build",
            "N",
            WindowsBuild.class,
            new HostOptions.BuildConverter(),
            "Write documents of schema v2 for a host with this Windows build, such as 17763, which may not"
                    + " know all that is in them. Schema v1 has one version, and nothing to look for.");

    private final OptionSpec policy = Arguments.option(
            "--on-newer",
            "POLICY",
            OnNewer.class,
            new PolicyConverter(),
            "What to do about members and values that the host of --for-build does not know: reject the"
                    + " document (default), strip them, or explain them and write all.");

    void addTo(CommandSpec command) {
        command.addOption(build).addOption(policy);
    }

    /** The gate that is asked for. */
    DocumentGate gate() {
        WindowsBuild host = build.getValue();
        OnNewer onNewer = policy.getValue();
        if (host != null) {
            return new DocumentGate(host, onNewer == null ? OnNewer.REJECT : onNewer);
        }
        if (onNewer != null) {
            throw new ParameterException(
                    policy.command().commandLine(), "--on-newer needs --for-build, the Windows build of the host");
        }
        return DocumentGate.OPEN;
    }

    private static final class PolicyConverter implements ITypeConverter<OnNewer> {

        @Override
        public OnNewer convert(String text) {
            return Stream.of(OnNewer.values())
                    .filter(policy -> word(policy).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected "
                            + Stream.of(OnNewer.values())
                                    .map(PolicyConverter::word)
                                    .collect(Collectors.joining(", "))
                            + ", found '" + text + "'"));
        }

        private static String word(OnNewer policy) {
            return policy.name().toLowerCase(Locale.ROOT);
        }
    }
}
