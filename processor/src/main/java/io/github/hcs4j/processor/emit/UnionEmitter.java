package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.Branch;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes a choice between objects:
 *
 * <pre>{@code
 * public sealed interface Device extends ModelRecord permits Disk, Nic, Device.Unknown {
 *     UnionType<Device> TYPE = UnionType.of(...);
 *     record Unknown(Map<String, @Nullable Object> unknownMembers) implements Device { ... }
 * }
 * }</pre>
 */
final class UnionEmitter {

    private static final String CODEC_INSTANCE = Reserved.CODEC + '.' + Reserved.INSTANCE;

    /** How many bytes it takes to choose a branch. */
    private static final int BRANCH_BYTES = 45;

    private final UnionModel model;
    private final EmitContext context;
    private final Scope scope;
    private final Types types;
    private final ClassName self;
    private final TypeName unionType;
    private final List<AnnotationSpec> generated;

    UnionEmitter(UnionModel model, EmitContext context) {
        this.model = model;
        this.context = context;
        this.scope = new Scope(context, Set.of());
        this.types = new Types(scope, context);
        this.self = context.type(model.javaName());
        this.unionType = ParameterizedTypeName.get(Names.UNION_TYPE, self);
        this.generated = Annotations.generated(model.at().reference());
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addJavadoc(Javadocs.of(Headings.of(model, context)
                        + Headings.PARAGRAPH
                        + Javadocs.paragraph("<p>" + Javadocs.code(model.discriminator()) + " tells which it is.")
                        + Deprecation.paragraph(model.deprecation())))
                .addAnnotations(Deprecation.annotation(model.deprecation()))
                .addAnnotations(Deprecation.suppression(context))
                .addAnnotations(generated)
                .addAnnotation(Names.NULL_MARKED)
                .addAnnotation(typeInfo())
                .addAnnotation(subTypes())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Names.MODEL_RECORD)
                .alwaysQualify(scope.clashes())
                .addField(type())
                .addType(unknown());
        branchTypes().forEach(branch -> type.addPermittedSubclass(context.type(branch)));
        return type.addPermittedSubclass(self.nestedClass(Reserved.UNKNOWN)).build();
    }

    private FieldSpec type() {
        return new Code(scope, 1)
                .constant(
                        unionType,
                        Reserved.TYPE,
                        scope.name(Names.UNION_TYPE) + ".of(",
                        List.of(
                                Literals.of(model.name()),
                                scope.name(self) + ".class",
                                Literals.of(model.at().reference()),
                                Literals.of(model.discriminator()),
                                Lifetimes.version(model.lifetime().since(), scope),
                                Lifetimes.version(model.lifetime().until(), scope),
                                Reserved.UNKNOWN + '.' + CODEC_INSTANCE),
                        ")")
                .addJavadoc(Javadocs.of("Describes this type: its versions and branches."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .build();
    }

    /** The types of the branches, each once. */
    private List<TypeRef.Named> branchTypes() {
        return model.branches().stream().map(Branch::type).distinct().toList();
    }

    private AnnotationSpec typeInfo() {
        return AnnotationSpec.builder(Names.JSON_TYPE_INFO)
                .addMember("use", "$T.Id.NAME", Names.JSON_TYPE_INFO)
                .addMember("include", "$T.As.EXISTING_PROPERTY", Names.JSON_TYPE_INFO)
                .addMember("property", "$L", Literals.of(model.discriminator()))
                .addMember("visible", "true")
                .addMember("defaultImpl", "$T.Unknown.class", self)
                .build();
    }

    private AnnotationSpec subTypes() {
        String type = '@' + scope.name(Names.JSON_SUB_TYPES) + ".Type(value = ";
        return Annotations.list(
                Names.JSON_SUB_TYPES,
                model.branches().stream()
                        .map(branch -> type + types.generated(branch.type()) + ".class, name = "
                                + Literals.of(branch.text()) + ')')
                        .toList());
    }

    private TypeSpec unknown() {
        String members = Reserved.UNKNOWN_MEMBERS;
        Code body = new Code(scope, 3);
        body.list(
                body.name(Names.OBJECTS) + ".requireNonNull(",
                List.of(members, '"' + model.javaName() + ": the members are null\""),
                ");");
        body.statement(
                members + " =",
                body.name(Names.CHECKS) + ".freeFormMap(\"" + model.javaName() + "\", " + CODEC_INSTANCE
                        + ".unknownOnly(" + Literals.of(model.discriminator()) + ", " + members + "));");
        return TypeSpec.recordBuilder(Reserved.UNKNOWN)
                .addJavadoc(Javadocs.of("An object that is none of these, perhaps from a newer release.\n\n@param "
                        + members + " all its members, in their order"))
                .addAnnotations(generated)
                .addAnnotation(Annotations.WITHOUT_TYPE_INFO)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(Types.FREE_FORM_MAP, members)
                        .build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addJavadoc(
                                "@throws IllegalArgumentException if $L has one of the texts that the schema has\n",
                                Javadocs.code(model.discriminator()))
                        .addAnnotation(Annotations.DELEGATING_CREATOR)
                        .addModifiers(Modifier.PUBLIC)
                        .addCode(body.block())
                        .build())
                .addMethod(Declarations.overriding("modelType", Modifier.PUBLIC)
                        .returns(unionType)
                        .addCode("return TYPE;\n")
                        .build())
                .addType(codec())
                .build();
    }

    private TypeSpec codec() {
        TypeSpec.Builder codec = Declarations.codec(Names.UNION_CODEC, self, generated, List.of());
        read(codec);
        codec.addMethod(MethodSpec.methodBuilder("unknown")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.nullable(self))
                .addParameter(Names.JSON_READER, "in")
                .addCode("$T members = in.freeFormMap();\n", Types.FREE_FORM_MAP)
                .addCode("return members == null ? null : new Unknown(members);\n")
                .build());
        write(codec);
        describe(codec);
        return codec.build();
    }

    /** Reads by the discriminator's text; where there are many branches, each method asks the next for others. */
    private void read(TypeSpec.Builder codec) {
        List<List<Branch>> parts = parts(model.branches());
        for (int part = 0; part < parts.size(); part++) {
            Code body = body();
            if (part == 0) {
                body.line("String text = in.peekText(" + Literals.of(model.discriminator()) + ");");
                body.open("if (text == null) {");
                body.line("return unknown(in);");
                body.close();
            }
            body.open("return switch (text) {");
            for (Branch branch : parts.get(part)) {
                body.statement(
                        "case " + Literals.of(branch.text()) + " ->",
                        types.generated(branch.type()) + '.' + CODEC_INSTANCE + ".read(in);");
            }
            body.line("default -> " + (part + 1 < parts.size() ? "read" + (part + 2) + "(text, in);" : "unknown(in);"));
            body.closeStatement();
            MethodSpec.Builder method = part == 0
                    ? Declarations.overriding("read", Modifier.PUBLIC)
                    : MethodSpec.methodBuilder("read" + (part + 1))
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                            .addParameter(String.class, "text");
            codec.addMethod(method.returns(Types.nullable(self))
                    .addParameter(Names.JSON_READER, "in")
                    .addCode(body.block())
                    .build());
        }
    }

    /** As many branches for each method as are few enough. */
    private static <T> List<List<T>> parts(List<T> all) {
        return Parts.of(all, one -> BRANCH_BYTES, (code, one) -> {}).parts();
    }

    private Code body() {
        return new Code(scope, 4);
    }

    private void write(TypeSpec.Builder codec) {
        List<List<TypeRef.Named>> parts = parts(branchTypes());
        for (int part = 0; part < parts.size(); part++) {
            Code body = body();
            String otherwise = "";
            for (TypeRef.Named branch : parts.get(part)) {
                String type = types.generated(branch);
                String variable = variable(context.type(branch).simpleName());
                String head = "if (value instanceof " + type + ' ' + variable + ") {";
                if (otherwise.isEmpty()) {
                    body.open(head);
                } else {
                    body.reopen(otherwise + head);
                }
                body.line(type + '.' + CODEC_INSTANCE + ".write(" + variable + ", out);");
                otherwise = "} else ";
            }
            body.reopen("} else {");
            body.line(
                    part + 1 < parts.size()
                            ? "write" + (part + 2) + "(value, out);"
                            : "out.freeForm(value." + Reserved.UNKNOWN_MEMBERS + "());");
            body.close();
            MethodSpec.Builder method = part == 0
                    ? Declarations.overriding("write", Modifier.PUBLIC)
                    : MethodSpec.methodBuilder("write" + (part + 1)).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            codec.addMethod(method.addParameter(self, "value")
                    .addParameter(Names.JSON_WRITER, "out")
                    .addCode(body.block())
                    .build());
        }
    }

    private static String variable(String javaName) {
        String variable = JavaNames.member(javaName);
        boolean isTaken = variable.equals("value") || variable.equals("out") || variable.equals(javaName);
        return isTaken ? variable + '_' : variable;
    }

    private void describe(TypeSpec.Builder codec) {
        Code body = body();
        TypeName list = ParameterizedTypeName.get(
                Names.LIST, ParameterizedTypeName.get(Names.UNION_TYPE.nestedClass("Branch"), self));
        Parts<Branch> parts = Parts.of(
                model.branches(),
                branch -> BRANCH_BYTES,
                (code, branch) -> code.list("branches.add(", List.of(description(code, branch)), ");"));
        if (parts.isOne()) {
            body.arguments(
                    "return " + body.name(Names.LIST) + ".of(",
                    model.branches().stream()
                            .map(branch -> description(body, branch))
                            .toList(),
                    ");");
        } else {
            body.line(body.name(Names.LIST) + '<' + branchType(body) + "> branches = new " + body.name(Names.ARRAY_LIST)
                    + "<>();");
            parts.body(body, Parts.DESCRIBE, "branches");
            body.line("return branches;");
        }
        codec.addMethod(Declarations.overriding(Parts.DESCRIBE, Modifier.PROTECTED)
                .returns(list)
                .addCode(body.block())
                .build());
        parts.describeParts(codec, body, list, "branches");
    }

    private String description(Code body, Branch branch) {
        return "new " + branchType(body) + '(' + Literals.of(branch.text()) + ", " + types.generated(branch.type())
                + '.' + Reserved.TYPE + ')';
    }

    private String branchType(Code body) {
        return body.name(Names.UNION_TYPE) + ".Branch<" + body.name(self) + '>';
    }
}
