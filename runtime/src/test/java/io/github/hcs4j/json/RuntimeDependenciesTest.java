package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Users of the runtime get annotations of Jackson and JSpecify, our own jars, and no parser. */
class RuntimeDependenciesTest {

    private static final Set<String> ALLOWED = Set.of(
            "io.github.hcs4j:hcs4j-schemas", "com.fasterxml.jackson.core:jackson-annotations", "org.jspecify:jspecify");

    @Test
    void theRuntimeBringsNothingElse() throws Exception {
        List<String> brought = new ArrayList<>(broughtBy(Path.of("pom.xml")));
        brought.addAll(broughtBy(Path.of("..", "pom.xml")));

        assertThat(brought).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @Test
    void theSchemasBringNothing() throws Exception {
        assertThat(broughtBy(Path.of("..", "schemas", "pom.xml"))).isEmpty();
    }

    /** The dependencies of a POM that its users get, too. */
    private static List<String> broughtBy(Path pom) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        List<String> brought = new ArrayList<>();
        for (Element dependencies : children(document.getDocumentElement(), "dependencies")) {
            for (Element dependency : children(dependencies, "dependency")) {
                String scope = text(dependency, "scope", "compile");
                boolean optional = Boolean.parseBoolean(text(dependency, "optional", "false"));
                if (!optional && (scope.equals("compile") || scope.equals("runtime"))) {
                    brought.add(text(dependency, "groupId", "") + ':' + text(dependency, "artifactId", ""));
                }
            }
        }
        return brought;
    }

    private static String text(Element parent, String name, String otherwise) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? otherwise : found.get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
