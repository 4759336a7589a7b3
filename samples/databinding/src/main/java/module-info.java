/** ACME's racks: a model of its own, which both Jacksons bind. Its package is exported to them; nothing is opened. */
module com.acme.rack {
    requires transitive io.github.hcs4j.runtime;

    exports com.acme.rack;

    // for the programs: one of the two is there when one runs
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
}
