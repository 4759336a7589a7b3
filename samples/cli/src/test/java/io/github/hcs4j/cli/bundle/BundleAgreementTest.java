package io.github.hcs4j.cli.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.ProcessParameters;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A strict bundle, checked by a validator that knows nothing of HCS, says the same of a document as the validator and
 * the version gate. What it does not say is listed in {@link #NOT_IN_A_SCHEMA}.
 */
class BundleAgreementTest {

    private static final int DOCUMENTS = 150;

    private static final Path DOCUMENT_FILES = Path.of("../../schemas/src/test/resources/documents");

    /**
     * Problems that no JSON Schema tells, and why. In the other direction, the bundle alone looks into what a request
     * carries by its resource path.
     */
    private static final Set<Code> NOT_IN_A_SCHEMA = EnumSet.of(
            // of the text, not of the document
            Code.BYTE_ORDER_MARK,
            Code.DUPLICATE_MEMBER,
            // a schema knows no version that a document declares
            Code.NEWER_DECLARATION,
            // what documents taught that HCS does: rules of this project
            Code.ENDPOINT_ID_SPELLING,
            Code.CONTAINER_PATH_TWICE,
            Code.VOLUME_PATH_WITH_HV_PARTITION,
            Code.BOOT_DEVICE_MISSING,
            Code.SECURE_BOOT_TEMPLATE_NOT_APPLIED,
            Code.MEMORY_NOT_ALIGNED,
            Code.SHUTDOWN_WITHOUT_MECHANISM,
            // whether a pattern is matched in time depends on who matches
            Code.PATTERN_NOT_CHECKED);

    private static final List<ObjectType<?>> ROOTS =
            List.of(ComputeSystem.TYPE, ProcessParameters.TYPE, ModifySettingRequest.TYPE);

    @ParameterizedTest
    @CsvSource({"2.0, 1", "2.1, 2", "2.2, 3", "2.3, 4", "2.4, 5", "2.5, 6", "2.6, 7"})
    void ofRandomDocuments(String version, long seed) {
        for (ObjectType<?> root : ROOTS) {
            Witness witness = new Witness(root, version);
            int accepted = 0;
            for (int i = 0; i < DOCUMENTS; i++) {
                RandomDocuments documents = new RandomDocuments(seed * DOCUMENTS + i, i % 5 == 0 ? 30 : 0);
                accepted += witness.agrees(documents.of(root)) ? 1 : 0;
            }
            assertThat(accepted).isLessThan(DOCUMENTS); // or nothing was tried
        }
    }

    /** A real document, and all that become of it by one mistake. */
    @ParameterizedTest
    @CsvSource({"2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6"})
    void ofRealDocumentsAndThoseWithOneMistake(String version) throws IOException {
        Witness witness = new Witness(ComputeSystem.TYPE, version);
        for (String name : List.of("argon.json", "xenon.json", "utility-vm.json")) {
            Map<String, @Nullable Object> document =
                    ScalarType.ANY.read(Files.readString(DOCUMENT_FILES.resolve(name))) instanceof Map<?, ?> map
                            ? copy(map)
                            : Map.of();
            document.remove("SchemaVersion");
            assertThat(witness.agrees(document) || version.equals("2.0")).isTrue();
            List<Map<String, @Nullable Object>> mistaken = new ArrayList<>();
            OneMistake.in(document, mistaken);
            assertThat(mistaken).hasSizeGreaterThan(20);
            mistaken.forEach(witness::agrees);
        }
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) name, value));
        return copy;
    }

    /** A bundle for a version, and those that it agrees with. */
    private static final class Witness {

        private final ObjectType<?> root;
        private final Schema bundle;
        private final HcsValidator validator;
        private final VersionGate gate;

        Witness(ObjectType<?> root, String version) {
            this.root = root;
            this.bundle = schema(SchemaBundle.ofResource(
                    "hcs/v2/hcs.schema.json", new BundleRequest(root.name(), version, false, true)));
            this.validator = HcsValidator.of(V2Model.model(), root).forVersion(SchemaVersion.parse(version));
            this.gate = VersionGate.forVersion(SchemaVersion.parse(version));
        }

        private static Schema schema(Map<String, @Nullable Object> bundle) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ScalarType.ANY.toJson(bundle));
        }

        /** Whether all accept a document; that all refuse it is agreement as well. */
        boolean agrees(Map<String, @Nullable Object> document) {
            String text = ScalarType.ANY.toJson(document);
            List<String> byBundle = bundle.validate(text, com.networknt.schema.InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
            List<String> byValidator = validator.validate(text.getBytes(StandardCharsets.UTF_8)).findings().stream()
                    .filter(finding -> !NOT_IN_A_SCHEMA.contains(finding.code()))
                    .map(Object::toString)
                    .toList();
            assertThat(byBundle.isEmpty())
                    .as("%s: bundle %s, validator %s", text, byBundle, byValidator)
                    .isEqualTo(byValidator.isEmpty());
            if (byBundle.isEmpty()) {
                assertThat(byGate(root, text)).as(text).isEmpty();
            }
            return byBundle.isEmpty();
        }

        private <T> List<String> byGate(ObjectType<T> type, String text) {
            try {
                return gate.explain(type, type.read(text)).findings().stream()
                        .map(Object::toString)
                        .filter(finding -> !finding.startsWith(Code.NEWER_DECLARATION.name()))
                        .toList();
            } catch (JsonException unreadable) {
                return List.of(String.valueOf(unreadable.getMessage()));
            }
        }
    }
}
