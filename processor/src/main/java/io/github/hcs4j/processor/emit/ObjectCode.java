package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The code of an object's type while it is written: what all who write a part of it need.
 *
 * @param model the object
 * @param context the model
 * @param scope the names of types in it
 * @param types the types of its members
 * @param self its type
 * @param members its members
 */
record ObjectCode(
        ObjectModel model, EmitContext context, Scope scope, Types types, ClassName self, List<Member> members) {

    /**
     * A member.
     *
     * @param property the member
     * @param name its JSON name as a literal
     * @param javaName its name in Java
     * @param constant the constant with its index
     * @param local the variable for its value while an object is read
     * @param type the Java type of its values
     */
    record Member(PropertyModel property, String name, String javaName, String constant, String local, TypeName type) {}

    /** Begins the code of a type. */
    static ObjectCode of(ObjectModel model, EmitContext context) {
        Set<String> taken =
                new HashSet<>(Set.of(Reserved.NAMES, Reserved.INSTANCE, Reserved.UNKNOWN_MEMBERS, "in", "member"));
        List<String> shadowing = new ArrayList<>();
        List<String[]> names = new ArrayList<>();
        for (PropertyModel property : model.properties()) {
            String constant = free(JavaNames.constant(property.javaName()), taken, context);
            String local = free(property.javaName(), taken, context);
            names.add(new String[] {constant, local});
            shadowing.add(property.javaName());
        }
        Scope scope = new Scope(context, shadowing);
        Types types = new Types(scope, context);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            PropertyModel property = model.properties().get(i);
            members.add(new Member(
                    property,
                    Literals.of(property.name()),
                    property.javaName(),
                    names.get(i)[0],
                    names.get(i)[1],
                    types.java(property.type())));
        }
        return new ObjectCode(model, context, scope, types, context.type(model.javaName()), List.copyOf(members));
    }

    /** The name of its type. */
    String selfName() {
        return scope.name(self);
    }

    /** The builder in its type. */
    ClassName builder() {
        return self.nestedClass(Reserved.BUILDER);
    }

    /** Begins the code of a method of its type. */
    Code body() {
        return new Code(scope, 2);
    }

    /** Begins the code of a method of a class in its type. */
    Code nestedBody() {
        return new Code(scope, 3);
    }

    /**
     * Begins a method of its builder.
     *
     * @param verb what the method does to a member
     */
    MethodSpec.Builder setter(String name, String verb, PropertyModel property) {
        String reason = property.traits().deprecation();
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", MemberJavadocs.line(verb, property) + Deprecation.paragraph(reason))
                .addAnnotations(Deprecation.annotation(reason))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder());
    }

    /** The name by which the type is declared; wherever else it is called {@link #self}. */
    String declared() {
        return model.javaName();
    }

    /** The members that are not for people to see. */
    List<Member> secrets() {
        return members.stream()
                .filter(member -> member.property().traits().secret())
                .toList();
    }

    /** A name that is not taken yet, and that hides no type. */
    private static String free(String name, Set<String> taken, EmitContext context) {
        String free = name;
        while (context.typeNames().contains(free) || !taken.add(free)) {
            free += '_';
        }
        return free;
    }
}
