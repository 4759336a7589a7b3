package io.github.hcs4j.cli;

import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.DocumentTypes;
import java.util.Optional;

/**
 * Holds a document against the type that it is said to be of. Everything can be read as anything, because members that
 * a type does not have are kept; so a document of which most are such members is most likely of another type.
 */
final class ClaimedType {

    private ClaimedType() {}

    /**
     * Tells that a document is hardly of its type, even to those who want quiet if it has nothing of it.
     *
     * @param console where to
     * @param types the types that there are
     * @param input the document
     * @param text its text
     * @param type the type
     * @param value what was read
     */
    static <T> void check(Console console, TypeFinder types, Input input, byte[] text, ModelType<T> type, T value) {
        if (!(type instanceof ObjectType<T> object)) {
            return;
        }
        int unknown = object.unknownMembers(value).size();
        if (unknown == 0) {
            return;
        }
        int known = 0;
        for (Member<T> member : object.members()) {
            if (member.of(value) != null) {
                known++;
            }
        }
        if (unknown <= known) {
            return;
        }
        Optional<String> foreign = DocumentTypes.foreign(text);
        if (foreign.isPresent()) {
            console.say("hcs: warning: " + input.name() + ": it looks like " + foreign.get() + ", not like a "
                    + types.nameOf(type));
            return;
        }
        ModelType<?> likely = types.all().guess(text);
        if (likely == type) {
            return;
        }
        String found = input.name() + ": " + types.nameOf(type) + " has " + known + " of its " + (known + unknown)
                + " members; it looks like " + types.nameOf(likely);
        if (known == 0) {
            console.say("hcs: warning: " + found);
        } else {
            console.note(found);
        }
    }
}
