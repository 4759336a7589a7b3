package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.json.Timestamp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Types as they are generated, written by hand: an object, a union and an enumeration, each of which can hold itself.
 */
final class SampleTypes {

    private SampleTypes() {}

    /** An object with a member of each kind. */
    record Machine(
            @Nullable String owner,
            @Nullable Integer count,
            @Nullable Long memory,
            @Nullable BigInteger size,
            @Nullable Double ratio,
            @Nullable BigDecimal price,
            @Nullable Boolean isOn,
            @Nullable EncodedBytes key,
            @Nullable Timestamp created,
            @Nullable Mode mode,
            @Nullable Machine inner,
            @Nullable List<Machine> parts,
            @Nullable List<@Nullable String> gaps,
            @Nullable Map<String, String> tags,
            @Nullable Shape shape,
            @Nullable String password,
            @Nullable Object any,
            Map<String, @Nullable Object> unknownMembers) {

        Machine {
            count = Checks.uint16("Count", count);
            memory = Checks.uint32("Memory", memory);
            size = Checks.uint64("Size", size);
            ratio = Checks.finite("Ratio", ratio);
            price = Checks.number("Price", price);
            parts = Checks.list("Parts", parts);
            gaps = Checks.listOfNullable("Gaps", gaps);
            tags = Checks.map("Tags", tags);
            any = Checks.freeForm("Any", any);
            unknownMembers = Checks.unknownMembers(MachineCodec.NAMES, unknownMembers);
        }
    }

    static final Codec<Machine> MACHINE = new MachineCodec();

    /** A machine with free-form values. */
    static Machine machine(@Nullable Object any, Map<String, @Nullable Object> unknownMembers) {
        return new Machine(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                any,
                unknownMembers);
    }

    static Machine machineAround(Machine inner) {
        return new Machine(
                null, null, null, null, null, null, null, null, null, null, inner, null, null, null, null, null, null,
                Map.of());
    }

    private static final class MachineCodec implements Codec<Machine> {

        static final MemberNames NAMES = MemberNames.of(
                        "Owner",
                        "Count",
                        "Memory",
                        "Size",
                        "Ratio",
                        "Price",
                        "IsOn",
                        "Key",
                        "Created",
                        "Mode",
                        "Inner",
                        "Parts",
                        "Gaps",
                        "Tags",
                        "Shape",
                        "Password",
                        "Any")
                .hiding(15);

        @Override
        public @Nullable Machine read(JsonReader in) {
            if (!in.beginObject()) {
                return null;
            }
            String owner = null;
            Integer count = null;
            Long memory = null;
            BigInteger size = null;
            Double ratio = null;
            BigDecimal price = null;
            Boolean isOn = null;
            EncodedBytes key = null;
            Timestamp created = null;
            Mode mode = null;
            Machine inner = null;
            List<Machine> parts = null;
            List<@Nullable String> gaps = null;
            Map<String, String> tags = null;
            Shape shape = null;
            String password = null;
            Object any = null;
            Map<String, @Nullable Object> unknown = null;
            for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
                switch (member) {
                    case 0 -> owner = in.string();
                    case 1 -> count = in.uint16();
                    case 2 -> memory = in.uint32();
                    case 3 -> size = in.uint64();
                    case 4 -> ratio = in.float64();
                    case 5 -> price = in.number();
                    case 6 -> isOn = in.bool();
                    case 7 -> key = in.bytes();
                    case 8 -> created = in.timestamp();
                    case 9 -> mode = MODE.read(in);
                    case 10 -> inner = MACHINE.read(in);
                    case 11 -> parts = in.list(MACHINE);
                    case 12 -> gaps = in.listOfNullable(ScalarCodec.STRING);
                    case 13 -> tags = in.map(ScalarCodec.STRING);
                    case 14 -> shape = SHAPE.read(in);
                    case 15 -> password = in.string();
                    case 16 -> any = in.freeForm();
                    default -> unknown = in.unknownMember(unknown);
                }
            }
            return new Machine(
                    owner,
                    count,
                    memory,
                    size,
                    ratio,
                    price,
                    isOn,
                    key,
                    created,
                    mode,
                    inner,
                    parts,
                    gaps,
                    tags,
                    shape,
                    password,
                    any,
                    in.unknownMembers(unknown));
        }

        @Override
        public void write(Machine value, JsonWriter out) {
            out.beginObject();
            member(0, value.owner, ScalarCodec.STRING, out);
            member(1, value.count, ScalarCodec.UINT16, out);
            member(2, value.memory, ScalarCodec.UINT32, out);
            member(3, value.size, ScalarCodec.UINT64, out);
            member(4, value.ratio, ScalarCodec.DOUBLE, out);
            member(5, value.price, ScalarCodec.NUMBER, out);
            member(6, value.isOn, ScalarCodec.BOOLEAN, out);
            member(7, value.key, ScalarCodec.BYTES, out);
            member(8, value.created, ScalarCodec.DATETIME, out);
            member(9, value.mode, MODE, out);
            member(10, value.inner, MACHINE, out);
            member(11, value.parts, ScalarCodec.list(MACHINE), out);
            member(12, value.gaps, ScalarCodec.listOfNullable(ScalarCodec.STRING), out);
            member(13, value.tags, ScalarCodec.map(ScalarCodec.STRING), out);
            member(14, value.shape, SHAPE, out);
            member(15, value.password, ScalarCodec.STRING, out);
            member(16, value.any, ScalarCodec.ANY, out);
            out.unknownMembers(value.unknownMembers);
            out.endObject();
        }

        private static <T> void member(int member, @Nullable T value, Codec<T> codec, JsonWriter out) {
            if (value != null) {
                out.name(NAMES, member);
                codec.write(value, out);
            }
        }
    }

    /** An enumeration. */
    record Mode(String text) {}

    static final Codec<Mode> MODE = new Codec<>() {

        private static final MemberNames TEXTS = MemberNames.of("On", "Off", "OnWithoutFallback", "Größer");

        @Override
        public @Nullable Mode read(JsonReader in) {
            int known = in.known(TEXTS);
            if (known >= 0) {
                return new Mode(TEXTS.name(known));
            }
            String text = in.string();
            return text == null ? null : new Mode(text);
        }

        @Override
        public void write(Mode value, JsonWriter out) {
            out.string(value.text());
        }
    };

    /** A union by the member {@code Type}. */
    sealed interface Shape {}

    /** A branch. */
    record Box(@Nullable Shape inside, @Nullable List<Shape> others, Map<String, @Nullable Object> unknownMembers)
            implements Shape {}

    /** What is no branch. */
    record UnknownShape(Map<String, @Nullable Object> members) implements Shape {}

    static final Codec<Shape> SHAPE = new Codec<>() {

        private static final MemberNames NAMES = MemberNames.of("Inside", "Others");

        @Override
        public @Nullable Shape read(JsonReader in) {
            if ("Box".equals(in.peekText("Type"))) {
                return box(in);
            }
            Map<String, @Nullable Object> members = in.freeFormMap();
            return members == null ? null : new UnknownShape(members);
        }

        private @Nullable Box box(JsonReader in) {
            if (!in.beginObject()) {
                return null;
            }
            Shape inside = null;
            List<Shape> others = null;
            Map<String, @Nullable Object> unknown = null;
            for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
                switch (member) {
                    case 0 -> inside = SHAPE.read(in);
                    case 1 -> others = in.list(SHAPE);
                    default -> unknown = in.unknownMember(unknown);
                }
            }
            return new Box(inside, others, in.unknownMembers(unknown));
        }

        @Override
        public void write(Shape value, JsonWriter out) {
            if (value instanceof Box box) {
                out.beginObject();
                if (box.inside != null) {
                    out.name(NAMES, 0);
                    SHAPE.write(box.inside, out);
                }
                if (box.others != null) {
                    out.name(NAMES, 1);
                    out.list(box.others, SHAPE);
                }
                out.unknownMembers(box.unknownMembers);
                out.endObject();
            } else if (value instanceof UnknownShape unknown) {
                out.freeForm(unknown.members);
            }
        }
    };
}
