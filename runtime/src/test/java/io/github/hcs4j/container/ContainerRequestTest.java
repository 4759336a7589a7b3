package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.version.WindowsBuild;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class ContainerRequestTest {

    private static final HostMachine HOST = HostMachine.of(WindowsBuild.SERVER_2022, 4);

    @Test
    void hasDefaultsForAllButTheHost() {
        ContainerRequest request = ContainerRequest.builder().host(HOST).build();
        assertThat(request.requestedSchemaVersion()).isNull();
        assertThat(request.networkNamespace()).isEmpty();
        assertThat(request.hostingSystem()).isNull();
        assertThat(request.utilityVmImages()).isNotNull();
        assertThat(request.spec()).isNull();
        assertThatThrownBy(() -> ContainerRequest.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("host(...)");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void getsARandomGuidForAnId(String none) {
        ContainerRequest one = ContainerRequest.builder().host(HOST).id(none).build();
        ContainerRequest other = ContainerRequest.builder().host(HOST).id(none).build();
        assertThat(UUID.fromString(one.id()).version()).isEqualTo(4);
        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(Json.document(Kind.ARGON_V1.request().id(none)).get("Name"))
                .asString()
                .hasSize(36);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void getsTheNameOfTheExecutableForAnOwner(String none) {
        assertThat(ContainerRequest.builder().host(HOST).owner(none).build().owner())
                .isEqualTo(Executable.fileName())
                .isNotEmpty()
                .doesNotContain("/", "\\");
    }

    /** Each time would cost a batch of small requests more than all the rest. */
    @Test
    void asksForTheExecutableOnce() {
        assertThat(Executable.fileName()).isSameAs(Executable.fileName());
    }

    @ParameterizedTest
    @CsvSource({
        "/opt/java/bin/java, java",
        "C:\\Program Files\\jdk\\bin\\java.exe, java.exe",
        "hcs, hcs",
        "C:/tools/hcs.exe, hcs.exe",
        "/odd/, java"
    })
    void takesTheFileNameOfAnExecutable(String command, String name) {
        assertThat(Executable.fileName(command)).isEqualTo(name);
    }

    @Test
    void keepsWhatItIsGiven() {
        ContainerRequest request = ContainerRequest.builder()
                .host(HOST)
                .id(" ")
                .owner("\u6240\u6709\u8005")
                .networkNamespace(null)
                .build();
        assertThat(request.id()).isEqualTo(" ");
        assertThat(request.owner()).isEqualTo("\u6240\u6709\u8005");
        assertThat(request.networkNamespace()).isEmpty();
    }
}
