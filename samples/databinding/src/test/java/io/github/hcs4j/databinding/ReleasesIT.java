package io.github.hcs4j.databinding;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents are read and written alike with the oldest and the newest release of both Jacksons, with mappers of default
 * settings, on the class path and on the module path, where nothing is opened. From 3.1 on Jackson updates a record to
 * a new one; before, it would change the one that it is given, and fails.
 */
class ReleasesIT {

    private static final String KEEPER = "com.acme.rack.Keeper\t{\"Name\":\"Ann\",\"Newer\":1}\t";

    private static final String PANEL = "com.acme.rack.Panel\t{\"Label\":null,\"Port0\":\"5\"}\t";

    /** A known member of a record and an unknown one, two of a final class. */
    private static final List<String> UPDATES = List.of(
            KEEPER + "{\"Name\":\"Bob\"}",
            KEEPER + "{\"Newest\":2}",
            PANEL + "{\"Port1\":\"true\"}",
            PANEL + "{\"Label\":\"x\"}");

    @ParameterizedTest
    @MethodSource("runs")
    void documentsAreReadAndWrittenAlike(Release release, boolean onModulePath)
            throws IOException, InterruptedException {
        List<String> input = new ArrayList<>(RackDocuments.LINES);
        List<String> expected = new ArrayList<>(RackDocuments.TEXTS);
        documents().forEach(document -> {
            input.add(document.type().javaType().getName() + '\t' + document.json());
            expected.add(document.written());
        });

        List<String> output = release.run(
                onModulePath, Stream.concat(input.stream(), UPDATES.stream()).toList());

        assertThat(output).hasSize(input.size() + UPDATES.size());
        assertThat(output.subList(0, input.size())).isEqualTo(expected);
        assertThat(output.subList(input.size(), output.size()))
                .satisfiesExactly(
                        known -> {
                            if (release.updatesRecords()) {
                                assertThat(known)
                                        .isEqualTo("{\"Name\":\"Bob\",\"Newer\":1}\t{\"Name\":\"Ann\",\"Newer\":1}");
                            } else {
                                assertThat(known)
                                        .startsWith(
                                                "error: No fallback setter/field defined for creator property 'Name'");
                            }
                        },
                        ReleasesIT::isRefused,
                        ReleasesIT::isRefused,
                        ReleasesIT::isRefused);
    }

    private static Stream<Arguments> runs() {
        return Stream.of(Release.values())
                .flatMap(release -> Stream.of(Arguments.of(release, false), Arguments.of(release, true)));
    }

    /** Else an update would leave it out without a word. */
    private static void isRefused(String line) {
        assertThat(line).startsWith("error: ").contains("a generated type does not change in place");
    }

    private static Stream<Document> documents() {
        Stream<Document> samples = Sample.ALL.stream().map(sample -> new Document(sample.type(), sample.compactJson()));
        Stream<Document> types = Stream.of(V1Model.model(), V2Model.model(), OciModel.model())
                .flatMap(model -> model.types().stream())
                .flatMap(ReleasesIT::documentsOf);
        return Stream.concat(samples, types);
    }

    private static Stream<Document> documentsOf(ModelType<?> type) {
        if (type instanceof ObjectType<?>) {
            return Stream.of("{}", "{\"hcs4j.Newer\":{\"a\":[1,null,{\"b\":1.5}]},\"hcs4j.Newest\":null}")
                    .map(json -> new Document(type, json));
        }
        if (type instanceof EnumType<?> enumeration) {
            Stream<String> known = enumeration.values().stream().map(EnumType.Value::text);
            return Stream.concat(known, Stream.of("of a newer Windows"))
                    .filter(not(String::isEmpty))
                    .map(text -> new Document(type, '"' + text + '"'));
        }
        return Stream.of();
    }

    /**
     * A document.
     *
     * @param type its type
     * @param json its text, on one line
     */
    private record Document(ModelType<?> type, String json) {

        /** What the type itself makes of it. */
        String written() {
            return again(type, json);
        }

        private static <T> String again(ModelType<T> type, String json) {
            return type.toJson(type.read(json));
        }
    }
}
