package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text of another form than its format's is a warning, and no error: the model reads and keeps it. */
class TextFormatsTest {

    private static final ObjectType<String> VM = ObjectType.of(
            "Vm", String.class, "acme/formats.schema.json#/$defs/Vm", null, null, new Fleet.Told<String>() {
                @Override
                protected void describe(Members<String> members) {
                    List.of(
                                    ScalarType.DATE,
                                    ScalarType.TIME,
                                    ScalarType.DURATION,
                                    ScalarType.URI,
                                    ScalarType.URI_REFERENCE,
                                    ScalarType.EMAIL,
                                    ScalarType.HOSTNAME,
                                    ScalarType.IPV4,
                                    ScalarType.IPV6,
                                    ScalarType.JSON_POINTER,
                                    ScalarType.REGEX)
                            .forEach(type -> members.add(type.notation(), type.notation(), type, vm -> null));
                }
            });

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date          | 2020-02-29           | 2019-02-29
            date          | 0001-01-01           | 2019-3-5
            time          | 08:00:00Z            | 08:00
            time          | 23:59:60.5+01:00     | 24:00:00Z
            duration      | P1Y2M3DT4H5M6S       | P
            duration      | PT36H                | PT
            duration      | P4W                  | P1W2D
            uri           | https://acme.example/vm?a=1#b | //acme.example/vm
            uri           | urn:uuid:x           | https://acme.example/a b
            uri-reference | ../vm#x              | %zz
            email         | ops@acme.example     | ops
            email         | "a b"@acme.example   | a b@acme.example
            hostname      | vm-1.acme.example    | -vm.acme.example
            hostname      | vm                   | vm..example
            ipv4          | 192.0.2.255          | 192.0.2.256
            ipv4          | 0.0.0.0              | 192.0.2
            ipv6          | 2001:db8::1          | 2001:db8::1::2
            ipv6          | ::                   | 1:2:3:4:5:6:7
            ipv6          | ::ffff:192.0.2.1     | 12345::
            ipv6          | 1:2:3:4:5:6:7:8      | 1:2:3:4:5:6:7:8:9
            ipv6          | 1:2:3:4::6:7:8       | 1:2:3:4::5:6:7:8
            json-pointer  | /a~1b/0              | a/b
            json-pointer  | /                    | /a~2
            regex         | ^(a                  |
            """)
    void aTextOfAnotherFormIsAWarning(String format, String good, String bad) {
        assertThat(findings(format, good)).isEmpty();
        if (bad != null) {
            assertThat(findings(format, bad)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(Finding.Code.FORMAT_MISMATCH);
                assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            });
        }
    }

    @Test
    void theNameOfAHostHasAtMost253Characters() {
        String name = ("a".repeat(62) + ".").repeat(4);

        assertThat(findings("hostname", name + "b")).isEmpty();
        assertThat(findings("hostname", name + "bc")).hasSize(1);
    }

    private static List<Finding> findings(String format, String text) {
        String document = "{\"" + format + "\": \"" + text.replace("\"", "\\\"") + "\"}";
        return HcsValidator.of(VM).validate(document.getBytes(UTF_8)).findings();
    }
}
