package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javax.lang.model.element.Modifier;

/**
 * Shares code among methods where it would be too much for one: the virtual machine compiles no method of more than
 * 8,000 bytes.
 *
 * @param parts what there is code for, in parts that are small enough
 * @param each writes the code for one
 */
record Parts<T>(List<List<T>> parts, BiConsumer<Code, T> each) {

    /** The method of a codec that describes its type. */
    static final String DESCRIBE = "describe";

    private static final int MOST_BYTES = 7000;

    /** Splits a list, in order: one part for nearly all types. */
    static <T> Parts<T> of(List<T> all, ToIntFunction<T> bytes, BiConsumer<Code, T> each) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int size = 0;
        for (T one : all) {
            int more = bytes.applyAsInt(one);
            if (size + more > MOST_BYTES && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(one);
            size += more;
        }
        parts.add(part);
        return new Parts<>(parts, each);
    }

    /** Whether there is one method for all. */
    boolean isOne() {
        return parts.size() == 1;
    }

    /** Writes the code of all parts where there is one, and else a call for each. */
    void body(Code code, String name, String arguments) {
        if (isOne()) {
            parts.get(0).forEach(one -> each.accept(code, one));
            return;
        }
        for (int part = 1; part <= parts.size(); part++) {
            code.line(name + part + '(' + arguments + ");");
        }
    }

    /**
     * Writes the methods of the parts, unless there is only one.
     *
     * @param code code that stands as deep as that of the methods
     * @param head gives each method its modifiers and parameters
     */
    void methods(TypeSpec.Builder type, Code code, String name, Consumer<MethodSpec.Builder> head) {
        for (int part = 1; !isOne() && part <= parts.size(); part++) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name + part);
            head.accept(method);
            Code body = code.another();
            parts.get(part - 1).forEach(one -> each.accept(body, one));
            type.addMethod(method.addCode(body.block()).build());
        }
    }

    /**
     * Writes the method {@code describe} of a codec, and the methods of the parts that it calls.
     *
     * @param body its code, in which the parts stand
     * @param type the type of what is described to
     * @param variable its name
     */
    void describe(TypeSpec.Builder codec, Code body, TypeName type, String variable) {
        codec.addMethod(Declarations.overriding(DESCRIBE, Modifier.PROTECTED)
                .addParameter(type, variable)
                .addCode(body.block())
                .build());
        describeParts(codec, body, type, variable);
    }

    /** Writes the methods of the parts that {@code describe} of a codec calls. */
    void describeParts(TypeSpec.Builder codec, Code code, TypeName type, String variable) {
        methods(
                codec,
                code,
                DESCRIBE,
                method -> method.addModifiers(Modifier.PRIVATE, Modifier.STATIC).addParameter(type, variable));
    }
}
