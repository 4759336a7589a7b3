package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * The members of a record, told one after the other by the generated code that describes it. A member has the first
 * version of its record, unless another is told.
 *
 * @param <T> the record
 */
public final class Members<T> {

    private final ObjectType<T> owner;
    private List<Member<T>> all = new ArrayList<>();
    private MemberNames names = MemberNames.of();
    private JsonType<?>[] types = {};

    /** Begins to describe a type. */
    Members(ObjectType<T> owner) {
        this.owner = owner;
    }

    /**
     * Adds a member.
     *
     * @param name its name in JSON
     * @param accessor the name of its accessor in Java
     * @param type the type of its values
     * @return this, to say more of the member
     */
    public Members<T> add(String name, String accessor, JsonType<?> type) {
        int index = all.size();
        all.add(new Member<>(
                name, accessor, type, owner.since(), null, record -> new MemberValues(owner, record).get(index)));
        return this;
    }

    /**
     * Adds a member that is a list.
     *
     * @param name its name in JSON
     * @param accessor the name of its accessor in Java
     * @param element the type of its elements
     * @return this, to say more of the member
     */
    public Members<T> addList(String name, String accessor, JsonType<?> element) {
        return add(name, accessor, ListType.of(element));
    }

    /**
     * Adds a member that is a map from texts.
     *
     * @param name its name in JSON
     * @param accessor the name of its accessor in Java
     * @param value the type of its values
     * @return this, to say more of the member
     */
    public Members<T> addMap(String name, String accessor, JsonType<?> value) {
        return add(name, accessor, MapType.of(value));
    }

    /**
     * Says that the member that was added last came with a version of its own.
     *
     * @param major the first number of the schema version
     * @param minor the second number
     * @return this
     */
    public Members<T> since(int major, int minor) {
        Member<T> last = last();
        return replace(last.during(SchemaVersion.of(major, minor), last.until()));
    }

    /**
     * Says that the schema does not tell with which version the member that was added last came.
     *
     * @return this
     */
    public Members<T> undated() {
        return replace(last().during(null, last().until()));
    }

    /**
     * Says that the member that was added last was withdrawn.
     *
     * @param major the first number of the last schema version that has it
     * @param minor the second number
     * @return this
     */
    public Members<T> until(int major, int minor) {
        Member<T> last = last();
        return replace(last.during(last.since(), SchemaVersion.of(major, minor)));
    }

    /**
     * Says that the schema demands the member that was added last.
     *
     * @return this
     */
    public Members<T> demanded() {
        return replace(last().demanded());
    }

    /**
     * Says what it means that the member that was added last is absent.
     *
     * @param meaning a text, a truth value or a {@link java.math.BigDecimal}
     * @return this
     */
    public Members<T> absentMeans(Object meaning) {
        return replace(last().absentMeans(meaning));
    }

    /**
     * Says that the text of the member that was added last matches a regular expression.
     *
     * @param regularExpression as JSON Schema has it
     * @return this
     */
    public Members<T> matching(String regularExpression) {
        return replace(last().matching(regularExpression));
    }

    private Member<T> last() {
        return all.get(all.size() - 1);
    }

    private Members<T> replace(Member<T> member) {
        all.set(all.size() - 1, member);
        return this;
    }

    /** Nothing is added any more. */
    void complete() {
        all = List.copyOf(all);
        String[] all = new String[this.all.size()];
        types = new JsonType<?>[all.length];
        for (int i = 0; i < all.length; i++) {
            Member<T> member = this.all.get(i);
            all[i] = member.name();
            types[i] = member.type();
        }
        names = MemberNames.of(all);
    }

    List<Member<T>> all() {
        return all;
    }

    MemberNames names() {
        return names;
    }

    int size() {
        return types.length;
    }

    /** The type of the values of a member. */
    JsonType<?> type(int member) {
        return types[member];
    }

    /** The type of the values of a member, for a value that it is known to have. */
    @SuppressWarnings("unchecked") // the value comes from the member
    JsonType<Object> typeOf(int member) {
        return (JsonType<Object>) types[member];
    }
}
