package io.github.hcs4j.json.engine;

/** The form of generated code that this runtime is for. The annotation processor refuses a runtime of another form. */
public final class GeneratedCode {

    /** Changes with each release that generates code which another runtime cannot run. */
    public static final int FORM = 1;

    private GeneratedCode() {}
}
