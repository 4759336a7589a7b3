package io.github.hcs4j.cli.batch;

import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectCodec;
import io.github.hcs4j.type.ScalarType;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@link VersionNumbers}: {@code {"Major", "Minor"}}. */
final class VersionNumbersCodec extends ObjectCodec<VersionNumbers> {

    static final VersionNumbersCodec INSTANCE = new VersionNumbersCodec();

    private static final int MAJOR = 0;
    private static final int MINOR = 1;

    private static final MemberNames NAMES = MemberNames.of("Major", "Minor");

    private VersionNumbersCodec() {}

    @Override
    public @Nullable VersionNumbers read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        BigInteger major = null;
        BigInteger minor = null;
        Map<String, @Nullable Object> unknownMembers = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case MAJOR -> major = in.integer();
                case MINOR -> minor = in.integer();
                default -> unknownMembers = in.unknownMember(unknownMembers);
            }
        }
        return VersionNumbers.of(major, minor);
    }

    /** Requests are read only. */
    @Override
    public void write(VersionNumbers value, JsonWriter out) {
        throw new UnsupportedOperationException("the version of a request is not written");
    }

    @Override
    protected void describe(Members<VersionNumbers> members) {
        members.add("Major", "major", ScalarType.INTEGER, VersionNumbers::major);
        members.add("Minor", "minor", ScalarType.INTEGER, VersionNumbers::minor);
    }

    @Override
    protected Map<String, @Nullable Object> unknownMembers(VersionNumbers value) {
        return Map.of();
    }
}
