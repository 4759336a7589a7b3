package io.github.hcs4j.container;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in a spec that keeps it from becoming a document.
 *
 * @param code which rule is broken
 * @param at where: a path such as {@code mounts[2].type}; for {@link Code#SPEC_MALFORMED} a JSON pointer into the spec
 * @param found the offending value; {@code null} if something is missing or the detail quotes it
 * @param detail what is wrong, without the place and the value
 */
public record SpecProblem(Code code, String at, @Nullable String found, String detail) implements Serializable {

    private static final int LONGEST_QUOTE = 200;

    /** The rules, in the order in which they are checked. */
    public enum Code {
        /** The text is not JSON, or not of the types of a spec. */
        SPEC_MALFORMED("the text is not an OCI runtime spec", "correct the text of the spec"),
        /** There is no spec. */
        SPEC_MISSING("there is no spec", "give the OCI runtime spec, config.json in a bundle"),
        /** The spec is for a Linux container. */
        LINUX_UNSUPPORTED(
                "a Windows container has no linux section",
                "remove the section, or run the container with a Linux runtime"),
        /** The spec has no section for Windows. */
        WINDOWS_SECTION_MISSING("there is no windows section", "add the section with the layerFolders of the image"),
        /** There are not at least one read-only layer and the scratch. */
        LAYERS_TOO_FEW(
                "a container needs two layer folders or more",
                "list the read-only layers, then the folder of the scratch"),
        /** There is no root file system. */
        ROOT_MISSING("there is no root", "add root with the path of the prepared root file system"),
        /** The root file system is to be read-only. */
        ROOT_READONLY("Windows has no read-only root file system", "remove the member or make it false"),
        /** The root of a process-isolated container is not a volume. */
        ROOT_NOT_A_VOLUME(
                "the root of a process-isolated container is a volume and nothing more",
                "give the volume as \\\\?\\Volume{GUID}\\, as Windows names it when the layers are prepared, or for"
                        + " Hyper-V isolation a hosting system, or windows.hyperv with schema version 1.0"),
        /** Nothing says where the utility VM is. */
        UTILITY_VM_NOT_FOUND(
                "no layer folder holds a folder UtilityVM to boot from",
                "set windows.hyperv.utilityVMPath, or use an image with a utility VM"),
        /** The name of a layer folder cannot be a name. */
        LAYER_NAME_INVALID("a folder name has no NUL character", "correct the path of the layer folder"),
        /** There is no path to look up in the hosting system. */
        HOST_PATH_EMPTY(
                "an empty host path cannot be looked up in the hosting system",
                "give the path of the folder on the host"),
        /** The hosting system does not see a folder. */
        NOT_ATTACHED(
                "the hosting system has no such host path attached",
                "share the folder with it by VSMB, or for a mount attach its disk by SCSI, under exactly this host"
                        + " path"),
        /** A mount says what kind of file system it is. */
        MOUNT_TYPE_SET("a mount of a Windows container has no type", "remove the member or make it empty"),
        /** The host is too old for named pipes. */
        PIPES_UNSUPPORTED(
                "the host cannot map named pipes into a container",
                "remove the mount, or use Windows build 16299 (version 1709) or later");

        private final String detail;
        private final String advice;

        Code(String detail, String advice) {
            this.detail = detail;
            this.advice = advice;
        }

        /**
         * What to do about it.
         *
         * @return advice, one clause
         */
        public String advice() {
            return advice;
        }
    }

    static SpecProblem of(Code code, String at, @Nullable String found) {
        return new SpecProblem(code, at, found, code.detail);
    }

    /**
     * What to do about it.
     *
     * @return advice, one clause
     */
    public String advice() {
        return code.advice();
    }

    /**
     * Says it to people.
     *
     * @return place, problem, value and advice in one line
     */
    public String message() {
        String value = found == null ? "" : ", found " + quote(found);
        return (at.isEmpty() ? "spec" : at) + ": " + detail + value + "; " + advice();
    }

    /** One line, whatever is in the value, and not an endless one. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> {
            if (isUnprintable(c)) {
                String.format(Locale.ROOT, "\\u%04x", c).chars().forEach(digit -> quoted.append((char) digit));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').append(isLong(text) ? "..." : "").toString();
    }

    private static boolean isUnprintable(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE;
    }
}
