package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.Notice;
import io.github.hcs4j.container.SpecProblem;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Finding;
import io.github.hcs4j.json.MemberSink;
import io.github.hcs4j.json.MemberValues;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

        Type() {
            super("Remark", Remark.class, null, null);
        }

        @Override
        protected void describe(Members<Remark> members) {
            members.add("code", "code", ScalarType.STRING);
            members.add("at", "at", ScalarType.STRING);
            members.add("message", "message", ScalarType.STRING);
        }

        @Override
        protected Remark create(MemberValues values) {
            return new Remark(text(values.get(0)), text(values.get(1)), text(values.get(2)));
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }

        @Override
        protected void tell(Remark value, MemberSink to) {
            to.add(value.code()).add(value.at()).add(value.message());
        }
    }
}
