package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a document that was made. */
class NoticesTest {

    private static final String IGNORED = ": ignored: the only option that counts is ro, for a directory";

    private static Ran create(int mounts, String... more) {
        String list = IntStream.range(0, mounts)
                .mapToObj(i -> "{\"destination\":\"C:\\\\d" + i + "\",\"source\":\"C:\\\\s\",\"options\":[\"rbind\"]}")
                .collect(Collectors.joining(","));
        String spec = "{\"mounts\":[" + list + "]," + Specs.SMALLEST.substring(1);
        String[] arguments = Stream.concat(Stream.of("create", "-", "--os-build=ltsc2022"), Stream.of(more))
                .toArray(String[]::new);
        return Ran.withInput(spec, arguments);
    }

    @Test
    void equalNoticesAreOneLine() {
        assertThat(create(1).err()).isEqualTo("hcs: notice: MEMBER_IGNORED at mounts[0].options" + IGNORED + "\n");
        assertThat(create(2).err())
                .isEqualTo("hcs: notice: MEMBER_IGNORED at mounts[0].options, mounts[1].options" + IGNORED + "\n");
        assertThat(create(7).err())
                .isEqualTo("hcs: notice: MEMBER_IGNORED at mounts[0].options, mounts[1].options, mounts[2].options,"
                        + " mounts[3].options, mounts[4].options and 2 more places" + IGNORED + "\n");
    }

    @Test
    void aQuietCommandSaysNothingButErrors() {
        Ran quiet = create(2, "--id=a", "--quiet");

        assertThat(quiet).isEqualTo(new Ran(0, create(2, "--id=a").out(), ""));
        assertThat(Ran.withInput("{}", "create", "-", "-q").err())
                .startsWith("<stdin>: ")
                .contains("ROOT_MISSING");
    }

    static Stream<String> withASummary() {
        return Stream.of("validate -q ../bundles/argon-v2/expected.json", "diff --quiet a a");
    }

    @ParameterizedTest
    @MethodSource("withASummary")
    void aQuietCommandHasNoSummary(String command) {
        String document = "../bundles/argon-v2/expected.json";

        assertThat(Ran.hcs(command.replaceAll("\\ba\\b", document).split(" "))).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void theOwnerIsTheCommandUnlessItIsSaid() {
        assertThat(create(0).out()).contains("\"Owner\":\"hcs\"");
        assertThat(create(0, "--owner=ci").out()).contains("\"Owner\":\"ci\"");
        assertThat(Ran.withInput("{\"osBuild\":20348,\"spec\":" + Specs.SMALLEST + "}", "create", "--batch", "-")
                        .out())
                .contains("\"Owner\":\"hcs\"");
    }
}
