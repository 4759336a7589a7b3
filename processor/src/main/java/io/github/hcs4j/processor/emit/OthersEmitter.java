package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.Demands;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.OthersModel;
import io.github.hcs4j.processor.model.Reserved;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes the doors to the members of an object for whose names a schema has a rule and no list. They are kept among the
 * unknown members.
 *
 * <pre>{@code
 * public Map<String, Port> additionalProperties() { ... }
 * public Builder putAdditionalProperties(String key, Port value) { ... }
 * }</pre>
 */
final class OthersEmitter {

    private static final String VALUE = "value";

    private final ObjectCode code;

    OthersEmitter(ObjectCode code) {
        this.code = code;
    }

    /** The typed views, in the object's type. */
    void views(TypeSpec.Builder type) {
        for (OthersModel others : code.model().others()) {
            Code body = code.body();
            body.list(
                    "return " + code.types().constant(others.type()) + ".ofTree(",
                    List.of(rule(others) + ".among(" + Reserved.UNKNOWN_MEMBERS + "())"),
                    ");");
            type.addMethod(MethodSpec.methodBuilder(others.javaName())
                    .addJavadoc(Javadocs.of(Javadocs.paragraph("{@return " + phrase(others)
                                    + "; a view of unknown members that is made at each call}")
                            + "\n\n@throws " + body.name(Names.JSON_EXCEPTION)
                            + " if one of them is of another type"))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(code.types().java(others.type()))
                    .addCode(body.block())
                    .build());
        }
    }

    private static String phrase(OthersModel others) {
        String phrase = "the members that " + Javadocs.code(others.keyword()) + " describes";
        if (!others.description().isBlank()) {
            phrase += ": " + Javadocs.escape(Javadocs.open(others.description()));
        }
        GivenValue constant = others.demands().constant();
        String demands = LimitPhrases.of(others.demands());
        return phrase
                + (constant == null ? "" : "; always " + Javadocs.code(constant.text()))
                + (demands.isEmpty() ? "" : "; " + demands);
    }

    /** What the object's type says of them. */
    private static String rule(OthersModel others) {
        return Reserved.TYPE + ".others(\"" + others.javaName() + "\")";
    }

    /**
     * What puts one of them into the builder.
     *
     * @param taken the names of methods of the builder that are taken
     */
    void setters(TypeSpec.Builder builder, Set<String> taken) {
        for (OthersModel others : code.model().others()) {
            String name = "put" + JavaNames.capital(others.javaName());
            if (!taken.add(name)) {
                continue;
            }
            TypeName value = code.types().java(others.type().value());
            String tree = code.types().constant(others.type().value()) + ".toTree(";
            boolean isNullable = others.type().nullable();
            put(
                    builder,
                    others,
                    name,
                    isNullable ? Types.nullable(value) : value,
                    (isNullable ? VALUE + " == null ? null : " : "") + tree + VALUE + ')');
            Conversion conversion = Conversion.to(others.type().value());
            if (conversion != null) {
                put(builder, others, name, conversion.from(), tree + conversion.of(VALUE, code.scope()) + ')');
            }
        }
    }

    private void put(TypeSpec.Builder builder, OthersModel others, String name, TypeName type, String tree) {
        Code body = code.nestedBody();
        body.list("return putUnknownMembers(", List.of(rule(others) + ".checked(key)", tree), ");");
        builder.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(
                        Javadocs.of("Puts one of the members that " + Javadocs.code(others.keyword()) + " describes."))
                .addModifiers(Modifier.PUBLIC)
                .returns(code.builder())
                .addParameter(String.class, "key")
                .addParameter(type, VALUE)
                .addCode(body.block())
                .build());
    }

    /**
     * What describes them.
     *
     * @param said the calls that say what is demanded of values
     */
    void describe(Code body, Function<Demands, List<String>> said) {
        for (OthersModel others : code.model().others()) {
            List<String> arguments = new ArrayList<>();
            arguments.add('"' + others.javaName() + '"');
            arguments.add(code.types().constant(others.type()));
            others.patterns().forEach(pattern -> arguments.add(Literals.of(pattern)));
            body.chain("members.others(", arguments, ")", said.apply(others.demands()));
        }
    }
}
