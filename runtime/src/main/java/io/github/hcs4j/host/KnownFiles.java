package io.github.hcs4j.host;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Files that are named; everything else is a folder that is final as it is. */
record KnownFiles(Map<String, Kind> kinds, Map<String, Optional<String>> finalPaths, Map<String, String> texts)
        implements HostFiles {

    @Override
    public Kind kindOf(String path) {
        if (Objects.requireNonNull(path, "path").isEmpty()) {
            return Kind.MISSING;
        }
        Kind known = kinds.get(path);
        if (known != null) {
            return known;
        }
        return texts.containsKey(path) ? Kind.FILE : Kind.DIRECTORY;
    }

    @Override
    public Optional<String> finalPath(String path) {
        Optional<String> known = finalPaths.get(Objects.requireNonNull(path, "path"));
        return known == null ? Optional.of(path) : known;
    }

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(path, "path")));
    }
}
