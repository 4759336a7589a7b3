package io.github.hcs4j.compare;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.type.ScalarType;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that differs between two documents. */
public final class Difference {

    private final Kind kind;
    private final @Nullable Side first;
    private final @Nullable Side second;

    Difference(Kind kind, @Nullable Side first, @Nullable Side second) {
        this.kind = kind;
        this.first = first;
        this.second = second;
    }

    /** What differs. */
    public enum Kind {
        /** Only the second document has it. */
        ADDED,
        /** Only the first document has it. */
        REMOVED,
        /** Its value is another. */
        CHANGED,
        /** The elements that both lists have are in another order. */
        REORDERED
    }

    /**
     * What one of the documents has.
     *
     * @param pointer where: a JSON pointer into that document, such as {@code /Container/Memory}
     * @param accessor how Java code reaches it, such as {@code computeSystem.container().memory()}
     * @param value what is there, as free-form JSON; {@code null} for a JSON {@code null}, and for a list whose order
     *     is the difference. In place of a value that the schema marks as secret there is the text {@value #SECRET}.
     */
    public record Side(
            String pointer, String accessor, @Nullable Object value) {

        /** What stands for a secret. */
        public static final String SECRET = "a secret value";

        /** The value in one line; of a long one, the begin. */
        String text() {
            if (SECRET.equals(value)) {
                return SECRET;
            }
            return value == null ? "null" : OneLine.shortened(ScalarType.ANY.toJson(value));
        }
    }

    /**
     * What differs.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What the first document has.
     *
     * @return the place and the value; empty if it was added
     */
    public Optional<Side> first() {
        return Optional.ofNullable(first);
    }

    /**
     * What the second document has.
     *
     * @return the place and the value; empty if it was removed
     */
    public Optional<Side> second() {
        return Optional.ofNullable(second);
    }

    /**
     * Where it is: in the first document, or in the second if only that has it.
     *
     * @return the JSON pointer
     */
    public String pointer() {
        return place().pointer();
    }

    /**
     * How Java code reaches it: in the first document, or in the second if only that has it.
     *
     * @return the expression
     */
    public String accessor() {
        return place().accessor();
    }

    private Side place() {
        return Objects.requireNonNull(first == null ? second : first);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Difference difference
                && kind == difference.kind
                && Objects.equals(first, difference.first)
                && Objects.equals(second, difference.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, first, second);
    }

    /** The difference in one line, such as {@code changed /Container/Memory/SizeInMB: 2048 -> 4096}. */
    @Override
    public String toString() {
        return switch (kind) {
            case ADDED -> "added " + where() + ": " + text(second);
            case REMOVED -> "removed " + where() + ": " + text(first);
            case CHANGED -> "changed " + where() + ": " + text(first) + " -> " + text(second);
            case REORDERED -> "reordered " + where();
        };
    }

    /** The place, and that in the second document where it is another. */
    private String where() {
        String place = Quote.pointer(pointer());
        if (first == null || second == null || first.pointer().equals(second.pointer())) {
            return place;
        }
        return place + " (now " + Quote.pointer(second.pointer()) + ')';
    }

    private static String text(@Nullable Side side) {
        return side == null ? "" : side.text();
    }
}
