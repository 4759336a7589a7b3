package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.Branch;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the type of an object, with its builder and its codec in it: a record, or, where it has more members than
 * a record can have, a final class with the same methods.
 *
 * <pre>{@code
 * public record MappedDirectory(@JsonProperty("HostPath") @Nullable String hostPath, ...) implements ModelRecord {
 *     public static final ObjectType<MappedDirectory> TYPE = ObjectType.of(...);
 *     ...
 *     public static final class Builder { ... }
 *     static final class Codec extends ObjectCodec<MappedDirectory> { ... }
 * }
 * }</pre>
 */
final class RecordEmitter {

    private final EmitContext context;
    private final Map<String, List<UnionModel>> unions;

    /**
     * For objects.
     *
     * @param unions the choices that objects are branches of, by the places of the objects
     */
    RecordEmitter(EmitContext context, Map<String, List<UnionModel>> unions) {
        this.context = context;
        this.unions = unions;
    }

    TypeSpec emit(ObjectModel model) {
        ObjectCode code = ObjectCode.of(model, context);
        List<UnionModel> choices = unions.getOrDefault(model.at().reference(), List.of());
        TypeSpec.Builder type =
                model.isRecord() ? TypeSpec.recordBuilder(code.self()) : TypeSpec.classBuilder(code.self());
        type.addJavadoc(Javadocs.of(javadoc(code)))
                .addAnnotations(Deprecation.annotation(model.deprecation()))
                .addAnnotations(Deprecation.suppression(context))
                .addAnnotations(Annotations.generated(model.at().reference()))
                .addAnnotation(Names.NULL_MARKED)
                .addAnnotation(Annotations.list(
                        Names.JSON_PROPERTY_ORDER,
                        code.members().stream().map(Member::name).toList()))
                .addAnnotations(choices.isEmpty() ? List.of() : List.of(Annotations.WITHOUT_TYPE_INFO))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Names.MODEL_RECORD)
                .alwaysQualify(code.scope().clashes())
                .addField(type(code));
        choices.forEach(union -> type.addSuperinterface(context.type(union.javaName())));
        ClassEmitter large = new ClassEmitter(code);
        if (model.isRecord()) {
            type.recordConstructor(components(code)).addMethod(constructor(code));
            deprecated(code, type);
        } else {
            type.addModifiers(Modifier.FINAL);
            large.members(type);
        }
        new DoorsEmitter(code, type).emit(presets(model, choices));
        contents(code, type);
        new OthersEmitter(code).views(type);
        if (!model.isRecord()) {
            large.equality(type);
        }
        return type.addType(new BuilderEmitter(code).emit())
                .addType(new CodecEmitter(code).emit())
                .build();
    }

    private String javadoc(ObjectCode code) {
        ObjectModel model = code.model();
        String rules = RulePhrases.of(model);
        String heading = Headings.of(model, context)
                + (rules.isEmpty() ? "" : Headings.PARAGRAPH + Javadocs.paragraph("<p>" + rules));
        if (!model.isRecord()) {
            return heading + Deprecation.paragraph(model.deprecation());
        }
        StringBuilder tags = new StringBuilder();
        MemberJavadocs javadocs = new MemberJavadocs(model, context);
        for (PropertyModel property : model.properties()) {
            tags.append(Javadocs.tag("@param " + property.javaName(), javadocs.phrase(property)))
                    .append('\n');
        }
        return heading + Headings.PARAGRAPH + tags + "@param " + Reserved.UNKNOWN_MEMBERS
                + " members that the schema does not have, in their order"
                + Deprecation.tag(model.deprecation());
    }

    /** The accessors that javac warns of: a component itself cannot be deprecated. */
    private void deprecated(ObjectCode code, TypeSpec.Builder type) {
        MemberJavadocs javadocs = new MemberJavadocs(code.model(), context);
        for (Member member : code.members()) {
            if (member.property().traits().deprecation() != null) {
                type.addMethod(ClassEmitter.accessor(member, javadocs)
                        .addAnnotation(Override.class)
                        .addCode("return $L;\n", member.javaName())
                        .build());
            }
        }
    }

    private static MethodSpec components(ObjectCode code) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Member member : code.members()) {
            components.addParameter(ParameterSpec.builder(Types.nullable(member.type()), member.javaName())
                    .addAnnotations(Annotations.component(member.property()))
                    .build());
        }
        return components
                .addParameter(Types.FREE_FORM_MAP, Reserved.UNKNOWN_MEMBERS)
                .build();
    }

    private static FieldSpec type(ObjectCode code) {
        ObjectModel model = code.model();
        return new Code(code.scope(), 1)
                .constant(
                        ParameterizedTypeName.get(Names.OBJECT_TYPE, code.self()),
                        Reserved.TYPE,
                        code.scope().name(Names.OBJECT_TYPE) + ".of(",
                        List.of(
                                Literals.of(model.name()),
                                code.selfName() + ".class",
                                Literals.of(model.at().reference()),
                                Lifetimes.version(model.lifetime().since(), code.scope()),
                                Lifetimes.version(model.lifetime().until(), code.scope()),
                                Reserved.CODEC + '.' + Reserved.INSTANCE),
                        ")",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadocs.of("Describes this type: its versions and members."))
                .build();
    }

    private static MethodSpec constructor(ObjectCode code) {
        Code body = code.body();
        Guards guards =
                new Guards(body, code.members().stream().map(Member::javaName).collect(Collectors.toSet()));
        for (Member member : code.members()) {
            guards.guard(member.property(), member.javaName());
        }
        body.line(Reserved.UNKNOWN_MEMBERS + " = " + guards.unknownMembers(Reserved.UNKNOWN_MEMBERS) + ';');
        return MethodSpec.compactConstructorBuilder()
                .addJavadoc(Javadocs.of(Guards.sentence(code.model())
                        + " Call the builder instead: the order of the components changes with the schema."))
                .addModifiers(Modifier.PUBLIC)
                .addCode(body.block())
                .build();
    }

    /** The typed views of members that carry several types. */
    private static void contents(ObjectCode code, TypeSpec.Builder type) {
        for (Member member : code.members()) {
            if (member.property().contents().isEmpty()) {
                continue;
            }
            String value = member.javaName() + "()";
            String name = Javadocs.code(member.property().name());
            type.addMethod(MethodSpec.methodBuilder(member.javaName())
                    .addJavadoc(Javadocs.of("{@return " + name
                            + " as a value of a type that it carries; {@code null} if it is absent}"))
                    .addModifiers(Modifier.PUBLIC)
                    .addTypeVariable(Types.ANY)
                    .returns(Types.nullable(Types.ANY))
                    .addParameter(ParameterizedTypeName.get(Names.MODEL_TYPE, Types.ANY), "type")
                    .addCode("return $1L == null ? null : type.ofTree($1L);\n", value)
                    .build());
        }
    }

    /**
     * What each new builder has: texts that are always the same, such as the one that tells a branch from the others.
     */
    private static List<String> presets(ObjectModel model, List<UnionModel> choices) {
        List<String> presets = new ArrayList<>();
        for (PropertyModel property : model.properties()) {
            String text = property.type() == TypeRef.Scalar.STRING ? preset(property, model, choices) : null;
            if (text != null) {
                presets.add('.' + property.javaName() + '(' + Literals.of(text) + ')');
            }
        }
        return presets;
    }

    private static @Nullable String preset(PropertyModel property, ObjectModel owner, List<UnionModel> choices) {
        List<String> texts = choices.stream()
                .filter(union -> union.discriminator().equals(property.name()))
                .flatMap(union -> union.branches().stream())
                .filter(branch -> branch.type().place().equals(owner.at().reference()))
                .map(Branch::text)
                .distinct()
                .toList();
        if (texts.size() == 1) {
            return texts.get(0);
        }
        GivenValue constant = property.traits().demands().constant();
        return constant != null && property.traits().required() && constant.plain() instanceof String text
                ? text
                : null;
    }
}
