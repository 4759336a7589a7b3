package io.github.hcs4j.processor.emit;

/**
 * A file that is to be written.
 *
 * @param packageName the package of its type
 * @param simpleName the name of its type, without the package
 * @param text what it says
 */
public record SourceFile(String packageName, String simpleName, String text) {

    /**
     * The name of its type.
     *
     * @return the name, with its package
     */
    public String name() {
        return packageName + '.' + simpleName;
    }
}
