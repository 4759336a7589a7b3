package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text for generated code: a method for each kind of value reads the one that comes next, and gives
 * {@code null} for a JSON {@code null}.
 *
 * <p>It is strict: what is not RFC 8259 is refused, and so are a name that occurs twice in an object, a number outside
 * its type, a value of another kind, bytes that are not UTF-8, a byte order mark, and what is beyond the
 * {@link JsonLimits}. Places are worked out when something is wrong, by reading the text again.
 *
 * <p>A reader is for one thread and one text.
 */
public final class JsonReader extends TextReader {

    /** What {@link #nextMember} returns at the end of an object. */
    public static final int END = -1;

    /** What {@link #nextMember} returns for a name, and {@link #known} for a text, that the schema does not have. */
    public static final int UNKNOWN = -2;

    /** Whether what is read is of a record, so that {@code toString} of free-form values must not show them. */
    private boolean isOfRecord;

    /** How many objects and lists are open. */
    private int depth;

    /** Whether the innermost object or list has had no element yet. */
    private boolean isFirst;

    /** A bit for each of the first 64 members that the innermost object of a type had already. */
    private long seen;

    /** The same of the objects around it, by their depths. */
    private long[] outerSeen = new long[8];

    /** The other members that objects had already, by their depths; made for the first type of more than 64 members. */
    private @Nullable Map<Integer, BitSet> moreSeen;

    /** The last name that is unknown, and its offset. */
    private String unknown = "";

    private int unknownAt;

    /** Made when a value is looked ahead into. */
    private @Nullable Lookahead lookahead;

    JsonReader(byte[] text) {
        super(text);
    }

    /** Says that the whole text is of a record. */
    void beginRecord() {
        isOfRecord = true;
    }

    /** {@return whether an object begins here; {@code false} for {@code null}, which is read} */
    public boolean beginObject() {
        boolean isThere = begin('{', "an object");
        if (isThere) {
            if (depth >= outerSeen.length) {
                outerSeen = Arrays.copyOf(outerSeen, 2 * depth);
            }
            outerSeen[depth] = seen;
            seen = 0;
            isOfRecord = true;
        }
        return isThere;
    }

    /**
     * Goes to the value of the next member of the innermost object, or behind the object.
     *
     * @param known the names of the members that the schema has
     * @return the index of the name; {@link #UNKNOWN} for another, whose value {@link #unknownMember} reads;
     *     {@link #END} if there is no other member
     * @throws JsonException if the member was there before
     */
    public int nextMember(MemberNames known) {
        if (at < text.length && text[at] == '}') {
            close();
            return endObject();
        }
        // most texts have the members in the order of the schema, and most of these follow each other there
        int guess = Long.SIZE - Long.numberOfLeadingZeros(seen);
        int end = guess < Long.SIZE ? known.endOf(guess, text, at, isFirst) : MemberNames.NOT_THERE;
        if (end == MemberNames.NOT_THERE) {
            return anyMember(known);
        }
        at = end;
        return found(known, guess);
    }

    /** Goes to a member that is not where it was looked for, or is behind white space. */
    private int anyMember(MemberNames known) {
        if (!nextName()) {
            return endObject();
        }
        long found = known.find(text, at + 1);
        int index = (int) found;
        if (found < 0 || index >= Long.SIZE || (seen & 1L << index) != 0) {
            return otherMember(known, found);
        }
        at = (int) (found >>> Integer.SIZE) + 1;
        colon();
        return found(known, index);
    }

    private int found(MemberNames known, int index) {
        isFirst = false;
        seen |= 1L << index;
        names = known;
        member = index;
        return index;
    }

    private int endObject() {
        seen = outerSeen[depth + 1];
        if (moreSeen != null) {
            moreSeen.remove(depth + 1);
        }
        return END;
    }

    /** Goes to the value of a member that is unknown, written with an escape, one of very many, or there already. */
    private int otherMember(MemberNames known, long found) {
        int begin = at;
        String name = name();
        member = found < 0 && at - begin - 2 == name.length() ? UNKNOWN : known.indexOf(name);
        names = known;
        unknown = name;
        unknownAt = begin;
        if (member >= 0 && !mark(member)) {
            throw Problems.duplicate(this, begin, name);
        }
        colon();
        return member;
    }

    /** Marks a member of the innermost object; {@code false} if it was there before. */
    private boolean mark(int found) {
        if (found < Long.SIZE) {
            long bit = 1L << found;
            boolean isNew = (seen & bit) == 0;
            seen |= bit;
            return isNew;
        }
        if (moreSeen == null) {
            moreSeen = new HashMap<>();
        }
        BitSet more = moreSeen.computeIfAbsent(depth, key -> new BitSet());
        boolean isNew = !more.get(found);
        more.set(found);
        return isNew;
    }

    /** Goes to the name of the next member, or behind the object. */
    boolean nextName() {
        if (!isFirst && at + 1 < text.length && text[at] == ',' && text[at + 1] == '"') {
            at++;
            return true;
        }
        byte c = skip();
        if (c == '}') {
            close();
            return false;
        }
        if (isFirst) {
            isFirst = false;
        } else if (c == ',') {
            at++;
            c = skip();
        } else {
            throw Problems.notJson(this, at, "expected ',' or '}'");
        }
        if (c != '"') {
            throw Problems.notJson(this, at, "expected a name in quotation marks");
        }
        return true;
    }

    /** Begins to read a list, or an object whose names are data; {@code false} for {@code null}, which is read. */
    boolean begin(char bracket, String kind) {
        if (skip() != bracket) {
            nothing(kind);
            return false;
        }
        if (++depth > JsonLimits.DEPTH) {
            throw Problems.at(this, at, "nested deeper than " + JsonLimits.DEPTH + " levels");
        }
        at++;
        isFirst = true;
        return true;
    }

    /** Goes to the next element of the innermost list, or behind the list. */
    boolean nextElement() {
        byte c = skip();
        if (c == ']') {
            close();
            return false;
        }
        if (isFirst) {
            isFirst = false;
        } else if (c == ',') {
            at++;
        } else {
            throw Problems.notJson(this, at, "expected ',' or ']'");
        }
        return true;
    }

    private void close() {
        at++;
        depth--;
        isFirst = false;
    }

    /** {@return the unknown members of an object until now, and the one whose value is read} */
    public Map<String, @Nullable Object> unknownMember(@Nullable Map<String, @Nullable Object> before) {
        Map<String, @Nullable Object> all = before == null ? new LinkedHashMap<>() : before;
        String name = unknown;
        if (all.containsKey(name)) {
            throw Problems.duplicate(this, unknownAt, name);
        }
        all.put(name, freeForm());
        return all;
    }

    /** {@return the unknown members of an object that was read to its end, unmodifiable} */
    public Map<String, @Nullable Object> unknownMembers(@Nullable Map<String, @Nullable Object> read) {
        return read == null ? FrozenMap.OfFreeForm.EMPTY : FrozenMap.OfFreeForm.of(read);
    }

    /** {@return the text of a member of the object that is read next; {@code null} if there is no such} */
    public @Nullable String peekText(String name) {
        if (skip() != '{') {
            return null;
        }
        if (lookahead == null) {
            lookahead = new Lookahead(text);
        }
        return lookahead.text(at, name);
    }

    /** {@return a value that is read within, of which no message quotes a part} */
    public <T> @Nullable T secret(Supplier<? extends @Nullable T> value) {
        secrets++;
        T read = value.get();
        secrets--;
        return read;
    }

    /** {@return the next value, in the form that {@link FreeForm} gives it} */
    public @Nullable Object freeForm() {
        return switch (skip()) {
            case '"' -> string();
            case '{' -> freeFormMap();
            case '[' -> freeFormList();
            case 't', 'f' -> bool();
            default -> isNumber("a value") ? NumberText.freeForm(this) : null;
        };
    }

    /** {@return the next value, which is a list of free-form values} */
    public @Nullable List<@Nullable Object> freeFormList() {
        ArrayList<@Nullable Object> list = Containers.<@Nullable Object>list(this, ScalarCodec.ANY);
        return list == null ? null : new FrozenList.OfFreeForm(list, isOfRecord);
    }

    /** {@return the next value, which is an object of free-form values} */
    public @Nullable Map<String, @Nullable Object> freeFormMap() {
        FrozenMap.Builder<@Nullable Object> map = Containers.<@Nullable Object>map(this, ScalarCodec.ANY, true);
        return map == null ? null : new FrozenMap.OfFreeForm(map, isOfRecord);
    }

    /** {@return the next value, which is a list of values that are not null} */
    public <E> @Nullable List<E> list(ValueReader<E> element) {
        return Containers.present(this, element);
    }

    /** {@return the next value, which is a list of values that may be null} */
    public <E> @Nullable List<@Nullable E> listOfNullable(ValueReader<E> element) {
        ArrayList<@Nullable E> list = Containers.<@Nullable E>list(this, element);
        return list == null ? null : new FrozenList<>(list);
    }

    /** {@return the next value, which is an object that stands for a map to values that are not null} */
    public <V> @Nullable Map<String, V> map(ValueReader<V> value) {
        FrozenMap.Builder<V> map = Containers.map(this, value, false);
        return map == null ? null : map.freeze();
    }

    /** {@return the next value, which is an object that stands for a map to values that may be null} */
    public <V> @Nullable Map<String, @Nullable V> mapOfNullable(ValueReader<V> value) {
        FrozenMap.Builder<@Nullable V> map = Containers.<@Nullable V>map(this, value, true);
        return map == null ? null : map.freeze();
    }
}
