package io.github.hcs4j.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet.Boot;
import io.github.hcs4j.document.Fleet.Card;
import io.github.hcs4j.document.Fleet.Declared;
import io.github.hcs4j.document.Fleet.Disk;
import io.github.hcs4j.document.Fleet.Net;
import io.github.hcs4j.document.Fleet.Tape;
import io.github.hcs4j.document.Fleet.Unknown;
import io.github.hcs4j.document.Fleet.Vm;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.gate.VersionNeed;
import io.github.hcs4j.json.RandomDocuments;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.GuestModifySettingRequest;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The gate and the validator say the same of the same document, for every host. They differ on purpose in three things:
 * the gate looks no further into what its host does not know; it leaves out what says what its absence says; and it
 * refuses a declaration that is newer than its host, of which the validator warns.
 */
class SameAnswersTest {

    private static final String SEED = "20250717";
    private static final int VALUES = 60;

    /** A host: a build, or a version of the schema. */
    private record Host(
            @Nullable WindowsBuild build, @Nullable SchemaVersion version) {

        VersionGate gate(Model model) {
            return build == null ? VersionGate.forVersion(model, version) : VersionGate.forBuild(model, build);
        }

        HcsValidator validator(Model model, ModelType<?> type) {
            HcsValidator any = HcsValidator.of(model, type);
            return build == null ? any.forVersion(version) : any.forBuild(build);
        }
    }

    /** What one of the two says. */
    private record Said(String pointer, String code, boolean isWrong) implements Comparable<Said> {

        boolean isAround(Said other) {
            boolean isValueOfIt = pointer.equals(other.pointer) && code.endsWith("_MEMBER") && !equals(other);
            return isValueOfIt || other.pointer.startsWith(pointer + "/");
        }

        @Override
        public int compareTo(Said other) {
            return toString().compareTo(other.toString());
        }
    }

    @Provide
    Arbitrary<Host> hosts() {
        Stream<Host> builds = Stream.of(14393, 17763, 18362, 19041, 20348, 22000, 22001, 26100)
                .map(build -> new Host(WindowsBuild.of(build), null));
        Stream<Host> versions = Stream.of("1.0", "2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.9")
                .map(version -> new Host(null, SchemaVersion.parse(version)));
        return Arbitraries.of(Stream.concat(builds, versions).toList());
    }

    @Provide
    Arbitrary<ModelType<?>> types() {
        return Arbitraries.of(Stream.of(V1Model.model(), V2Model.model())
                .<ModelType<?>>flatMap(model -> model.types().stream())
                .toList());
    }

    @Property(tries = 4_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void ofDocumentsOfHcs(@ForAll("types") ModelType<?> type, @ForAll("hosts") Host host, @ForAll long seed) {
        Model model = V1Model.model().types().contains(type) ? V1Model.model() : V2Model.model();
        byte[] text = new RandomDocuments(new Random(seed), VALUES)
                .value(type)
                .spelledBy(new Random(seed))
                .getBytes(UTF_8);
        compare(model, type, type.read(text), host);
    }

    @Property(tries = 4_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void ofDocumentsWithChoices(@ForAll("hosts") Host host, @ForAll long seed) {
        compare(Fleet.MODEL, Fleet.VM, vm(new Random(seed), 4), host);
    }

    /** Requests that carry what their resource path names. */
    @Property(tries = 2_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void ofRequestsWithSettings(@ForAll("hosts") Host host, @ForAll long seed) {
        request(ModifySettingRequest.TYPE, "{\"ResourcePath\":%s}", host, seed);
    }

    /** Requests to guests, which carry what their resource type names. */
    @Property(tries = 1_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void ofRequestsToGuests(@ForAll("hosts") Host host, @ForAll long seed) {
        request(GuestModifySettingRequest.TYPE, "{\"GuestRequest\":{\"ResourceType\":%s}}", host, seed);
    }

    private static void request(ObjectType<?> type, String form, Host host, long seed) {
        Random random = new Random(seed);
        List<Member.Carried> carried = type.member("Settings").orElseThrow().carries();
        Member.Carried one = carried.get(random.nextInt(carried.size()));
        String settings = written(
                one.type(),
                new RandomDocuments(random, VALUES).value(one.type()).spelledBy(random));
        String named = '"' + one.resourcePath().replace('*', '0') + "\",\"Settings\":" + settings;

        compare(
                V2Model.model(),
                ModifySettingRequest.TYPE,
                ModifySettingRequest.TYPE.read(form.formatted(named)),
                host);
    }

    /** A document as its type writes it, without null. */
    private static <T> String written(ModelType<T> type, String text) {
        return type.toJson(type.read(text));
    }

    private static <T> void compare(Model model, ModelType<T> type, Object value, Host host) {
        T document = type.javaType().cast(value);
        Encoded explained = host.gate(model).explain(type, document);
        if (model != Fleet.MODEL) {
            assertThat(explained.toJsonBytes()).isEqualTo(type.toJsonBytes(document));
        }

        List<Said> byGate = byGate(explained);
        Set<String> meaningless = byGate.stream()
                .filter(said -> said.code().equals(Code.SAYS_WHAT_ABSENCE_SAYS.name()))
                .map(Said::pointer)
                .collect(Collectors.toSet());
        List<Said> byValidator = byValidator(host, model, type, explained.toJsonBytes());

        assertThat(meaningless)
                .allSatisfy(pointer ->
                        assertThat(byValidator).anyMatch(said -> said.pointer().equals(pointer)));
        assertThat(outermost(byValidator, meaningless)).isEqualTo(outermost(byGate, meaningless));
        strip(model, type, document, host, explained);
        smallest(model, type, document);
    }

    private static List<Said> byGate(Encoded encoded) {
        return Stream.concat(encoded.findings().stream(), encoded.remarks().stream())
                .map(found -> new Said(found.pointer(), found.code().name(), !found.isRemark()))
                .toList();
    }

    private static List<Said> byValidator(Host host, Model model, ModelType<?> type, byte[] text) {
        Set<String> ofVersions = Arrays.stream(Matter.values()).map(Enum::name).collect(Collectors.toSet());
        return host.validator(model, type).validate(text).findings().stream()
                .filter(found -> ofVersions.contains(found.code().name()))
                .map(found -> new Said(found.pointer(), found.code().name(), found.severity() == Severity.ERROR))
                .toList();
    }

    /** What is in nothing that the host does not know, and in nothing that may as well be left out. */
    private static Set<Said> outermost(List<Said> all, Set<String> meaningless) {
        return all.stream()
                .filter(said -> all.stream().noneMatch(outer -> outer.isWrong() && outer.isAround(said)))
                .filter(said -> meaningless.stream()
                        .noneMatch(pointer ->
                                said.pointer().equals(pointer) || said.pointer().startsWith(pointer + "/")))
                .map(said -> said.code().equals(Code.NEWER_DECLARATION.name())
                        ? new Said(said.pointer(), said.code(), false)
                        : said)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is left of a document is true for the host, for both. */
    private static <T> void strip(Model model, ModelType<T> type, T document, Host host, Encoded explained) {
        byte[] left;
        try {
            Encoded stripped = host.gate(model).strip(type, document);
            assertThat(stripped.findings()).isEqualTo(explained.findings());
            left = stripped.toJsonBytes();
        } catch (DocumentNotForHostException nothing) {
            assertThat(nothing.findings()).isEqualTo(explained.findings());
            return;
        }
        assertThat(byValidator(host, model, type, left)).noneMatch(Said::isWrong);
        if (model != Fleet.MODEL) {
            assertThat(host.gate(model).reject(type, type.read(left)).findings())
                    .isEmpty();
        }
    }

    private static <T> void smallest(Model model, ModelType<T> type, T document) {
        VersionNeed need = VersionGate.smallestVersion(model, type, document);
        need.smallest()
                .ifPresent(release -> assertThat(VersionGate.forVersion(model, release.version())
                                .explain(type, document)
                                .findings())
                        .allMatch(finding -> finding.code() == Code.NEWER_DECLARATION));
        assertThat(need.obstacles().isEmpty()).isEqualTo(need.smallest().isPresent());
    }

    private static Vm vm(Random random, int depth) {
        return new Vm(
                perhaps(random, depth, () -> boot(random, depth - 1)),
                perhaps(random, depth, () -> some(random, () -> boot(random, depth - 1))),
                perhaps(random, depth, () -> children(random, depth - 1)),
                perhaps(random, 1, () -> "abc1"),
                perhaps(random, 1, () -> new Declared((long) random.nextInt(4), 0L, Map.of())),
                random.nextInt(4) == 0 ? Map.of("Boot_2", 1) : Map.of());
    }

    private static Boot boot(Random random, int depth) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Disk(
                        perhaps(random, 1, () -> 3),
                        perhaps(random, depth, () -> vm(random, depth - 1)),
                        "Disk",
                        Map.of());
            case 1 ->
                new Net(perhaps(random, 1, () -> "net"), perhaps(random, 1, () -> random.nextInt(3)), "Net", Map.of());
            case 2 -> new Tape("Tape", Map.of());
            case 3 -> new Card(perhaps(random, 1, () -> 1), "Card", Map.of());
            default -> new Unknown(Map.of("From", "Stone"));
        };
    }

    private static Map<String, Vm> children(Random random, int depth) {
        return some(random, () -> vm(random, depth)).stream()
                .collect(Collectors.toMap(vm -> "a/b~" + random.nextInt(), vm -> vm));
    }

    private static <V> @Nullable V perhaps(Random random, int depth, Supplier<V> value) {
        return depth > 0 && random.nextBoolean() ? value.get() : null;
    }

    private static <V> List<V> some(Random random, Supplier<V> value) {
        List<V> some = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            some.add(value.get());
        }
        return some;
    }
}
