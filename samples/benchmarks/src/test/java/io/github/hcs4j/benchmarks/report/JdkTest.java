package io.github.hcs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {

    @TempDir
    Path folder;

    private Jdk current = Jdk.current();

    @BeforeEach
    void someAreInstalled() throws IOException {
        current = install("a", "17.0.15");
        install("b", "25.0.1");
        install("c", "21.0.9");
        Files.createDirectories(folder.resolve("empty"));
    }

    @Test
    void newestBesideTheFirstIsTheSecond() {
        assertThat(Jdk.all(current, null)).containsExactly(current, new Jdk(folder.resolve("b"), "25.0.1"));
        assertThat(Jdk.all(current, " ")).extracting(Jdk::feature).containsExactly(17, 25);
    }

    @Test
    void newestHasNoSecond() {
        Jdk newest = new Jdk(folder.resolve("b"), "25.0.1");
        assertThat(Jdk.all(newest, null)).containsExactly(newest);
    }

    @Test
    void variableNamesTheOthers() {
        String homes = folder.resolve("c") + File.pathSeparator + folder.resolve("b");
        assertThat(Jdk.all(current, homes)).extracting(Jdk::feature).containsExactly(17, 21, 25);
        assertThatThrownBy(() -> Jdk.all(current, folder.resolve("empty").toString()))
                .hasMessageContaining("JAVA_HOMES: no JDK in ");
    }

    private Jdk install(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Jdk jdk = new Jdk(home, version);
        Files.createDirectories(home.resolve("bin"));
        assertThat(Files.createFile(jdk.java()).toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }
}
