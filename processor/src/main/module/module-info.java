/**
 * The annotation processor, with what it is made of: JavaPoet and Jackson's streaming parser are in packages of its own,
 * so that it shares none of them with another processor.
 */
module io.github.hcs4j.processor {
    requires io.github.hcs4j.schemas;
    requires java.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.github.hcs4j.processor.HcsProcessor;
}
