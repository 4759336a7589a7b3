package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the builder of a record. A member of another record can be given as it is, or built in place:
 *
 * <pre>{@code
 * public Builder memory(UnaryOperator<Memory.Builder> memory) {
 *     return memory(memory.apply(Memory.builder()).build());
 * }
 * }</pre>
 */
final class BuilderEmitter implements Emitter<ObjectModel> {

    private final Types types;

    BuilderEmitter(Types types) {
        this.types = types;
    }

    @Override
    public TypeSpec emit(ObjectModel model, EmitContext context) {
        TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "Builds a {@link $L}. Members that are not set, or set to {@code null}, are absent.\n",
                        model.javaName())
                .superclass(ParameterizedTypeName.get(Names.RECORD_BUILDER, ClassName.get("", "Builder")));
        model.properties()
                .forEach(property -> builder.addField(FieldSpec.builder(
                                Names.nullable(types.java(property.type())), property.javaName(), Modifier.PRIVATE)
                        .addAnnotation(RecordEmitter.jsonProperty(property))
                        .build()));
        builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (PropertyModel property : model.properties()) {
            builder.addMethod(setter(property));
            MethodSpec overload = overload(property, context);
            if (overload != null) {
                builder.addMethod(overload);
            }
        }
        return builder.addMethod(build(model, context)).build();
    }

    private MethodSpec setter(PropertyModel property) {
        return chained(property, "Sets", Names.nullable(types.java(property.type())))
                .addStatement("this.$1N = $1N", property.javaName())
                .addStatement("return this")
                .build();
    }

    /** The shorter way to give a value, where there is one. */
    private @Nullable MethodSpec overload(PropertyModel property, EmitContext context) {
        String name = property.javaName();
        TypeRef type = property.type() instanceof TypeRef.Carried carried ? carried.type() : property.type();
        if (type instanceof TypeRef.Named named && named.isObject()) {
            ClassName record = context.type(named.javaName());
            TypeName fill =
                    ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), record.nestedClass("Builder"));
            return chained(property, "Builds", fill)
                    .addStatement("return $1N($1N.apply($2T.builder()).build())", name, record)
                    .build();
        }
        if (type == TypeRef.Scalar.UINT64 || type == TypeRef.Scalar.UINT || type == TypeRef.Scalar.INTEGER) {
            return converting(property, TypeName.LONG, CodeBlock.of("$T.valueOf($N)", BigInteger.class, name));
        }
        if (type == TypeRef.Scalar.UINT32 || type == TypeRef.Scalar.INT64) {
            return converting(property, TypeName.INT, CodeBlock.of("($T) $N", long.class, name));
        }
        if (type == TypeRef.Scalar.DATETIME) {
            return converting(
                    property, ClassName.get(OffsetDateTime.class), CodeBlock.of("$T.of($N)", Names.TIMESTAMP, name));
        }
        return null;
    }

    private static MethodSpec converting(PropertyModel property, TypeName from, CodeBlock converted) {
        return chained(property, "Sets", from)
                .addStatement("return $N($L)", property.javaName(), converted)
                .build();
    }

    private static MethodSpec.Builder chained(PropertyModel property, String does, TypeName parameter) {
        return MethodSpec.methodBuilder(property.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L $L.\n", does, Javadocs.code(property.name()))
                .returns(ClassName.get("", "Builder"))
                .addParameter(parameter, property.javaName());
    }

    private static MethodSpec build(ObjectModel model, EmitContext context) {
        List<PropertyModel> properties = model.properties();
        String arguments = Stream.concat(
                        properties.stream().map(PropertyModel::javaName),
                        Stream.of(RecordEmitter.UNKNOWN_MEMBERS + "()"))
                .collect(Collectors.joining(", "));
        boolean ranged = properties.stream().map(PropertyModel::type).anyMatch(BuilderEmitter::hasRange);
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "{@return a record with what was set}\n$L",
                        ranged ? "\n@throws IllegalArgumentException if a number is outside its range\n" : "")
                .returns(context.type(model.javaName()))
                .addStatement("return new $T($L)", context.type(model.javaName()), arguments)
                .build();
    }

    private static boolean hasRange(TypeRef type) {
        return type instanceof TypeRef.ListOf list
                ? Types.hasRange(list.element())
                : Types.hasRange(type instanceof TypeRef.MapOf map ? map.value() : type);
    }
}
