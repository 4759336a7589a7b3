package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.InvalidSpecException;
import io.github.hcs4j.container.MappingResult;
import io.github.hcs4j.container.Notice;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Finding;
import io.github.hcs4j.json.JsonException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Answers requests, a line for a line, in order, and holds no more than one of them at a time. */
public final class Batch {

    private static final int BUFFER = 1 << 16;
    private static final String INTERNAL_ERROR = "INTERNAL_ERROR";

    private final Requests requests;
    private final DocumentGate gate;

    /**
     * Prepares to answer.
     *
     * @param hosts the machines for requests that do not say all of them
     * @param gate what the documents have to pass
     * @param usualRules the rules for requests that do not name theirs
     */
    public Batch(Hosts hosts, DocumentGate gate, MappingRules usualRules) {
        requests = new Requests(hosts, usualRules);
        this.gate = gate;
    }

    /**
     * Answers all requests. A request that is wrong in whatever way is answered by an error, and the next goes on.
     *
     * @param in the requests, as JSON Lines; an empty line is a wrong request
     * @param out where to write the answers; flushed at the end, and before waiting for more requests
     * @throws IOException if the answers cannot be written
     * @throws java.io.UncheckedIOException if the requests cannot be read
     */
    public void answer(InputStream in, OutputStream out) throws IOException {
        OutputStream answers = new BufferedOutputStream(out, BUFFER);
        LineReader lines = new LineReader(in, answers);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            JsonLine.write(answer(line), answers);
        }
        answers.flush();
    }

    private byte[] answer(Line line) {
        try {
            return (line.isCut() ? tooLong(line) : map(line)).toJsonBytes();
        } catch (OutOfMemoryError tooLarge) {
            return refusal(line, Malformed.request(line, "needs more memory than there is"))
                    .toJsonBytes();
        } catch (RuntimeException | StackOverflowError bug) {
            return refusal(line, new Remark(INTERNAL_ERROR, "", "internal error: " + bug))
                    .toJsonBytes();
        }
    }

    private Answer map(Line line) {
        RequestLine request;
        try {
            request = RequestLine.read(line.text());
        } catch (JsonException problem) {
            return refusal(line, Malformed.of(line, problem));
        }
        List<Remark> ignored = Requests.ignoredMembers(request);
        try {
            MappingResult result = WindowsContainers.map(requests.of(line, request));
            List<Remark> notices = new ArrayList<>(ignored);
            for (Notice notice : result.notices()) {
                notices.add(Remark.of(notice));
            }
            return answer(request, result, notices);
        } catch (InvalidSpecException problem) {
            return Answer.failure(request.name(), Remark.of(problem.error()), ignored);
        } catch (WrongRequestException problem) {
            return Answer.failure(request.name(), problem.remark(), ignored);
        }
    }

    private Answer answer(RequestLine request, MappingResult result, List<Remark> notices) {
        try {
            DocumentGate.Passed passed = gate.pass(result.document());
            for (Finding finding : passed.notices()) {
                notices.add(Remark.of(finding));
            }
            return new Answer(request.name(), passed.document(), null, notices, Todo.of(result));
        } catch (DocumentNotForHostException problem) {
            return Answer.failure(request.name(), Remark.of(problem), notices);
        }
    }

    private static Answer tooLong(Line line) {
        return refusal(line, Malformed.request(line, "longer than " + (LineReader.LONGEST >> 20) + " MiB"));
    }

    private static Answer refusal(Line line, Remark error) {
        return Answer.refusal(NameFinder.nameIn(line.text()), error);
    }
}
