package com.acme.disks;

import org.jspecify.annotations.Nullable;

/**
 * A disk, as the program knows it.
 *
 * @param file where its content is
 * @param readOnly whether nobody writes to it
 */
public record Disk(@Nullable String file, @Nullable Boolean readOnly) {}
