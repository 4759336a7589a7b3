package io.github.hcs4j.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.document.Fleet.Card;
import io.github.hcs4j.document.Fleet.Declared;
import io.github.hcs4j.document.Fleet.Disk;
import io.github.hcs4j.document.Fleet.Net;
import io.github.hcs4j.document.Fleet.Tape;
import io.github.hcs4j.document.Fleet.Unknown;
import io.github.hcs4j.document.Fleet.Vm;
import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ObjectDirectory;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The gate before documents of a schema of one's own, and its doors. */
class OwnModelTest {

    private static final VersionGate OLD = VersionGate.forBuild(Fleet.MODEL, WindowsBuild.SERVER_2022);
    private static final VersionGate NEW = VersionGate.forBuild(Fleet.MODEL, WindowsBuild.SERVER_2025);

    private static String text(Encoded encoded) {
        return encoded.toJson();
    }

    @Test
    void anObjectThatTheHostDoesNotHaveIsNotLookedInto() {
        Vm vm = Vm.of(new Disk(3, Vm.of(Disk.of(4)), "Disk", Map.of()));

        Encoded explained = OLD.explain(Fleet.VM, vm);

        assertThat(explained.findings())
                .extracting(Finding::code, Finding::pointer, Finding::text)
                .containsExactly(tuple(Code.NEWER_VALUE, "/Boot", "Disk"));
        assertThat(explained.remarks()).isEmpty();
        assertThat(text(explained))
                .isEqualTo("{\"Boot\":{\"Slot\":3,\"Child\":{\"Boot\":{\"Slot\":4,\"From\":\"Disk\"}},"
                        + "\"From\":\"Disk\"}}");
        assertThat(text(OLD.strip(Fleet.VM, vm))).isEqualTo("{}");
        assertThat(NEW.reject(Fleet.VM, vm).remarks()).isEmpty();
    }

    @Test
    void membersOfTheObjectThatIsChosenAreJudged() {
        Net net = new Net("10.0.0.1", 2, "Net", Map.of());
        Vm vm = new Vm(net, List.of(), Map.of("a", Vm.of(net)), null, null, Map.of());

        assertThat(OLD.strip(Fleet.VM, vm).findings())
                .extracting(Finding::code, Finding::pointer, Finding::accessor)
                .containsExactly(
                        tuple(Code.NEWER_MEMBER, "/Boot/Address", "((Net) vm.boot()).address()"),
                        tuple(Code.NEWER_MEMBER, "/More", "vm.more()"),
                        tuple(
                                Code.NEWER_MEMBER,
                                "/Children/a/Boot/Address",
                                "((Net) vm.children().get(\"a\").boot()).address()"));
        assertThat(text(NEW.strip(Fleet.VM, vm)))
                .isEqualTo("{\"Boot\":{\"Address\":\"10.0.0.1\",\"From\":\"Net\"},\"More\":[],\"Children\":{\"a\":"
                        + "{\"Boot\":{\"Address\":\"10.0.0.1\",\"From\":\"Net\"}}}}");
    }

    @Test
    void aChoiceCanBeWithdrawnOrUndatedOrUnknown() {
        Vm vm = new Vm(
                new Tape("Tape", Map.of()),
                List.of(new Unknown(Map.of("From", "Stone")), new Card(1, "Card", Map.of())),
                null,
                null,
                null,
                Map.of());

        Encoded stripped = NEW.strip(Fleet.VM, vm);

        assertThat(stripped.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(Code.WITHDRAWN_VALUE, "/Boot"));
        assertThat(stripped.remarks())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(Code.UNDATED_VALUE, "/More/1"));
        assertThat(stripped.remarks().get(0).message())
                .startsWith("vm.more().get(1): the value \"Card\" is in no schema that tells its version");
        assertThat(text(stripped)).isEqualTo("{\"More\":[{\"From\":\"Stone\"},{\"Speed\":1,\"From\":\"Card\"}]}");
    }

    @Test
    void anotherSchemasVersionIsNoDeclaration() {
        Vm vm = new Vm(null, null, null, null, new Declared(9L, 0L, Map.of()), Map.of());

        Encoded encoded = OLD.strip(Fleet.VM, vm);

        assertThat(encoded.findings()).isEmpty();
        assertThat(encoded.remarks()).isEmpty();
        assertThat(text(encoded)).isEqualTo("{\"SchemaVersion\":{\"Major\":9,\"Minor\":0}}");
    }

    @Test
    void aKeyCannotBreakTheLine() {
        Vm vm = new Vm(null, null, Map.of("a\nFAKE LOG LINE\u2028\u202e", Vm.of(Disk.of(1))), null, null, Map.of());

        Finding finding = OLD.explain(Fleet.VM, vm).findings().get(0);

        assertThat(finding.pointer()).isEqualTo("/Children/a\nFAKE LOG LINE\u2028\u202e/Boot");
        assertThat(finding).hasToString(finding.toString().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}]", "?"));
        assertThat(finding.toString()).contains("/a\\u000aFAKE LOG LINE\\u2028\\u202e/Boot");
    }

    @Test
    void whatNoReaderTakesIsRefusedInOneSentence() {
        ObjectDirectory deep = ObjectDirectory.builder().build();
        for (int i = 0; i < 20_000; i++) {
            deep = ObjectDirectory.builder().objectDirectory(List.of(deep)).build();
        }
        ObjectDirectory tooDeep = deep;
        VersionGate gate = VersionGate.forBuild(WindowsBuild.SERVER_2022);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> gate.strip(ObjectDirectory.TYPE, tooDeep))
                .withMessageStartingWith("expected at most 500 levels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionGate.smallestVersion(ObjectDirectory.TYPE, tooDeep))
                .withMessageStartingWith("expected at most 500 levels");
    }

    /** An object and its list are two levels. */
    @Test
    void whatReadersTakeIsTaken() {
        ObjectDirectory deep = ObjectDirectory.builder().build();
        for (int i = 0; i < 249; i++) {
            deep = ObjectDirectory.builder().objectDirectory(List.of(deep)).build();
        }
        ObjectDirectory deepest = deep;

        assertThat(VersionGate.forBuild(WindowsBuild.SERVER_2022)
                        .explain(ObjectDirectory.TYPE, deepest)
                        .toJson())
                .isEqualTo(ObjectDirectory.TYPE.toJson(deepest));
        assertThat(ObjectDirectory.TYPE.read(ObjectDirectory.TYPE.toJson(deepest)))
                .isEqualTo(deepest);
    }

    private record Pair(@Nullable String left, @Nullable String right) {}

    /** A member that is required and may be null is written as null, and is judged as any other. */
    @Test
    void nullIsWrittenWhereItIsAValue() {
        ObjectType<Pair> type = ObjectType.of(
                "Pair", Pair.class, "acme/pair.json#/$defs/Pair", SchemaVersion.of(1, 0), null, new Fleet.Told<>() {
                    @Override
                    protected void describe(Members<Pair> members) {
                        members.add("Left", "left", ScalarType.STRING, Pair::left)
                                .required()
                                .nullable();
                        members.add("Right", "right", ScalarType.STRING, Pair::right)
                                .since(2, 0)
                                .required()
                                .nullable();
                    }
                });
        Model model = new Model("acme/pair.json", Fleet.MODEL.releases(), List.of(type));
        Pair nothing = new Pair(null, null);

        Encoded stripped = VersionGate.forBuild(model, WindowsBuild.SERVER_2022).strip(type, nothing);

        assertThat(stripped.toJson()).isEqualTo("{\"Left\":null}");
        assertThat(stripped.findings()).extracting(Finding::pointer).containsExactly("/Right");
        assertThat(VersionGate.forBuild(model, WindowsBuild.SERVER_2025)
                        .reject(type, nothing)
                        .toJson())
                .isEqualTo("{\"Left\":null,\"Right\":null}");
    }

    @Test
    void nullIsRefusedByName() {
        VersionGate gate = VersionGate.forBuild(WindowsBuild.SERVER_2022);

        refused(() -> VersionGate.forBuild(null), "build");
        refused(() -> VersionGate.forVersion(null), "version");
        refused(() -> VersionGate.forBuild(null, WindowsBuild.SERVER_2022), "model");
        refused(() -> VersionGate.forVersion(Fleet.MODEL, null), "version");
        refused(() -> gate.strip(null, ComputeSystem.builder().build()), "type");
        refused(() -> gate.explain(ComputeSystem.TYPE, null), "document");
        refused(() -> gate.reject(null), "document");
        refused(() -> VersionGate.smallestVersion(ComputeSystem.TYPE, null), "document");
    }

    private static void refused(ThrowingCallable call, String name) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
