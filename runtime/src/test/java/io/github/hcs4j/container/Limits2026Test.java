package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a Windows container may use by the rules of 2026, and how annotations say it. */
class Limits2026Test {

    @ParameterizedTest
    @CsvSource({
        "PROCESSOR_COUNT, ProcessorCount, cpu, count",
        "PROCESSOR_LIMIT, ProcessorMaximum, cpu, maximum",
        "PROCESSOR_WEIGHT, ProcessorWeight, cpu, shares",
        "STORAGE_BANDWIDTH, StorageBandwidthMaximum, storage, bps",
        "STORAGE_IOPS, StorageIOPSMaximum, storage, iops"
    })
    void anAnnotationComesBeforeTheSpec(Annotation annotation, String member, String section, String ofSpec) {
        String spec = "'windows': {'resources': {'" + section + "': {'" + ofSpec + "': 3}}}";
        assertThat(Json.document(ARGON_V1.with("{" + spec + "}"))).containsEntry(member, 3);
        assertThat(Json.document(ARGON_V1.with("{" + spec + ", 'annotations': {'" + annotation.key() + "': '+7'}}")))
                .containsEntry(member, 7);
        assertThat(Json.document(ARGON_V1.with("{" + spec + ", 'annotations': {'" + annotation.key() + "': '0'}}")))
                .containsEntry(member, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "2097151, '', 1",
        "1048575, '', -",
        "1048575, 5, 5",
        "9000000, 18446744073709551615, 18446744073709551615"
    })
    void memoryIsInMebibytes(long limit, String annotation, String expected) {
        ContainerRequest.Builder request = XENON.with("{'windows': {'resources': {'memory': {'limit': " + limit
                + "}}}, 'annotations': {'io.microsoft.container.memory.sizeinmb': '" + annotation + "'}}");
        Map<String, @Nullable Object> container = Today.container(request);
        if (expected.equals("-")) {
            assertThat(container).doesNotContainKey("Memory");
        } else {
            assertThat(Json.map(container.get("Memory")).get("SizeInMB")).hasToString(expected);
        }
    }

    @Test
    void schema1HasNoMoreMemoryThanItsNumbersHold() {
        ContainerRequest.Builder request =
                ARGON_V1.annotated("io.microsoft.container.memory.sizeinmb", "18446744073709551615");
        assertThat(Json.document(request)).containsEntry("MemoryMaximumInMB", Long.MAX_VALUE);
    }

    @Test
    void aLimitOf0IsNone() {
        String none =
                "{'windows': {'resources': {'cpu': {'count': 0}, 'memory': {'limit': 0}, 'storage': {'bps': 0}}}}";
        Map<String, @Nullable Object> container = Today.container(ARGON_V2.with(none));
        assertThat(container).containsEntry("Processor", Map.of()).doesNotContainKey("Memory");
        assertThat(Json.map(container.get("Storage"))).doesNotContainKey("QoS");
    }

    @ParameterizedTest
    @CsvSource({"ARGON_V2, 0, 8", "XENON, 0, 8", "XENON, 2, 2"})
    void aCountIsCutToTheProcessorsOfTheMachine(Today kind, int ofSystem, int expected) {
        ContainerRequest.Builder request = kind.with("{'windows': {'resources': {'cpu': {'count': 99}}}}");
        if (kind == XENON) {
            request.hostingSystem(kind.system().processorCount(ofSystem).build());
        }
        assertThat(Json.map(Today.container(request).get("Processor"))).containsEntry("Count", expected);
        assertThat(Today.map(request).notices())
                .extracting(Notice::code)
                .containsExactly(NoticeCode.PROCESSOR_COUNT_REDUCED);
    }

    @Test
    void asManyProcessorsAsThereAreAreNotNoticed() {
        assertThat(Today.notices(ARGON_V2.with("{'windows': {'resources': {'cpu': {'count': 8}}}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"count, maximum", "count, shares", "maximum, shares"})
    void twoLimitsOfTheProcessorExcludeEachOther(String one, String other) {
        ContainerRequest.Builder request =
                XENON.with("{'windows': {'resources': {'cpu': {'" + one + "': 1, '" + other + "': 1}}}}");
        assertThat(Today.code(request)).isEqualTo(Refusal.PROCESSOR_LIMITS_EXCLUSIVE);
    }

    @ParameterizedTest
    @CsvSource({"100, 2, 400", "9999, 2, 10000", "1, 64, 1", "2147483647, 1, 10000"})
    void aLimitIsCountedAgainForTheUtilityVm(int limit, int processors, int expected) {
        ContainerRequest.Builder request = XENON.annotated(
                        "io.microsoft.container.processor.limit", Integer.toString(limit))
                .scaleProcessorLimit(true)
                .hostingSystem(XENON.system().processorCount(processors).build());
        assertThat(Json.map(Today.container(request).get("Processor"))).containsEntry("Maximum", expected);
    }

    @Test
    void aLimitOfTheHostIsNotCountedAgain() {
        ContainerRequest.Builder request = ARGON_V2.annotated("io.microsoft.container.processor.limit", "77")
                .scaleProcessorLimit(true);
        assertThat(Json.map(Today.container(request).get("Processor"))).containsEntry("Maximum", 77);
    }

    @ParameterizedTest
    @CsvSource({"''", "' 1'", "-1", "0x1", "1_0", "1.0", "2147483648", "\u0661", "9999999999999999999999999"})
    void aBadNumberIsIgnoredWithANotice(String text) {
        ContainerRequest.Builder request = ARGON_V2.annotated(Annotation.PROCESSOR_LIMIT.key(), text);
        assertThat(Today.container(request)).containsEntry("Processor", Map.of());
        assertThat(Today.notices(request))
                .containsExactly("ANNOTATION_IGNORED annotations[\"io.microsoft.container.processor.limit\"]");
    }

    @ParameterizedTest
    @CsvSource({"18446744073709551615, 0", "18446744073709551616, 1", "99999999999999999999, 1"})
    void aNumberWithoutASignHas64Bits(String text, int notices) {
        assertThat(Today.notices(XENON.annotated(Annotation.MEMORY_SIZE.key(), text)))
                .hasSize(notices);
    }

    @ParameterizedTest
    @CsvSource({"0000000000000000000000000000012, 12", "+0, -", "-0, -", "2147483647, 2147483647"})
    void aNumberMayBeWrittenInManyWays(String text, String expected) {
        ContainerRequest.Builder request = ARGON_V2.annotated(Annotation.PROCESSOR_LIMIT.key(), text);
        Map<String, @Nullable Object> processor =
                Json.map(Today.container(request).get("Processor"));
        assertThat(String.valueOf(processor.getOrDefault("Maximum", "-"))).isEqualTo(expected);
        assertThat(Today.notices(request)).isEmpty();
    }

    /** Every annotation whose bad values are ignored, from the table; one has its value copied to others. */
    @ParameterizedTest
    @EnumSource(value = Annotation.class, mode = EnumSource.Mode.EXCLUDE, names = "UNSAFE_OPERATIONS_DISABLED")
    void aBadValueIsNoticedAsTheTableSays(Annotation annotation) {
        Today kind = annotation.kinds() == Annotation.Kinds.LINUX ? Today.LINUX : XENON;
        List<String> notices = Today.code(kind.annotated(annotation.key(), "[")) == null
                ? Today.notices(kind.annotated(annotation.key(), "["))
                : List.of();
        assertThat(notices)
                .isEqualTo(
                        annotation.type().isIgnoredIfBad()
                                ? List.of("ANNOTATION_IGNORED annotations[\"" + annotation.key() + "\"]")
                                : List.of());
    }

    @ParameterizedTest
    @EnumSource(Today.class)
    void aMisspeltKeyIsNoticedWithTheNearestOne(Today kind) {
        assertThat(Today.map(kind.annotated("io.microsoft.container.procesor.count", "1"))
                        .notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.code()).isEqualTo(NoticeCode.ANNOTATION_UNKNOWN);
                    assertThat(notice.message()).endsWith("io.microsoft.container.processor.count");
                });
    }

    @Test
    void keysThatAreLikeNoneAndThoseOfOthersAreNotNoticed() {
        for (String key : List.of(
                "io.microsoft.x",
                "com.example.container.processor.count",
                "io.microsoft.virtualmachine.lcow.timesync.disable",
                "io.microsoft.virtualmachine.hv-socket.service-table.11111111-2222-3333-4444-555555555555")) {
            assertThat(Today.notices(ARGON_V2.annotated(key, "1"))).as(key).isEmpty();
        }
    }
}
