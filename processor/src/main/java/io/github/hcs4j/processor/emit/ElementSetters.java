package io.github.hcs4j.processor.emit;

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

    private final ObjectCode code;
    private final Member member;
    private final Set<String> taken;
    private final Source source;
    private final Types types;

    /**
     * For a member.
     *
     * @param taken the names of methods of the builder that are taken: those of members, and of helpers before
     */
    ElementSetters(ObjectCode code, Member member, Set<String> taken) {
        this.code = code;
        this.member = member;
        this.taken = taken;
        this.source = code.source();
        this.types = code.types();
    }

    void emit() {
        if (member.property().type() instanceof TypeRef.ListOf list) {
            String name = "add" + JavaNames.capital(member.javaName());
            if (taken.add(name)) {
                add(name, list);
            }
        } else if (member.property().type() instanceof TypeRef.MapOf map) {
            String name = "put" + JavaNames.capital(member.javaName());
            if (taken.add(name)) {
                put(name, map);
            }
        }
    }

    private void add(String name, TypeRef.ListOf list) {
        String element = types.java(list.element());
        method("Adds to", name, List.of((list.nullable() ? types.nullable(element) : element) + ' ' + VALUE));
        source.list(
                field() + " = " + source.name(Names.CHECKS) + (list.nullable() ? ".addedNullable(" : ".added("),
                list.nullable() ? List.of(field(), VALUE) : List.of(member.name(), field(), VALUE),
                ");");
        end("return this;");
        Conversion conversion = Conversion.to(list.element());
        if (conversion != null) {
            method("Adds to", name, List.of(conversion.from(source) + ' ' + VALUE));
            end("return " + name + '(' + conversion.of(VALUE, source) + ");");
        }
        String builder = builder(list.element());
        if (builder != null) {
            method("Adds to", name, List.of(source.name(Names.UNARY_OPERATOR) + '<' + builder + "> change"));
            source.list(
                    "return " + name + '(' + source.name(Names.CHECKS) + ".changed(",
                    List.of(member.name(), "change.apply(" + element + ".builder())"),
                    ").build());");
            source.close();
        }
    }

    private void put(String name, TypeRef.MapOf map) {
        String value = types.java(map.value());
        method(
                "Puts into",
                name,
                List.of("String key", (map.nullable() ? types.nullable(value) : value) + ' ' + VALUE));
        source.list(
                field() + " = " + source.name(Names.CHECKS) + (map.nullable() ? ".putNullable(" : ".put("),
                map.nullable() ? List.of(field(), "key", VALUE) : List.of(member.name(), field(), "key", VALUE),
                ");");
        end("return this;");
        Conversion conversion = Conversion.to(map.value());
        if (conversion != null) {
            method("Puts into", name, List.of("String key", conversion.from(source) + ' ' + VALUE));
            end("return " + name + "(key, " + conversion.of(VALUE, source) + ");");
        }
        String builder = builder(map.value());
        if (builder != null) {
            method(
                    "Puts into",
                    name,
                    List.of("String key", source.name(Names.UNARY_OPERATOR) + '<' + builder + "> change"));
            source.choice(value + " before = " + field() + " == null", "null", field() + ".get(key)");
            source.choice(builder + " builder = before == null", value + ".builder()", "before.toBuilder()");
            source.list(
                    "return " + name + "(key, " + source.name(Names.CHECKS) + ".changed(",
                    List.of(member.name(), "change.apply(builder)"),
                    ").build());");
            source.close();
        }
    }

    private String field() {
        return "this." + member.javaName();
    }

    /** The builder of elements that are objects. */
    private @Nullable String builder(TypeRef element) {
        return element instanceof TypeRef.Named named && named.isObject()
                ? types.java(element) + '.' + Reserved.BUILDER
                : null;
    }

    private void method(String verb, String name, List<String> parameters) {
        source.gap();
        source.javadoc(MemberJavadocs.line(verb, member.property(), source.javadocWidth()));
        source.list("public " + Reserved.BUILDER + ' ' + name + '(', parameters, ") {");
        source.begin();
    }

    private void end(String statement) {
        source.line(statement);
        source.close();
    }
}
