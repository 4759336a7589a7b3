package io.github.hcs4j.processor.emit;

/**
 * A top-level class that generated code refers to.
 *
 * @param packageName its package
 * @param simpleName its name in that
 */
record JavaClass(String packageName, String simpleName) {

    /** The name with the package. */
    String qualifiedName() {
        return packageName + '.' + simpleName;
    }
}
