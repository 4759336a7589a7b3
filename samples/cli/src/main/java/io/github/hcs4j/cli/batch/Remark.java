package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.Notice;
import io.github.hcs4j.container.SpecProblem;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Finding;
import io.github.hcs4j.json.JsonReader;
import io.github.hcs4j.json.JsonWriter;
import io.github.hcs4j.json.Member;
import io.github.hcs4j.json.MemberNames;
import io.github.hcs4j.json.ObjectType;
import io.github.hcs4j.json.ScalarType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An error or a notice in an answer.
 *
 * @param code what it is, for programs
 * @param at where in the spec or in the request
 * @param message what it is, for people
 */
record Remark(String code, String at, String message) {

    /** Describes remarks and writes them. */
    static final ObjectType<Remark> TYPE = new Type();

    static Remark of(SpecProblem error) {
        return new Remark(error.code().name(), error.at(), error.message());
    }

    static Remark of(Notice notice) {
        return new Remark(notice.code().name(), notice.at(), notice.message());
    }

    static Remark of(Finding finding) {
        return new Remark(finding.kind().name(), finding.pointer(), finding.message());
    }

    /** The first place that the host does not know; the message names them all. */
    static Remark of(DocumentNotForHostException problem) {
        String all = problem.findings().stream()
                .map(finding -> finding + "; " + finding.advice())
                .collect(Collectors.joining("; "));
        return new Remark(
                DocumentGate.NEWER_THAN_HOST, problem.findings().get(0).pointer(), all);
    }

    private static final class Type extends ObjectType<Remark> {

        private static final MemberNames NAMES = MemberNames.of("code", "at", "message");

        Type() {
            super("Remark", Remark.class, null, null);
        }

        @Override
        public Remark read(JsonReader in) {
            throw new IllegalStateException("answers are written, not read");
        }

        @Override
        public void write(Remark value, JsonWriter out) {
            out.beginObject();
            out.string(NAMES, 0, value.code());
            out.string(NAMES, 1, value.at());
            out.string(NAMES, 2, value.message());
            out.endObject();
        }

        @Override
        protected List<Member<Remark>> describeMembers() {
            return List.of(
                    new Member<>("code", "code", ScalarType.STRING, null, null, Remark::code),
                    new Member<>("at", "at", ScalarType.STRING, null, null, Remark::at),
                    new Member<>("message", "message", ScalarType.STRING, null, null, Remark::message));
        }
    }
}
