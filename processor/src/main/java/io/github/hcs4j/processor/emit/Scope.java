package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of types in the code of one file, while it is text: each is a mark, of which JavaPoet makes a name when it
 * knows what is imported. A type whose simple name is a constant or a variable of the file is called by its whole name,
 * because JavaPoet does not know of those.
 */
final class Scope {

    /** Around the name of a class. No text of a schema has these characters: they are escaped in it. */
    private static final char BEGIN = '\1';

    private static final char END = '\2';
    private static final char NULLABLE = '@';
    private static final String SHOWN_NULLABLE = "@Nullable ";

    private final String modelPackage;
    private final List<String> clashes;
    private final Set<String> shadowed;

    /**
     * For a file.
     *
     * @param shadowed the names of its constants and variables
     */
    Scope(EmitContext context, Collection<String> shadowed) {
        this.modelPackage = context.modelPackage();
        this.clashes = Names.among(context.typeNames());
        this.shadowed = new HashSet<>(shadowed);
    }

    /** The simple names that are those of generated types, so that no class of a library may be called by them. */
    String[] clashes() {
        return clashes.toArray(String[]::new);
    }

    /** A type. */
    String name(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return name(parameterized.rawType(), type.isAnnotated())
                    + parameterized.typeArguments().stream()
                            .map(this::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return type instanceof ClassName name ? name(name, type.isAnnotated()) : type.toString();
    }

    private String name(ClassName type, boolean isNullable) {
        String simpleName = type.simpleName();
        boolean isClash = clashes.contains(simpleName) && !type.packageName().equals(modelPackage);
        if (isClash || shadowed.contains(simpleName)) {
            String annotation = isNullable ? NULLABLE + name(Names.NULLABLE) + ' ' : "";
            return type.packageName() + '.' + annotation + simpleName;
        }
        return BEGIN + (isNullable ? "@" : "") + type.packageName() + '.' + simpleName + END;
    }

    /** How wide a text is when its names are those of imported classes. */
    static int width(String text) {
        int width = text.length();
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, begin + 1)) {
            int end = text.indexOf(END, begin);
            int shown = end
                    - 1
                    - text.lastIndexOf('.', end)
                    + (text.charAt(begin + 1) == NULLABLE ? SHOWN_NULLABLE.length() : 0);
            width += shown - (end + 1 - begin);
        }
        return width;
    }

    /** A text for JavaPoet. */
    static CodeBlock block(String text) {
        CodeBlock.Builder block = CodeBlock.builder();
        int written = 0;
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, written)) {
            int end = text.indexOf(END, begin);
            block.add("$L$T", text.substring(written, begin), type(text.substring(begin + 1, end)));
            written = end + 1;
        }
        return block.add("$L", text.substring(written)).build();
    }

    private static TypeName type(String mark) {
        boolean isNullable = mark.charAt(0) == NULLABLE;
        int dot = mark.lastIndexOf('.');
        ClassName type = ClassName.get(mark.substring(isNullable ? 1 : 0, dot), mark.substring(dot + 1));
        return isNullable ? Types.nullable(type) : type;
    }
}
