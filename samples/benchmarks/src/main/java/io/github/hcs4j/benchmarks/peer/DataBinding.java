package io.github.hcs4j.benchmarks.peer;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Data binding with Jackson 3, as it comes. */
public final class DataBinding {

    private DataBinding() {}

    /**
     * Data binding by reflection.
     *
     * @return a mapper
     */
    public static JsonMapper plain() {
        return JsonMapper.builder().build();
    }

    /**
     * Data binding by method handles that are bound to the classes.
     *
     * @return a mapper
     */
    public static JsonMapper withBlackbird() {
        return JsonMapper.builder().addModule(new BlackbirdModule()).build();
    }
}
