package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.OtherAnnotation;
import io.github.hcs4j.container.ledger.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the rules of 2026 read the texts of annotations, and which kinds of containers read which. */
class Annotations2026Test {

    private static final Set<Today> WINDOWS = EnumSet.of(ARGON_V1, ARGON_V2, XENON);

    private static String ignored(Annotation annotation) {
        return "ANNOTATION_IGNORED annotations[\"" + annotation.key() + "\"]";
    }

    private static ContainerRequest.Builder credentials(String isDisabled) {
        return ARGON_V1.with("{'windows': {'credentialSpec': '{}'},"
                + " 'annotations': {'io.microsoft.container.wcow.gmsa.disable': " + Json.quote(isDisabled) + "}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "t", "T", "TRUE", "true", "True"})
    void theseTextsAreTrue(String text) {
        assertThat(Today.code(credentials(text))).isEqualTo(Refusal.CREDENTIALS_DISABLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "f", "F", "FALSE", "false", "False"})
    void theseTextsAreFalse(String text) {
        assertThat(Today.notices(credentials(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " true", "true ", "tRUE", "yes", "on", "2", "+1", "01"})
    void otherTextsAreIgnored(String text) {
        assertThat(Today.notices(credentials(text))).containsExactly(ignored(Annotation.CREDENTIALS_DISABLED));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "C:\\ok, C:\\gone", "C:\\gone,C:\\ok", ","})
    void listsAreSplitAtEveryCommaAndNothingIsTrimmed(String text) {
        String trimmed = text.equals(" ") || text.startsWith("C:\\ok") ? null : "DRIVER_NOT_FOUND";
        Refusal code = Today.code(XENON.annotated(Annotation.KERNEL_DRIVERS.key(), text));
        assertThat(code == null ? null : code.name()).isEqualTo(trimmed);
    }

    @Test
    void anEmptyTextIsAnEmptyList() {
        assertThat(Today.map(XENON.annotated(Annotation.KERNEL_DRIVERS.key(), ""))
                        .attachments())
                .hasSameSizeAs(Today.map(XENON.request()).attachments());
    }

    @ParameterizedTest
    @EnumSource(Annotation.class)
    void keysCompareExactly(Annotation annotation) {
        for (String key : List.of(annotation.key().toUpperCase(Locale.ROOT), annotation.key() + ' ')) {
            for (Today kind : WINDOWS) {
                assertThat(Json.document(kind.annotated(key, "true"))).isEqualTo(Json.document(kind.request()));
            }
        }
    }

    /** Those that are ignored with a notice if they are bad, by the kinds of containers that read them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROCESSOR_COUNT | ARGON_V1 ARGON_V2 XENON",
                "PROCESSOR_LIMIT | ARGON_V1 ARGON_V2 XENON",
                "PROCESSOR_WEIGHT | ARGON_V1 ARGON_V2 XENON",
                "MEMORY_SIZE | ARGON_V1 ARGON_V2 XENON",
                "STORAGE_BANDWIDTH | ARGON_V1 ARGON_V2 XENON",
                "STORAGE_IOPS | ARGON_V1 ARGON_V2 XENON",
                "REGISTRY_VALUES | ARGON_V1 ARGON_V2 XENON",
                "CREDENTIALS_DISABLED | ARGON_V1 ARGON_V2 XENON LINUX",
                "HOST_PROCESS | ARGON_V1 ARGON_V2 XENON LINUX LCOW",
                "HOST_PROCESS_DISABLED | ARGON_V1 ARGON_V2 XENON LINUX LCOW",
                "PRIVILEGED | LINUX LCOW"
            })
    void aBadValueIsNoticedByThoseWhoReadIt(Annotation annotation, String kinds) {
        for (Today kind : Today.values()) {
            assertThat(Today.notices(kind.annotated(annotation.key(), "x")))
                    .as(kind.name())
                    .isEqualTo(
                            List.of(kinds.split(" ")).contains(kind.name()) ? List.of(ignored(annotation)) : List.of());
        }
    }

    @Test
    void annotationsOfTheUtilityVmTheGuestAndTheShimChangeNothing() {
        for (OtherAnnotation annotation : OtherAnnotation.all()) {
            for (Today kind : WINDOWS) {
                ContainerRequest.Builder request = kind.annotated(annotation.key(), "x");
                assertThat(Json.document(request)).as(annotation.key()).isEqualTo(Json.document(kind.request()));
                assertThat(Today.notices(request)).as(annotation.key()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LINUX", "LCOW"})
    void aLinuxGuestGetsThemAll(Today kind) {
        assertThat(Flat.answer(
                        kind.annotated("io.microsoft.lcow.rlimitcore", "0;0"),
                        "OciSpecification.annotations" + ".io.microsoft.lcow.rlimitcore"))
                .isEqualTo("0;0");
    }

    /** What forbids writable shares is read when the utility VM is made, and then the hosting system says so. */
    @Test
    void writableSharesAreForbiddenByThePodAlone() {
        assertThat(Today.code(XENON.with("{'mounts': [{'source': 'C:\\\\a', 'destination': 'C:\\\\b'}],"
                        + " 'annotations': {'io.microsoft.virtualmachine.fileshares.disablewritable': 'true'}}")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"true, HostProcess, false", "True, -, false", "1, -, false", "yes, -, true", "false, -, false"})
    void onlyOneTextMakesAHostProcessContainer(String text, String isolation, boolean isNoticed) {
        ContainerRequest.Builder request = XENON.annotated(Annotation.HOST_PROCESS.key(), text);
        assertThat(Flat.answer(request, "IsolationType")).isEqualTo(isolation);
        assertThat(Today.notices(request)).hasSize(isNoticed ? 1 : 0);
    }

    @Test
    void aRootOfAnythingElseThanAHostProcessIsNotLookedAt() {
        assertThat(Flat.answer(
                        XENON.annotated(Annotation.HOST_PROCESS_ROOT.key(), "C:\\Windows"),
                        "Storage.PrivilegedContainerRootPath"))
                .isEqualTo(Flat.NOTHING);
    }

    /** Each of the four that are set, and what it is set to. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.microsoft.container.wcow.gmsa.disable",
                "io.microsoft.virtualmachine.fileshares.disablewritable",
                "io.microsoft.virtualmachine.wcow.virtualSMB.nodirectmap",
                "microsoft.com/disable-hostprocess-container"
            })
    void whatForbidsAllThatIsUnsafeToleratesNoOtherText(String key) {
        for (Today kind : Today.values()) {
            String same = "{'annotations': {'io.microsoft.disable-unsafe-operations': 'true', '" + key + "': '%s'}}";
            assertThat(Today.code(kind.with(String.format(same, "1")))).isEqualTo(Refusal.ANNOTATION_CONFLICT);
            assertThat(Today.code(kind.with(String.format(same, "true")))).isNull();
        }
    }
}
