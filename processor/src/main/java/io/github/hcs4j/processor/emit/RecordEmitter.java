package io.github.hcs4j.processor.emit;

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
     * @param unions the choices that objects are branches of, by the Java names of the objects
     */
    RecordEmitter(EmitContext context, Map<String, List<UnionModel>> unions) {
        this.context = context;
        this.unions = unions;
    }

    Source emit(ObjectModel model) {
        ObjectCode code = ObjectCode.of(model, context);
        Source source = code.source();
        List<UnionModel> choices = unions.getOrDefault(model.javaName(), List.of());
        source.javadoc(javadoc(code));
        Annotations.generated(source, model.at().reference());
        source.line('@' + source.name(Names.NULL_MARKED));
        source.braces(
                '@' + source.name(Names.JSON_PROPERTY_ORDER) + '(',
                code.members().stream().map(Member::name).toList(),
                ")");
        if (!choices.isEmpty()) {
            source.line(Annotations.withoutTypeInfo(source));
        }
        List<String> interfaces = new ArrayList<>(List.of(source.name(Names.MODEL_RECORD)));
        choices.forEach(union -> interfaces.add(code.types().generated(union.javaName())));
        ClassEmitter large = new ClassEmitter(code);
        if (model.isRecord()) {
            head(code, interfaces);
        } else {
            large.head(interfaces);
        }
        type(code);
        if (model.isRecord()) {
            constructor(code);
        } else {
            large.members();
        }
        new DoorsEmitter(code).emit(presets(model, choices));
        contents(code);
        if (!model.isRecord()) {
            large.equality();
        }
        new BuilderEmitter(code).emit();
        new CodecEmitter(code).emit();
        source.close();
        return source;
    }

    private String javadoc(ObjectCode code) {
        ObjectModel model = code.model();
        String heading = Headings.of(model, context);
        if (!model.isRecord()) {
            return heading;
        }
        StringBuilder tags = new StringBuilder();
        MemberJavadocs javadocs = new MemberJavadocs(model, context);
        for (PropertyModel property : model.properties()) {
            tags.append(Javadocs.tag("@param " + property.javaName(), javadocs.phrase(property)))
                    .append('\n');
        }
        return heading + Headings.PARAGRAPH + tags + "@param " + Reserved.UNKNOWN_MEMBERS
                + " members that the schema does not have, in their order";
    }

    private static void head(ObjectCode code, List<String> interfaces) {
        List<String> components = new ArrayList<>();
        for (Member member : code.members()) {
            String annotations = Annotations.component(code.source(), member.property());
            String component = code.types().nullable(member.type()) + ' ' + member.javaName();
            boolean isOneLine = code.source().fitsInList(annotations + ' ' + component);
            components.add(annotations + (isOneLine ? ' ' : '\n') + component);
        }
        components.add(code.types().freeFormMap() + ' ' + Reserved.UNKNOWN_MEMBERS);
        String implementing = "implements " + String.join(", ", interfaces) + " {";
        String begin = "public record " + code.declared() + '(';
        if (components.size() == 1) {
            code.source().list(begin, components, ") " + implementing);
        } else {
            code.source().lines(begin, components, ")");
            code.source().continued(implementing);
        }
        code.source().begin();
    }

    private static void type(ObjectCode code) {
        Source source = code.source();
        ObjectModel model = code.model();
        String type = source.name(Names.OBJECT_TYPE);
        source.gap();
        source.javadoc("Describes this type: its versions and members.");
        source.list(
                "public static final " + type + '<' + code.self() + "> " + Reserved.TYPE + " = " + type + ".of(",
                List.of(
                        Literals.of(model.name()),
                        code.self() + ".class",
                        Literals.of(model.at().reference()),
                        Lifetimes.version(model.lifetime().since(), source),
                        Lifetimes.version(model.lifetime().until(), source),
                        Reserved.CODEC + '.' + Reserved.INSTANCE),
                ");");
    }

    private static void constructor(ObjectCode code) {
        Source source = code.source();
        Guards guards = new Guards(source);
        source.gap();
        source.javadoc(Javadocs.paragraph(Guards.sentence(code.model())
                + " Call the builder instead: the order of the components changes with the schema."));
        source.open("public " + code.declared() + " {");
        for (Member member : code.members()) {
            guards.guard(member.property(), member.javaName());
        }
        source.line(Reserved.UNKNOWN_MEMBERS + " = " + guards.unknownMembers(Reserved.UNKNOWN_MEMBERS) + ';');
        source.close();
    }

    /** The typed views of members that carry several types. */
    private static void contents(ObjectCode code) {
        Source source = code.source();
        for (Member member : code.members()) {
            if (member.property().contents().isEmpty()) {
                continue;
            }
            String value = member.javaName() + "()";
            source.gap();
            source.javadoc("{@return " + Javadocs.code(member.property().name())
                    + " as a value of a type that it carries; {@code null} if it is absent}");
            source.open("public <T> " + code.types().nullable("T") + ' ' + member.javaName() + '('
                    + source.name(Names.MODEL_TYPE) + "<T> type) {");
            source.line("return " + value + " == null ? null : type.ofTree(" + value + ");");
            source.close();
        }
    }

    /** What each new builder has: texts that are always the same, such as the one that tells a branch from the others. */
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
}
