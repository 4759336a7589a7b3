package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.TypeModel.Branch;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import javax.lang.model.element.Modifier;

/**
 * Writes a choice between records:
 *
 * <pre>{@code
 * public sealed interface Device permits Disk, Nic, Device.Unknown {
 *     UnionType<Device> TYPE = new Unknown.Type();
 *     record Unknown(Map<String, Object> members) implements Device { ... }
 * }
 * }</pre>
 */
final class UnionEmitter implements Emitter<UnionModel> {

    /** Keeps data binding from asking for the discriminator where a record is read as itself. */
    static final AnnotationSpec PLAIN = AnnotationSpec.builder(Names.JSON_TYPE_INFO)
            .addMember("use", "$T.Id.NONE", Names.JSON_TYPE_INFO)
            .build();

    private static final String MEMBERS = "members";

    @Override
    public TypeSpec emit(UnionModel model, EmitContext context) {
        ClassName self = context.type(model.javaName());
        TypeSpec.Builder union = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Headings.of(model, context))
                .addJavadoc(
                        "\n$L",
                        Javadocs.paragraph("<p>" + Javadocs.code(model.discriminator()) + " tells which it is."))
                .addAnnotation(Names.generated(model.at().reference()))
                .addAnnotation(Names.NULL_MARKED)
                .addAnnotation(AnnotationSpec.builder(Names.JSON_TYPE_INFO)
                        .addMember("use", "$T.Id.NAME", Names.JSON_TYPE_INFO)
                        .addMember("include", "$T.As.EXISTING_PROPERTY", Names.JSON_TYPE_INFO)
                        .addMember("property", Literals.of(model.discriminator()))
                        .addMember("visible", "true")
                        .addMember("defaultImpl", "$T.class", self.nestedClass("Unknown"))
                        .build())
                .addAnnotation(subTypes(model, context));
        model.branches().stream()
                .map(Branch::javaName)
                .distinct()
                .forEach(record -> union.addPermittedSubclass(context.type(record)));
        return union.addPermittedSubclass(self.nestedClass("Unknown"))
                .addField(FieldSpec.builder(ParameterizedTypeName.get(Names.UNION_TYPE, self), "TYPE")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Describes this type, reads it and writes it.\n")
                        .initializer("new Unknown.Type()")
                        .build())
                .addType(unknown(model, self, context))
                .build();
    }

    private static AnnotationSpec subTypes(UnionModel model, EmitContext context) {
        AnnotationSpec.Builder types = AnnotationSpec.builder(Names.JSON_SUB_TYPES);
        for (Branch branch : model.branches()) {
            types.addMember(
                    "value",
                    "$L",
                    AnnotationSpec.builder(Names.JSON_SUB_TYPES.nestedClass("Type"))
                            .addMember("value", "$T.class", context.type(branch.javaName()))
                            .addMember("name", Literals.of(branch.text()))
                            .build());
        }
        return types.build();
    }

    private static TypeSpec unknown(UnionModel model, ClassName self, EmitContext context) {
        return TypeSpec.recordBuilder("Unknown")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addAnnotation(PLAIN)
                .addJavadoc("An object that is none of these, perhaps from a newer release.\n\n@param members all its"
                        + " members, in their order\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(Names.FREE_FORM_MEMBERS, MEMBERS)
                                .addAnnotation(Names.JSON_ANY_GETTER)
                                .build())
                        .build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addAnnotation(AnnotationSpec.builder(Names.JSON_CREATOR)
                                .addMember("mode", "$T.Mode.DELEGATING", Names.JSON_CREATOR)
                                .build())
                        .addJavadoc(
                                "@throws IllegalArgumentException if $L has one of the texts that the schema has\n",
                                Javadocs.code(model.discriminator()))
                        .addStatement("$1L = TYPE.unknownOnly($1L)", MEMBERS)
                        .build())
                .addType(type(model, self, context))
                .build();
    }

    private static TypeSpec type(UnionModel model, ClassName self, EmitContext context) {
        ClassName branch = ClassName.get("", "Branch");
        CodeBlock branches = model.branches().stream()
                .map(one -> CodeBlock.of(
                        "new Branch<$T>($L, $T.TYPE)", self, Literals.of(one.text()), context.type(one.javaName())))
                .collect(CodeBlock.joining(",\n"));
        return TypeSpec.classBuilder("Type")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Names.UNION_TYPE, self))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement(
                                "super($L, $T.class, $L, $L$L)",
                                Literals.of(model.name()),
                                self,
                                Literals.of(model.discriminator()),
                                ObjectTypeEmitter.lifetime(model.lifetime()),
                                context.streamingApi())
                        .build())
                .addMethod(MethodSpec.methodBuilder("unknownMembers")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Names.FREE_FORM_MEMBERS)
                        .addParameter(self, "value")
                        .addStatement(
                                "return value instanceof Unknown unknown ? unknown.$L() : $T.of()", MEMBERS, Names.MAP)
                        .build())
                .addMethod(MethodSpec.methodBuilder("unknown")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(self)
                        .addParameter(Names.FREE_FORM_MEMBERS, MEMBERS)
                        .addStatement("return new Unknown($L)", MEMBERS)
                        .build())
                .addMethod(MethodSpec.methodBuilder("describeBranches")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(ParameterizedTypeName.get(Names.LIST, ParameterizedTypeName.get(branch, self)))
                        .addCode("return $T.of(\n$>$>$L);\n$<$<", Names.LIST, branches)
                        .build())
                .build();
    }
}
