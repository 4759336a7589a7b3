package io.github.hcs4j.fuzzing;

import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.validate.Finding;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.validate.Report;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;

/** The validator answers whatever it is given and agrees with the readers; the gate leaves what is a document. */
final class Validations {

    private static final WindowsBuild HOST = WindowsBuild.SERVER_2019;

    private Validations() {}

    static void test(byte[] data) {
        Input input = Input.of(data);
        test(Documents.type(input), input.text());
    }

    private static <T> void test(ModelType<T> type, byte[] text) {
        HcsValidator validator = HcsValidator.of(type);
        List<Report> reports = List.of(
                validator.validate(text),
                validator.forBuild(HOST).validate(text),
                validator.strict().validate(text));
        for (Report report : reports) {
            report.findings().forEach(Validations::testFinding);
        }
        T value;
        try {
            value = type.read(text);
        } catch (JsonException refused) {
            for (Report report : reports) {
                boolean isSeen = report.hasErrors() || isOfOthers(report) || isReadable(ListType.of(type), text);
                Rule.holds(isSeen, "what the reader refuses is an error", refused.getMessage());
            }
            return;
        }
        if (V2Model.model().types().contains(type)) {
            testGate(type, value);
        }
    }

    private static void testFinding(Finding finding) {
        Rule.holds(finding.line() > 0 && finding.column() > 0, "a finding has a place", finding);
        Rule.isOneLine(finding.toString());
    }

    /** In a document that HCS has nothing to do with, nothing is looked at. */
    private static boolean isOfOthers(Report report) {
        return report.findings().stream()
                .anyMatch(finding -> finding.code() == Code.NETWORK_DOCUMENT || finding.code() == Code.GUEST_MESSAGE);
    }

    /** A list of documents is looked at one by one. */
    private static boolean isReadable(JsonType<?> type, byte[] text) {
        try {
            type.read(text);
            return true;
        } catch (JsonException refused) {
            return false;
        }
    }

    private static <T> void testGate(ModelType<T> type, T value) {
        VersionGate gate = VersionGate.forBuild(HOST);
        try {
            T left = type.read(gate.strip(type, value).toJsonBytes());
            Rule.same(gate.strip(type, left).findings(), List.of(), "a host knows all that was left");
        } catch (DocumentNotForHostException refused) {
            refused.getMessage().lines().forEach(Rule::isOneLine);
        }
        try {
            Rule.same(type.read(gate.reject(type, value).toJsonBytes()), value, "what passes stays as it is");
        } catch (DocumentNotForHostException refused) {
            refused.getMessage().lines().forEach(Rule::isOneLine);
        }
    }
}
