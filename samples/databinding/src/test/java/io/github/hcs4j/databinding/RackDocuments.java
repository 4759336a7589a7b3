package io.github.hcs4j.databinding;

import java.util.List;
import java.util.stream.Stream;

/** Documents of the module's own model, which are written as they are read: a type, a tab, a text. */
final class RackDocuments {

    private static final String REQUIRED = "\"Name\":\"r\",\"Owner\":null,\"Keeper\":null";

    static final List<String> LINES = Stream.of(
                    "Rack\t{\"Owner\":null,\"Keeper\":null}",
                    "Rack\t{" + REQUIRED + "}",
                    "Rack\t{\"Name\":\"\",\"Owner\":\"storage\",\"Keeper\":{\"Badges\":{\"b\":1,\"a\":2}}}",
                    "Rack\t{" + REQUIRED + ",\"Use\":\"Storage\",\"Uses\":[\"Computing\",\"true\",\"5\",\"of late\"]}",
                    "Rack\t{" + REQUIRED
                            + ",\"Built\":\"2019-03-05T18:45:41.2346710Z\",\"Seal\":\"AAE=\",\"Height\":255,"
                            + "\"Energy\":18446744073709551615,\"Serial\":4294967295,\"Load\":0.1,\"Price\":1999.5}",
                    "Rack\t{" + REQUIRED + ",\"Built\":\"some day\",\"Seal\":\"no Base64\"}",
                    "Rack\t{" + REQUIRED + ",\"Top\":{\"Kind\":\"Server\",\"Cores\":8,\"Newer\":[1]},"
                            + "\"Units\":[{\"Kind\":\"Switch\",\"Ports\":[]},{\"Kind\":\"Server\"},"
                            + "{\"Kind\":\"Tape\",\"Cores\":{\"a\":null}}],"
                            + "\"UnitsByName\":{\"z\":{\"Kind\":\"Server\"},\"a\":{\"Cores\":1}}}",
                    "Rack\t{" + REQUIRED + ",\"Notes\":[\"a\",null,\"\"],\"Grid\":[[1,-2],[]]}",
                    "Rack\t{" + REQUIRED
                            + ",\"Settings\":{\"Kind\":\"Server\",\"Cores\":8},\"Guest\":{\"Name\":\"Ann\"},"
                            + "\"Extra\":{\"b\":[true,null,1.5,{}],\"a\":\"t\"}}",
                    "Rack\t{" + REQUIRED + ",\"Settings\":[1,\"a\",null]}",
                    "Rack\t{" + REQUIRED + ",\"Panel\":{\"Label\":null,\"Port255\":\"Computing\",\"Newer\":0},"
                            + "\"Nested\":[{" + REQUIRED + "}]}",
                    "Rack\t{" + REQUIRED
                            + ",\"isOpen\":true,\"getKey\":\"k\",\"setup\":\"s\",\"with\":\"w\",\"class\":\"c\"}",
                    "Rack\t{" + REQUIRED
                            + ",\"open\":1,\"key\":2,\"up\":3,\"tings\":4,\"settings\":5,\"name\":6,\"\":7,"
                            + "\"unknownMembers\":{},\"modelType\":8,\"toJson\":9,\"TYPE\":10}",
                    "Rack\t{" + REQUIRED
                            + ",\"Labels\":\"one\",\"Slots\":7,\"Spares\":{\"Kind\":\"Server\",\"Cores\":1},"
                            + "\"Keepers\":{\"night\":{\"Name\":\"Ann\"},\"day\":[{\"Name\":\"Bob\"},{}]},"
                            + "\"Was\":\"Storage\"}",
                    "Rack\t{" + REQUIRED + ",\"Labels\":[\"one\"],\"Slots\":[7,255],\"Spares\":[{\"Kind\":\"Switch\"},"
                            + "{\"Kind\":\"Tape\",\"Reels\":2}],\"Was\":[\"of late\",null,\"5\"]}",
                    "Rack\t{" + REQUIRED + ",\"Labels\":[],\"Slots\":[],\"Spares\":[]}",
                    "Rack\t{" + REQUIRED + ",\"Audited\":\"2019-03-05\",\"Opens\":\"08:00:00.50Z\","
                            + "\"Warranty\":\"P3Y6M\",\"Site\":\"https://acme.example/racks?id=1#x\","
                            + "\"Mail\":\"ops@acme.example\"}",
                    "Rack\t{" + REQUIRED + ",\"Audited\":\"in spring\",\"Opens\":\"\",\"Warranty\":\"2 years\","
                            + "\"Site\":\"the page\",\"Mail\":\"Ann\"}",
                    "Panel\t{\"Label\":\"back\",\"Port0\":\"5\",\"Port1\":\"of late\",\"Newer\":{\"a\":null}}",
                    "Unit\t{\"Kind\":\"Switch\",\"Ports\":[\"a\"]}",
                    "Unit\t{\"Kind\":\"Tape\"}",
                    "Unit\t{}",
                    "Server\t{\"Kind\":\"Server\",\"Cores\":65535}",
                    "Use\t\"Computing\"",
                    "Use\t\"of late\"")
            .map(line -> "com.acme.rack." + line)
            .toList();

    static final List<String> TEXTS =
            LINES.stream().map(line -> line.substring(line.indexOf('\t') + 1)).toList();

    private RackDocuments() {}
}
