package io.github.hcs4j.cli.batch;

import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ValueReader;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@link VersionNumbers}: {@code {"Major", "Minor"}}. */
final class VersionNumbersReader implements ValueReader<VersionNumbers> {

    static final VersionNumbersReader INSTANCE = new VersionNumbersReader();

    private static final int MAJOR = 0;
    private static final int MINOR = 1;

    private static final MemberNames NAMES = MemberNames.of("Major", "Minor");

    private VersionNumbersReader() {}

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
}
