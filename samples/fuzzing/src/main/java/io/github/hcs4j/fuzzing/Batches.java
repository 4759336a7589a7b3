package io.github.hcs4j.fuzzing;

import io.github.hcs4j.cli.batch.Batch;
import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.cli.batch.DocumentGate.OnNewer;
import io.github.hcs4j.cli.batch.Hosts;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.WindowsBuild;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each line has an answer in its place, which has a document or an error that is listed. */
final class Batches {

    private static final int PROCESSORS = 8;

    private static final Hosts HOSTS = (build, processors) -> HostMachine.of(
            build == null ? WindowsBuild.SERVER_2022 : build, processors == null ? PROCESSORS : processors);

    private static final Set<String> CODES = Stream.concat(
                    Stream.of(Refusal.values()).map(Refusal::name), Stream.of(DocumentGate.NEWER_THAN_HOST))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MEMBERS =
            Set.of("name", "document", "error", "notices", "rules", "attachments", "cpuGroupAffinities");

    private static final List<DocumentGate> GATES = List.of(
            DocumentGate.OPEN,
            new DocumentGate(WindowsBuild.SERVER_2019, OnNewer.STRIP),
            new DocumentGate(WindowsBuild.SERVER_2019, OnNewer.REJECT));

    private Batches() {}

    static void test(byte[] lines) {
        long count = new String(lines, StandardCharsets.ISO_8859_1).lines().count();
        boolean isOddlyEnded = new String(lines, StandardCharsets.ISO_8859_1).indexOf('\r') >= 0;
        for (MappingRules rules : MappingRules.values()) {
            DocumentGate gate = GATES.get(Math.floorMod(lines.length, GATES.size()));
            List<String> answers = answers(new Batch(HOSTS, gate, rules), lines);
            Rule.holds(isOddlyEnded || answers.size() == count, "an answer for each line", answers.size());
            answers.forEach(Batches::testAnswer);
        }
    }

    private static List<String> answers(Batch batch, byte[] lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            batch.answer(new ByteArrayInputStream(lines), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        Rule.holds(text.isEmpty() || text.endsWith("\n"), "the last line has an end", text);
        return Stream.of(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    private static void testAnswer(String answer) {
        if (!(ScalarType.ANY.read(answer) instanceof Map<?, ?> members)) {
            throw new AssertionError("an answer is an object: " + answer);
        }
        Rule.holds(MEMBERS.containsAll(members.keySet()), "an answer has its members only", members.keySet());
        Rule.holds(members.get("notices") instanceof List, "an answer has notices", answer);
        Object error = members.get("error");
        Rule.holds((error == null) == (members.get("document") instanceof Map), "a document or an error", answer);
        if (error instanceof Map<?, ?> remark) {
            Rule.holds(CODES.contains(String.valueOf(remark.get("code"))), "a listed error", remark);
            Rule.isOneLine(String.valueOf(remark.get("message")));
        }
    }
}
