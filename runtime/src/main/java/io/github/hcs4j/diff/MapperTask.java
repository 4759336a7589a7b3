package io.github.hcs4j.diff;

import org.jspecify.annotations.Nullable;

/**
 * What the classes that extend a mapper skeleton have to do before they compile again.
 *
 * @param mapper the skeleton's simple name, such as {@code ContainerMapper}
 * @param implementation who has to: the name of a class, or {@code each subclass of ContainerMapper}
 * @param duty what is to be done
 * @param method the skeleton's method, which is named as the member's accessor; {@code null} if it is the class itself
 * @param javaType what the method returns now, or what the skeleton is called now; {@code null} if it is gone
 * @param unmapped why the mapper leaves the member out; {@code null} if it does not
 */
public record MapperTask(
        String mapper,
        String implementation,
        Duty duty,
        @Nullable String method,
        @Nullable String javaType,
        @Nullable String unmapped) {

    /** What is to be done. */
    public enum Duty {
        /** The skeleton has a new abstract method. */
        IMPLEMENT,
        /** The skeleton has lost a method. */
        DROP,
        /** The skeleton's method returns another type. */
        RETURN,
        /** The skeleton has another name. */
        EXTEND,
        /** There is no such skeleton any more. */
        END
    }

    /** A sentence without full stop: {@code V2ContainerRenderer must implement additionalDeviceNamespace}. */
    @Override
    public String toString() {
        return switch (duty) {
            case IMPLEMENT ->
                implementation + " must implement " + method
                        + (unmapped == null ? "" : ", or @Unmapped leave it out, as it does: " + unmapped);
            case DROP ->
                unmapped == null
                        ? implementation + " must drop " + method
                        : "@Unmapped must no longer name the member of " + method;
            case RETURN -> implementation + " must return " + javaType + " from " + method;
            case EXTEND -> implementation + " must extend " + javaType;
            case END -> implementation + " must go: there is no " + mapper;
        };
    }
}
