package io.github.hcs4j.document;

import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;

/** One step to a place: what it adds to a JSON pointer, and what it makes of a Java expression. */
sealed interface PlaceStep {

    default void point(StringBuilder pointer) {}

    void access(StringBuilder accessor);

    record Root(String variable) implements PlaceStep {
        @Override
        public void access(StringBuilder accessor) {
            accessor.append(variable);
        }
    }

    record OfMember(Member<?> member) implements PlaceStep {
        @Override
        public void point(StringBuilder pointer) {
            pointer.append('/').append(escaped(member.name()));
        }

        @Override
        public void access(StringBuilder accessor) {
            accessor.append('.').append(member.accessor()).append("()");
        }
    }

    /** A member that the type of its object does not have, in the view that has it. */
    record OfView(String view, String name) implements PlaceStep {
        @Override
        public void point(StringBuilder pointer) {
            pointer.append('/').append(escaped(name));
        }

        @Override
        public void access(StringBuilder accessor) {
            accessor.append('.')
                    .append(view)
                    .append("().get(")
                    .append(Quote.javaLiteral(name))
                    .append(')');
        }
    }

    record OfElement(int index, boolean isInFreeForm) implements PlaceStep {
        @Override
        public void point(StringBuilder pointer) {
            pointer.append('/').append(index);
        }

        @Override
        public void access(StringBuilder accessor) {
            if (isInFreeForm) {
                cast(accessor, "List<?>");
            }
            accessor.append(".get(").append(index).append(')');
        }
    }

    /** The door of a value that is alone or in a list. */
    record OfValues(String door) implements PlaceStep {
        @Override
        public void access(StringBuilder accessor) {
            accessor.append(door);
        }
    }

    record OfEntry(String key, boolean isInFreeForm) implements PlaceStep {
        @Override
        public void point(StringBuilder pointer) {
            pointer.append('/').append(escaped(key));
        }

        @Override
        public void access(StringBuilder accessor) {
            if (isInFreeForm) {
                cast(accessor, "Map<?, ?>");
            }
            accessor.append(".get(").append(Quote.javaLiteral(key)).append(')');
        }
    }

    record OfBranch(ObjectType<?> type) implements PlaceStep {
        @Override
        public void access(StringBuilder accessor) {
            cast(accessor, type.javaType().getSimpleName());
        }
    }

    /** The door of the member that gives its value as one of the type. */
    record OfCarried(ModelType<?> type) implements PlaceStep {
        @Override
        public void access(StringBuilder accessor) {
            accessor.setLength(accessor.length() - 1);
            accessor.append(type.javaType().getSimpleName()).append(".TYPE)");
        }
    }

    private static void cast(StringBuilder accessor, String type) {
        accessor.insert(0, "((" + type + ") ").append(')');
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
