package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

    @EnabledOnOs(OS.LINUX)
    @ParameterizedTest
    @CsvSource({
        "hcs cr, create",
        "hcs schema di, diff",
        "hcs create --os, --os-build",
        "hcs create --os-build ltsc2, ltsc2019 ltsc2022 ltsc2025",
        "hcs create --cpu-count 2, ''",
        "hcs create --quiet --rules c, current",
        "hcs format --as ContainerConf, ContainerConfig",
        "hcs validate --fail-on w, warning",
        "hcs schema diff --fail-on b, breaking",
        "hcs schema show HvSocketServiceC, HvSocketServiceConfig",
        "hcs completion z, zsh",
        "hcs help lay, layer-id",
        "hcs create bund, ''",
    })
    void bashCompletes(String line, String expected) throws IOException, InterruptedException {
        String script = Ran.hcs("completion", "bash").out() + "COMP_WORDS=(" + line
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _hcs; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("bash", "-uec", script)
                .redirectErrorStream(true)
                .start();

        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(expected + "\n");
        assertThat(bash.waitFor()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "zsh, compdef _hcs hcs",
        "fish, 'complete -c hcs -n ''__hcs_command hcs schema'' -f -a diff -d ''Compares two versions of a model, or two schema files'''",
        "powershell, 'Register-ArgumentCompleter -Native -CommandName ''hcs'', ''hcs.cmd'' -ScriptBlock {'",
        "powershell, '  ''hcs schema bundle -o'' = @()'"
    })
    void otherShellsGetTheSameCommandLine(String shell, String expected) {
        Ran ran = Ran.hcs("completion", shell);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains(expected.split("\n")).contains("layer-id", "ltsc2022", "ComputeSystem", "2.6");
        assertThat(ran.out()).endsWith("\n").isASCII().doesNotContain("\r", "null", "DEFAULT-VALUE");
    }

    @Test
    void eachShellIsNamedInTheHelp() {
        assertThat(Ran.hcs("completion", "--help").out()).contains(List.of("bash, zsh, fish, powershell", "source <("));
    }
}
