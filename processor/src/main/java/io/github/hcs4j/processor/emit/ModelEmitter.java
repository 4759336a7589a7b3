package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.Release;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import java.util.List;
import java.util.Set;

/** Writes the class that lists all types of a model; named after the package: {@code V2Model}. */
final class ModelEmitter {

    /** How many bytes it takes to list a type. */
    private static final int TYPE_BYTES = 8;

    private final EmitContext context;
    private final Source source;
    private final Types types;

    ModelEmitter(EmitContext context) {
        Imports imports = new Imports(context.packageName(), context.typeNames());
        imports.shadow(Set.of(Reserved.HOLDER));
        this.context = context;
        this.source = new Source(imports);
        this.types = new Types(source, context);
    }

    static String className(String packageName) {
        return JavaNames.capital(packageName.substring(packageName.lastIndexOf('.') + 1)) + "Model";
    }

    Source emit() {
        SchemaModel model = context.model();
        String self = className(context.packageName());
        source.javadoc(Javadocs.paragraph("All types of " + Javadocs.escape(model.title()) + '.'));
        Annotations.generated(source, model.schema());
        source.line('@' + source.name(Names.NULL_MARKED));
        source.open("public final class " + self + " {");
        source.gap();
        source.line("private " + self + "() {}");
        releases(model);
        source.member("""
                /** {@return the model: its versions and types} */
                public static %s model() {
                    return Holder.MODEL;
                }
                """.formatted(source.name(Names.MODEL)));
        holder(model);
        source.close();
        return source;
    }

    private void releases(SchemaModel model) {
        String list = source.name(Names.LIST);
        source.gap();
        source.javadoc("{@return the versions of the schema and when they came, oldest first}");
        source.open("public static " + list + '<' + source.name(Names.SCHEMA_RELEASE) + "> releases() {");
        if (model.releases().isEmpty()) {
            source.line("return " + list + ".of();");
        } else {
            source.arguments(
                    "return " + list + ".of(",
                    model.releases().stream().map(this::release).toList(),
                    ");");
        }
        source.close();
    }

    private String release(Release release) {
        String begin = "new " + source.name(Names.SCHEMA_RELEASE) + '(';
        String arguments = Lifetimes.version(release.version(), source) + ", " + source.name(Names.WINDOWS_BUILD)
                + ".of(" + release.build() + "), " + Literals.of(release.windows()) + ')';
        return begin + (source.fitsInList(begin + arguments + ");") ? "" : "\n        ") + arguments;
    }

    private void holder(SchemaModel model) {
        String modelClass = source.name(Names.MODEL);
        String list = source.name(Names.LIST) + '<' + source.name(Names.MODEL_TYPE) + "<?>>";
        List<List<TypeModel>> parts = Parts.of(model.types(), type -> TYPE_BYTES);
        source.gap();
        source.javadoc("Made when somebody asks for it.");
        Annotations.generated(source, model.schema());
        source.open("private static final class " + Reserved.HOLDER + " {");
        source.gap();
        source.list(
                "static final " + modelClass + " MODEL = new " + modelClass + '(',
                List.of(Literals.of(model.schema()), "releases()", "types()"),
                ");");
        source.gap();
        source.open("private static " + list + " types() {");
        source.line(list + " types = new " + source.name(Names.ARRAY_LIST) + "<>();");
        Parts.body(source, parts, "types", "types", this::type);
        source.line("return types;");
        source.close();
        Parts.methods(source, parts, "private static void types", list + " types", this::type);
        source.close();
    }

    private void type(TypeModel type) {
        source.line("types.add(" + types.generated(type.javaName()) + '.' + Reserved.TYPE + ");");
    }
}
