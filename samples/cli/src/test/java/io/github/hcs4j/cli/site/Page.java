package io.github.hcs4j.cli.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of the site, read: it is XML as well as HTML, so a page that is not well-formed is found here. */
final class Page {

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Element> places = new HashMap<>();

    Page(String html) {
        Document document;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException problem) {
            throw new AssertionError(problem);
        }
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            elements.add(element);
            places.put(element.getAttribute("id"), element);
        }
    }

    List<Element> all(String name) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }

    /** The values of an attribute, one for each element that has it. */
    List<String> attributes(String name) {
        return elements.stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    /** The text of the element at an anchor. */
    Optional<String> textAt(String anchor) {
        return Optional.ofNullable(places.get(anchor)).map(Element::getTextContent);
    }
}
