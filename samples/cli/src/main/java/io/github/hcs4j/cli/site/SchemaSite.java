package io.github.hcs4j.cli.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reference of the models as HTML that needs no server and no network: a page for each model, a page with what each
 * version brought and one that compares versions for each model that has some, and the scripts and the style that they
 * share. The same schemas give the same bytes.
 */
public final class SchemaSite {

    private final List<Reference> references;

    SchemaSite(List<Reference> references) {
        this.references = List.copyOf(references);
    }

    /**
     * A model to show.
     *
     * @param word the word that selects it, which names its pages: {@code v2} is on {@code v2.html}
     * @param schema the path of its schema file on the class path
     * @param javaPackage the package of its types
     */
    public record Subject(String word, String schema, String javaPackage) {}

    /**
     * A site of models whose schemas are on the class path.
     *
     * @param subjects the models, in the order of the site
     * @return the site
     * @throws IllegalStateException if a schema is not on the class path, or is not one to make a model of
     */
    public static SchemaSite of(List<Subject> subjects) {
        return new SchemaSite(subjects.stream().map(Schemas::read).toList());
    }

    /**
     * Writes the site; what is in the folder already stays, but for files of the same names.
     *
     * @param folder where; made if it is not there
     * @throws IOException if it cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The content of each file, by its name. */
    Map<String, String> files() {
        Frame frame = new Frame(references);
        Map<String, String> files = new TreeMap<>();
        files.put(Frame.INDEX, new IndexPage(references).html(frame));
        for (Reference reference : references) {
            files.put(reference.page(), new ModelPage(reference).html(frame));
            if (reference.isVersioned()) {
                files.put(reference.versionsPage(), new VersionsPage(reference).html(frame));
                files.put(reference.differencesPage(), new DifferencesPage(reference).html(frame));
            }
        }
        files.put(Frame.DATA, SiteData.script(references));
        for (String name : List.of(Frame.STYLE, Frame.SEARCH, VersionsPage.SCRIPT, DifferencesPage.SCRIPT)) {
            files.put(name, resource(name));
        }
        return files;
    }

    private static String resource(String name) {
        try (InputStream in = SchemaSite.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
