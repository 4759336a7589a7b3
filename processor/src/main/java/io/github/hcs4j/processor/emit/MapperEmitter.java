package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mapper skeleton:
 *
 * <pre>{@code
 * public abstract class GuestOsMapper<S> {
 *     protected abstract @Nullable String hostName(S source);
 *     public final GuestOs map(S source) { return GuestOs.builder().hostName(hostName(source)).build(); }
 * }
 * }</pre>
 */
final class MapperEmitter {

    /** How many bytes it takes to map a member. */
    private static final int MAP_BYTES = 14;

    private final ObjectModel model;
    private final EmitContext context;
    private final Source source;
    private final Types types;
    private final String self;
    private final String target;
    private final Map<String, String> unmapped;

    MapperEmitter(ObjectModel model, EmitContext context) {
        Imports imports = new Imports(context.packageName(), context.typeNames());
        this.self = className(model.javaName());
        imports.shadow(Set.of(self, Reserved.SOURCE_TYPE));
        this.model = model;
        this.context = context;
        this.source = new Source(imports);
        this.types = new Types(source, context);
        this.target = types.generated(model.javaName());
        this.unmapped = context.unmapped().getOrDefault(model.name(), Map.of());
    }

    static String className(String javaName) {
        return javaName + "Mapper";
    }

    Source emit() {
        source.javadoc(Javadocs.paragraph("Maps something to a {@link " + target + "}, member by member: {@code null}"
                        + " leaves one out. A member that comes new with a revision of the schema is a method to"
                        + " implement, so that nobody forgets it.")
                + "\n\n@param <S> what is mapped");
        Annotations.generated(source, model.at().reference());
        source.line('@' + source.name(Names.NULL_MARKED));
        source.open("public abstract class " + self + '<' + Reserved.SOURCE_TYPE + "> {");
        skeleton();
        source.gap();
        source.javadoc("For subclasses.");
        source.line("protected " + self + "() {}");
        model.properties().forEach(this::member);
        map();
        source.close();
        return source;
    }

    private void skeleton() {
        String skeleton = source.name(Names.MAPPER_SKELETON);
        List<String> left = model.properties().stream()
                .map(PropertyModel::name)
                .filter(unmapped::containsKey)
                .map(member -> "new " + source.name(Names.UNMAPPED_MEMBER) + '(' + Literals.of(member) + ", "
                        + Literals.of(Javadocs.sentence(unmapped.get(member))) + ')')
                .toList();
        String begin = "public static final " + skeleton + ' ' + Reserved.SKELETON + " = new " + skeleton + '(' + self
                + ".class, " + target + '.' + Reserved.TYPE + ", " + source.name(Names.LIST) + ".of(";
        source.gap();
        source.javadoc("Describes this skeleton: the type that it maps to, and the members that nobody maps.");
        if (left.isEmpty()) {
            source.list(begin, List.of(), "));");
        } else {
            source.lines(begin, left, "));");
        }
    }

    private void member(PropertyModel property) {
        @Nullable String reason = unmapped.get(property.name());
        String versions = Javadocs.versions(property.lifetime(), context.model());
        String javadoc = Javadocs.paragraph(
                "Maps " + Javadocs.code(property.name()) + (versions.isEmpty() ? "." : ": " + versions + '.'));
        if (reason != null) {
            javadoc += "\n\n" + Javadocs.paragraph("<p>Unmapped: " + Javadocs.escape(Javadocs.sentence(reason)));
        }
        String type = types.nullable(types.java(property.type())) + ' ';
        String parameter = Reserved.SOURCE_TYPE + " source";
        source.gap();
        source.javadoc(javadoc);
        if (reason == null) {
            source.list("protected abstract " + type + property.javaName() + '(', List.of(parameter), ");");
        } else {
            source.method("protected " + type + property.javaName(), List.of(parameter), "return null;");
        }
    }

    private void map() {
        List<List<PropertyModel>> parts = Parts.of(model.properties(), property -> MAP_BYTES);
        String builder = target + '.' + Reserved.BUILDER;
        source.gap();
        source.javadoc("{@return all members, mapped}\n\n@param source what is mapped");
        source.open("public final " + target + " map(" + Reserved.SOURCE_TYPE + " source) {");
        if (parts.size() == 1) {
            source.line("return " + target + ".builder()");
            model.properties().forEach(property -> source.continued(call(property)));
            source.continued(".build();");
        } else {
            source.line(builder + " builder = " + target + ".builder();");
            Parts.body(source, parts, "map", "source, builder", this::map);
            source.line("return builder.build();");
        }
        source.close();
        Parts.methods(
                source,
                parts,
                "private void map",
                Reserved.SOURCE_TYPE + " source, " + builder + " builder",
                this::map);
    }

    private void map(PropertyModel property) {
        source.line("builder" + call(property) + ';');
    }

    private static String call(PropertyModel property) {
        return '.' + property.javaName() + '(' + property.javaName() + "(source))";
    }
}
