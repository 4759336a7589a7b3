package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mapper skeleton:
 *
 * <pre>{@code
 * public abstract class GuestOsMapper<S> {
 *     protected abstract @Nullable String hostName(S source);
 *     public final GuestOs map(S source) { return GuestOs.builder().hostName(hostName(source)).build(); }
 * }
 * }</pre>
 */
final class MapperEmitter {

    /** How many bytes it takes to map a member. */
    private static final int MAP_BYTES = 14;

    private static final TypeVariableName SOURCE = TypeVariableName.get(Reserved.SOURCE_TYPE);

    private final ObjectModel model;
    private final EmitContext context;
    private final Scope scope;
    private final Types types;
    private final String self;
    private final ClassName target;
    private final ClassName builder;
    private final Map<String, String> unmapped;

    MapperEmitter(ObjectModel model, EmitContext context) {
        this.self = className(model.javaName());
        this.model = model;
        this.context = context;
        this.scope = new Scope(context, Set.of());
        this.types = new Types(scope, context);
        this.target = context.type(model.javaName());
        this.builder = target.nestedClass(Reserved.BUILDER);
        this.unmapped = context.unmapped().getOrDefault(model.name(), Map.of());
    }

    static String className(String javaName) {
        return javaName + "Mapper";
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(Javadocs.of(Javadocs.paragraph("Maps something to a {@link " + scope.name(target)
                                + "}, member by member: {@code null} leaves one out. A member that comes new with a"
                                + " revision of the schema is a method to implement, so that nobody forgets it.")
                        + "\n\n@param <S> what is mapped"))
                .addAnnotations(Deprecation.suppression(model, context))
                .addAnnotations(Annotations.generated(model.at().reference()))
                .addAnnotation(Names.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addTypeVariable(SOURCE)
                .alwaysQualify(scope.clashes())
                .addField(skeleton())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(Javadocs.of("For subclasses."))
                        .addModifiers(Modifier.PROTECTED)
                        .build());
        model.properties().forEach(property -> type.addMethod(member(property)));
        map(type);
        return type.build();
    }

    private FieldSpec skeleton() {
        String unmappedMember = "new " + scope.name(Names.UNMAPPED_MEMBER) + '(';
        List<String> left = model.properties().stream()
                .map(PropertyModel::name)
                .filter(unmapped::containsKey)
                .map(member -> unmappedMember + Literals.of(member) + ", "
                        + Literals.of(Javadocs.sentence(unmapped.getOrDefault(member, ""))) + ')')
                .toList();
        String begin = "new " + scope.name(Names.MAPPER_SKELETON) + '(' + self + ".class, " + scope.name(target) + '.'
                + Reserved.TYPE + ", " + scope.name(Names.LIST) + ".of(";
        return new Code(scope, 1)
                .constant(
                        Names.MAPPER_SKELETON,
                        Reserved.SKELETON,
                        begin,
                        left,
                        "))",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadocs.of(
                        "Describes this skeleton: the type that it maps to, and the members that nobody maps."))
                .build();
    }

    private MethodSpec member(PropertyModel property) {
        @Nullable String reason = unmapped.get(property.name());
        String versions = Javadocs.versions(property.lifetime(), context.model());
        String javadoc = Javadocs.paragraph(
                "Maps " + Javadocs.code(property.name()) + (versions.isEmpty() ? "." : ": " + versions + '.'));
        if (reason != null) {
            javadoc += "\n\n" + Javadocs.paragraph("<p>Unmapped: " + Javadocs.escape(Javadocs.sentence(reason)));
        }
        MethodSpec.Builder member = MethodSpec.methodBuilder(property.javaName())
                .addJavadoc(Javadocs.of(javadoc))
                .addModifiers(Modifier.PROTECTED)
                .returns(Types.nullable(types.java(property.type())))
                .addParameter(SOURCE, "source");
        return reason == null
                ? member.addModifiers(Modifier.ABSTRACT).build()
                : member.addCode("return null;\n").build();
    }

    private void map(TypeSpec.Builder type) {
        Parts<PropertyModel> parts = Parts.of(
                model.properties(),
                property -> MAP_BYTES,
                (body, property) -> body.line("builder" + call(property) + ';'));
        Code body = new Code(scope, 2);
        String begin = body.name(target) + ".builder()";
        if (parts.isOne()) {
            body.line("return " + begin);
            model.properties().forEach(property -> body.continued(call(property)));
            body.continued(".build();");
        } else {
            body.line(body.name(target) + '.' + Reserved.BUILDER + " builder = " + begin + ';');
            parts.body(body, "map", "source, builder");
            body.line("return builder.build();");
        }
        type.addMethod(MethodSpec.methodBuilder("map")
                .addJavadoc(Javadocs.of("{@return all members, mapped}\n\n@param source what is mapped"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .returns(target)
                .addParameter(SOURCE, "source")
                .addCode(body.block())
                .build());
        parts.methods(
                type,
                body,
                "map",
                method -> method.addModifiers(Modifier.PRIVATE)
                        .addParameter(SOURCE, "source")
                        .addParameter(builder, "builder"));
    }

    private static String call(PropertyModel property) {
        return '.' + property.javaName() + '(' + property.javaName() + "(source))";
    }
}
