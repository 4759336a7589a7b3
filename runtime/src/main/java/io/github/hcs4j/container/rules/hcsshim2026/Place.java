package io.github.hcs4j.container.rules.hcsshim2026;

/** Where something stands in a request; put together only when it is asked for, since most requests are in order. */
@FunctionalInterface
interface Place {

    String at();
}
