package io.github.hcs4j.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaRelease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The site of the three models, held against the generated constants, which it is not made from. */
class SchemaSiteTest {

    private static final Map<String, Model> MODELS =
            Map.of("v1", V1Model.model(), "v2", V2Model.model(), "oci", OciModel.model());
    private static final Map<String, String> FILES = site().files();
    private static final Map<String, Page> PAGES = pages(FILES);

    private static SchemaSite site() {
        return SchemaSite.of(Stream.of("v1", "v2", "oci")
                .map(word -> new SchemaSite.Subject(
                        word,
                        MODELS.get(word).schema(),
                        MODELS.get(word).types().get(0).javaType().getPackageName()))
                .toList());
    }

    private static Map<String, Page> pages(Map<String, String> files) {
        Map<String, Page> pages = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".html")) {
                pages.put(name, new Page(content));
            }
        });
        return pages;
    }

    static Set<String> pageNames() {
        return PAGES.keySet();
    }

    @Test
    void hasAPageForEachModelAndType() {
        Set<String> names = new HashSet<>(Set.of(
                "copy.js",
                "data.js",
                "differences.js",
                "index.html",
                "oci.html",
                "search.js",
                "style.css",
                "types.js",
                "v1.html",
                "v2-differences.html",
                "v2-versions.html",
                "v2.html",
                "versions.js"));
        MODELS.forEach((word, model) -> model.types().forEach(type -> names.add(page(word, type))));
        assertThat(FILES.keySet()).isEqualTo(names).contains("v2.ComputeSystem.html", "v1.ContainerConfig.html");
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct())
                .hasSameSizeAs(names);
    }

    @Test
    void pagesAreSmall() {
        FILES.forEach((name, content) -> assertThat(content.getBytes(StandardCharsets.UTF_8).length)
                .as(name)
                .isLessThan(name.matches("v2\\..*\\.html") ? 50_000 : 300_000));
    }

    @Test
    void theFirstPageHasFirstWhatPeopleComeFor() {
        Page page = PAGES.get("index.html");
        List<String> targets = page.all("a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(target -> target.matches("\\w+\\.\\w+\\.html"))
                .toList();
        assertThat(targets)
                .startsWith("v2.ComputeSystem.html", "v2.ModifySettingRequest.html", "v2.ProcessParameters.html")
                .contains("v1.ContainerConfig.html", "oci.Spec.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "oci"})
    void eachTypeHasAnExample(String word) {
        for (ModelType<?> type : MODELS.get(word).types()) {
            Page page = PAGES.get(page(word, type));
            assertThat(page.all("pre")).as(type.name()).hasSize(2);
            assertThat(page.all("pre").get(1).getTextContent())
                    .startsWith(type.javaType().getSimpleName() + ' ')
                    .endsWith(";");
        }
    }

    private static String page(String word, ModelType<?> type) {
        return word + '.' + type.javaType().getSimpleName() + ".html";
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "oci"})
    void showsEveryTypeMemberAndValue(String word) {
        Page list = PAGES.get(word + ".html");
        for (ModelType<?> type : MODELS.get(word).types()) {
            assertThat(at(list, anchor(type.name()))).startsWith(type.name());
            Page page = PAGES.get(page(word, type));
            String text = at(page, "site-content");
            assertThat(text).contains('\n' + type.name() + ' ', type.javaType().getName());
            if (type.since() != null) {
                assertThat(text).contains("since " + type.since() + " (");
            }
            if (type instanceof ObjectType<?> object) {
                checkMembers(page, object);
            } else if (type instanceof EnumType<?> enumeration) {
                checkValues(page, enumeration);
            }
        }
    }

    private static <T> void checkMembers(Page page, ObjectType<T> type) {
        type.members().forEach(member -> {
            String text = at(page, anchor(member.name()));
            assertThat(text).startsWith(member.name() + ' ' + member.accessor() + "()");
            if (member.since() != null) {
                assertThat(text).contains(member.since().toString());
            }
            if (member.until() != null) {
                assertThat(text).contains(member.since() + " to " + member.until());
            }
            assertThat(text.contains("required")).as(text).isEqualTo(member.isRequired());
        });
    }

    private static <E extends EnumValue> void checkValues(Page page, EnumType<E> type) {
        type.values().forEach(value -> {
            String text = at(page, anchor(value.text()));
            String label = value.text().isEmpty() ? "\"\"" : value.text();
            assertThat(text).startsWith(label + ' ' + ((Enum<?>) value.constant()).name());
        });
    }

    private static String anchor(String name) {
        return name.isEmpty()
                ? "~"
                : name.replace("-", "~002d")
                        .replace(":", "~003a")
                        .replace(".", "~002e")
                        .replace(" ", "~0020");
    }

    private static String at(Page page, String anchor) {
        return page.textAt(anchor).orElseThrow(() -> new AssertionError("nothing at " + anchor));
    }

    @Test
    void tellsWhatOnlyAnOverlayHas() {
        assertThat(at(PAGES.get("v2.Numa.html"), "site-content"))
                .contains("Numa object in no published schema", "github.com/microsoft/hcsshim");
        assertThat(at(PAGES.get("v2.CombinedLayers.html"), "FilterType"))
                .contains("since 2.9", "in no published schema", "Source: ");
        assertThat(at(PAGES.get("v2.Container.html"), "site-content")).contains("Container object\n");
        assertThat(at(PAGES.get("v2.Container.html"), "GuestOs")).doesNotContain("in no published schema");
    }

    @Test
    void tellsWhereATypeIsUsed() {
        assertThat(at(PAGES.get("v2.ContainerMemory.html"), "site-content")).contains("Used by", "Container.Memory");
    }

    @Test
    void namesTheReleasesOfAllVersions() {
        String index = FILES.get("index.html");
        for (Model model : MODELS.values()) {
            for (SchemaRelease release : model.releases()) {
                assertThat(index)
                        .contains(">" + release.version() + "</th>")
                        .contains(
                                release.windows().isEmpty()
                                        ? "no Windows release known"
                                        : release.windows() + ", build "
                                                + release.firstBuild().number());
            }
        }
        assertThat(FILES.values()).allSatisfy(page -> assertThat(page).doesNotContain("build 0"));
    }

    @ParameterizedTest
    @MethodSource("pageNames")
    void everyLinkLeadsSomewhere(String name) {
        Page page = PAGES.get(name);
        for (Element link : page.all("a")) {
            String target = link.getAttribute("href");
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            assertThat(FILES).as(target).containsKey(file.isEmpty() ? name : file);
            if (hash >= 0 && !file.endsWith("-differences.html")) {
                Page other = file.isEmpty() ? page : PAGES.get(file);
                assertThat(other.textAt(target.substring(hash + 1))).as(target).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pageNames")
    void anchorsAreUnique(String name) {
        assertThat(PAGES.get(name).attributes("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pageNames")
    void nothingIsLoadedFromElsewhere(String name) {
        Page page = PAGES.get(name);
        Set<String> loaded = new HashSet<>(page.attributes("src"));
        page.all("link").forEach(link -> loaded.add(link.getAttribute("href")));
        loaded.remove("data:,");
        assertThat(FILES.keySet()).containsAll(loaded);
        assertThat(page.attributes("href"))
                .allSatisfy(target -> assertThat(target).doesNotContain("//").matches("data:,|[^:]*"));
        assertThat(page.attributes("style")).isEmpty();
        assertThat(FILES.get("style.css")).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @MethodSource("pageNames")
    void pagesHaveLandmarksAndNamesForAllControls(String name) {
        Page page = PAGES.get(name);
        for (String landmark : List.of("header", "main", "footer", "h1")) {
            assertThat(page.all(landmark)).as(landmark).hasSize(1);
        }
        Set<String> labelled = new HashSet<>(page.attributes("for"));
        Stream.concat(page.all("input").stream(), page.all("select").stream())
                .forEach(control -> assertThat(labelled).contains(control.getAttribute("id")));
        assertThat(page.all("caption")).hasSameSizeAs(page.all("table"));
    }

    @Test
    void dataForScriptsHasAllNames() {
        String json = FILES.get("data.js")
                .replace("\"use strict\";\nconst hcsModels = ", "")
                .replace(";\n", "");
        List<?> models = (List<?>) ScalarType.ANY.read(json);
        assertThat(models).hasSize(3);
        for (Object model : models) {
            Map<?, ?> facts = (Map<?, ?>) model;
            assertThat((List<?>) facts.get("types"))
                    .hasSameSizeAs(MODELS.get((String) facts.get("word")).types());
        }
    }

    @Test
    void isTheSameEachTime(@TempDir Path folder) throws IOException {
        assertThat(site().files()).isEqualTo(FILES);
        site().write(folder.resolve("made/for/it"));
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            assertThat(folder.resolve("made/for/it").resolve(file.getKey())).hasContent(file.getValue());
        }
        assertThat(FILES.values())
                .allSatisfy(content -> assertThat(content).endsWith("\n").doesNotContain("\r"));
    }

    /** The Javadoc of a model's package names the page of the model, beside the Javadoc in a folder called schema. */
    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "oci"})
    void theJavadocLinksToThePage(String word) throws IOException {
        Path source = Path.of(
                System.getProperty("basedir", "."),
                "../../runtime/src/main/java/io/github/hcs4j/model",
                word,
                "package-info.java");
        assertThat(Files.readString(source)).contains("<a href=\"{@docRoot}/schema/" + word + ".html\">");
        assertThat(PAGES).containsKey(word + ".html");
    }
}
