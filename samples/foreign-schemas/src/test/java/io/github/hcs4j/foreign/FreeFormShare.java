package io.github.hcs4j.foreign;

import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.Locale;

/**
 * How many places of schemas have no Java shape.
 *
 * @param places the members of objects, and the typed views of others
 * @param freeForm those of them that are free-form, or hold what is
 */
record FreeFormShare(int places, int freeForm) {

    static final FreeFormShare NONE = new FreeFormShare(0, 0);

    /** The share with that of a model. */
    FreeFormShare and(Model model) {
        FreeFormShare share = this;
        for (ModelType<?> type : model.types()) {
            if (type instanceof ObjectType<?> object) {
                for (Member<?> member : object.members()) {
                    share = share.and(member.type());
                }
                for (var others : object.others()) {
                    share = share.and(others.type());
                }
            }
        }
        return share;
    }

    /** The share with a place of a type. */
    FreeFormShare and(JsonType<?> type) {
        return new FreeFormShare(places + 1, freeForm + (isFreeForm(type) ? 1 : 0));
    }

    private static boolean isFreeForm(JsonType<?> type) {
        if (type instanceof ListType<?> list) {
            return isFreeForm(list.element());
        }
        return type instanceof MapType<?> map ? isFreeForm(map.value()) : type == ScalarType.ANY;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d places are free-form", freeForm, places);
    }
}
