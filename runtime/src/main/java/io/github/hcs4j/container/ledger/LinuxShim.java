package io.github.hcs4j.container.ledger;

/** Which of the two shims of microsoft/hcsshim makes a Linux container, by the rules of 2026. */
public enum LinuxShim {
    /** The shim for Windows and Linux containers, {@code containerd-shim-runhcs-v1}. */
    RUNHCS_V1,
    /** The shim for Linux containers in pods, {@code containerd-shim-lcow-v2}. */
    LCOW_V2
}
