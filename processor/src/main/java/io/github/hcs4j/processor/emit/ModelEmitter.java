package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.SchemaModel;
import javax.lang.model.element.Modifier;

/** Writes the class that lists all types of a model; named after the package: {@code V2Model}. */
final class ModelEmitter implements Emitter<SchemaModel> {

    static String className(String packageName) {
        return JavaNames.capital(packageName.substring(packageName.lastIndexOf('.') + 1)) + "Model";
    }

    @Override
    public TypeSpec emit(SchemaModel model, EmitContext context) {
        CodeBlock releases = model.releases().stream()
                .map(release -> CodeBlock.of(
                        "new $T($T.of($L, $L), $T.of($L), $L)",
                        Names.SCHEMA_RELEASE,
                        Names.SCHEMA_VERSION,
                        release.version().major(),
                        release.version().minor(),
                        Names.WINDOWS_BUILD,
                        release.build(),
                        Literals.of(release.windows())))
                .collect(CodeBlock.joining(",\n"));
        CodeBlock types = model.types().stream()
                .map(type -> CodeBlock.of("$T.TYPE", context.type(type.javaName())))
                .collect(CodeBlock.joining(",\n"));
        TypeSpec holder = TypeSpec.classBuilder("Holder")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(Names.MODEL, "MODEL")
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "new $T(\n$>$>$L,\nreleases(),\n$T.of(\n$>$>$L),$<$<\n$L)$<$<",
                                Names.MODEL,
                                Literals.of(model.schema()),
                                Names.LIST,
                                types,
                                MapperSkeletons.of(context))
                        .build())
                .build();
        return TypeSpec.classBuilder(context.type(className(context.packageName())))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadocs.paragraph("All types of " + Javadocs.escape(model.title()) + '.'))
                .addAnnotation(Names.generated(model.schema()))
                .addAnnotation(Names.NULL_MARKED)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("releases")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("{@return the versions of the schema and when they came, oldest first}\n")
                        .returns(ParameterizedTypeName.get(Names.LIST, Names.SCHEMA_RELEASE))
                        .addCode("return $T.of($>$>$L);\n$<$<", Names.LIST, releases)
                        .build())
                .addMethod(MethodSpec.methodBuilder("model")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("{@return the model: its versions, types and mappers}\n")
                        .returns(Names.MODEL)
                        .addStatement("return Holder.MODEL")
                        .build())
                .addType(holder)
                .build();
    }
}
