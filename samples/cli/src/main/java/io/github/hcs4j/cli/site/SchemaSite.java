package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.TypeModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reference of the models as HTML that needs no server and no network: a first page, a page for each model and for
 * each type, a page with what each version brought and one that compares versions for each model that has some, and
 * the scripts and the style that they share. The same schemas give the same bytes.
 */
public final class SchemaSite {

    private static final String NAME = "HCS schema reference";

    private static final String ABOUT =
            "The documents of the Windows Host Compute Service (HCS), and of the OCI runtime spec that they are made"
                    + " from, as hcs4j models them: every type, member and value, with the schema version and the"
                    + " Windows release that brought it.";

    private static final String OWN = "Schema reference";
    private static final String ABOUT_OWN =
            "The documents of a schema, as hcs4j models them: every type, member and value, with the version that"
                    + " brought it.";

    private final String name;
    private final String about;
    private final List<Reference> references;

    private SchemaSite(String name, String about, List<Reference> references) {
        this.name = name;
        this.about = about;
        this.references = List.copyOf(references);
    }

    /** A site of the bundled models. */
    SchemaSite(List<Reference> references) {
        this(NAME, ABOUT, references);
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
     * A site of a schema file. What it refers to lies in its folder or below.
     *
     * @param file the file
     * @return the site
     * @throws IllegalArgumentException if something is wrong with the schema; the message has a line for each problem
     */
    public static SchemaSite ofFile(Path file) {
        return new SchemaSite(OWN, ABOUT_OWN, List.of(Schemas.read(file.toAbsolutePath())));
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
        Frame frame = new Frame(name, references);
        Map<String, String> files = new TreeMap<>();
        Map<String, Usages> usages = new HashMap<>();
        for (Reference reference : references) {
            Usages uses = new Usages(reference);
            usages.put(reference.word(), uses);
            files.put(reference.page(), new ModelPage(reference, uses).html(frame));
            for (TypeModel type : reference.model().types()) {
                files.put(reference.page(type), new TypePage(reference, uses, type).html(frame));
            }
            if (reference.isVersioned()) {
                files.put(reference.versionsPage(), new VersionsPage(reference).html(frame));
                files.put(reference.differencesPage(), new DifferencesPage(reference).html(frame));
            }
        }
        files.put(Frame.INDEX, new IndexPage(name, about, references, Starts.of(references, usages)).html(frame));
        files.put(Frame.DATA, SiteData.script(references));
        for (String name : Frame.SHARED) {
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
