package io.github.hcs4j.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.schemas.BundledSchemas.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the definitions say beside JSON Schema: descriptions, versions, values; and how many there are. */
class DefinitionsTest {

    /** Counts that change when the schemas do, and then on purpose. */
    @ParameterizedTest
    @CsvSource({
        "hcs/v1/hcs.schema.json,        21,  3, 137",
        "hcs/v2/hcs.schema.json,       198, 66, 680",
    })
    void thereAreAsManyAsWerePublished(String index, int objects, int enumerations, int members) {
        List<Place> types = BundledSchemas.reachable(index).stream()
                .filter(type -> !type.toString().contains("hcs-v2:")) // the v1 schema borrows a type of v2
                .filter(type -> !type.path().contains("/overlays/")) // which are not published
                .toList();
        assertThat(types.stream().filter(type -> !type.node().has("enum")))
                .as("objects")
                .hasSize(objects);
        assertThat(types.stream().filter(type -> type.node().has("enum")))
                .as("enumerations")
                .hasSize(enumerations);
        assertThat(types.stream()
                        .mapToInt(type -> type.node().path("properties").size())
                        .sum())
                .as("members")
                .isEqualTo(members);
    }

    @Test
    void thereAreAsManyValuesAsWerePublished() {
        assertThat(BundledSchemas.reachable(BundledSchemas.V2).stream()
                        .mapToInt(type -> type.node().path("enum").size())
                        .sum())
                .isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {BundledSchemas.V1, BundledSchemas.V2, BundledSchemas.OCI})
    void everyDefinitionIsReached(String index) {
        Set<String> reached = new HashSet<>();
        BundledSchemas.reachable(index).forEach(place -> reached.add(place.toString()));
        assertThat(BundledSchemas.publishedPaths().stream()
                        .filter(path -> path.startsWith(folder(index)))
                        .flatMap(path -> BundledSchemas.definitions(path).stream())
                        .filter(definition -> !definition.node().has("$ref"))
                        .map(Place::toString))
                .allSatisfy(definition -> assertThat(reached).contains(definition));
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#paths")
    void everyFileAndTypeIsDescribed(String path) {
        Place file = BundledSchemas.file(path);
        assertThat(file.node().path("title").stringValue("")).isNotBlank();
        assertThat(Stream.concat(
                        Stream.of(file), types(path).filter(type -> !type.node().has("x-hcs-extends"))))
                .allSatisfy(DefinitionsTest::assertDescribed);
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#publishedPaths")
    void everyMemberIsDescribed(String path) {
        assertThat(types(path).flatMap(type -> children(type, "properties")))
                .allSatisfy(DefinitionsTest::assertDescribed);
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#paths")
    void detailsOfValuesAreThoseOfTheEnumeration(String path) {
        assertThat(types(path)
                        .filter(type -> type.node().has("enum") && type.node().has("x-hcs-values")))
                .allSatisfy(type -> assertThat(type.node().get("x-hcs-values").propertyNames())
                        .as(type.toString())
                        .containsExactlyElementsOf(type.node()
                                .get("enum")
                                .valueStream()
                                .map(value -> value.stringValue())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#publishedPaths")
    void versionsAreThoseOfTheSchema(String path) {
        List<String> versions = versions(path);
        assertThat(BundledSchemas.everything(BundledSchemas.file(path)).stream()
                        .flatMap(place -> Stream.of(version(place, "x-hcs-since"), version(place, "x-hcs-until"))
                                .flatMap(Optional::stream)))
                .allSatisfy(version -> assertThat(versions).contains(version));
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#paths")
    void nothingWasWithdrawnBeforeItCame(String path) {
        assertThat(BundledSchemas.everything(BundledSchemas.file(path)).stream()
                        .filter(place -> until(place) < since(place)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#paths")
    void nothingIsOlderThanItsType(String path) {
        assertThat(types(path))
                .allSatisfy(type -> assertThat(Stream.concat(
                                        children(type, "properties"), children(type, "x-hcs-values"))
                                .filter(part -> version(part, "x-hcs-since").isPresent())
                                .filter(part -> since(part) < since(type)))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {BundledSchemas.V1, BundledSchemas.V2})
    void versionsAreNumberedInOrderAndCameWithABuild(String index) {
        List<Place> releases = releases(index);
        assertThat(releases)
                .isNotEmpty()
                .allSatisfy(release ->
                        assertThat(release.node().get("release").stringValue()).startsWith("Windows "));
        assertThat(versions(index).stream().map(DefinitionsTest::number).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(releases.stream()
                        .map(release -> release.node().get("build").intValue())
                        .toList())
                .isSorted();
    }

    private static void assertDescribed(Place place) {
        assertThat(place.node().path("description").stringValue(""))
                .as(place.toString())
                .isNotBlank();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The definitions that are not references. */
    private static Stream<Place> types(String path) {
        return BundledSchemas.definitions(path).stream()
                .filter(definition -> !definition.node().has("$ref"));
    }

    private static Stream<Place> children(Place type, String keyword) {
        return type.node().path(keyword).propertyNames().stream()
                .map(name -> type.child(keyword).child(name));
    }

    private static List<Place> releases(String index) {
        Place versions = BundledSchemas.file(index).child("x-hcs-versions");
        return BundledSchemas.everything(versions).stream()
                .filter(place -> place.node().isObject())
                .toList();
    }

    /** The versions of the schema that a file belongs to: those that its index lists. */
    private static List<String> versions(String path) {
        return path.startsWith("oci/")
                ? List.of()
                : releases(folder(path) + "hcs.schema.json").stream()
                        .map(release -> release.node().get("version").stringValue())
                        .toList();
    }

    private static Optional<String> text(Place place, String keyword) {
        return place.node().isObject() && place.node().has(keyword)
                ? Optional.of(place.node().get(keyword).stringValue())
                : Optional.empty();
    }

    /** A version that a source tells. */
    private static Optional<String> version(Place place, String keyword) {
        return text(place, keyword).filter(version -> !version.equals("unknown"));
    }

    private static int since(Place place) {
        return version(place, "x-hcs-since").map(DefinitionsTest::number).orElse(0);
    }

    private static int until(Place place) {
        return version(place, "x-hcs-until").map(DefinitionsTest::number).orElse(Integer.MAX_VALUE);
    }

    /** A number by which versions can be ordered. */
    private static int number(String version) {
        assertThat(version).matches("[12]\\.(0|[1-9][0-9]?)");
        int dot = version.indexOf('.');
        return 100 * Integer.parseInt(version.substring(0, dot)) + Integer.parseInt(version.substring(dot + 1));
    }
}
