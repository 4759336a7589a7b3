package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.json.MemberSink;
import io.github.hcs4j.json.MemberValues;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import java.util.List;

/** Writes an {@link Answer}. Unlike a document, an answer has all of its members always. */
final class AnswerType extends ObjectType<Answer> {

    private static final ListType<Remark> REMARKS = ListType.of(Remark.TYPE);

    AnswerType() {
        super("Answer", Answer.class, null, null);
    }

    @Override
    public void write(Answer value, JsonWriter out) {
        out.beginObject();
        out.member("name", value.name(), ScalarType.STRING);
        if (value.document() instanceof HcsDocument.V1 v1) {
            out.member("document", v1.config(), ContainerConfig.TYPE);
        } else if (value.document() instanceof HcsDocument.V2 v2) {
            out.member("document", v2.system(), ComputeSystem.TYPE);
        } else {
            out.member("document", null, ScalarType.ANY);
        }
        out.member("error", value.error(), Remark.TYPE);
        out.member("notices", value.notices(), REMARKS);
        out.endObject();
    }

    /** The members; that of the document is of one type or another, so it is described as anything. */
    @Override
    protected void describe(Members<Answer> members) {
        members.add("name", "name", ScalarType.STRING);
        members.add("document", "document", ScalarType.ANY);
        members.add("error", "error", Remark.TYPE);
        members.addList("notices", "notices", Remark.TYPE);
    }

    @Override
    protected Answer create(MemberValues values) {
        List<Remark> notices = values.get(3);
        return new Answer(values.get(0), values.get(1), values.get(2), notices == null ? List.of() : notices);
    }

    @Override
    protected void tell(Answer value, MemberSink to) {
        to.add(value.name()).add(value.document()).add(value.error()).add(value.notices());
    }
}
