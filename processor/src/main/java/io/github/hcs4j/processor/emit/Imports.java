package io.github.hcs4j.processor.emit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names by which the code of one file calls classes: simple ones, imported where they are of another package; with
 * their package where the simple name means something else in the file.
 */
final class Imports {

    private static final String JAVA_LANG = "java.lang";

    private final String packageName;
    private final Set<String> generated;
    private final Set<String> shadowed = new HashSet<>();
    private final Map<String, JavaClass> bySimpleName = new HashMap<>();

    /**
     * For a file.
     *
     * @param packageName the package of the file
     * @param generated the simple names of the types of the model, which are called by them
     */
    Imports(String packageName, Set<String> generated) {
        this.packageName = packageName;
        this.generated = generated;
    }

    /** Says which simple names mean something else in the file: nested types, type parameters, constants, variables. */
    void shadow(Collection<String> names) {
        shadowed.addAll(names);
    }

    /** The name of a class of a library. */
    String library(JavaClass type) {
        return generated.contains(type.simpleName()) ? type.qualifiedName() : name(type);
    }

    /** The name of a generated type. */
    String generated(JavaClass type) {
        return name(type);
    }

    private String name(JavaClass type) {
        String simpleName = type.simpleName();
        if (shadowed.contains(simpleName)) {
            return type.qualifiedName();
        }
        if (type.packageName().equals(packageName) || type.packageName().equals(JAVA_LANG)) {
            return simpleName;
        }
        JavaClass namesake = bySimpleName.putIfAbsent(simpleName, type);
        return namesake == null || namesake.equals(type) ? simpleName : type.qualifiedName();
    }

    /** The import statements, in their order. */
    String text() {
        Set<String> lines = new TreeSet<>();
        bySimpleName.values().forEach(type -> lines.add(type.qualifiedName()));
        StringBuilder text = new StringBuilder();
        lines.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.toString();
    }
}
