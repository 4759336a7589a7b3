/**
 * Typed documents of the Host Compute Service, and what is done with them. A module with a model of its own requires
 * this one and nothing more; what its generated code is annotated with comes along when it is compiled.
 */
module io.github.hcs4j.runtime {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive io.github.hcs4j.schemas;
    requires static transitive java.compiler;
    requires static transitive org.jspecify;

    exports io.github.hcs4j.compare;
    exports io.github.hcs4j.container.ledger;
    exports io.github.hcs4j.container;
    exports io.github.hcs4j.diff;
    exports io.github.hcs4j.explain;
    exports io.github.hcs4j.gate;
    exports io.github.hcs4j.host;
    exports io.github.hcs4j.json.engine;
    exports io.github.hcs4j.json;
    exports io.github.hcs4j.model.oci;
    exports io.github.hcs4j.model.v1;
    exports io.github.hcs4j.model.v2;
    exports io.github.hcs4j.type;
    exports io.github.hcs4j.validate;
    exports io.github.hcs4j.version;
}
