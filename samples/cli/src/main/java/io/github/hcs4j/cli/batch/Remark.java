package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.Notice;
import io.github.hcs4j.container.SpecProblem;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Finding;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectCodec;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.Map;
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
    static final ObjectType<Remark> TYPE = ObjectType.of("Remark", Remark.class, "", null, null, new Codec());

    static Remark of(SpecProblem error) {
        return new Remark(error.code().name(), error.at(), error.message());
    }

    static Remark of(Notice notice) {
        return new Remark(notice.code().name(), notice.at(), notice.message());
    }

    static Remark of(Finding finding) {
        return new Remark(finding.code().name(), finding.pointer(), finding.message());
    }

    /** The first place that the host does not know; the message names them all. */
    static Remark of(DocumentNotForHostException problem) {
        String all = problem.findings().stream()
                .map(finding -> finding + "; " + finding.advice())
                .collect(Collectors.joining("; "));
        return new Remark(
                DocumentGate.NEWER_THAN_HOST, problem.findings().get(0).pointer(), all);
    }

    private static final class Codec extends ObjectCodec<Remark> {

        private static final int CODE = 0;
        private static final int AT = 1;
        private static final int MESSAGE = 2;

        private static final MemberNames NAMES = MemberNames.of("code", "at", "message");

        /** Remarks are written only. */
        @Override
        public Remark read(JsonReader in) {
            throw new UnsupportedOperationException("a remark is not read");
        }

        @Override
        public void write(Remark value, JsonWriter out) {
            out.beginObject();
            out.name(NAMES, CODE);
            out.string(value.code());
            out.name(NAMES, AT);
            out.string(value.at());
            out.name(NAMES, MESSAGE);
            out.string(value.message());
            out.endObject();
        }

        @Override
        protected void describe(Members<Remark> members) {
            members.add("code", "code", ScalarType.STRING, Remark::code);
            members.add("at", "at", ScalarType.STRING, Remark::at);
            members.add("message", "message", ScalarType.STRING, Remark::message);
        }

        @Override
        protected Map<String, @Nullable Object> unknownMembers(Remark value) {
            return Map.of();
        }
    }
}
