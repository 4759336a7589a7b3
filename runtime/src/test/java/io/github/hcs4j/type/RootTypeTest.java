package io.github.hcs4j.type;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.compare.Documents;
import io.github.hcs4j.diff.SchemaDiff;
import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.diff.TypeView;
import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.validate.DocumentTypes;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.validate.Report;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of a schema whose root is a list, a map or a plain value: read, judged, stripped and compared. */
class RootTypeTest {

    private static final String SCHEMA = "acme/fleet.schema.json";

    private static final RootType<List<Fleet.Boot>> LIST = RootType.of(SCHEMA + '#', ListType.of(Fleet.BOOT))
            .limit(Limit.Kind.MIN_ITEMS, 0, "1")
            .limit(Limit.Kind.MIN_PROPERTIES, 1, "2");

    private static final RootType<Map<String, String>> MAP = RootType.of(SCHEMA + '#', MapType.of(ScalarType.STRING))
            .limit(Limit.Kind.MAX_PROPERTIES, 0, "2")
            .matching(1, "^a");

    private static final Model MODEL =
            new Model(SCHEMA, Fleet.MODEL.releases(), List.of(Fleet.BOOT, Fleet.DISK, Fleet.NET), LIST);

    private static Report report(RootType<?> root, String document) {
        return HcsValidator.of(new Model(SCHEMA, List.of(), List.of(), root), root)
                .validate(document.getBytes(UTF_8));
    }

    @Test
    void aModelHasItsRoot() {
        assertThat(MODEL.has(LIST)).isTrue();
        assertThat(MODEL.has(Fleet.BOOT)).isTrue();
        assertThat(MODEL.has(MAP)).isFalse();
        assertThat(MODEL.type("root")).contains(LIST);
        assertThat(Fleet.MODEL.root()).isNull();
        assertThat(Fleet.MODEL.type("root")).isEmpty();
        assertThat(Fleet.MODEL.has(LIST)).isFalse();
    }

    @Test
    void theRootSaysWhatItIs() {
        assertThat(LIST.type()).isEqualTo(ListType.of(Fleet.BOOT));
        assertThat(LIST.javaType()).isEqualTo(List.class);
        assertThat(MAP.javaType()).isEqualTo(Map.class);
        assertThat(RootType.of(SCHEMA, ScalarType.STRING).javaType()).isEqualTo(Object.class);
        assertThat(RootType.of(SCHEMA, Fleet.DISK).javaType()).isEqualTo(Fleet.Disk.class);
        assertThat(LIST.definition()).isEqualTo(SCHEMA + '#');
        assertThat(LIST.limits())
                .containsExactly(
                        new Limit(Limit.Kind.MIN_ITEMS, BigDecimal.ONE, 0),
                        new Limit(Limit.Kind.MIN_PROPERTIES, BigDecimal.valueOf(2), 1));
        assertThat(MAP.forms()).containsExactly(new Form(1, "^a", List.of()));
        RootType<Object> any = RootType.of(SCHEMA, ScalarType.ANY);
        assertThat(any.oneOf(0, "[\"q\"]").always(0, "x").matching("y").forms())
                .containsExactly(
                        new Form(0, null, List.of("q")), new Form(0, null, List.of("x")), new Form(0, "y", List.of()));
        assertThat(any.forms()).isEmpty();
    }

    @Test
    void documentsAreReadAndWritten() {
        assertThat(MAP.read("{\"a\": \"b\"}")).isEqualTo(Map.of("a", "b"));
        assertThat(Place.parse(MAP, "/a").pointer()).isEqualTo("/a");
        assertThat(Place.root(MAP).accessor()).isEqualTo("map");
        assertThat(MAP.toJson(Map.of("a", "b"))).isEqualTo("{\"a\":\"b\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"From": "Net", "Zed": 1}] | /0/Zed | UNKNOWN_MEMBER
            []                          |        | at the top: found a list, which has 0, expected at least 1 element
            [{"From": "Net"}]           | /0     | found an object, which has 1, expected at least 2 members
            {}                          |        | at the top: found an object, expected a list
            null                        |        | expected a value of type array:ref:
            ``                          |        | found nothing, expected a value of type array:ref:
            """)
    void aListIsJudged(String document, String pointer, String words) {
        assertThat(report(LIST, document).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(finding.toString()).contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"x": "ab", "y": "a"}           |
            {"x": "b"}                      | /x: found the text "b", expected a text that matches "^a"
            {"x": 1}                        | WRONG_TYPE /x
            {"x": "a", "y": "a", "z": "a"}  | at the top: found an object, which has 3, expected at most 2 members
            """)
    void aMapIsJudged(String document, String words) {
        if (words == null) {
            assertThat(report(MAP, document).findings()).isEmpty();
        } else {
            assertThat(report(MAP, document).findings())
                    .singleElement()
                    .asString()
                    .contains(words);
        }
    }

    @Test
    void whatAListHoldsIsNoOtherTypeOfTheDocument() {
        DocumentTypes types = DocumentTypes.of(MODEL.types(), List.of(MODEL));
        assertThat(HcsValidator.of(MODEL, LIST)
                        .among(types)
                        .validate("[{\"From\": \"Disk\", \"Slot\": 1}]".getBytes(UTF_8))
                        .findings())
                .isEmpty();
    }

    @Test
    void theGateLooksIntoAList() {
        Encoded stripped = VersionGate.forBuild(MODEL, WindowsBuild.SERVER_2022)
                .strip(LIST, List.of(Fleet.Disk.of(1), new Fleet.Net(null, null, "Net", Map.of())));
        assertThat(stripped.toJson()).isEqualTo("[{\"From\":\"Net\"}]");
        assertThat(stripped.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/0");
            assertThat(finding.accessor()).isEqualTo("list.get(0)");
        });
    }

    @Test
    void documentsAreCompared() {
        assertThat(Documents.compare(MAP, Map.of("a", "b"), Map.of("a", "c")))
                .singleElement()
                .asString()
                .contains("/a");
    }

    private static SchemaView numbers(RootType<?> root) {
        return SchemaView.of("numbers", new Model(SCHEMA, Fleet.MODEL.releases(), List.of(), root));
    }

    @Test
    void rootsAreCompared() {
        SchemaView narrow = numbers(RootType.of(SCHEMA, ListType.of(ScalarType.UINT8)));
        SchemaView wide = numbers(RootType.of(SCHEMA, ListType.of(ScalarType.UINT32)));
        assertThat(SchemaView.of("fleet", MODEL).root()).isEqualTo("array:ref:Boot");
        assertThat(narrow.at(SchemaVersion.of(1, 0)).withMappers(List.of()).root())
                .isEqualTo("array:uint8");
        assertThat(SchemaDiff.between(narrow, narrow).changes()).isEmpty();
        assertThat(SchemaDiff.between(narrow, wide).changes()).singleElement().satisfies(change -> {
            assertThat(change.place()).hasToString("root");
            assertThat(change.before()).isEqualTo("array:uint8");
            assertThat(change.after()).isEqualTo("array:uint32");
            assertThat(change.impact().sent().isBreaking()).isFalse();
            assertThat(change.impact().read().isBreaking()).isTrue();
            assertThat(change.impact().source().isBreaking()).isTrue();
        });
    }

    @Test
    void theRootHasNoMembersToShow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeView.of(LIST))
                .withMessage("the root of acme/fleet.schema.json# is no object, enumeration or choice");
    }
}
