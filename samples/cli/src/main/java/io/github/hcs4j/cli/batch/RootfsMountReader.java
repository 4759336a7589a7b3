package io.github.hcs4j.cli.batch;

import static io.github.hcs4j.cli.batch.Defaults.orEmpty;

import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ScalarCodec;
import io.github.hcs4j.json.engine.ValueReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link RootfsMount}: {@code {"type", "source", "target", "options"}}. */
final class RootfsMountReader implements ValueReader<RootfsMount> {

    static final ValueReader<RootfsMount> INSTANCE = new RootfsMountReader();

    private static final int MOUNT_TYPE = 0;
    private static final int SOURCE = 1;
    private static final int TARGET = 2;
    private static final int OPTIONS = 3;

    private static final MemberNames NAMES = MemberNames.of("type", "source", "target", "options");

    private RootfsMountReader() {}

    @Override
    public @Nullable RootfsMount read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String type = null;
        String source = null;
        String target = null;
        List<String> options = null;
        Map<String, @Nullable Object> unknownMembers = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case MOUNT_TYPE -> type = in.string();
                case SOURCE -> source = in.string();
                case TARGET -> target = in.string();
                case OPTIONS -> options = in.list(ScalarCodec.STRING);
                default -> unknownMembers = in.unknownMember(unknownMembers);
            }
        }
        return new RootfsMount(orEmpty(type), orEmpty(source), orEmpty(target), orEmpty(options));
    }
}
