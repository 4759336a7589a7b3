package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.WindowsBuild;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs batches in tests, for hosts of build 20348 with 8 processors where a request does not say. */
final class Batches {

    /** A spec that becomes a document. */
    static final String SPEC = "{\"root\":{\"path\":\"\\\\\\\\?\\\\Volume{01234567-89ab-cdef-0123-456789abcdef}\"},"
            + "\"windows\":{\"layerFolders\":[\"C:\\\\1\",\"C:\\\\2\"]}}";

    static final Hosts HOSTS = (build, processors) ->
            HostMachine.of(build == null ? WindowsBuild.SERVER_2022 : build, processors == null ? 8 : processors);

    private Batches() {}

    /** Answers the lines, as text. */
    static List<String> answerLines(byte[] lines) {
        return answerLines(lines, DocumentGate.OPEN);
    }

    /** Answers the lines with documents that have to pass a gate, as text. */
    static List<String> answerLines(byte[] lines, DocumentGate gate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Batch(HOSTS, gate, MappingRules.HCSSHIM_2019).answer(new ByteArrayInputStream(lines), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new AssertionError("the last line has no end: " + text);
        }
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    /** Answers the lines. */
    static List<Map<String, @Nullable Object>> answers(String lines) {
        return answers(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers the lines. */
    static List<Map<String, @Nullable Object>> answers(byte[] lines) {
        return answerLines(lines).stream().map(Batches::parse).toList();
    }

    @SuppressWarnings("unchecked") // an answer is an object
    private static Map<String, @Nullable Object> parse(String answer) {
        return (Map<String, @Nullable Object>) ScalarType.ANY.read(answer);
    }

    /** Answers one line. */
    static Map<String, @Nullable Object> answer(String line) {
        List<Map<String, @Nullable Object>> answers = answers(line + "\n");
        if (answers.size() != 1) {
            throw new AssertionError("one request, but the answers " + answers);
        }
        return answers.get(0);
    }
}
