package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the description of a record, which also reads and writes it, as an anonymous class:
 *
 * <pre>{@code
 * new ObjectType<GuestOs>("GuestOs", GuestOs.class, SchemaVersion.of(2, 0), null) {
 *     protected void describe(Members<GuestOs> members) {
 *         members.add("HostName", "hostName", ScalarType.STRING);
 *     }
 *
 *     protected GuestOs create(MemberValues values) { return new GuestOs(values.get(0), values.unknownMembers()); }
 *
 *     protected void tell(GuestOs value, MemberSink to) { to.add(value.hostName()); }
 * }
 * }</pre>
 */
final class ObjectTypeEmitter implements Emitter<ObjectModel> {

    private final Types types;

    ObjectTypeEmitter(Types types) {
        this.types = types;
    }

    @Override
    public TypeSpec emit(ObjectModel model, EmitContext context) {
        ClassName self = context.type(model.javaName());
        return TypeSpec.anonymousClassBuilder(
                        "$L, $T.class, $L$L",
                        Literals.of(model.name()),
                        self,
                        lifetime(model.lifetime()),
                        context.streamingApi())
                .superclass(ParameterizedTypeName.get(Names.OBJECT_TYPE, self))
                .addMethod(describe(model, self))
                .addMethod(create(model, self))
                .addMethod(tell(model, self))
                .build();
    }

    private MethodSpec describe(ObjectModel model, ClassName self) {
        MethodSpec.Builder describe = MethodSpec.methodBuilder("describe")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(ParameterizedTypeName.get(Names.MEMBERS, self), "members");
        model.properties().forEach(property -> describe.addCode(member(property, model)));
        return describe.build();
    }

    private static MethodSpec create(ObjectModel model, ClassName self) {
        String values = IntStream.range(0, model.properties().size())
                .mapToObj(member -> "values.get(" + member + "), ")
                .collect(Collectors.joining());
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(self)
                .addParameter(Names.MEMBER_VALUES, "values")
                .addStatement("return new $T($Lvalues.$L())", self, values, RecordEmitter.UNKNOWN_MEMBERS)
                .build();
    }

    private static MethodSpec tell(ObjectModel model, ClassName self) {
        MethodSpec.Builder tell = MethodSpec.methodBuilder("tell")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(self, "value")
                .addParameter(Names.MEMBER_SINK, "to");
        if (!model.properties().isEmpty()) {
            tell.addStatement(model.properties().stream()
                    .map(property -> ".add(value." + property.javaName() + "())")
                    .collect(Collectors.joining("", "to", "")));
        }
        return tell.build();
    }

    /** In few pieces: JavaPoet takes its time for each. */
    private CodeBlock member(PropertyModel property, ObjectModel owner) {
        String names = "(" + Literals.text(property.name()) + ", \"" + property.javaName() + "\", ";
        TypeRef type = property.type();
        CodeBlock more = more(property, owner);
        if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of("$L$L)$L;\n", "members.addList" + names, types.constant(list.element()), more);
        }
        if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$L$L)$L;\n", "members.addMap" + names, types.constant(map.value()), more);
        }
        return CodeBlock.of("$L$L)$L;\n", "members.add" + names, types.constant(type), more);
    }

    private static CodeBlock more(PropertyModel property, ObjectModel owner) {
        Lifetime.Version since = property.lifetime().since();
        Lifetime.Version until = property.lifetime().until();
        CodeBlock.Builder more = CodeBlock.builder();
        if (!Objects.equals(since, owner.lifetime().since())) {
            more.add(since == null ? ".undated()" : ".since(" + numbers(since) + ')');
        }
        if (until != null) {
            more.add(".until(" + numbers(until) + ')');
        }
        PropertyModel.Traits traits = property.traits();
        if (traits.required()) {
            more.add(".demanded()");
        }
        CodeBlock absence = literal(traits.absence());
        if (!absence.isEmpty()) {
            more.add(".absentMeans($L)", absence);
        }
        if (traits.pattern() != null) {
            more.add(".matching($L)", Literals.of(traits.pattern()));
        }
        return more.build();
    }

    /** A plain value; empty for what is none. */
    private static CodeBlock literal(@Nullable GivenValue value) {
        if (value == null || value.plain() == null) {
            return CodeBlock.of("");
        }
        if (value.plain() instanceof String text) {
            return Literals.of(text);
        }
        return value.plain() instanceof BigDecimal number
                ? CodeBlock.of("new $T($S)", BigDecimal.class, number.toString())
                : CodeBlock.of("$L", value.plain());
    }

    /** Two arguments: {@code SchemaVersion.of(2, 1), null}. */
    static CodeBlock lifetime(Lifetime lifetime) {
        return CodeBlock.of("$L, $L", version(lifetime.since()), version(lifetime.until()));
    }

    /** The numbers of a version: {@code 2, 1}. */
    static String numbers(Lifetime.Version version) {
        return version.major() + ", " + version.minor();
    }

    private static CodeBlock version(Lifetime.@Nullable Version version) {
        return version == null
                ? CodeBlock.of("null")
                : CodeBlock.of("$T.of($L)", Names.SCHEMA_VERSION, numbers(version));
    }
}
