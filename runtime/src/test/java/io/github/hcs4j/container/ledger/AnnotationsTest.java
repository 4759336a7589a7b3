package io.github.hcs4j.container.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of annotations say of each what they were written to say. */
class AnnotationsTest {

    private static final String VM = "io.microsoft.virtualmachine.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PROCESSOR_COUNT | windows.resources.cpu.count | Windows                      | notice, absent
        DUMP_LOCATION   | the pod's                   | Windows                      | -
        DUMP_TYPE       | full                        | Windows, with a dump location | DUMP_TYPE_UNKNOWN
        """)
    void anAnnotationSaysWhatItIsReadFor(Annotation annotation, String ifAbsent, String kinds, String ifBad) {
        assertThat(annotation.ifAbsent()).isEqualTo(ifAbsent);
        assertThat(annotation.kinds()).hasToString(kinds);
        assertThat(annotation.ifBad()).isEqualTo(ifBad);
        assertThat(annotation).hasToString(annotation.key());
    }

    @Test
    void anAnnotationSaysWhatItDoesAndWhyItIsRefused() {
        assertThat(Annotation.PROCESSOR_COUNT.key()).isEqualTo("io.microsoft.container.processor.count");
        assertThat(Annotation.PROCESSOR_COUNT.effect()).isEqualTo("ProcessorCount, Processor.Count");
        assertThat(Annotation.PROCESSOR_COUNT.refusals()).isEmpty();
        assertThat(Annotation.DUMP_TYPE.refusals()).isEqualTo(List.of(Refusal.DUMP_TYPE_UNKNOWN));
        assertThat(Refusal.DUMP_TYPE_UNKNOWN.detail()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        computetopology.memory.allowovercommit         | boolean  | true
        computetopology.memory.enablecolddiscardhint   | boolean  | false
        lcow.vpmem.nomultimapping                      | boolean  | true below build 18362
        computetopology.processor.count                | integer  | none
        computetopology.memory.sizeinmb                | unsigned | none
        """)
    void anAnnotationOfTheUtilityVmIsInTheOtherTable(String key, String type, String ifAbsent) {
        assertThat(OtherAnnotation.all())
                .filteredOn(annotation -> annotation.key().equals(VM + key))
                .singleElement()
                .satisfies(annotation -> {
                    assertThat(annotation.type()).isEqualTo(type);
                    assertThat(annotation.ifAbsent()).isEqualTo(ifAbsent);
                    assertThat(annotation.reader()).isEqualTo("utility VM");
                    assertThat(annotation).hasToString(VM + key);
                });
    }

    @Test
    void keysOfTheOtherTableAreKeys() {
        assertThat(OtherAnnotation.all())
                .extracting(OtherAnnotation::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("io\\.microsoft\\.[A-Za-z._-]+"));
        assertThat(OtherAnnotation.all())
                .extracting(OtherAnnotation::reader)
                .containsOnly("utility VM", "Linux guest", "shim");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "io.microsoft.container.processor.cont, io.microsoft.container.processor.count",
                "io.microsoft.container.processor.count, -",
                "io.microsoft.virtualmachine.cpugroup.ids, io.microsoft.virtualmachine.cpugroup.id",
                "io.microsoft.virtualmachine.hv-socket.service-table.GUIE, -",
                "io.microsoft.nothing.of.the.kind, -",
                "io.kubernetes.cri.sandbox-id, -"
            })
    void aKeyThatIsAlmostOneIsFound(String key, String nearest) {
        assertThat(AnnotationKeys.nearest(key).orElse(null)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @EnumSource
    void aMemberThatAGuestDoesNotGetHasItsReason(LinuxMember member) {
        assertThat(member.reason()).isNotBlank();
        assertThat(member).hasToString(member.path());
    }

    @Test
    void rulesAreKnownByTheirYears() {
        assertThat(MappingRules.HCSSHIM_2019.year()).isEqualTo("2019");
        assertThat(MappingRules.HCSSHIM_2026.year()).isEqualTo("2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Container_Memory    | SizeInMB         | HCSSHIM_2019, HCSSHIM_2026 | V2ContainerRenderer.MemoryRenderer.sizeInMB
        Container           | RegistryChanges  | HCSSHIM_2026               | V2ContainerRenderer.registryChanges
        Container           | HvSocket         |                            | V2ContainerRenderer.hvSocket
        LinuxHostedSystem   | OciBundlePath    | HCSSHIM_2026               | GuestRenderers.LinuxRenderer.ociBundlePath
        ContainerConfig     | HvRuntime        | HCSSHIM_2019               | V1Renderer.hvRuntime
        """)
    void aMemberOfADocumentSaysWhichRulesSetIt(String type, String name, String rules, String method) {
        List<MappingLedger.TargetMember> all = type.equals("ContainerConfig") ? MappingLedger.v1() : MappingLedger.v2();
        assertThat(all)
                .filteredOn(
                        member -> member.type().equals(type) && member.name().equals(name))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.rules())
                            .extracting(Enum::name)
                            .isEqualTo(rules == null ? List.of() : List.of(rules.split(", ")));
                    assertThat(member.method()).isEqualTo(method);
                });
    }
}
