package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The first page: what people come for, which models there are, and which Windows release brought which version. */
final class IndexPage {

    private final String name;
    private final String about;
    private final List<Reference> references;
    private final List<Starts.Found> starts;

    IndexPage(String name, String about, List<Reference> references, List<Starts.Found> starts) {
        this.name = name;
        this.about = about;
        this.references = references;
        this.starts = starts;
    }

    String html(Frame frame) {
        return frame.page(Frame.INDEX, name, List.of(), this::addBody);
    }

    private void addBody(Html html) {
        html.open("main", "id", "site-content", "class", "single");
        html.element("h1", name);
        html.element("p", about, "class", "lead");
        addStarts(html);
        html.element("h2", "Models").open("ul", "class", "cards models");
        references.forEach(reference -> addCard(html, reference));
        html.close();
        references.stream().filter(reference -> !reference.versions().isEmpty()).forEach(reference -> {
            html.open("section");
            html.element("h2", "Versions of " + reference.title());
            addVersions(html, reference);
            html.close();
        });
        html.close();
    }

    private void addStarts(Html html) {
        if (starts.isEmpty()) {
            return;
        }
        html.element("h2", "Where to begin").open("ul", "class", "cards starts");
        for (Starts.Found start : starts) {
            html.open("li", "class", "card");
            html.element("p", start.purpose(), "class", "purpose");
            html.open("h3")
                    .link(start.reference().page(start.type()), start.type().name())
                    .text(" ");
            html.element("span", start.reference().word(), "class", "kind").close();
            html.open("p")
                    .words(Words.first(start.type().description()))
                    .close()
                    .close();
        }
        html.close();
    }

    private static void addCard(Html html, Reference reference) {
        html.open("li", "class", "card");
        html.open("h3").link(reference.page(), reference.title()).close();
        html.element("p", counts(reference));
        if (!reference.javaPackage().isEmpty()) {
            html.open("p").element("code", reference.javaPackage()).close();
        }
        if (reference.isVersioned()) {
            html.open("p")
                    .link(reference.versionsPage(), "What each version brought")
                    .text(" · ");
            html.link(reference.differencesPage(), "Differences between two").close();
        }
        html.close();
    }

    private static String counts(Reference reference) {
        List<TypeModel> types = reference.model().types();
        return Words.count(types.size(), "type") + ", "
                + Words.count(entries(types, type -> !(type instanceof EnumModel)), "member") + ", "
                + Words.count(entries(types, EnumModel.class::isInstance), "value");
    }

    private static int entries(List<TypeModel> types, Predicate<TypeModel> wanted) {
        return types.stream()
                .filter(wanted)
                .mapToInt(type -> Entry.of(type).size())
                .sum();
    }

    private static void addVersions(Html html, Reference reference) {
        String caption = "Versions of " + reference.title() + " with the Windows releases that brought them";
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table").element("caption", caption, "class", "unseen");
        html.open("thead").open("tr");
        List<String> counts = reference.isVersioned() ? List.of("New types", "New members and values") : List.of();
        Stream.concat(Stream.of("Version", "Windows"), counts.stream())
                .forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().open("tbody");
        for (Lifetime.Version version : reference.versions()) {
            html.open("tr").element("th", version.toString(), "scope", "row");
            html.element("td", Dates.windows(version, reference.model()));
            if (reference.isVersioned()) {
                List<TypeModel> types = reference.model().types();
                addCount(html, version, types.stream().map(TypeModel::lifetime));
                addCount(
                        html,
                        version,
                        types.stream().flatMap(type -> Entry.of(type).stream()).map(Entry::lifetime));
            }
            html.close();
        }
        html.close().close().close();
    }

    private static void addCount(Html html, Lifetime.Version version, Stream<Lifetime> lifetimes) {
        long count =
                lifetimes.filter(lifetime -> version.equals(lifetime.since())).count();
        html.element("td", Long.toString(count), "class", "number");
    }
}
