package io.github.hcs4j.container.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.container.ledger.MappingLedger.TargetMember;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.Container;
import io.github.hcs4j.type.MapperSkeleton;
import io.github.hcs4j.type.Member;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappingLedgerTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "."), "src/main/java/io/github/hcs4j/container/ledger");

    static Stream<MapperSkeleton> mappers() {
        return Stream.of(MappingLedger.v1Mappers(), MappingLedger.v2Mappers()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aMapperIsImplementedByTheClassThatExtendsIt(MapperSkeleton mapper) throws ClassNotFoundException {
        Class<?> renderer = MappingLedger.renderer(mapper);
        assertThat(renderer.getSuperclass()).isEqualTo(Class.forName(mapper.className()));
        assertThat(Modifier.isAbstract(renderer.getModifiers())).isFalse();
        assertThat(renderer.getName().replace('$', '.'))
                .isEqualTo(renderer.getPackageName() + '.' + MappingLedger.implementation(mapper));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsImplementedIsWhatIsMapped(MapperSkeleton mapper) {
        List<String> implemented = Stream.of(MappingLedger.renderer(mapper).getDeclaredMethods())
                .map(Method::getName)
                .toList();
        for (Member<?> member : mapper.target().members()) {
            assertThat(implemented.contains(member.accessor()))
                    .as(member.accessor())
                    .isEqualTo(mapper.reason(member.name()).isEmpty());
        }
    }

    @Test
    void aMapperOfAnotherModelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappingLedger.implementation(new MapperSkeleton(Spec.class, Spec.TYPE, List.of())))
                .withMessageContaining("io.github.hcs4j.model.oci.Spec");
    }

    @Test
    void aMemberOfADocumentIsMappedOrHasAReason() {
        assertThat(MappingLedger.v2())
                .extracting(TargetMember::toString)
                .contains(
                        "Container.GuestOs: V2ContainerRenderer.guestOs",
                        "Container_Memory.SizeInMB: V2ContainerRenderer.MemoryRenderer.sizeInMB",
                        "Container.HvSocket: unmapped: The OCI spec has nothing that says it.");
        assertThat(MappingLedger.v2())
                .filteredOn(member -> member.type().equals("Container"))
                .hasSameSizeAs(Container.TYPE.members());
        assertThat(MappingLedger.v1())
                .anySatisfy(member -> assertThat(member).hasToString("Layer.ID: V1Parts.LayerRenderer.id"))
                .filteredOn(member -> member.unmapped() != null)
                .hasSize(MappingLedger.v1Mappers().stream()
                        .mapToInt(mapper -> mapper.unmapped().size())
                        .sum());
    }

    @Test
    void theTableInTheJavadocIsTheLedger() throws IOException {
        String table = Stream.of(SpecMember.values())
                .map(member -> row(member, MappingRules.HCSSHIM_2019))
                .collect(Collectors.joining("\n"));
        assertThat(javadocRows("MappingLedger")).isEqualTo(table);
    }

    @Test
    void theTableOfTheRulesOf2026HasWhatTheyDoOtherwise() throws IOException {
        String table = Stream.of(SpecMember.values())
                .filter(member ->
                        !row(member, MappingRules.HCSSHIM_2026).equals(row(member, MappingRules.HCSSHIM_2019)))
                .map(member -> row(member, MappingRules.HCSSHIM_2026))
                .collect(Collectors.joining("\n"));
        assertThat(javadocRows("Treatments2026")).isEqualTo(table);
    }

    private static String javadocRows(String type) throws IOException {
        String javadoc = Files.readString(SOURCES.resolve(type + ".java")).replaceAll("\\s*\\n \\*\\s*", " ");
        int start = javadoc.indexOf("<tr><th scope=\"row\">");
        return javadoc.substring(start, javadoc.indexOf("</tbody>"))
                .strip()
                .replaceAll("(</t[dh]>) <td>", "$1<td>")
                .replace("</tr> <tr>", "</tr>\n<tr>");
    }

    private static String row(SpecMember member, MappingRules rules) {
        Treatment treatment = member.treatment(rules);
        return "<tr><th scope=\"row\">{@code " + member + "}</th><td>" + code(treatment.v1()) + "</td><td>"
                + code(treatment.v2()) + "</td><td>" + treatment.remarks() + "</td></tr>";
    }

    private static String code(List<String> paths) {
        return paths.stream().map(path -> "{@code " + path + "}").collect(Collectors.joining(", "));
    }
}
