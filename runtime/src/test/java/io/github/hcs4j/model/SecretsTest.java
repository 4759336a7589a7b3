package io.github.hcs4j.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.InvalidSpecException;
import io.github.hcs4j.container.MappingResult;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.explain.HcsErrors;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.engine.LocatedReader;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.CWCOWHostedSystem;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ContainerCredentialGuardAddInstanceRequest;
import io.github.hcs4j.model.v2.ContainerCredentialGuardOperationRequest;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.LinuxHostedSystem;
import io.github.hcs4j.model.v2.ModificationRequest;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.ServiceProperties;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.version.WindowsBuild;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema marks as secret is written as JSON, and shown to nobody else. */
class SecretsTest {

    private static final String SECRET = "hunter2";

    private static final String GUARD =
            "{\"Operation\":\"AddInstance\",\"OperationDetails\":{\"Id\":\"c\",\"CredentialSpec\":\"hunter2\"}}";

    private static final Map<ObjectType<? extends ModelRecord>, List<String>> DOCUMENTS = Map.of(
            ContainerConfig.TYPE, List.of("{\"Credentials\":\"hunter2\"}"),
            Windows.TYPE, List.of("{\"credentialSpec\":\"hunter2\"}", "{\"credentialSpec\":{\"a\":[\"hunter2\"]}}"),
            ContainerCredentialGuardAddInstanceRequest.TYPE, List.of("{\"Id\":\"c\",\"CredentialSpec\":\"hunter2\"}"),
            ContainerCredentialGuardOperationRequest.TYPE, List.of(GUARD),
            ContainerCredentialGuardState.TYPE,
                    List.of("{\"Cookie\":\"hunter2\"}", "{\"Transport\":\"LRPC\",\"CredentialSpec\":\"hunter2\"}"),
            ModificationRequest.TYPE,
                    List.of("{\"PropertyType\":\"ContainerCredentialGuard\",\"Settings\":" + GUARD + '}'),
            LinuxHostedSystem.TYPE, List.of("{\"OciSpecification\":{\"a\":\"hunter2\"}}"),
            CWCOWHostedSystem.TYPE, List.of("{\"Spec\":{\"a\":[\"hunter2\"]}}"),
            ServiceProperties.TYPE, List.of("{\"Properties\":[{\"Instances\":[" + GUARD + "]}]}"));

    private static Stream<ObjectType<?>> objects() {
        return Stream.of(V1Model.model(), V2Model.model(), OciModel.model())
                .flatMap(model -> model.types().stream())
                .filter(ObjectType.class::isInstance)
                .map(type -> (ObjectType<?>) type);
    }

    private static boolean hasSecret(ObjectType<?> type) {
        return type.members().stream().anyMatch(Member::isSecret);
    }

    @Test
    void everyTypeWithASecretIsTestedHere() {
        Set<ObjectType<?>> secret =
                new HashSet<>(objects().filter(SecretsTest::hasSecret).toList());
        assertThat(DOCUMENTS.keySet()).isEqualTo(secret);
    }

    static Stream<Arguments> documents() {
        return DOCUMENTS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> Arguments.of(entry.getKey(), text)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T extends ModelRecord> void areWrittenButNotShown(ObjectType<T> type, String text) {
        T record = type.read(text);

        assertThat(record.toJson()).isEqualTo(text);
        assertHidden(record, record.toTree(), type.toTree(record));
        for (Member<T> member : type.members()) {
            assertHidden(member.isSecret() ? "" : member.of(record));
        }
        assertThat(record).asString().contains("***");
        // as the settings of a request, typed and not, and as a member that nobody knows
        ModifySettingRequest typed =
                ModifySettingRequest.builder().settings(record).build();
        assertThat(typed.toJson()).isEqualTo("{\"Settings\":" + text + '}');
        assertHidden(typed, typed.settings(), typed.toTree(), ModifySettingRequest.read(typed.toJson()));
        assertHidden(ComputeSystem.builder().putUnknownMembers("x", record).build(), ComputeSystem.read(text));
        assertHidden(typed.toBuilder(), LocatedReader.read(typed.toJsonBytes()));
    }

    @Test
    void areNotShownInsideOtherRecords() {
        String text =
                "{\"SchemaVersion\":{\"Major\":2},\"Container\":{\"ContainerCredentialGuard\":{\"Cookie\":\"hunter2\"}}}";

        assertHidden(HostedSystem.read(text), ComputeSystem.read("{\"HostedSystem\":" + text + '}'));
        assertThat(HostedSystem.read(text)).asString().contains("cookie=***");
    }

    @ParameterizedTest
    @MethodSource("documents")
    <T extends ModelRecord> void areNotFound(ObjectType<T> type, String text) {
        for (Model model : List.of(V1Model.model(), V2Model.model())) {
            if (model.types().contains(type)) {
                for (WindowsBuild build : List.of(WindowsBuild.SERVER_2016, WindowsBuild.SERVER_2022)) {
                    Encoded encoded = VersionGate.forBuild(model, build).explain(type, type.read(text));
                    assertHidden(encoded, encoded.findings(), encoded.remarks());
                    assertHidden(HcsValidator.of(model, type).forBuild(build).validate(text.getBytes(UTF_8)));
                }
            }
        }
        assertHidden(HcsValidator.of(ComputeSystem.TYPE)
                .validate(text.getBytes(UTF_8))
                .findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Credentials\":72727}",
                "{\"Credentials\":72727.5}",
                "{\"Credentials\":hunter2}",
                "{\"Credentials\":\"hunter2}",
                "{\"Credentials\":\"hunter2\",\"Credentials\":\"hunter2\"}",
                "{\"Credentials\":[\"hunter2\"]}",
                "{\"Credentials\":{\"a\":\"hunter2\"}}"
            })
    void areNotQuoted(String text) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ContainerConfig.read(text))
                .satisfies(problem -> assertThat(problem.getMessage()).doesNotContain(SECRET, "72727"))
                .withMessageContaining("/Credentials");
        assertThat(HcsValidator.of(ContainerConfig.TYPE)
                        .validate(text.getBytes(UTF_8))
                        .findings())
                .isNotEmpty()
                .extracting(Object::toString)
                .allSatisfy(finding -> assertThat(finding).doesNotContain(SECRET, "72727"));
    }

    @Test
    void areNotInWhatIsSaidOfAMapping() {
        Spec spec =
                Spec.read("{\"root\":{\"path\":\"C:\\\\r\"},\"windows\":{\"layerFolders\":[\"C:\\\\l\",\"C:\\\\s\"],"
                        + "\"credentialSpec\":{\"a\":\"hunter2\"}}}");
        for (WindowsBuild build : List.of(WindowsBuild.SERVER_2016, WindowsBuild.SERVER_2022)) {
            ContainerRequest request = ContainerRequest.builder()
                    .id("c")
                    .host(HostMachine.of(build, 2))
                    .spec(spec)
                    .build();
            InvalidSpecException refused =
                    catchThrowableOfType(InvalidSpecException.class, () -> WindowsContainers.map(request));
            assertHidden(request, request.toBuilder(), spec);
            if (refused != null) {
                assertHidden(refused, refused.problems());
            } else {
                MappingResult result = WindowsContainers.map(request);
                assertHidden(result, result.notices(), result.document());
            }
        }
    }

    @Test
    void areNotExplained() {
        String log = "HcsCreateComputeSystem failed 0x8037010D: {\"Credentials\":\"hunter2\",\"Container\":"
                + "{\"ContainerCredentialGuard\":{\"Cookie\":\"hunter2\"}}} Unknown object field '$.Credentials'";

        assertThat(HcsErrors.explain(log).isEmpty()).isFalse();
        assertHidden(HcsErrors.explain(log), HcsErrors.explainLines(log).toList());
    }

    private static void assertHidden(Object... shown) {
        assertThat(shown)
                .extracting(String::valueOf)
                .allSatisfy(text -> assertThat(text).doesNotContain(SECRET));
    }
}
