package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what adds to a list or a map, by the member's name:
 *
 * <pre>{@code
 * public Builder addLayers(Layer value) { ... }
 * public Builder putPipes(String key, UnaryOperator<Pipe.Builder> change) { ... }
 * }</pre>
 */
final class ElementSetters {

    private static final String VALUE = "value";
    private static final String CHANGE = "change";

    private final ObjectCode code;
    private final Member member;
    private final TypeSpec.Builder builder;
    private final String field;

    /**
     * For a member.
     *
     * @param builder where they go
     */
    ElementSetters(ObjectCode code, Member member, TypeSpec.Builder builder) {
        this.code = code;
        this.member = member;
        this.builder = builder;
        this.field = "this." + member.javaName();
    }

    /**
     * Writes them.
     *
     * @param taken the names of methods of the builder that are taken: those of members, and of helpers before
     */
    void emit(Set<String> taken) {
        TypeRef type = member.property().type();
        String adder = "add" + JavaNames.capital(member.javaName());
        if (type instanceof TypeRef.ListOf list && taken.add(adder)) {
            add(adder, list, Names.CHECKS);
        } else if (type instanceof TypeRef.OneOrMany either && taken.add(adder)) {
            add(adder, new TypeRef.ListOf(either.element(), either.nullable()), Names.ONE_OR_MANY_CHECKS);
        } else if (member.property().type() instanceof TypeRef.MapOf map) {
            String name = "put" + JavaNames.capital(member.javaName());
            if (taken.add(name)) {
                put(name, map);
            }
        }
    }

    private void add(String name, TypeRef.ListOf list, ClassName checks) {
        TypeName element = code.types().java(list.element());
        Code add = code.nestedBody();
        add.list(
                field + " = " + add.name(checks) + (list.nullable() ? ".addedNullable(" : ".added("),
                list.nullable() ? List.of(field, VALUE) : List.of(member.name(), field, VALUE),
                ");");
        add.line("return this;");
        method(adder(name).addParameter(list.nullable() ? Types.nullable(element) : element, VALUE), add);
        Conversion conversion = Conversion.to(list.element());
        if (conversion != null) {
            Code convert = code.nestedBody();
            convert.line("return " + name + '(' + conversion.of(VALUE, code.scope()) + ");");
            method(adder(name).addParameter(conversion.from(), VALUE), convert);
        }
        ClassName object = object(list.element());
        if (object != null) {
            Code change = code.nestedBody();
            change.list(
                    "return " + name + '(' + change.name(Names.CHECKS) + ".change(",
                    List.of(member.name(), CHANGE, change.name(object) + ".builder()"),
                    ").build());");
            method(adder(name).addParameter(change(object), CHANGE), change);
        }
    }

    private void put(String name, TypeRef.MapOf map) {
        TypeName value = code.types().java(map.value());
        Code put = code.nestedBody();
        put.list(
                field + " = " + put.name(Names.CHECKS) + (map.nullable() ? ".putNullable(" : ".put("),
                map.nullable() ? List.of(field, "key", VALUE) : List.of(member.name(), field, "key", VALUE),
                ");");
        put.line("return this;");
        method(putter(name).addParameter(map.nullable() ? Types.nullable(value) : value, VALUE), put);
        Conversion conversion = Conversion.to(map.value());
        if (conversion != null) {
            Code convert = code.nestedBody();
            convert.line("return " + name + "(key, " + conversion.of(VALUE, code.scope()) + ");");
            method(putter(name).addParameter(conversion.from(), VALUE), convert);
        }
        ClassName object = object(map.value());
        if (object != null) {
            Code change = code.nestedBody();
            String type = change.name(object);
            change.choice(type + " before = " + field + " == null", "null", field + ".get(key)");
            change.choice(
                    type + '.' + Reserved.BUILDER + " builder = before == null",
                    type + ".builder()",
                    "before.toBuilder()");
            change.list(
                    "return " + name + "(key, " + change.name(Names.CHECKS) + ".change(",
                    List.of(member.name(), CHANGE, "builder"),
                    ").build());");
            method(putter(name).addParameter(change(object), CHANGE), change);
        }
    }

    /** The type of elements that are objects. */
    private @Nullable ClassName object(TypeRef element) {
        return element instanceof TypeRef.Named named && named.isObject()
                ? code.context().type(named)
                : null;
    }

    private static TypeName change(ClassName object) {
        return ParameterizedTypeName.get(Names.UNARY_OPERATOR, object.nestedClass(Reserved.BUILDER));
    }

    private MethodSpec.Builder adder(String name) {
        return code.setter(name, "Adds to", member.property());
    }

    private MethodSpec.Builder putter(String name) {
        return code.setter(name, "Puts into", member.property()).addParameter(String.class, "key");
    }

    private void method(MethodSpec.Builder method, Code body) {
        builder.addMethod(method.addCode(body.block()).build());
    }
}
