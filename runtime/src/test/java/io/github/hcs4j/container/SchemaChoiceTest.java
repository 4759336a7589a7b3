package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which schema version a document is made for, and what is said about a request for another. */
class SchemaChoiceTest {

    @Test
    void knowsWhatTheModelsKnow() {
        assertThat(V1Model.model().releases())
                .extracting(SchemaRelease::version)
                .containsExactly(Isolation.V1);
        assertThat(V2Model.model().releases())
                .filteredOn(release -> release.version().equals(Isolation.V2))
                .extracting(SchemaRelease::firstBuild)
                .containsExactly(SchemaChoice.FIRST_WITH_V2);
    }

    @ParameterizedTest(name = "build {0}, requested {1}: {2}, ignored {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // on an old host everything is 1.0
                "14393, -,   1.0, false",
                "17762, -,   1.0, false",
                "17762, 1.0, 1.0, false",
                "17762, 2.1, 1.0, true",
                "17762, 2.0, 1.0, true",
                "17762, 0.0, 1.0, true",
                // from 17763 on it is 2.1, and 1.0 for the asking
                "17763, -,   2.1, false",
                "17763, 1.0, 1.0, false",
                "17763, 2.1, 2.1, false",
                "17763, 2.0, 2.1, true",
                "17763, 2.2, 2.1, true",
                "17763, 1.1, 2.1, true",
                "17763, 3.0, 2.1, true",
                "17763, 0.1, 2.1, true",
                "26100, -,   2.1, false",
                "26100, 1.0, 1.0, false",
                "26100, 2.6, 2.1, true"
            })
    void dependsOnTheBuildAndTheRequest(int build, @Nullable String requested, String expected, boolean ignored) {
        assertChoice(Kind.ARGON_V1, build, requested, expected, ignored);
        assertChoice(Kind.ARGON_V2, build, requested, expected, ignored);
    }

    @ParameterizedTest(name = "build {0}, requested {1}: ignored {2}")
    @CsvSource(
            nullValues = "-",
            value = {"14393, -, false", "14393, 2.1, false", "17763, 1.0, true", "14393, 1.0, true", "20348, 2.5, true"
            })
    void isAlwaysTwoPointOneInAHostingSystem(int build, @Nullable String requested, boolean ignored) {
        assertChoice(Kind.XENON_V2, build, requested, "2.1", ignored);
        assertChoice(Kind.XENON_V2_LINUX, build, requested, "2.1", ignored);
    }

    private static void assertChoice(
            Kind kind, int build, @Nullable String requested, String expected, boolean ignored) {
        MappingResult result = WindowsContainers.map(kind.request()
                .host(HostMachine.of(WindowsBuild.of(build), 8))
                .requestedSchemaVersion(requested == null ? null : SchemaVersion.parse(requested))
                .build());
        assertThat(result.document())
                .isInstanceOf(expected.equals("1.0") ? HcsDocument.V1.class : HcsDocument.V2.class);
        List<Notice> notices = with(NoticeCode.SCHEMA_VERSION_IGNORED, result.notices());
        if (!ignored) {
            assertThat(notices).isEmpty();
            return;
        }
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.at()).isEqualTo("requestedSchemaVersion");
            assertThat(notice.message())
                    .contains(String.valueOf(requested))
                    .contains(expected)
                    .contains(
                            kind == Kind.ARGON_V1 || kind == Kind.ARGON_V2
                                    ? ", and this is build " + build
                                    : ": a container in a hosting system has version 2.1");
            assertThat(notice).hasToString("SCHEMA_VERSION_IGNORED at requestedSchemaVersion: " + notice.message());
        });
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({
        "-1, 0",
        "1, -1",
        "2, -1",
        "0, 0",
        "4294967296, 0",
        "2, 18446744073709551617",
        "-99999999999999999999, 1"
    })
    void numbersOfNoVersionAreIgnored(BigInteger major, BigInteger minor) {
        for (Kind kind : Kind.values()) {
            ContainerRequest request =
                    kind.request().requestedSchemaVersion(major, minor).build();
            MappingResult result = WindowsContainers.map(request);
            assertThat(result.document())
                    .isEqualTo(WindowsContainers.map(kind.request().build()).document());
            assertThat(with(NoticeCode.SCHEMA_VERSION_IGNORED, result.notices()))
                    .singleElement()
                    .extracting(Notice::message)
                    .asString()
                    .startsWith("schema version " + major + '.' + minor + " was requested and ");
            assertThat(WindowsContainers.map(request.toBuilder().build()).notices())
                    .isEqualTo(result.notices());
        }
    }

    @Test
    void numbersOfAVersionAreThatVersion() {
        ContainerRequest request = Kind.ARGON_V2
                .request()
                .requestedSchemaVersion(BigInteger.ONE, BigInteger.ZERO)
                .build();
        assertThat(request.requestedSchemaVersion()).isEqualTo(SchemaVersion.of(1, 0));
        assertThat(WindowsContainers.map(request).document()).isInstanceOf(HcsDocument.V1.class);
        assertThat(Kind.ARGON_V2
                        .request()
                        .requestedSchemaVersion(BigInteger.valueOf(4294967295L), BigInteger.ZERO)
                        .build()
                        .requestedSchemaVersion())
                .isEqualTo(SchemaVersion.of(4294967295L, 0));
    }

    @Test
    void theLastVersionAskedForCounts() {
        ContainerRequest.Builder request =
                Kind.ARGON_V2.request().requestedSchemaVersion(BigInteger.TWO.negate(), BigInteger.ZERO);
        assertThat(request.build().requestedSchemaVersion()).isNull();
        assertThat(WindowsContainers.map(request.requestedSchemaVersion(null).build())
                        .notices())
                .isEmpty();
        assertThat(request.requestedSchemaVersion(SchemaVersion.of(1, 0))
                        .build()
                        .requestedSchemaVersion())
                .isEqualTo(SchemaVersion.of(1, 0));
    }

    @ParameterizedTest(name = "{0} of 8: {1}")
    @CsvSource({"0, false", "1, false", "8, false", "9, true", "18446744073709551615, true"})
    void moreProcessorsThanTheHostHasAreNoticed(BigInteger count, boolean reduced) {
        for (Kind kind : Kind.values()) {
            ContainerRequest request = kind.requestWith("{'windows': {'resources': {'cpu': {'count': " + count + "}}}}")
                    .build();
            List<Notice> notices = WindowsContainers.map(request).notices();
            assertThat(with(NoticeCode.PROCESSOR_COUNT_REDUCED, notices))
                    .hasSize(reduced ? 1 : 0)
                    .allSatisfy(notice -> {
                        assertThat(notice.at()).isEqualTo("windows.resources.cpu.count");
                        assertThat(notice.message()).contains(count.toString()).contains("has 8");
                    });
        }
    }

    private static List<Notice> with(NoticeCode code, List<Notice> notices) {
        return notices.stream().filter(notice -> notice.code() == code).toList();
    }

    @Test
    void bothNoticesAreGiven() {
        ContainerRequest request = Kind.ARGON_V1
                .requestWith("{'windows': {'resources': {'cpu': {'count': 9}}}}")
                .requestedSchemaVersion(SchemaVersion.of(2, 1))
                .build();
        assertThat(WindowsContainers.map(request).notices())
                .extracting(Notice::code)
                .containsExactly(NoticeCode.SCHEMA_VERSION_IGNORED, NoticeCode.PROCESSOR_COUNT_REDUCED);
    }
}
