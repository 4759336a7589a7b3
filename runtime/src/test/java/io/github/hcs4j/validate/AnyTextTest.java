package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonTree;
import io.github.hcs4j.json.RandomDocuments;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.version.WindowsBuild;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A validator answers whatever it is given, and it agrees with the readers of the types. */
class AnyTextTest {

    private static final String SEED = "20250717";
    private static final int VALUES = 60;

    /** What no type says, so that a random document may have it. */
    private static final Set<Code> LEARNED = EnumSet.of(
            Code.CONTAINER_PATH_TWICE, Code.VOLUME_PATH_WITH_HV_PARTITION, Code.OUTSIDE_LIMIT, Code.MEMBERS_DISAGREE);

    /** What requests carry, which to their types is anything. */
    private static final Pattern CARRIED = Pattern.compile("/(?:Settings|OperationDetails)\\b");

    @Provide
    Arbitrary<ModelType<?>> types() {
        return Arbitraries.of(Documents.types());
    }

    @Property(tries = 3000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void aDocumentThatItsTypeAllowsHasNoError(@ForAll("types") ModelType<?> type, @ForAll long seed) {
        Random random = new Random(seed);
        JsonTree tree = withPatterns(type, new RandomDocuments(random, VALUES).value(type));

        Report report = HcsValidator.of(type).validate(tree.spelledBy(random).getBytes(UTF_8));

        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR && !LEARNED.contains(finding.code()))
                .filteredOn(finding -> !CARRIED.matcher(finding.pointer()).find())
                .isEmpty();
    }

    @Property(tries = 3000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void whatTheReaderRefusesIsAnError(@ForAll("types") ModelType<?> type, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] text = damaged(new RandomDocuments(random, VALUES).value(type).spelledBy(random), random);

        Report report = HcsValidator.of(type).forBuild(WindowsBuild.SERVER_2019).validate(text);

        try {
            type.read(text);
        } catch (JsonException refused) {
            assertThat(report.hasErrors() || isReadable(ListType.of(type), text))
                    .as(refused.getMessage())
                    .isTrue();
        }
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.toString()).doesNotContain("\n", "\r", "\u2028");
            assertThat(finding.line()).isPositive();
            assertThat(finding.column()).isPositive();
        });
    }

    /** A list of documents is looked at one by one. */
    private static boolean isReadable(JsonType<?> type, byte[] text) {
        try {
            type.read(text);
            return true;
        } catch (JsonException refused) {
            return false;
        }
    }

    @Property(tries = 2000, seed = SEED)
    void bytesWithoutMeaningAreAnswered(@ForAll byte[] noise) {
        assertThat(HcsValidator.of(Documents.types().get(0)).validate(noise)).isNotNull();
    }

    /** Exchanges a few characters for such as have a meaning in JSON. */
    private static byte[] damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        String pieces = "{}[],:\"\\0-.eE tnf\u00fc\n";
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged.setCharAt(random.nextInt(damaged.length()), pieces.charAt(random.nextInt(pieces.length())));
        }
        return damaged.toString().getBytes(UTF_8);
    }

    /** The same document with texts that match wherever there is a pattern; those of the schemas are all GUIDs. */
    private static JsonTree withPatterns(JsonType<?> type, JsonTree tree) {
        if (type instanceof CarriedType<?> carried) {
            return withPatterns(carried.type(), tree);
        }
        if (type instanceof ListType<?> list && tree instanceof JsonTree.Arr array) {
            return new JsonTree.Arr(array.elements().stream()
                    .map(element -> withPatterns(list.element(), element))
                    .toList());
        }
        if (type instanceof MapType<?> map && tree instanceof JsonTree.Obj object) {
            return mapped(object, field -> withPatterns(map.value(), field.value()));
        }
        if (type instanceof ObjectType<?> described && tree instanceof JsonTree.Obj object) {
            Map<String, ? extends Member<?>> members =
                    described.members().stream().collect(Collectors.toMap(Member::name, Function.identity()));
            return mapped(object, field -> {
                Member<?> member = members.get(field.name());
                if (member == null) {
                    return field.value();
                }
                return member.forms().isEmpty() ? withPatterns(member.type(), field.value()) : matching(field.value());
            });
        }
        return tree;
    }

    private static JsonTree matching(JsonTree value) {
        if (value instanceof JsonTree.Arr array) {
            return new JsonTree.Arr(
                    array.elements().stream().map(AnyTextTest::matching).toList());
        }
        return value instanceof JsonTree.Text ? new JsonTree.Text("7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35") : value;
    }

    private static JsonTree mapped(JsonTree.Obj object, Function<JsonTree.Field, JsonTree> change) {
        List<JsonTree.Field> fields = object.fields().stream()
                .map(field -> new JsonTree.Field(field.name(), change.apply(field)))
                .toList();
        return new JsonTree.Obj(fields);
    }
}
