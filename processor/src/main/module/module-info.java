/**
 * The annotation processor. Jackson's streaming parser, which reads the schemas, and JavaPoet, which writes the code,
 * are in packages of its own, so that they are shared with no other processor.
 */
module io.github.hcs4j.processor {
    requires io.github.hcs4j.schemas;
    requires java.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.github.hcs4j.processor.HcsProcessor;
}
