package io.github.hcs4j.container.plan;

import io.github.hcs4j.type.MapperSkeleton;

/**
 * Which class implements a generated mapper. That it does so is checked by the compiler.
 *
 * @param skeleton the description of the generated class
 * @param mapper the generated class
 * @param renderer the class that extends it
 * @param <M> the generated class
 */
public record Implementation<M>(MapperSkeleton skeleton, Class<M> mapper, Class<? extends M> renderer) {}
