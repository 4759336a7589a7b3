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
import io.github.hcs4j.validate.Finding;
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
 * the version gate. What it says is listed in {@link #IN_A_SCHEMA}, and what the validator says in its place in
 * {@link #INSTEAD}.
 */
class BundleAgreementTest {

    private static final int DOCUMENTS = 150;

    private static final Path DOCUMENT_FILES = Path.of("../../schemas/src/test/resources/documents");

    /**
     * Problems that a schema tells. It tells none of the text, such as a name that occurs twice; none of the version
     * that a document declares; and none of what documents taught that HCS does, which are rules of the validator.
     */
    private static final Set<Code> IN_A_SCHEMA = EnumSet.of(
            Code.UNKNOWN_MEMBER,
            Code.DRAFT_MEMBER,
            Code.MISSING_MEMBER,
            Code.MEMBERS_DISAGREE,
            Code.WRONG_TYPE,
            Code.OUT_OF_RANGE,
            Code.OUTSIDE_LIMIT,
            Code.PATTERN_MISMATCH,
            Code.FORMAT_MISMATCH,
            Code.UNKNOWN_VALUE,
            Code.UNKNOWN_CHOICE,
            Code.NEWER_TYPE,
            Code.NEWER_MEMBER,
            Code.NEWER_VALUE,
            Code.WITHDRAWN_TYPE,
            Code.WITHDRAWN_MEMBER,
            Code.WITHDRAWN_VALUE,
            Code.UNDATED_TYPE,
            Code.UNDATED_MEMBER,
            Code.UNDATED_VALUE);

    /**
     * Rules of the validator that tell of members what the schema says of them too, once and in the words of who knows
     * HCS: which part makes a system what it is, and which processor limits exclude each other.
     */
    private static final Set<Code> INSTEAD = EnumSet.of(Code.SYSTEM_KIND, Code.PROCESSOR_LIMITS_EXCLUSIVE);

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
            List<Finding> byValidator =
                    validator.validate(text.getBytes(StandardCharsets.UTF_8)).findings();
            if (byBundle.isEmpty()) {
                assertThat(byValidator).as(text).noneMatch(finding -> IN_A_SCHEMA.contains(finding.code()));
            } else {
                assertThat(byValidator)
                        .as("%s: %s", text, byBundle)
                        .anyMatch(finding -> IN_A_SCHEMA.contains(finding.code()) || INSTEAD.contains(finding.code()));
            }
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
