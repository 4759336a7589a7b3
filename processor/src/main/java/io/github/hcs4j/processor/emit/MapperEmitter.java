package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mapper skeleton:
 *
 * <pre>{@code
 * public abstract class GuestOsMapper<S> {
 *     protected abstract @Nullable String hostName(S source);
 *     public final GuestOs map(S source) { return new GuestOs(hostName(source), Map.of()); }
 * }
 * }</pre>
 */
final class MapperEmitter implements Emitter<ObjectModel> {

    @Override
    public TypeSpec emit(ObjectModel model, EmitContext context) {
        ClassName target = context.type(model.javaName());
        Map<String, String> unmapped = context.unmapped().getOrDefault(model.name(), Map.of());
        TypeSpec.Builder mapper = TypeSpec.classBuilder(context.type(model.javaName() + "Mapper"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addTypeVariable(Names.S)
                .addJavadoc(
                        "Maps something to a {@link $L}, member by member: {@code null} leaves one out. A member that comes\n"
                                + "new with a revision of the schema is a method to implement, so that nobody forgets it.\n\n"
                                + "@param <S> what is mapped\n",
                        model.javaName())
                .addAnnotation(Names.generated(model.at().reference()))
                .addAnnotation(Names.NULL_MARKED)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PROTECTED)
                        .addJavadoc("For subclasses.\n")
                        .build());
        Types types = new Types(context);
        for (PropertyModel property : model.properties()) {
            mapper.addMethod(member(property, unmapped.get(property.name()), types, context));
        }
        String values = model.properties().stream()
                .map(property -> property.javaName() + "(source), ")
                .collect(Collectors.joining());
        return mapper.addMethod(MethodSpec.methodBuilder("map")
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addJavadoc("{@return all members, mapped}\n\n@param source what is mapped\n")
                        .returns(target)
                        .addParameter(Names.S, "source")
                        .addStatement("return new $T($L$T.of())", target, values, Names.MAP)
                        .build())
                .build();
    }

    private static MethodSpec member(
            PropertyModel property, @Nullable String reason, Types types, EmitContext context) {
        String versions = Javadocs.versions(property.lifetime(), context.model());
        CodeBlock.Builder javadoc = CodeBlock.builder()
                .add(Javadocs.paragraph(
                        "Maps " + Javadocs.code(property.name()) + (versions.isEmpty() ? "." : ": " + versions + '.')));
        if (reason != null) {
            javadoc.add("\n").add(Javadocs.paragraph("<p>Unmapped: " + Javadocs.escape(Javadocs.sentence(reason))));
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc(javadoc.build())
                .returns(Names.nullable(types.java(property.type())))
                .addParameter(Names.S, "source");
        return reason == null
                ? method.addModifiers(Modifier.ABSTRACT).build()
                : method.addStatement("return null").build();
    }
}
