package io.github.hcs4j.diff;

import static io.github.hcs4j.diff.Impact.Verdict.breaking;
import static io.github.hcs4j.diff.Impact.Verdict.compatible;

import io.github.hcs4j.diff.Impact.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each kind of change does. */
final class Impacts {

    private static final String REFUSED = " is refused";

    private static final String ROOT_IN_JAVA = "root() of the model is gone, or has another Java type";

    private static final Verdict NEVER_COMES = compatible("it never comes");
    private static final Verdict SAME_JSON = compatible("the JSON is the same");
    private static final Verdict SAME_JAVA = compatible("the generated API is the same");

    static final Impact RENAMED_IN_JAVA = new Impact(
            SAME_JSON,
            SAME_JSON,
            breaking("what names it in Java has to use the new name"),
            breaking("there is nothing by the old name"),
            List.of());

    static final Impact SAME = new Impact(SAME_JSON, SAME_JSON, SAME_JAVA, SAME_JAVA, List.of());

    static final Impact TYPE_ADDED = new Impact(
            compatible("no older document has it; only hosts whose schema has it take one"),
            compatible("where an older type does not have it, it is kept among the unknown members"),
            compatible("there is one more type"),
            compatible("there is one more type"),
            List.of());

    static final Impact TYPE_REMOVED = new Impact(
            breaking("a document with it" + REFUSED),
            NEVER_COMES,
            breaking("the type, its builder and its mapper are gone"),
            breaking("the type, its builder and its mapper are gone"),
            List.of());

    static final Impact TYPE_REPLACED = new Impact(
            breaking("a value of the old kind" + REFUSED),
            breaking("a value of the new kind cannot be read"),
            breaking("the type has another shape"),
            breaking("the type has another shape"),
            List.of());

    static final Impact ROOT_ADDED = new Impact(
            compatible("no older document is of it"),
            compatible("no older program reads one"),
            compatible("the model has one more type"),
            compatible("the model has one more type"),
            List.of());

    static final Impact ROOT_REMOVED = new Impact(
            breaking("a document of it" + REFUSED),
            NEVER_COMES,
            breaking(ROOT_IN_JAVA),
            breaking(ROOT_IN_JAVA),
            List.of());

    static final Impact MEMBERS_REORDERED = new Impact(
            compatible("order means nothing in JSON"),
            compatible("order means nothing in JSON"),
            compatible(
                    "builder and accessors are used as before; the constructor and record patterns, which are no API,"
                            + " take the components in the new order, which the compiler does not notice where types agree"),
            compatible("builder and accessors are as before; the constructor, which is no API, takes the components in"
                    + " the new order"),
            List.of());

    static final Impact DISCRIMINATOR_CHANGED = new Impact(
            breaking("a host cannot tell which object it is"),
            breaking("every object is read as unknown"),
            SAME_JAVA,
            SAME_JAVA,
            List.of());

    static final Impact REDATED = new Impact(
            compatible("other hosts than was said have it"),
            compatible("other hosts than was said have it"),
            SAME_JAVA,
            SAME_JAVA,
            List.of());

    static final Impact VALUE_ADDED = new Impact(
            compatible("no older document has it; set it only for hosts whose schema has it"),
            compatible("it is read as an unknown value that keeps its text"),
            breaking("a switch over the known values without default no longer covers all"),
            compatible("everything links; a switch without default throws when it meets the value"),
            List.of());

    static final Impact VALUE_REMOVED = new Impact(
            breaking("a document with it" + REFUSED),
            NEVER_COMES,
            breaking("the constant is gone"),
            breaking("the constant is gone"),
            List.of());

    static final Impact BRANCH_ADDED = new Impact(
            compatible("no older document has it; set it only for hosts whose schema has it"),
            compatible("it is read as an unknown object that keeps its members"),
            breaking("a switch over the objects without default no longer covers all"),
            compatible("everything links; a switch without default throws when it meets the object"),
            List.of());

    static final Impact BRANCH_REMOVED = new Impact(
            breaking("a document with it" + REFUSED),
            NEVER_COMES,
            breaking("the object's type is no longer one of the choice"),
            breaking("the object's type is no longer one of the choice"),
            List.of());

    static final Impact BRANCH_RETYPED = new Impact(
            breaking("the host takes the object for another"),
            breaking("the object is read as another"),
            breaking("the older object's type is no longer one of the choice"),
            breaking("the older object's type is no longer one of the choice"),
            List.of());

    private Impacts() {}

    static Impact memberAdded(boolean required) {
        return new Impact(
                required
                        ? breaking("an older document lacks it and" + REFUSED)
                        : compatible("no older document has it; set it only for hosts whose schema has it, others"
                                + " refuse the document"),
                compatible("it is kept among the unknown members and written back"),
                compatible("builder and accessors are used as before; the constructor and record patterns, which are no"
                        + " API, have one more component"),
                compatible("builder and accessors are as before; the older constructor, which is no API, is gone"),
                List.of());
    }

    static Impact memberRemoved(boolean required) {
        return new Impact(
                breaking("a document with it" + REFUSED),
                required ? breaking("it was demanded, and is read as absent") : compatible("it is read as absent"),
                breaking("its accessor and its builder method are gone"),
                breaking("its accessor and its builder method are gone"),
                List.of());
    }

    static Impact memberRenamed(boolean renamesJava) {
        return new Impact(
                breaking("a document with the old name" + REFUSED),
                breaking("it is read as absent, and is among the unknown members by its new name"),
                renamesJava ? RENAMED_IN_JAVA.source() : SAME_JAVA,
                renamesJava ? RENAMED_IN_JAVA.binary() : SAME_JAVA,
                List.of());
    }

    static Impact memberRetyped(boolean canBeSent, boolean canBeRead, boolean isSameJava) {
        return new Impact(
                canBeSent
                        ? compatible("the new type has every value of the old")
                        : breaking("the new type lacks values of the old; a document with such a value" + REFUSED),
                canBeRead
                        ? compatible("the old type reads every value of the new")
                        : breaking("the old type lacks values of the new; such a value cannot be read"),
                isSameJava ? SAME_JAVA : breaking("accessor and builder have another Java type"),
                isSameJava ? SAME_JAVA : breaking("accessor and builder have another Java type"),
                List.of());
    }

    static Impact rootChanged(boolean canBeSent, boolean canBeRead, boolean isSameJava) {
        Impact ofValues = memberRetyped(canBeSent, canBeRead, true);
        Verdict inJava = isSameJava ? SAME_JAVA : breaking(ROOT_IN_JAVA);
        return new Impact(ofValues.sent(), ofValues.read(), inJava, inJava, List.of());
    }

    static Impact requirementChanged(boolean required) {
        return required
                ? new Impact(
                        breaking("a document without it" + REFUSED),
                        compatible("it is always there"),
                        SAME_JAVA,
                        SAME_JAVA,
                        List.of())
                : new Impact(
                        compatible("a document may leave it out"),
                        breaking("it may be absent, which it never was"),
                        SAME_JAVA,
                        SAME_JAVA,
                        List.of());
    }

    static Impact absenceChanged(@Nullable String before, @Nullable String after) {
        boolean isOther = before != null && after != null;
        Verdict verdict = isOther
                ? breaking("a document without it means something else; set it")
                : compatible(
                        before == null
                                ? "the schema says what it did not say before"
                                : "the schema no longer says it; set it rather than count on it");
        return new Impact(verdict, verdict, SAME_JAVA, SAME_JAVA, List.of());
    }

    static Impact patternChanged(@Nullable String before, @Nullable String after) {
        return new Impact(
                after == null ? compatible("any text is taken") : breaking("a text that does not match" + REFUSED),
                before == null
                        ? compatible("any text is read")
                        : breaking("texts can come that did not before; they are read, but may not be expected"),
                SAME_JAVA,
                SAME_JAVA,
                List.of());
    }
}
