package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.json.JsonReader;
import io.github.hcs4j.json.JsonType;
import io.github.hcs4j.json.JsonWriter;
import io.github.hcs4j.json.ListType;
import io.github.hcs4j.json.Member;
import io.github.hcs4j.json.MemberNames;
import io.github.hcs4j.json.ObjectType;
import io.github.hcs4j.json.ScalarType;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an {@link Answer}. Unlike a document, an answer has all of its members always. */
final class AnswerType extends ObjectType<Answer> {

    private static final MemberNames NAMES = MemberNames.of("name", "document", "error", "notices");

    private static final Map<String, @Nullable Object> NO_NAME = Collections.singletonMap("name", null);
    private static final Map<String, @Nullable Object> NO_DOCUMENT = Collections.singletonMap("document", null);
    private static final Map<String, @Nullable Object> NO_ERROR = Collections.singletonMap("error", null);

    AnswerType() {
        super("Answer", Answer.class, null, null);
    }

    @Override
    public Answer read(JsonReader in) {
        throw new IllegalStateException("answers are written, not read");
    }

    @Override
    public void write(Answer value, JsonWriter out) {
        out.beginObject();
        write(out, 0, value.name(), ScalarType.STRING, NO_NAME);
        if (value.document() instanceof HcsDocument.V1 v1) {
            write(out, 1, v1.config(), ContainerConfig.TYPE, NO_DOCUMENT);
        } else if (value.document() instanceof HcsDocument.V2 v2) {
            write(out, 1, v2.system(), ComputeSystem.TYPE, NO_DOCUMENT);
        } else {
            out.unknownMembers(NO_DOCUMENT);
        }
        write(out, 2, value.error(), Remark.TYPE, NO_ERROR);
        out.list(NAMES, 3, value.notices(), Remark.TYPE);
        out.endObject();
    }

    /** Writes a member, or the same member as {@code null}. */
    private static <T> void write(
            JsonWriter out, int index, @Nullable T value, JsonType<T> type, Map<String, @Nullable Object> absent) {
        if (value == null) {
            out.unknownMembers(absent);
        } else {
            out.value(NAMES, index, value, type);
        }
    }

    /** The members; that of the document is of one type or another, so it is described as anything. */
    @Override
    protected List<Member<Answer>> describeMembers() {
        return List.of(
                new Member<>("name", "name", ScalarType.STRING, null, null, Answer::name),
                new Member<>("document", "document", ScalarType.ANY, null, null, Answer::document),
                new Member<>("error", "error", Remark.TYPE, null, null, Answer::error),
                new Member<>("notices", "notices", ListType.of(Remark.TYPE), null, null, Answer::notices));
    }
}
