package io.github.hcs4j.model;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls what every generated record has, by name. */
final class Records {

    private Records() {}

    /** What {@code toBuilder().build()} makes of a record. */
    static Object rebuilt(Object record) {
        return call(call(record, "toBuilder"), "build");
    }

    /** An empty builder of a record. */
    static Object builder(Class<?> record) {
        try {
            return record.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    /** A component of a record. */
    static @Nullable Object component(Object record, String accessor) {
        return call(record, accessor);
    }

    /** The setters of a builder with a name. */
    static Stream<Method> setters(Object builder, String name) {
        return Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1);
    }

    /** Calls a method without parameters. */
    static Object call(Object target, String name) {
        try {
            return target.getClass().getMethod(name).invoke(target);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }
}
