package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.type.ModelType;
import java.util.List;

/** Validates texts, and says what was found in short. */
final class Validated {

    private Validated() {}

    static Report as(ModelType<?> type, String text) {
        return HcsValidator.of(type).validate(text.getBytes(UTF_8));
    }

    /** Each finding as its severity, code and pointer. */
    static List<String> inShort(Report report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    static List<String> problems(ModelType<?> type, String text) {
        return inShort(as(type, text));
    }
}
