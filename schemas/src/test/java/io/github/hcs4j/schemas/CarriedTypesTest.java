package io.github.hcs4j.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.schemas.BundledSchemas.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What free-form members carry, by which resource paths, and which members are secret. */
class CarriedTypesTest {

    /** Settings that a document does not have: they are changed only while a system runs. */
    private static final Set<String> ONLY_WHILE_RUNNING = Set.of(
            "VirtualMachine/ComputeTopology/Gpu",
            "VirtualMachine/ComputeTopology/Processor/IdledProcessors",
            "VirtualMachine/ComputeTopology/Processor/Limits");

    private static final Place COMPUTE_SYSTEM =
            BundledSchemas.file("hcs/v2/root.schema.json").child("$defs").child("ComputeSystem");

    private static Stream<Place> everything() {
        return BundledSchemas.paths().stream()
                .flatMap(path -> BundledSchemas.everything(BundledSchemas.file(path)).stream());
    }

    /** The lists of carried types. */
    private static List<Place> carriers() {
        return everything()
                .filter(place -> place.pointer().endsWith("/x-hcs-carries"))
                .toList();
    }

    static Stream<Place> entries() {
        return carriers().stream().flatMap(CarriedTypesTest::entries);
    }

    private static Stream<Place> entries(Place carrier) {
        List<Place> entries = new ArrayList<>();
        for (int i = 0; i < carrier.node().size(); i++) {
            entries.add(new Place(
                    carrier.path(), carrier.pointer() + '/' + i, carrier.node().get(i)));
        }
        return entries.stream();
    }

    private static List<String> resourcePaths(Place entry) {
        if (!entry.node().has("x-hcs-resource-path")) {
            return List.of();
        }
        Place paths = entry.child("x-hcs-resource-path");
        return paths.node().isArray()
                ? paths.node().valueStream().map(path -> path.stringValue()).toList()
                : List.of(paths.node().stringValue());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aResourcePathLeadsToTheCarriedType(Place entry) {
        Place type = BundledSchemas.target(entry.child("$ref"));
        assertThat(type.node().isObject()).as(type.toString()).isTrue();
        for (String path : isOfSystem(entry) ? resourcePaths(entry) : List.<String>of()) {
            if (!ONLY_WHILE_RUNNING.contains(path)) {
                assertThat(typeAt(path)).as(path).isEqualTo(type.toString());
            }
        }
    }

    /** The type at a resource path of a compute system, or that of the elements of the list there. */
    private static String typeAt(String path) {
        Place at = COMPUTE_SYSTEM;
        for (String name : path.split("/")) {
            at = name.equals("*")
                    ? element(at).orElseThrow()
                    : at.child("properties").child(name);
            at = resolved(at);
        }
        return resolved(element(at).orElse(at)).toString();
    }

    private static Optional<Place> element(Place place) {
        return Stream.of("items", "additionalProperties")
                .filter(place.node()::has)
                .map(place::child)
                .map(CarriedTypesTest::resolved)
                .findFirst();
    }

    private static Place resolved(Place place) {
        return place.node().has("$ref") ? resolved(BundledSchemas.target(place.child("$ref"))) : place;
    }

    @Test
    void everyTypeOfARequestOfASystemHasAPathOfItsOwn() {
        List<Place> entries = entries().filter(CarriedTypesTest::isOfSystem).toList();
        assertThat(entries).hasSize(17);
        assertThat(entries.stream().flatMap(entry -> resourcePaths(entry).stream()))
                .hasSize(17)
                .doesNotHaveDuplicates();
    }

    /** A resource of a guest is named by its type, and has a form for Windows, one for Linux, or both. */
    @Test
    void everyTypeOfARequestToAGuestIsOneOfItsResources() {
        Set<String> resources = everything()
                .filter(place -> place.pointer().matches("/\\$defs/ModifyResourceType/enum/\\d+"))
                .map(place -> place.node().stringValue())
                .collect(Collectors.toSet());
        List<String> named = entries()
                .filter(CarriedTypesTest::isOfGuest)
                .flatMap(entry -> resourcePaths(entry).stream())
                .toList();

        assertThat(named).isSubsetOf(resources).contains("MappedDirectory", "CimMount", "HvSocket", "SCSIDevice");
        assertThat(resources).contains("Memory", "NetworkNamespace").hasSize(19);
    }

    private static boolean isOfSystem(Place entry) {
        return entry.pointer().startsWith("/$defs/ModifySettingRequest/properties/Settings/");
    }

    private static boolean isOfGuest(Place entry) {
        return entry.pointer().startsWith("/$defs/GuestModifySettingRequest/");
    }

    @Test
    void aPropertyOrAnOperationDecidesOnTypesOfTheService() {
        Set<String> names = everything()
                .filter(place -> place.pointer()
                        .matches("/\\$defs/(ModifyPropertyType|ModifyServiceOperation"
                                + "|ContainerCredentialGuardModifyOperation)/enum/\\d+"))
                .map(place -> place.node().stringValue())
                .collect(Collectors.toSet());

        assertThat(entries()
                        .filter(entry -> !isOfSystem(entry) && !isOfGuest(entry))
                        .flatMap(entry -> resourcePaths(entry).stream()))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void credentialsAreSecret() {
        assertThat(everything()
                        .filter(place -> place.node().has("writeOnly"))
                        .map(place -> place.pointer().replaceAll("/(\\$defs|properties)/", "/"))
                        .map(place -> place.substring(1)))
                .containsExactlyInAnyOrder(
                        "CWCOWHostedSystem/Spec",
                        "ContainerConfig/Credentials",
                        "ContainerCredentialGuardAddInstanceRequest/CredentialSpec",
                        "ContainerCredentialGuardOperationRequest/OperationDetails",
                        "ContainerCredentialGuardState/Cookie",
                        "ContainerCredentialGuardState/CredentialSpec",
                        "LinuxHostedSystem/OciSpecification",
                        "ModificationRequest/Settings",
                        "ServiceProperties/Properties",
                        "Windows/credentialSpec");
    }

    /** Nothing hides a member of a tree, so the tree is hidden. */
    @Test
    void aTreeThatMayHaveASecretIsSecret() {
        Set<String> open = carriers().stream()
                .filter(carrier -> carrier.node().size() > 1)
                .filter(carrier -> entries(carrier).anyMatch(CarriedTypesTest::hasSecret))
                .map(carrier -> carrier.path() + '#' + member(carrier.pointer()))
                .filter(member -> !isSecret(member))
                .collect(Collectors.toSet());
        assertThat(open).isEmpty();
    }

    private static boolean hasSecret(Place entry) {
        return BundledSchemas.closure(BundledSchemas.target(entry.child("$ref"))).stream()
                .flatMap(type -> BundledSchemas.everything(type).stream())
                .anyMatch(place -> place.node().has("writeOnly"));
    }

    private static String member(String pointer) {
        return pointer.replaceAll("(/properties/[^/]+)/.*", "$1");
    }

    private static boolean isSecret(String member) {
        return everything()
                .filter(place -> place.toString().equals(member))
                .anyMatch(place -> place.node().path("writeOnly").booleanValue(false));
    }
}
