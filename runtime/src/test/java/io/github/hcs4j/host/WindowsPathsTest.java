package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsPathsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        C:\\images\\base           | base
        C:/images/base             | base
        C:\\images/base            | base
        base                       | base
        C:base                     | base
        c:base                     | base
        C:\\base\\                 | ''
        C:\\base/                  | ''
        C:\\                       | ''
        C:                         | ''
        ''                         | ''
        \\base                     | base
        ..\\base                   | base
        C:\\images\\..             | ..
        \\\\server\\share          | ''
        \\\\server\\share\\        | ''
        \\\\server\\share\\base    | base
        //server/share/base        | base
        \\\\server                 | server
        \\\\server\\               | ''
        \\\\?\\C:\\images\\base    | base
        \\\\?\\C:                  | ''
        \\\\.\\base                | base
        \\\\server\\.hidden        | .hidden
        A:base                     | base
        Z:base                     | base
        a:base                     | base
        z:base                     | base
        1:base                     | 1:base
        @:base                     | @:base
        [:base                     | [:base
        `:base                     | `:base
        {:base                     | {:base
        """)
    void takesTheLastElement(String path, String expected) {
        assertThat(WindowsPaths.lastElement(path)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        C:\\images\\base              | C:\\images\\base\\UtilityVM
        C:\\images\\base\\            | C:\\images\\base\\UtilityVM
        C:/images/base                | C:\\images\\base\\UtilityVM
        C:\\images\\\\base            | C:\\images\\base\\UtilityVM
        C:\\.\\images\\.\\base\\.     | C:\\images\\base\\UtilityVM
        C:\\old\\..\\images           | C:\\images\\UtilityVM
        C:\\a\\b\\..\\..\\c           | C:\\c\\UtilityVM
        C:\\..\\images                | C:\\images\\UtilityVM
        C:\\                          | C:\\UtilityVM
        C:/                           | C:\\UtilityVM
        D:                            | D:UtilityVM
        D:base                        | D:base\\UtilityVM
        D:..                          | D:..\\UtilityVM
        base                          | base\\UtilityVM
        ..\\base                      | ..\\base\\UtilityVM
        ..\\..\\base                  | ..\\..\\base\\UtilityVM
        a\\..\\..\\base               | ..\\base\\UtilityVM
        .                             | UtilityVM
        a\\..                         | UtilityVM
        ''                            | UtilityVM
        \\                            | \\UtilityVM
        \\base                        | \\base\\UtilityVM
        \\\\server\\share             | \\\\server\\share\\UtilityVM
        \\\\server\\share\\..\\base   | \\\\server\\share\\base\\UtilityVM
        //server/share/base           | \\\\server\\share\\base\\UtilityVM
        //base                        | \\base\\UtilityVM
        \\\\?\\C:\\images\\base       | \\\\?\\C:\\images\\base\\UtilityVM
        """)
    void appendsANameAndCleansThePath(String folder, String expected) {
        assertThat(WindowsPaths.join(folder, "UtilityVM")).isEqualTo(expected);
    }
}
