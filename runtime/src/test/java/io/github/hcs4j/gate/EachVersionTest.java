package io.github.hcs4j.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hcs4j.document.Experience;
import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.json.JsonTree;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every version of HCS schema v2 against every member and every value that it does not have: what is refused and left
 * out, by the constants that describe the types, is what the version's view of the schema files does not allow.
 */
class EachVersionTest {

    private static final Map<SchemaVersion, SchemaView> VIEWS =
            Published.versions().collect(Collectors.toMap(Function.identity(), SchemaView::new));

    /** A member, and a version that does not have it. */
    record Lack<T>(SchemaVersion version, ObjectType<T> type, Member<T> member) {

        static <T> Stream<Lack<T>> of(SchemaVersion version, ObjectType<T> type) {
            return type.members().stream()
                    .filter(member -> !version.isWithin(member.since(), member.until()))
                    .filter(member -> !Experience.isStillSent(member))
                    .map(member -> new Lack<>(version, type, member));
        }

        T document() {
            return type.read(Published.with(member));
        }

        Code code() {
            return member.since() != null && version.compareTo(member.since()) < 0
                    ? Code.NEWER_MEMBER
                    : Code.WITHDRAWN_MEMBER;
        }

        @Override
        public String toString() {
            return version + " lacks " + type + "." + member.name();
        }
    }

    static Stream<SchemaVersion> versions() {
        return Published.versions();
    }

    static Stream<Lack<?>> lacks() {
        return Published.versions().flatMap(version -> Published.types().flatMap(type -> Lack.of(version, type)));
    }

    @Test
    void thereIsSomethingToFindInEachVersion() {
        assertThat(versions()).hasSize(6);
        assertThat(lacks().map(lack -> lack.version() + " " + lack.code()).distinct())
                .contains(
                        "2.1 NEWER_MEMBER",
                        "2.2 NEWER_MEMBER",
                        "2.3 NEWER_MEMBER",
                        "2.4 NEWER_MEMBER",
                        "2.5 NEWER_MEMBER",
                        "2.6 NEWER_MEMBER",
                        "2.4 WITHDRAWN_MEMBER",
                        "2.6 WITHDRAWN_MEMBER");
    }

    @ParameterizedTest
    @MethodSource("lacks")
    <T> void oneMemberIsNamedAndLeftOut(Lack<T> lack) {
        VersionGate gate = VersionGate.forVersion(lack.version());
        T document = lack.document();
        Member<T> member = lack.member();

        DocumentNotForHostException refused =
                catchThrowableOfType(DocumentNotForHostException.class, () -> gate.reject(lack.type(), document));
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(lack.code());
            assertThat(finding.pointer()).isEqualTo("/" + member.name());
            assertThat(finding.name()).isEqualTo(member.name());
            assertThat(finding.accessor()).endsWith("." + member.accessor() + "()");
            assertThat(finding.since()).isEqualTo(member.since());
            assertThat(finding.until()).isEqualTo(member.until());
            assertThat(finding.hostVersion()).isEqualTo(lack.version());
        });

        Encoded stripped = gate.strip(lack.type(), document);
        assertThat(stripped.findings()).isEqualTo(refused.findings());
        assertThat(stripped.toJson()).isEqualTo("{}");
        assertThat(gate.reject(lack.type(), lack.type().read(stripped.toJson())).toJson())
                .isEqualTo(stripped.toJson());

        Encoded explained = gate.explain(lack.type(), document);
        assertThat(explained.findings()).isEqualTo(refused.findings());
        assertThat(explained.toJson()).isEqualTo(lack.type().toJson(document));

        SchemaView view = VIEWS.get(lack.version());
        if (view.has(lack.type().name())) {
            assertThat(view.problems(lack.type().name(), lack.type().toJsonBytes(document)))
                    .isNotEmpty();
            assertThat(view.problems(lack.type().name(), stripped.toJsonBytes()))
                    .isEmpty();
        }
    }

    /** Everything at once, at every depth, with values of all versions in it. */
    @ParameterizedTest
    @MethodSource("versions")
    void fullDocumentsHoldUnderTheViewOfTheVersion(SchemaVersion version) {
        VersionGate gate = VersionGate.forVersion(version);
        SchemaView view = VIEWS.get(version);
        Published documents = new Published(new Random(version.minor()));
        List<ObjectType<?>> ofVersion =
                Published.types().filter(type -> view.has(type.name())).toList();

        assertThat(ofVersion).hasSizeGreaterThan(100).allSatisfy(type -> hold(gate, view, documents, type));
    }

    private static <T> void hold(VersionGate gate, SchemaView view, Published documents, ObjectType<T> type) {
        T document = type.read(documents.complete(type));

        Encoded explained = gate.explain(type, document);
        assertThat(explained.toJson()).isEqualTo(type.toJson(document));
        assertThat(view.problems(type.name(), explained.toJsonBytes()).isEmpty())
                .as("%s %s", explained.findings(), explained.toJson())
                .isEqualTo(explained.findings().isEmpty());

        Encoded stripped = gate.strip(type, document);
        assertThat(stripped.findings()).isEqualTo(explained.findings());
        assertThat(view.problems(type.name(), stripped.toJsonBytes())).isEmpty();
        assertThat(without(explained.toJson(), stripped.findings())).isEqualTo(JsonTree.parse(stripped.toJson()));
    }

    /** A text without what the pointers lead to; those of list elements from the last to the first. */
    private static JsonTree without(String json, List<Finding> findings) {
        JsonTree tree = JsonTree.parse(json);
        List<Finding> backwards = new ArrayList<>(findings);
        Collections.reverse(backwards);
        for (Finding finding : backwards) {
            tree = without(tree, finding.pointer().substring(1).split("/"), 0);
        }
        return tree;
    }

    private static JsonTree without(JsonTree tree, String[] tokens, int depth) {
        String token = tokens[depth].replace("~1", "/").replace("~0", "~");
        boolean isLast = depth == tokens.length - 1;
        if (tree instanceof JsonTree.Arr list) {
            List<JsonTree> elements = new ArrayList<>(list.elements());
            int index = Integer.parseInt(token);
            if (isLast) {
                elements.remove(index);
            } else {
                elements.set(index, without(elements.get(index), tokens, depth + 1));
            }
            return new JsonTree.Arr(elements);
        }
        List<JsonTree.Field> fields = new ArrayList<>();
        for (JsonTree.Field field : ((JsonTree.Obj) tree).fields()) {
            if (!field.name().equals(token)) {
                fields.add(field);
            } else if (!isLast) {
                fields.add(new JsonTree.Field(token, without(field.value(), tokens, depth + 1)));
            }
        }
        assertThat(fields).hasSize(((JsonTree.Obj) tree).fields().size() - (isLast ? 1 : 0));
        return new JsonTree.Obj(fields);
    }

    /** A member with a value, and a version that has the one without the other. */
    record ValueLack<T>(
            SchemaVersion version, ObjectType<T> type, Member<T> member, EnumType.Value<?> value, boolean isInList) {

        static <T> Stream<ValueLack<T>> of(SchemaVersion version, ObjectType<T> type) {
            return type.members().stream()
                    .filter(member -> version.isWithin(member.since(), member.until()))
                    .flatMap(member -> values(member.type())
                            .filter(value -> !version.isWithin(value.since(), value.until()))
                            .map(value ->
                                    new ValueLack<>(version, type, member, value, member.type() instanceof ListType)));
        }

        private static Stream<? extends EnumType.Value<?>> values(JsonType<?> type) {
            JsonType<?> inner = type instanceof ListType<?> list ? list.element() : type;
            return inner instanceof EnumType<?> enumeration ? enumeration.values().stream() : Stream.empty();
        }

        @Override
        public String toString() {
            return version + " lacks " + value.text() + " of " + type + "." + member.name();
        }
    }

    static Stream<ValueLack<?>> valueLacks() {
        return Published.versions().flatMap(version -> Published.types().flatMap(type -> ValueLack.of(version, type)));
    }

    @ParameterizedTest
    @MethodSource("valueLacks")
    <T> void oneValueIsNamedAndLeftOut(ValueLack<T> lack) {
        String text = '"' + lack.value().text() + '"';
        String list = "[" + text + ",\"of nobody\"]";
        T document = lack.type().read("{\"" + lack.member().name() + "\":" + (lack.isInList() ? list : text) + "}");

        Encoded stripped = VersionGate.forVersion(lack.version()).strip(lack.type(), document);

        assertThat(stripped.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isIn(Code.NEWER_VALUE, Code.WITHDRAWN_VALUE);
            assertThat(finding.pointer()).isEqualTo("/" + lack.member().name() + (lack.isInList() ? "/0" : ""));
            assertThat(finding.text()).isEqualTo(lack.value().text());
            assertThat(finding.since()).isEqualTo(lack.value().since());
        });
        assertThat(stripped.toJson())
                .isEqualTo(lack.isInList() ? "{\"" + lack.member().name() + "\":[\"of nobody\"]}" : "{}");
    }

    /** The version that is found is the first whose gate lets the document through. */
    @ParameterizedTest
    @MethodSource("lacks")
    <T> void theSmallestVersionIsTheMembers(Lack<T> lack) {
        VersionNeed need = VersionGate.smallestVersion(lack.type(), lack.document());

        SchemaVersion since = lack.member().since();
        boolean isPublished = V2Model.releases().stream()
                .anyMatch(release -> release.version().equals(since));
        if (isPublished) {
            assertThat(need.smallest().orElseThrow().version()).isEqualTo(since);
            assertThat(need.obstacles()).isEmpty();
        } else {
            assertThat(need.smallest()).isEmpty();
            assertThat(need.obstacles())
                    .extracting(Finding::name)
                    .containsExactly(lack.member().name());
        }
    }

    @Test
    void aValueIsADocumentToo() {
        List<ModelType<?>> enumerations = V2Model.model().types().stream()
                .filter(type -> type instanceof EnumType)
                .toList();

        assertThat(enumerations).allSatisfy(type -> values((EnumType<?>) type));
    }

    private static <E extends EnumValue> void values(EnumType<E> type) {
        VersionGate gate = VersionGate.forVersion(SchemaVersion.of(2, 1));
        for (EnumType.Value<E> value : type.values()) {
            boolean isKnown = SchemaVersion.of(2, 1).isWithin(value.since(), value.until());
            if (isKnown) {
                assertThat(gate.strip(type, value.constant()).toJson()).isEqualTo(type.toJson(value.constant()));
            } else {
                DocumentNotForHostException nothingLeft = catchThrowableOfType(
                        DocumentNotForHostException.class, () -> gate.strip(type, value.constant()));
                assertThat(nothingLeft.findings()).extracting(Finding::pointer).containsExactly("");
            }
        }
    }
}
