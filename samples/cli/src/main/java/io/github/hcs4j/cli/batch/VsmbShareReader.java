package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.VsmbShare;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link VsmbShare}: {@code {"hostPath", "guestPath", "readOnly", "singleFile"}}. */
final class VsmbShareCodec extends RequestCodec<VsmbShare> {

    static final ObjectType<VsmbShare> TYPE =
            ObjectType.of("VsmbShare", VsmbShare.class, "", null, null, new VsmbShareCodec());

    private static final int HOST_PATH = 0;
    private static final int GUEST_PATH = 1;
    private static final int READ_ONLY = 2;
    private static final int SINGLE_FILE = 3;

    private static final MemberNames NAMES = MemberNames.of("hostPath", "guestPath", "readOnly", "singleFile");

    private VsmbShareCodec() {}

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

    @Override
    protected void describe(Members<VsmbShare> members) {
        members.add("hostPath", "hostPath", ScalarType.STRING, VsmbShare::hostPath);
        members.add("guestPath", "guestPath", ScalarType.STRING, VsmbShare::guestPath);
        members.add("readOnly", "readOnly", ScalarType.BOOLEAN, VsmbShare::readOnly);
        members.add("singleFile", "singleFile", ScalarType.BOOLEAN, VsmbShare::singleFile);
    }
}
