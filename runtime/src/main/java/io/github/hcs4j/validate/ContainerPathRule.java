package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.Findings.At;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Two directories cannot be mapped to one path of the container: "The object already exists", 0x1392. That is what a
 * host said of a Linux container; what it does with two of a Windows container is not known.
 */
record ContainerPathRule(String definition) implements Rule {

    private static final String DIRECTORIES = "MappedDirectories";
    private static final String CONTAINER_PATH = "ContainerPath";
    private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:.*|[^/]*\\\\.*", Pattern.DOTALL);

    @Override
    public List<String> members() {
        return List.of(DIRECTORIES + '/' + CONTAINER_PATH);
    }

    @Override
    public void check(ObjectView object, Findings findings) {
        Map<String, Integer> met = new HashMap<>();
        List<ObjectView.Value> directories =
                object.member(DIRECTORIES).map(ObjectView.Value::elements).orElse(List.of());
        for (int i = 0; i < directories.size(); i++) {
            int index = i;
            directories
                    .get(i)
                    .object()
                    .flatMap(directory -> directory.text(CONTAINER_PATH))
                    .filter(path -> !path.text().isEmpty())
                    .ifPresent(path -> check(path, index, met, findings));
        }
    }

    private static void check(ObjectView.Text path, int index, Map<String, Integer> met, Findings findings) {
        Integer first = met.putIfAbsent(comparable(path.text()), index);
        if (first != null) {
            findings.add(
                    WINDOWS.matcher(path.text()).matches() ? Severity.WARNING : Severity.ERROR,
                    Code.CONTAINER_PATH_TWICE,
                    At.value(path.place(), path.located()),
                    Quote.value(path.located(), path.place()) + ", to which " + DIRECTORIES + '/' + first
                            + " is mapped already",
                    "a path of the container for each directory",
                    () -> "map one of them to another path");
        }
    }

    /** Windows makes no difference between upper and lower case, nor between its separators; Linux does. */
    private static String comparable(String path) {
        String plain = WINDOWS.matcher(path).matches() ? path.replace('\\', '/').toLowerCase(Locale.ROOT) : path;
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
