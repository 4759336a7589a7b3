package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.Release;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.RootModel;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class that lists all types of a model; named after the package: {@code V2Model}. */
final class ModelEmitter {

    /** How many bytes it takes to list a type. */
    private static final int TYPE_BYTES = 8;

    private static final String ROOT = "root";

    private final EmitContext context;
    private final Scope scope;
    private final Types types;

    ModelEmitter(EmitContext context) {
        this.context = context;
        this.scope = new Scope(context, Set.of());
        this.types = new Types(scope, context);
    }

    static String className(String packageName) {
        return JavaNames.capital(packageName.substring(packageName.lastIndexOf('.') + 1)) + "Model";
    }

    TypeSpec emit() {
        SchemaModel model = context.model();
        RootModel root = model.root();
        return TypeSpec.classBuilder(className(context.packageName()))
                .addJavadoc(Javadocs.of("All types of " + Javadocs.escape(model.title()) + '.'))
                .addAnnotations(Deprecation.suppression(context))
                .addAnnotations(Annotations.generated(model.schema()))
                .addAnnotation(Names.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .alwaysQualify(scope.clashes())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(releases(model))
                .addMethod(MethodSpec.methodBuilder("model")
                        .addJavadoc(Javadocs.of("{@return the model: its versions and types}"))
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(Names.MODEL)
                        .addCode("return Holder.MODEL;\n")
                        .build())
                .addMethods(root == null ? List.of() : List.of(root(root)))
                .addType(holder(model))
                .build();
    }

    private MethodSpec root(RootModel root) {
        Code body = new Code(scope, 2);
        body.statement("return", root.isTypeOfModel() ? types.constant(root.type()) + ';' : Reserved.HOLDER + ".ROOT;");
        String demands = LimitPhrases.of(root.demands());
        return MethodSpec.methodBuilder(ROOT)
                .addJavadoc(Javadocs.of("{@return the type of the schema's root, with which its documents are read and"
                        + " written" + (demands.isEmpty() ? "" : "; a document: " + demands) + '}'))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type(root))
                .addCode(body.block())
                .build();
    }

    private TypeName type(RootModel root) {
        return ParameterizedTypeName.get(
                root.isTypeOfModel() ? Names.JSON_TYPE : Names.ROOT_TYPE, types.java(root.type()));
    }

    private void describe(RootModel root, TypeSpec.Builder holder) {
        Code body = new Code(scope, 3);
        body.chain(
                "return " + body.name(Names.ROOT_TYPE) + ".of(",
                List.of(Literals.of(root.definition()), types.constant(root.type())),
                ")",
                new DemandCalls(scope).of(root.demands()));
        holder.addField(FieldSpec.builder(type(root), "ROOT", Modifier.STATIC, Modifier.FINAL)
                        .initializer("root()")
                        .build())
                .addMethod(MethodSpec.methodBuilder(ROOT)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(type(root))
                        .addCode(body.block())
                        .build());
    }

    private MethodSpec releases(SchemaModel model) {
        Code body = new Code(scope, 2);
        String list = "return " + body.name(Names.LIST) + ".of(";
        List<String> releases = model.releases().stream()
                .filter(Release::hasBuild)
                .map(release -> release(release, body))
                .toList();
        if (releases.isEmpty()) {
            body.line(list + ");");
        } else {
            body.arguments(list, releases, ");");
        }
        return MethodSpec.methodBuilder("releases")
                .addJavadoc(Javadocs.of("{@return the versions of the schema and when they came, oldest first}"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Names.LIST, Names.SCHEMA_RELEASE))
                .addCode(body.block())
                .build();
    }

    private String release(Release release, Code body) {
        String begin = "new " + scope.name(Names.SCHEMA_RELEASE) + '(';
        String arguments = Lifetimes.version(release.version(), scope) + ", " + scope.name(Names.WINDOWS_BUILD) + ".of("
                + release.build() + "), " + Literals.of(release.windows()) + ')';
        return begin + (body.fitsInList(begin + arguments + ");") ? "" : "\n        ") + arguments;
    }

    private TypeSpec holder(SchemaModel model) {
        TypeName anyType = ParameterizedTypeName.get(Names.MODEL_TYPE, WildcardTypeName.subtypeOf(Object.class));
        TypeName list = ParameterizedTypeName.get(Names.LIST, anyType);
        Parts<TypeModel> parts = Parts.of(model.types(), type -> TYPE_BYTES, this::type);
        Code body = new Code(scope, 3);
        body.line(body.name(list) + " types = new " + body.name(Names.ARRAY_LIST) + "<>();");
        parts.body(body, "types", "types");
        body.line("return types;");
        TypeSpec.Builder holder = TypeSpec.classBuilder(Reserved.HOLDER)
                .addJavadoc(Javadocs.of("Made at the first use."))
                .addAnnotations(Annotations.generated(model.schema()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        List<String> arguments = new ArrayList<>(List.of(Literals.of(model.schema()), "releases()", "types()"));
        RootModel root = model.root();
        if (root != null && !root.isTypeOfModel()) {
            describe(root, holder);
            arguments.add("ROOT");
        }
        holder.addField(new Code(scope, 2)
                        .constant(
                                Names.MODEL,
                                "MODEL",
                                "new " + scope.name(Names.MODEL) + '(',
                                arguments,
                                ")",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.methodBuilder("types")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(list)
                        .addCode(body.block())
                        .build());
        parts.methods(
                holder,
                body,
                "types",
                method -> method.addModifiers(Modifier.PRIVATE, Modifier.STATIC).addParameter(list, "types"));
        return holder.build();
    }

    private void type(Code body, TypeModel type) {
        body.line("types.add(" + scope.name(context.type(type.javaName())) + '.' + Reserved.TYPE + ");");
    }
}
