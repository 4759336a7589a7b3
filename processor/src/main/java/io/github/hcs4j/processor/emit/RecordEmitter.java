package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel.Branch;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the record of an object type, with its description and its builder in it:
 *
 * <pre>{@code
 * public record MappedDirectory(@JsonProperty("HostPath") @Nullable String hostPath, ...) implements ModelRecord {
 *     public static final ObjectType<MappedDirectory> TYPE = new ObjectType<MappedDirectory>(...) { ... };
 *     ...
 *     public static final class Builder extends RecordBuilder<MappedDirectory, Builder> { ... }
 * }
 * }</pre>
 */
final class RecordEmitter implements Emitter<ObjectModel> {

    static final String UNKNOWN_MEMBERS = "unknownMembers";

    private final Map<String, List<UnionModel>> unions;

    /** For records that are branches of choices, by their Java names. */
    RecordEmitter(Map<String, List<UnionModel>> unions) {
        this.unions = unions;
    }

    @Override
    public TypeSpec emit(ObjectModel model, EmitContext context) {
        Types types = new Types(context);
        ClassName self = context.type(model.javaName());
        TypeSpec.Builder record = TypeSpec.recordBuilder(self);
        List<UnionModel> choices = unions.getOrDefault(model.javaName(), List.of());
        record.addSuperinterface(Names.MODEL_RECORD);
        choices.forEach(union -> record.addSuperinterface(context.type(union.javaName())));
        return record.addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc(model, context))
                .addAnnotation(Names.generated(model.at().reference()))
                .addAnnotation(Names.NULL_MARKED)
                .addAnnotation(order(model))
                .addAnnotations(choices.isEmpty() ? List.of() : List.of(UnionEmitter.PLAIN))
                .recordConstructor(components(model, types))
                .addField(FieldSpec.builder(ParameterizedTypeName.get(Names.OBJECT_TYPE, self), "TYPE")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Describes this type, reads it and writes it.\n")
                        .initializer("$L", new ObjectTypeEmitter(types).emit(model, context))
                        .build())
                .addMethod(compactConstructor(model, types))
                .addMethod(builder(presets(model, choices)))
                .addMethod(MethodSpec.methodBuilder("toBuilder")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("{@return a builder that has what this has}\n")
                        .returns(BuilderEmitter.SELF)
                        .addCode("return new Builder(this);\n")
                        .build())
                .addMethod(bound(self))
                .addType(new BuilderEmitter(types).emit(model, context))
                .build();
    }

    private static MethodSpec builder(CodeBlock presets) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        presets.isEmpty()
                                ? "{@return a builder that has nothing yet}\n"
                                : "{@return a builder that has what is always the same}\n")
                .returns(BuilderEmitter.SELF)
                .addCode("return new Builder()$L;\n", presets)
                .build();
    }

    private static CodeBlock javadoc(ObjectModel model, EmitContext context) {
        CodeBlock.Builder javadoc = CodeBlock.builder().add(Headings.of(model, context));
        javadoc.add("\n");
        StringBuilder tags = new StringBuilder();
        for (PropertyModel property : model.properties()) {
            tags.append(Javadocs.tag("@param " + property.javaName(), about(property, model, context)));
        }
        tags.append("@param ")
                .append(UNKNOWN_MEMBERS)
                .append(" members that the schema does not have, in their order\n");
        return javadoc.add("$L", tags).build();
    }

    /** A member in a phrase: its JSON name, what it is for, and its versions where they are not those of its type. */
    private static String about(PropertyModel property, ObjectModel owner, EmitContext context) {
        StringBuilder text = new StringBuilder(Javadocs.code(property.name()));
        if (!property.description().isBlank()) {
            text.append(": ").append(Javadocs.escape(Javadocs.open(property.description())));
        }
        Lifetime lifetime = property.lifetime();
        if (!lifetime.equals(owner.lifetime()) && !lifetime.equals(Lifetime.UNKNOWN)) {
            text.append("; ").append(Javadocs.versions(lifetime, context.model()));
        }
        if (context.model().overlaySource(property.at()).isPresent()) {
            text.append("; in no published schema");
        }
        return text.append(traits(property.traits())).toString();
    }

    private static String traits(PropertyModel.Traits traits) {
        StringBuilder text = new StringBuilder();
        if (traits.constant() != null) {
            text.append("; always ").append(Javadocs.code(traits.constant().text()));
        }
        if (traits.absence() != null) {
            text.append("; absent means ").append(Javadocs.code(traits.absence().text()));
        }
        if (traits.required()) {
            text.append("; required");
        }
        if (traits.readOnly()) {
            text.append("; set by the one who answers, not by the one who asks");
        }
        if (traits.deprecated()) {
            text.append("; deprecated");
        }
        return text.toString();
    }

    private static AnnotationSpec order(ObjectModel model) {
        String names = model.properties().stream()
                .map(property -> Literals.text(property.name()))
                .collect(Collectors.joining(", ", "{", "}"));
        return AnnotationSpec.builder(Names.JSON_PROPERTY_ORDER)
                .addMember("value", "$L", names)
                .build();
    }

    static AnnotationSpec jsonProperty(PropertyModel property) {
        return AnnotationSpec.builder(Names.JSON_PROPERTY)
                .addMember("value", Literals.of(property.name()))
                .build();
    }

    private static MethodSpec components(ObjectModel model, Types types) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (PropertyModel property : model.properties()) {
            ParameterSpec.Builder component = ParameterSpec.builder(
                            Names.nullable(types.java(property.type())), property.javaName())
                    .addAnnotation(jsonProperty(property));
            components.addParameter(component.build());
        }
        return components.addParameter(Names.FREE_FORM_MEMBERS, UNKNOWN_MEMBERS).build();
    }

    private static MethodSpec compactConstructor(ObjectModel model, Types types) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Keeps numbers in their range, and makes lists and maps unmodifiable.\n");
        for (PropertyModel property : model.properties()) {
            CodeBlock guard = types.guard(property.type(), property.name(), property.javaName());
            if (!guard.isEmpty()) {
                constructor.addStatement("$N = $L", property.javaName(), guard);
            }
        }
        return constructor
                .addStatement("$1L = TYPE.unknownOnly($1L)", UNKNOWN_MEMBERS)
                .build();
    }

    /** Sets the texts that a valid document cannot do without, and that cannot be others. */
    private static CodeBlock presets(ObjectModel model, List<UnionModel> choices) {
        CodeBlock.Builder setters = CodeBlock.builder();
        for (PropertyModel property : model.properties()) {
            String text = property.type() == TypeRef.Scalar.STRING ? preset(property, model, choices) : null;
            if (text != null) {
                setters.add(".$N($L)", property.javaName(), Literals.of(text));
            }
        }
        return setters.build();
    }

    private static @Nullable String preset(PropertyModel property, ObjectModel owner, List<UnionModel> choices) {
        List<String> texts = choices.stream()
                .filter(union -> union.discriminator().equals(property.name()))
                .flatMap(union -> union.branches().stream())
                .filter(branch -> branch.javaName().equals(owner.javaName()))
                .map(Branch::text)
                .distinct()
                .toList();
        if (texts.size() == 1) {
            return texts.get(0);
        }
        GivenValue constant = property.traits().constant();
        return constant != null && property.traits().required() && constant.plain() instanceof String text
                ? text
                : null;
    }

    /** Has data binding read a builder, which keeps the order of unknown members; a record's constructor does not. */
    private static MethodSpec bound(ClassName self) {
        return MethodSpec.methodBuilder("bound")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addAnnotation(AnnotationSpec.builder(Names.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", Names.JSON_CREATOR)
                        .build())
                .addParameter(BuilderEmitter.SELF, "builder")
                .returns(self)
                .addCode("return builder.build();\n")
                .build();
    }
}
