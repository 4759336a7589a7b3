package io.github.hcs4j.cli.batch;

import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ValueWriter;

/** Writes a {@link Remark}: {@code {"code", "at", "message"}}. */
final class RemarkWriter implements ValueWriter<Remark> {

    static final RemarkWriter INSTANCE = new RemarkWriter();

    private static final int CODE = 0;
    private static final int AT = 1;
    private static final int MESSAGE = 2;

    private static final MemberNames NAMES = MemberNames.of("code", "at", "message");

    private RemarkWriter() {}

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
}
