package io.github.hcs4j.container.plan;

/**
 * Which class implements a generated mapper. That it does so is checked by the compiler.
 *
 * @param mapper the generated class
 * @param renderer the class that extends it
 * @param <M> the generated class
 */
public record Implementation<M>(Class<M> mapper, Class<? extends M> renderer) {}
