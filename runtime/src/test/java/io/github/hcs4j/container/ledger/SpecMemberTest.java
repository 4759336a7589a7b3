package io.github.hcs4j.container.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Treatment.When;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.Container;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapperSkeleton;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger has what the models have, no more and no less. */
class SpecMemberTest {

    /** The members of the spec that the ledger has to have, by path. */
    private static Set<String> required() {
        Set<String> paths = new LinkedHashSet<>();
        addMembers(Spec.TYPE, "", paths);
        return paths;
    }

    /** What is said of a whole member goes for all in it, so the walk goes where the ledger goes. */
    private static <T> void addMembers(ObjectType<T> type, String prefix, Set<String> paths) {
        for (Member<T> member : type.members()) {
            String path = prefix + member.name();
            paths.add(path);
            objectIn(member.type())
                    .filter(object -> !isTreatedAsAWhole(path))
                    .ifPresent(object -> addMembers(object, path + inside(member.type()), paths));
        }
    }

    private static Optional<ObjectType<?>> objectIn(JsonType<?> type) {
        if (type instanceof ListType<?> list) {
            return objectIn(list.element());
        }
        return type instanceof ObjectType<?> object ? Optional.of(object) : Optional.empty();
    }

    private static String inside(JsonType<?> type) {
        return type instanceof ListType<?> ? "[]." : ".";
    }

    private static boolean isTreatedAsAWhole(String path) {
        return Stream.of(SpecMember.values())
                .filter(member -> member.path().equals(path))
                .map(member -> member.treatment(MappingRules.HCSSHIM_2019))
                .anyMatch(treatment -> !treatment.elsewhere().isEmpty() || isIgnored(treatment, When.ALWAYS::equals));
    }

    private static boolean isIgnored(Treatment treatment, Predicate<When> when) {
        return treatment.ignored().stream().map(Treatment.Ignored::when).anyMatch(when);
    }

    @Test
    void everyMemberOfTheModelIsThereAndNoOther() {
        assertThat(Stream.of(SpecMember.values()).filter(SpecMember::isModelled).map(SpecMember::path))
                .containsExactlyInAnyOrderElementsOf(required());
    }

    @Test
    void theWalkIsNotEmpty() {
        assertThat(required())
                .contains("windows.resources.storage.sandboxSize", "mounts[].options", "root.path", "annotations")
                .doesNotContain("process.args", "windows.devices[].id");
    }

    @Test
    void whatTheModelDoesNotHaveIsInAnObjectThatItHas() {
        Set<String> modelled = required();
        assertThat(Stream.of(SpecMember.values())
                        .filter(member -> !member.isModelled())
                        .map(SpecMember::path))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(modelled)
                .allSatisfy(path ->
                        assertThat(modelled).anyMatch(known -> parent(known).equals(parent(path))));
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @EnumSource(SpecMember.class)
    void isTreatedInEitherSchema(SpecMember member) {
        for (MappingRules rules : MappingRules.values()) {
            assertIsTreated(member, member.treatment(rules));
        }
    }

    private static void assertIsTreated(SpecMember member, Treatment treatment) {
        boolean isTreatedByItsMembers =
                Stream.of(SpecMember.values()).anyMatch(other -> other.path().startsWith(member.path() + '.'));
        boolean isOnlyRefused = treatment.v1().isEmpty()
                && treatment.v2().isEmpty()
                && !treatment.refusals().isEmpty();
        boolean isTreated = isTreatedByItsMembers
                || isOnlyRefused
                || !treatment.elsewhere().isEmpty()
                || isIgnored(treatment, When.ALWAYS::equals);
        assertThat(isTreated || !treatment.v1().isEmpty() || isIgnored(treatment, When.V1::equals))
                .as("v1")
                .isTrue();
        assertThat(isTreated || !treatment.v2().isEmpty() || isIgnored(treatment, When.V2::equals))
                .as("v2")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(SpecMember.class)
    void goesWhereTheSchemaHasAMemberThatIsMapped(SpecMember member) {
        for (MappingRules rules : MappingRules.values()) {
            Treatment treatment = member.treatment(rules);
            assertThat(treatment.v1()).allSatisfy(path -> assertIsMapped(ContainerConfig.TYPE, path));
            assertThat(treatment.v2()).allSatisfy(path -> assertIsMapped(Container.TYPE, path));
        }
    }

    private static void assertIsMapped(ObjectType<?> start, String path) {
        ObjectType<?> type = start;
        List<String> names = List.of(path.replace("[]", "").split("\\."));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Member<?> member = type.members().stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(path + ": there is no " + name));
            assertThat(mapper(type).reason(name)).as(path).isEmpty();
            if (i < names.size() - 1) {
                assertThat(path).contains(name + inside(member.type()));
                type = objectIn(member.type()).orElseThrow();
            }
        }
    }

    private static MapperSkeleton mapper(ObjectType<?> type) {
        return Stream.of(MappingLedger.v1Mappers(), MappingLedger.v2Mappers())
                .flatMap(List::stream)
                .filter(mapper -> mapper.target() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no mapper"));
    }
}
