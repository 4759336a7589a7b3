package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCommandTest {

    @TempDir
    private Path folder;

    @Test
    void losesNothing() {
        String document =
                "{\"Path\":\"C:\\\\l\",\"Later\":{\"b\":[1,2.50,null],\"a\":18446744073709551615},\"Id\":\"x\u2028\"}";

        Ran ran = Ran.withInput(document, "format", "--as=v2:Layer", "-");

        assertThat(ran)
                .isEqualTo(new Ran(
                        0,
                        "{\n  \"Id\": \"x\u2028\",\n  \"Path\": \"C:\\\\l\",\n  \"Later\": {\n    \"b\": [\n      1,\n"
                                + "      2.5,\n      null\n    ],\n    \"a\": 18446744073709551615\n  }\n}\n",
                        ""));
    }

    @Test
    void saysThatNullOfAKnownMemberIsNotWritten() {
        Ran ran = Ran.withInput(
                "{\"Id\":null,\"Later\":null,\"Options\":{\"a\":null},\"Path\":null}",
                "format",
                "--as=v2:Layer",
                "--compact",
                "-");

        assertThat(ran)
                .isEqualTo(
                        new Ran(
                                0,
                                "{\"Later\":null,\"Options\":{\"a\":null}}\n",
                                "hcs: notice: <stdin>: /Id and 1 more not written: null of a known member means its absence\n"));
    }

    @Test
    void writesAListOfDocuments() {
        Ran ran = Ran.withInput(
                " [{\"State\":\"Running\",\"New\":1,\"Id\":\"a\"}]", "format", "--as=v2:Properties", "--compact", "-");

        assertThat(ran).isEqualTo(new Ran(0, "[{\"Id\":\"a\",\"State\":\"Running\",\"New\":1}]\n", ""));
        assertThat(Ran.withInput("[]", "format", "--as=v2:Properties", "--for-build=20348", "-"))
                .isEqualTo(new Ran(1, "", "<stdin>: --for-build is for one document, not for a list\n"));
    }

    @Test
    void writesOneLine() {
        Ran ran = Ran.withInput("{ \"Path\": \"a\u2028b\" }", "format", "--as=v2:Layer", "--compact", "-");

        assertThat(ran.out()).isEqualTo("{\"Path\":\"a\\u2028b\"}\n");
    }

    @Test
    void writesSeveralFilesAndGoesOnAfterAWrongOne() throws IOException {
        Path first = Files.writeString(folder.resolve("1.json"), "{\"Path\":\"a\"}");
        Path wrong = Files.writeString(folder.resolve("2.json"), "{\"Path\":\n1}");
        Path missing = folder.resolve("3.json");
        Path last = Files.writeString(folder.resolve("4.json"), "{\"Path\":\"d\"}");

        Ran ran = Ran.hcs(
                "format",
                "--as=v1:Layer",
                "--compact",
                first.toString(),
                wrong.toString(),
                missing.toString(),
                folder.toString(),
                last.toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("{\"Path\":\"a\"}\n{\"Path\":\"d\"}\n");
        assertThat(ran.errLines())
                .containsExactly(
                        wrong + ":2:1: /Path: expected a text, found the number 1",
                        missing + ": no such file",
                        folder + ": is a folder, not a file");
    }

    private static final String NEWER = "{\"ScratchPath\":\"s\",\"FilterType\":\"UnionFS\"}";

    private static final String WHY = "combinedLayers.filterType(): the member came with schema 2.9, whose Windows"
            + " release is not published; the host has schema 2.1 (Windows build 17763)";

    private static Ran formatForServer2019(String document, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("format", "--compact", "--as=CombinedLayers", "--for-build=17763", "-"));
        arguments.addAll(List.of(options));
        return Ran.withInput(document, arguments.toArray(String[]::new));
    }

    @Test
    void refusesWhatAHostDoesNotKnow() {
        assertThat(formatForServer2019(NEWER))
                .isEqualTo(new Ran(
                        1,
                        "",
                        "<stdin>: NEWER_THAN_HOST: /FilterType: " + WHY
                                + "; leave it out or strip the document, or choose another host\n"));
    }

    @Test
    void leavesOutWhatAHostDoesNotKnow() {
        assertThat(formatForServer2019(NEWER, "--on-newer=strip"))
                .isEqualTo(new Ran(
                        0,
                        "{\"ScratchPath\":\"s\"}\n",
                        "hcs: notice: <stdin>: NEWER_MEMBER at /FilterType: " + WHY + "\n"));
    }

    @Test
    void explainsWhatAHostDoesNotKnow() {
        Ran ran = formatForServer2019(NEWER, "--on-newer=explain");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEqualTo(NEWER + "\n");
        assertThat(ran.errLines()).hasSize(1);
    }

    @Test
    void saysNothingAboutWhatAbsenceSaysToo() {
        assertThat(formatForServer2019(NEWER.replace("UnionFS", "WCIFS")))
                .isEqualTo(new Ran(0, "{\"ScratchPath\":\"s\"}\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ContainerConfig",
                "v1:ContainerConfig",
                "ComputeSystem",
                "v2:ContainerMemory",
                "v2:Container_Memory",
                "Spec",
                "oci:Spec"
            })
    void knowsTypesByEitherName(String type) {
        assertThat(Ran.withInput("{}", "format", "--as", type, "-")).isEqualTo(new Ran(0, "{}\n", ""));
    }

    @Test
    void knowsEnumerations() {
        assertThat(Ran.withInput("\"Later\"", "format", "--as=v2:CacheMode", "-")
                        .out())
                .isEqualTo("\"Later\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Layer, say which one: v1:Layer or v2:Layer",
        "v2:ComputeSytem, no such type; did you mean v2:ComputeSystem",
        "containerconfig, no such type; did you mean v1:ContainerConfig",
        "v1:ComputeSystem, no such type; hcs schema list --model MODEL lists the types",
        "v3:Layer, no such type; did you mean v1:Layer or v2:Layer",
        "'', no such type; hcs schema list --model MODEL lists the types",
    })
    void refusesOtherTypes(String type, String expected) {
        Ran ran = Ran.withInput("{}", "format", "--as", type, "-");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("hcs: --as " + type + ": " + expected);
    }
}
