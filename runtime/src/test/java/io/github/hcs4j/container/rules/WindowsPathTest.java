package io.github.hcs4j.container.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths as Go reads them on Windows. The values are those of the tests of Go's package path/filepath. */
class WindowsPathTest {

    @ParameterizedTest
    @CsvSource({
        "'', .",
        "abc, abc",
        "abc/def, abc\\def",
        "., .",
        "./abc/./def, abc\\def",
        "abc//def/, abc\\def",
        "abc/def/../../.., ..",
        "/abc/../.., \\",
        "abc/def/../../../ghi/jkl/../../../mno, ..\\..\\mno",
        "c:, c:.",
        "c:\\, c:\\",
        "c:\\abc\\..\\..\\.\\.\\..\\def, c:\\def",
        "c:..\\abc, c:..\\abc",
        "c:../x, c:..\\x",
        "\\\\i\\..\\c$, \\c$",
        "\\\\i\\i\\..\\c$, \\\\i\\i\\c$",
        "/\\host\\share\\foo, \\\\host\\share\\foo",
        "a/\\b, a\\b",
        "C:ab/c, C:ab\\c",
        "C:\\\\, C:\\",
        "a/../:b, .\\:b",
        "\u0080:, \u0080:",
        "\\??, \\??.",
        "\\??a, \\??a",
        "\\a?\\b, \\a?\\b",
        "\\\\?\\UNC, \\\\?\\UNC",
        "\\\\.\\UNC\\h\\s\\a\\..\\..\\b, \\\\.\\UNC\\h\\s\\b",
        "\\\\., \\\\.",
        "//host/share/foo/../baz, \\\\host\\share\\baz",
        "//abc, \\\\abc",
        "///abc//, \\\\\\abc\\",
        "\\\\.\\C:\\foo\\..\\..\\x, \\\\.\\C:\\x",
        "\\\\?\\UNC\\h\\s\\a\\..\\..\\b, \\\\?\\UNC\\h\\s\\b",
        "\\??\\C:\\a\\.., \\??\\C:\\",
        "\\a\\..\\??\\c:\\x, \\.\\??\\c:\\x",
        "a/../c:/b, .\\c:\\b",
        "foo:bar, foo:bar",
        "..\\c:\\..\\.., ..\\.."
    })
    void isCleaned(String path, String expected) {
        assertThat(WindowsPath.clean(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "directory, file, directory\\file",
        "C:\\Windows\\, System32, C:\\Windows\\System32",
        "C:, a, C:a",
        "C:, \\a, C:\\a",
        "'', a, a",
        "\\, \\\\a\\b, \\a\\b",
        "\\, ??\\a, \\.\\??\\a",
        "\\, ??, \\.\\??",
        "\\, ??a, \\??a",
        "\\, \\, \\",
        "C:\\, \\, C:\\",
        "\\\\host\\share, foo, \\\\host\\share\\foo",
        "C:., x, C:x"
    })
    void areJoined(String first, String second, String expected) {
        assertThat(WindowsPath.join(first, second)).isEqualTo(expected);
    }

    @Test
    void nothingIsJoinedToNothing() {
        assertThat(WindowsPath.join("", "")).isEmpty();
        assertThat(WindowsPath.join()).isEmpty();
        assertThat(WindowsPath.join("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ., .",
        "c:\\, \\, c:\\",
        "c:\\a\\b, b, c:\\a",
        "c:\\a\\b\\, b, c:\\a\\b",
        "c:a\\b, b, c:a",
        "c:a, a, c:.",
        "a, a, .",
        "\\\\host\\share, \\, \\\\host\\share",
        "\\\\host\\share\\a, a, \\\\host\\share\\",
        "/, \\, \\",
        "a/b/7, 7, a\\b"
    })
    void haveALastElementAndAFolder(String path, String base, String dir) {
        assertThat(WindowsPath.base(path)).isEqualTo(base);
        assertThat(WindowsPath.dir(path)).isEqualTo(dir);
    }

    @ParameterizedTest
    @CsvSource({"C:\\a\\b.txt, C:\\a\\, b.txt", "C:b, C:, b", "a/, a/, ''", "\\\\h\\s, \\\\h\\s, ''"})
    void areSplit(String path, String folder, String file) {
        assertThat(WindowsPath.folder(path)).isEqualTo(folder);
        assertThat(WindowsPath.file(path)).isEqualTo(file);
    }
}
