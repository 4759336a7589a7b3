/**
 * The JSON Schema definitions of HCS v1, HCS v2 and the OCI runtime spec, and the annotations that ask for Java types
 * of them. The packages of the definitions are open, so that they are found as resources.
 */
@SuppressWarnings("opens") // packages of resources only
module io.github.hcs4j.schemas {
    requires static org.jspecify;

    exports io.github.hcs4j.annotation;

    opens hcs.v1;
    opens hcs.v2;
    opens hcs.v2.overlays;
    opens oci;
}
