package io.github.hcs4j.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.compare.Documents;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.Finding;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.json.OneOrMany;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.OtherMembers;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.validate.Report;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gate, validator, differ and places look into values that are alone or in a list, and into members beside others. */
class OwnShapesTest {

    /** A host with boot devices, one or several, and with numbers of ports under names. */
    record Host(OneOrMany<Fleet.Boot> boot, Map<String, @Nullable Object> unknownMembers) implements ModelRecord {
        @Override
        public ModelType<?> modelType() {
            return HOST;
        }
    }

    private static final ObjectType<Host> HOST = ObjectType.of(
            "Host",
            Host.class,
            "acme/fleet.schema.json#/$defs/Host",
            SchemaVersion.of(1, 0),
            null,
            new Fleet.Told<Host>() {
                @Override
                protected void describe(Members<Host> members) {
                    members.add("Boot", "boot", OneOrManyType.of(Fleet.BOOT), Host::boot);
                    members.add("Mail", "mail", OneOrManyType.of(ScalarType.EMAIL), host -> null);
                    members.others("patternProperties", MapType.ofNullable(ScalarType.ANY), "^x-");
                    members.others("additionalProperties", MapType.of(ScalarType.UINT8));
                }
            });

    private static final VersionGate OLD = VersionGate.forBuild(
            new Model(
                    "acme/fleet.schema.json", Fleet.MODEL.releases(), List.of(Fleet.BOOT, Fleet.DISK, Fleet.NET, HOST)),
            WindowsBuild.SERVER_2022);

    @Test
    void theGateLooksIntoAValueAloneAndIntoAList() {
        Fleet.Boot disk = Fleet.Disk.of(1);
        Fleet.Boot net = new Fleet.Net(null, null, "Net", Map.of());

        Encoded alone = OLD.strip(HOST, new Host(OneOrMany.one(net), Map.of("a", 1, "x-b", List.of())));
        assertThat(alone.toJson()).contains("\"Boot\":{\"From\":\"Net\"}", "\"a\":1", "\"x-b\":[]");
        Encoded list = OLD.strip(HOST, new Host(OneOrMany.many(List.of(net, disk)), Map.of()));
        assertThat(list.toJson()).isEqualTo("{\"Boot\":[{\"From\":\"Net\"}]}");
        assertThat(list.findings()).extracting(Finding::pointer).containsExactly("/Boot/1");
        assertThat(list.findings()).extracting(Finding::accessor).containsExactly("host.boot().values().get(1)");
        Encoded left = OLD.strip(HOST, new Host(OneOrMany.one(disk), Map.of()));
        assertThat(left.toJson()).isEqualTo("{}");
        assertThat(left.findings()).extracting(Finding::pointer).containsExactly("/Boot");
    }

    /** The limit is one of levels, not of objects. */
    @Test
    void theGateLooksIntoAThousandValuesBesideEachOther() {
        List<Fleet.Boot> disks = Collections.nCopies(1000, Fleet.Disk.of(1));

        assertThat(OLD.strip(HOST, new Host(OneOrMany.many(disks), Map.of())).findings())
                .hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Boot": {"From": "Net", "Port": -1}}         | /Boot/Port
            {"Boot": [{"From": "Net"}, {"From": "Net", "Port": -1}]} | /Boot/1/Port
            {"Boot": [null]}                              | /Boot/0
            {"Boot": "net"}                               | /Boot
            {"Mail": "ops"}                               | /Mail
            {"Mail": ["ops@acme.example", "ops"]}         | /Mail/1
            {"a": 256}                                    | /a
            {"a": null}                                   | /a
            {"x-a": [256, "b"], "b": 255, "Mail": []}     |
            """)
    void theValidatorLooksInto(String document, String pointer) {
        Report report = HcsValidator.of(HOST).validate(document.getBytes(UTF_8));
        if (pointer == null) {
            assertThat(report.findings()).isEmpty();
        } else {
            assertThat(report.findings())
                    .singleElement()
                    .extracting(io.github.hcs4j.validate.Finding::pointer)
                    .isEqualTo(pointer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a"        | "b"        | changed at the top: "a" -> "b"
            "a"        | ["a"]      | changed at the top: "a" -> ["a"]
            ["a"]      | ["a", "b"] | added /1: "b"
            ["a"]      | ["a"]      |
            """)
    void theDifferLooksInto(String first, String second, String difference) {
        OneOrManyType<String> type = OneOrManyType.of(ScalarType.STRING);
        assertThat(Documents.compare(type, type.read(first), type.read(second)))
                .extracting(Object::toString)
                .isEqualTo(difference == null ? List.of() : List.of(difference));
    }

    @Test
    void pointersLeadInto() {
        assertThat(Place.parse(HOST, "/a").accessor()).isEqualTo("host.additionalProperties().get(\"a\")");
        assertThat(Place.parse(HOST, "/x-a").pointer()).isEqualTo("/x-a");
        assertThat(Place.parse(HOST, "/Boot/Port").accessor()).isEqualTo("host.boot().port()");
    }

    @Test
    void aRuleForNamesIsForThese() {
        OtherMembers others = HOST.others("additionalProperties");
        assertThat(others.has("x-a")).isFalse();
        assertThat(others.among(Map.of("x-a", 1, "b", 2))).containsExactly(Map.entry("b", 2));
        assertThat(HOST.others("patternProperties").checked("x-a")).isEqualTo("x-a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> others.checked("x-a"))
                .withMessageContaining("additionalProperties: expected a name that no pattern of the schema matches");
        assertThatIllegalArgumentException().isThrownBy(() -> HOST.others("rest"));
    }
}
