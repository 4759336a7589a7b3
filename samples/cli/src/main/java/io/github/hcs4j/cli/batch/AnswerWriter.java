package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ValueWriter;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.CWCOWHostedSystem;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.LinuxHostedSystem;
import io.github.hcs4j.type.ObjectCodec;

/** Writes an {@link Answer}. Unlike a document, an answer has all of its members always. */
final class AnswerWriter implements ValueWriter<Answer> {

    static final AnswerWriter INSTANCE = new AnswerWriter();

    private static final int NAME = 0;
    private static final int DOCUMENT = 1;
    private static final int ERROR = 2;
    private static final int NOTICES = 3;
    private static final int RULES = 4;
    private static final int ATTACHMENTS = 5;
    private static final int AFFINITIES = 6;

    private static final MemberNames NAMES =
            MemberNames.of("name", "document", "error", "notices", "rules", "attachments", "cpuGroupAffinities");

    private static final ValueWriter<ContainerConfig> V1_DOCUMENTS = ObjectCodec.codecOf(ContainerConfig.TYPE);
    private static final ValueWriter<ComputeSystem> V2_DOCUMENTS = ObjectCodec.codecOf(ComputeSystem.TYPE);
    private static final ValueWriter<HostedSystem> GUEST_DOCUMENTS = ObjectCodec.codecOf(HostedSystem.TYPE);
    private static final ValueWriter<CWCOWHostedSystem> CONFIDENTIAL_DOCUMENTS =
            ObjectCodec.codecOf(CWCOWHostedSystem.TYPE);
    private static final ValueWriter<LinuxHostedSystem> LINUX_DOCUMENTS = ObjectCodec.codecOf(LinuxHostedSystem.TYPE);

    private AnswerWriter() {}

    @Override
    public void write(Answer value, JsonWriter out) {
        out.beginObject();
        out.name(NAMES, NAME);
        if (value.name() == null) {
            out.nothing();
        } else {
            out.string(value.name());
        }
        out.name(NAMES, DOCUMENT);
        if (value.document() == null) {
            out.nothing();
        } else {
            write(value.document(), out);
        }
        out.name(NAMES, ERROR);
        if (value.error() == null) {
            out.nothing();
        } else {
            RemarkWriter.INSTANCE.write(value.error(), out);
        }
        out.name(NAMES, NOTICES);
        out.list(value.notices(), RemarkWriter.INSTANCE);
        if (value.todo() != null) {
            write(value.todo(), out);
        }
        out.endObject();
    }

    private static void write(HcsDocument document, JsonWriter out) {
        if (document instanceof HcsDocument.V1 v1 && v1.content().layers() != null) {
            V1_DOCUMENTS.write(v1.content(), out);
        } else if (document instanceof HcsDocument.V2 v2) {
            V2_DOCUMENTS.write(v2.content(), out);
        } else if (document instanceof HcsDocument.Guest guest) {
            GUEST_DOCUMENTS.write(guest.content(), out);
        } else if (document instanceof HcsDocument.ConfidentialGuest guest) {
            CONFIDENTIAL_DOCUMENTS.write(guest.content(), out);
        } else if (document instanceof HcsDocument.LinuxGuest guest) {
            LINUX_DOCUMENTS.write(guest.content(), out);
        } else {
            out.freeForm(document.toTree());
        }
    }

    /** Affinities only where there are any: most containers run on all processors. */
    private static void write(Todo todo, JsonWriter out) {
        out.name(NAMES, RULES);
        out.string(todo.rules());
        out.name(NAMES, ATTACHMENTS);
        out.freeForm(todo.attachments());
        if (!todo.affinities().isEmpty()) {
            out.name(NAMES, AFFINITIES);
            out.freeForm(todo.affinities());
        }
    }
}
