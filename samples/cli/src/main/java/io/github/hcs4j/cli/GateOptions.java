package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.gate.Policy;
import io.github.hcs4j.version.WindowsBuild;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that make a document true for a host which may be older than what is in it. */
final class GateOptions {

    @Spec(Spec.Target.MIXEE) // set by picocli
    private CommandSpec command;

    @Option(
            names = "--for-build",
            paramLabel = "N",
            converter = HostOptions.BuildConverter.class,
            description =
                    "Write documents of schema v2 for a host with this Windows build, such as 17763, which may not"
                            + " know all that is in them. Schema v1 has one version, and nothing to look for.")
    private @Nullable WindowsBuild build;

    @Option(
            names = "--on-newer",
            paramLabel = "POLICY",
            converter = PolicyConverter.class,
            description = "What to do about members and values that the host of --for-build does not know: reject the"
                    + " document (default), strip them, or explain them and write all.")
    private @Nullable Policy policy;

    /** The gate that is asked for. */
    DocumentGate gate() {
        if (build != null) {
            return new DocumentGate(build, policy == null ? Policy.REJECT : policy);
        }
        if (policy != null) {
            throw new ParameterException(
                    command.commandLine(), "--on-newer needs --for-build, the Windows build of the host");
        }
        return DocumentGate.OPEN;
    }

    private static final class PolicyConverter implements ITypeConverter<Policy> {

        @Override
        public Policy convert(String text) {
            return Stream.of(Policy.values())
                    .filter(policy -> word(policy).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected "
                            + Stream.of(Policy.values())
                                    .map(PolicyConverter::word)
                                    .collect(Collectors.joining(", "))
                            + ", found '" + text + "'"));
        }

        private static String word(Policy policy) {
            return policy.name().toLowerCase(Locale.ROOT);
        }
    }
}
