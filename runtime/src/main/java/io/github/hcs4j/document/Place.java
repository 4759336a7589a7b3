package io.github.hcs4j.document;

import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.OtherMembers;
import io.github.hcs4j.type.RootType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, as a chain of steps from the document to it. Its texts, the JSON pointer and the
 * Java expression, are made at each call that asks for them.
 */
public final class Place {

    /** Words that no variable can be named; the name of a type can become one in lower case. */
    private static final Set<String> RESERVED = Set.of(("abstract assert boolean break byte case catch char class"
                    + " const continue default do double else enum extends false final finally float for"
                    + " goto if implements import instanceof int interface long native new null package"
                    + " private protected public return short static strictfp super switch synchronized"
                    + " this throw throws transient true try void volatile while")
            .split(" "));

    private final @Nullable Place outer;
    private final PlaceStep step;
    private final String name;
    private final boolean isFreeForm;
    private final boolean isSecret;

    private Place(@Nullable Place outer, PlaceStep step, String name, boolean isFreeForm, boolean isSecret) {
        this.outer = outer;
        this.step = step;
        this.name = name;
        this.isFreeForm = isFreeForm;
        this.isSecret = isSecret;
    }

    /**
     * The document itself.
     *
     * @param type the type of the document
     * @return the place, with an empty pointer
     */
    public static Place root(JsonType<?> type) {
        return new Place(null, new PlaceStep.Root(variable(type)), "", false, false);
    }

    /**
     * The place that a JSON pointer tells, whether or not the types of the document lead there.
     *
     * @param type the type of the document
     * @param pointer the pointer
     * @return the place
     */
    public static Place parse(ModelType<?> type, String pointer) {
        Place place = root(type);
        JsonType<?> here = type instanceof RootType<?> whole ? whole.type() : type;
        for (int from = 0; from < pointer.length(); ) {
            int next = pointer.indexOf('/', from + 1);
            int to = next < 0 ? pointer.length() : next;
            String token = pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~");
            Member<?> member = member(here, token);
            Optional<OtherMembers> rule =
                    here instanceof ObjectType<?> object ? object.othersWith(token) : Optional.empty();
            place = member != null ? place.member(member) : place.other(rule, token);
            here = member == null ? inside(here, token) : member.type();
            from = to;
        }
        return place;
    }

    private Place other(Optional<OtherMembers> rule, String other) {
        return rule.isPresent() ? otherMember(rule.get(), other) : unknownMember(other);
    }

    /** The member of a type that a name means; of a choice, the first, but a secret one before all others. */
    private static @Nullable Member<?> member(JsonType<?> type, String name) {
        if (type instanceof CarriedType<?> carried) {
            return member(carried.type(), name);
        }
        if (type instanceof OneOrManyType<?> either) {
            return member(either.element(), name);
        }
        if (type instanceof ObjectType<?> object) {
            return object.member(name).orElse(null);
        }
        Member<?> first = null;
        if (type instanceof UnionType<?> union) {
            for (UnionType.Branch<?> branch : union.branches()) {
                Member<?> member = branch.type().member(name).orElse(null);
                first = first == null || member != null && member.isSecret() ? member : first;
            }
        }
        return first;
    }

    /**
     * The type of what is in a list or a map, or has a name that an object has a rule for; of anything else, anything.
     */
    private static JsonType<?> inside(JsonType<?> type, String name) {
        if (type instanceof ObjectType<?> object) {
            return object.othersWith(name)
                    .<JsonType<?>>map(rule -> rule.type().value())
                    .orElse(ScalarType.ANY);
        }
        if (type instanceof ListType<?> list) {
            return list.element();
        }
        if (type instanceof OneOrManyType<?> either) {
            return either.element();
        }
        return type instanceof MapType<?> map ? map.value() : ScalarType.ANY;
    }

    private static String variable(JsonType<?> type) {
        if (type instanceof RootType<?> root) {
            return variable(root.type());
        }
        if (!(type instanceof ModelType<?> model)) {
            return type instanceof ListType ? "list" : type instanceof MapType ? "map" : "value";
        }
        String java = model.javaType().getSimpleName();
        String variable = java.substring(0, 1).toLowerCase(Locale.ROOT) + java.substring(1);
        return RESERVED.contains(variable) ? variable + '_' : variable;
    }

    /**
     * A member of the object that is here.
     *
     * @param member the member
     * @return its place
     */
    public Place member(Member<?> member) {
        return new Place(this, new PlaceStep.OfMember(member), member.name(), false, isSecret || member.isSecret());
    }

    /**
     * A member of the object that is here, of a name that the object's type does not have.
     *
     * @param unknown the name
     * @return its place
     */
    public Place unknownMember(String unknown) {
        return isFreeForm
                ? entry(unknown)
                : new Place(this, new PlaceStep.OfView("unknownMembers", unknown), unknown, true, isSecret);
    }

    /**
     * A member of the object that is here, for whose name its type has a rule.
     *
     * @param rule the rule
     * @param other the name
     * @return its place
     */
    public Place otherMember(OtherMembers rule, String other) {
        return new Place(this, new PlaceStep.OfView(rule.accessor(), other), other, false, isSecret);
    }

    /**
     * An element of the list that is here.
     *
     * @param index its index
     * @return its place
     */
    public Place element(int index) {
        return new Place(this, new PlaceStep.OfElement(index, isFreeForm), name, isFreeForm, isSecret);
    }

    /**
     * The same place, where the value that can be alone or in a list is known to be a list.
     *
     * @return the place
     */
    public Place elements() {
        return new Place(this, new PlaceStep.OfValues(".values()"), name, isFreeForm, isSecret);
    }

    /**
     * The same place, where the value that can be alone or in a list is known to be alone.
     *
     * @return the place
     */
    public Place only() {
        return new Place(this, new PlaceStep.OfValues(".values().get(0)"), name, isFreeForm, isSecret);
    }

    /**
     * An entry of the map that is here.
     *
     * @param key its key
     * @return its place
     */
    public Place entry(String key) {
        return new Place(this, new PlaceStep.OfEntry(key, isFreeForm), name, isFreeForm, isSecret);
    }

    /**
     * The same place, where the choice that is here is known to be one of its objects.
     *
     * @param branch the type of the object
     * @return the place
     */
    public Place branch(ObjectType<?> branch) {
        return new Place(this, new PlaceStep.OfBranch(branch), name, false, isSecret);
    }

    /**
     * The same place, where what the free-form member that is here carries is known to be of a type.
     *
     * @param carried the type
     * @return the place
     */
    public Place carried(ModelType<?> carried) {
        return new Place(this, new PlaceStep.OfCarried(carried), name, false, isSecret);
    }

    /**
     * The same place, with a value that no type describes.
     *
     * @return the place
     */
    public Place freeForm() {
        return new Place(outer, step, name, true, isSecret);
    }

    /**
     * The same place, with a value that is not to be shown.
     *
     * @return the place
     */
    public Place secret() {
        return new Place(outer, step, name, isFreeForm, true);
    }

    /**
     * Whether the value here is not to be shown, because the schema marks it, or something around it, as secret.
     *
     * @return whether it is
     */
    public boolean isSecret() {
        return isSecret;
    }

    /**
     * The JSON name of the nearest member: for an element or an entry, of the member that has the list or the map.
     *
     * @return the name; empty for the document itself
     */
    public String name() {
        return name;
    }

    /**
     * The place as a JSON pointer into the document.
     *
     * @return the pointer, such as {@code /VirtualMachine/Services}; empty for the document itself
     */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps().forEach(step -> step.point(pointer));
        return pointer.toString();
    }

    /**
     * The place as a Java expression that begins with a variable of the document's type.
     *
     * @return the expression, such as {@code computeSystem.virtualMachine().services()}
     */
    public String accessor() {
        StringBuilder accessor = new StringBuilder();
        steps().forEach(step -> step.access(accessor));
        return accessor.toString();
    }

    private Deque<PlaceStep> steps() {
        Deque<PlaceStep> steps = new ArrayDeque<>();
        for (Place at = this; at != null; at = at.outer) {
            steps.push(at.step);
        }
        return steps;
    }

    /** The pointer. */
    @Override
    public String toString() {
        return pointer();
    }
}
