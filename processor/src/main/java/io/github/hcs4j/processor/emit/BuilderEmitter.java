package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the builder of a record. A member of another record can be given as it is, or built in place:
 *
 * <pre>{@code
 * public Builder memory(UnaryOperator<Memory.Builder> build) { return set(4, build.apply(Memory.builder())); }
 * }</pre>
 */
final class BuilderEmitter implements Emitter<ObjectModel> {

    /** The builder, inside its record. */
    static final ClassName SELF = ClassName.get("", "Builder");

    private final Types types;

    BuilderEmitter(Types types) {
        this.types = types;
    }

    @Override
    public TypeSpec emit(ObjectModel model, EmitContext context) {
        ClassName record = context.type(model.javaName());
        TypeSpec.Builder builder = TypeSpec.classBuilder(SELF)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "Builds a {@link $L}. Members that are not set, or set to {@code null}, are absent.\n",
                        model.javaName())
                .superclass(ParameterizedTypeName.get(Names.RECORD_BUILDER, record, SELF))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addCode("super(TYPE);\n")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(record, "record")
                        .addCode("super(TYPE, record);\n")
                        .build());
        List<PropertyModel> properties = model.properties();
        for (int member = 0; member < properties.size(); member++) {
            PropertyModel property = properties.get(member);
            builder.addMethod(setter(member, property));
            MethodSpec overload = overload(member, property, context);
            if (overload != null) {
                builder.addMethod(overload);
            }
        }
        return builder.build();
    }

    private MethodSpec setter(int member, PropertyModel property) {
        return MethodSpec.methodBuilder(property.javaName())
                .addAnnotation(RecordEmitter.jsonProperty(property))
                .addModifiers(Modifier.PUBLIC)
                .returns(SELF)
                .addParameter(Names.nullable(types.java(property.type())), "value")
                .addCode("return set(" + member + ", value);\n")
                .build();
    }

    /** The same member, set in a way that its type makes easier; {@code null} if there is none. */
    private static @Nullable MethodSpec overload(int member, PropertyModel property, EmitContext context) {
        TypeRef type = property.type() instanceof TypeRef.Carried carried ? carried.type() : property.type();
        if (type instanceof TypeRef.Named named && named.isObject()) {
            ClassName record = context.type(named.javaName());
            TypeName build =
                    ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), record.nestedClass("Builder"));
            return setter(property, build, "build", CodeBlock.of("$L, build.apply($T.builder())", member, record));
        }
        if (type == TypeRef.Scalar.UINT64 || type == TypeRef.Scalar.UINT || type == TypeRef.Scalar.INTEGER) {
            return setter(
                    property, TypeName.LONG, "value", CodeBlock.of("$L, $T.valueOf(value)", member, BigInteger.class));
        }
        if (type == TypeRef.Scalar.UINT32 || type == TypeRef.Scalar.INT64) {
            return setter(property, TypeName.INT, "value", CodeBlock.of("$L, (long) value", member));
        }
        if (type == TypeRef.Scalar.DATETIME) {
            return setter(
                    property,
                    ClassName.get(OffsetDateTime.class),
                    "value",
                    CodeBlock.of("$L, $T.of(value)", member, Names.TIMESTAMP));
        }
        return null;
    }

    private static MethodSpec setter(PropertyModel property, TypeName from, String parameter, CodeBlock set) {
        return MethodSpec.methodBuilder(property.javaName())
                .addModifiers(Modifier.PUBLIC)
                .returns(SELF)
                .addParameter(from, parameter)
                .addCode("return set($L);\n", set)
                .build();
    }
}
