package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.ObjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Two directories cannot be mapped to one path of the container: "The object already exists", 0x1392. That is what a host
 * said of a Linux container; what it does with two of a Windows container is not known.
 */
record ContainerPathRule(ObjectType<?> type, ObjectType<?> directory) implements Rule {

    private static final String DIRECTORIES = "MappedDirectories";
    private static final String CONTAINER_PATH = "ContainerPath";
    private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:.*|[^/]*\\\\.*", Pattern.DOTALL);

    @Override
    public void check(ObjectView object, Findings findings) {
        Map<String, Integer> met = new HashMap<>();
        List<Located> directories = object.elements(DIRECTORIES);
        for (int i = 0; i < directories.size(); i++) {
            if (directories.get(i) instanceof Located.ObjectValue value) {
                Path path = object.path().member(DIRECTORIES).element(i);
                check(new ObjectView(directory, value, path), i, met, findings);
            }
        }
    }

    private static void check(ObjectView mapped, int index, Map<String, Integer> met, Findings findings) {
        mapped.text(CONTAINER_PATH).filter(text -> !text.text().isEmpty()).ifPresent(text -> {
            Integer first = met.putIfAbsent(comparable(text.text()), index);
            if (first != null) {
                findings.add(
                        WINDOWS.matcher(text.text()).matches() ? Severity.WARNING : Severity.ERROR,
                        Code.CONTAINER_PATH_TWICE,
                        Spot.of(mapped.path().member(CONTAINER_PATH), text),
                        text.describe() + ", to which " + DIRECTORIES + '/' + first + " is mapped already",
                        "a path of the container for each directory",
                        () -> "map one of them to another path");
            }
        });
    }

    /** Windows makes no difference between upper and lower case, nor between its separators; Linux does. */
    private static String comparable(String path) {
        String plain = WINDOWS.matcher(path).matches() ? path.replace('\\', '/').toLowerCase(Locale.ROOT) : path;
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
