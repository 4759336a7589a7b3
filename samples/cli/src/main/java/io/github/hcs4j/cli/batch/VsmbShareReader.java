package io.github.hcs4j.cli.batch;

import static io.github.hcs4j.cli.batch.Defaults.orEmpty;
import static io.github.hcs4j.cli.batch.Defaults.orFalse;

import io.github.hcs4j.host.VsmbShare;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ValueReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link VsmbShare}: {@code {"hostPath", "guestPath", "readOnly", "singleFile"}}. */
final class VsmbShareReader implements ValueReader<VsmbShare> {

    static final ValueReader<VsmbShare> INSTANCE = new VsmbShareReader();

    private static final int HOST_PATH = 0;
    private static final int GUEST_PATH = 1;
    private static final int READ_ONLY = 2;
    private static final int SINGLE_FILE = 3;

    private static final MemberNames NAMES = MemberNames.of("hostPath", "guestPath", "readOnly", "singleFile");

    private VsmbShareReader() {}

    @Override
    public @Nullable VsmbShare read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String hostPath = null;
        String guestPath = null;
        Boolean readOnly = null;
        Boolean singleFile = null;
        Map<String, @Nullable Object> unknownMembers = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case HOST_PATH -> hostPath = in.string();
                case GUEST_PATH -> guestPath = in.string();
                case READ_ONLY -> readOnly = in.bool();
                case SINGLE_FILE -> singleFile = in.bool();
                default -> unknownMembers = in.unknownMember(unknownMembers);
            }
        }
        return new VsmbShare(orEmpty(hostPath), orEmpty(guestPath), orFalse(readOnly), orFalse(singleFile));
    }
}
