package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.type.ModelType;
import java.util.List;
import java.util.stream.Collectors;

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

    static HcsValidator validator(ModelType<?> type) {
        return Fleet.MODEL.types().contains(type) ? HcsValidator.of(Fleet.MODEL, type) : HcsValidator.of(type);
    }

    /**
     * Holds a text that has a document, and below it each finding, against what is found. What goes on in the next line
     * begins with two spaces there: a document without a break, a finding with one.
     */
    static void says(HcsValidator validator, String documentAndFindings) {
        String[] lines = documentAndFindings.split("\n(?!  )", 2);
        String document = lines[0].replace("\n  ", "");

        assertThat(validator.validate(document.getBytes(UTF_8)).findings().stream()
                        .map(finding -> finding + "\n")
                        .collect(Collectors.joining()))
                .as(document)
                .isEqualTo(lines[1].replace("\n  ", " "));
    }
}
