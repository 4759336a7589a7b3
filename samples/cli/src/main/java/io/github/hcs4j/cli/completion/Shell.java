package io.github.hcs4j.cli.completion;

/** The shells that complete the command. */
public enum Shell {
    /** Bash 3.2 or later. */
    BASH("hcs.bash") {
        @Override
        public String script(CommandTree tree) {
            return new PosixScript(tree).bash();
        }
    },
    /** Zsh 5 or later. */
    ZSH("_hcs") {
        @Override
        public String script(CommandTree tree) {
            return new PosixScript(tree).zsh();
        }
    },
    /** Fish 3 or later. */
    FISH("hcs.fish") {
        @Override
        public String script(CommandTree tree) {
            return FishScript.of(tree);
        }
    },
    /** Windows PowerShell 5.1, PowerShell 7 or later. */
    POWERSHELL("hcs.ps1") {
        @Override
        public String script(CommandTree tree) {
            return PowerShellScript.of(tree);
        }
    };

    private final String fileName;

    Shell(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The name that the shell, or its users, give to such a script.
     *
     * @return a file name
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Writes the script.
     *
     * @param tree the command
     * @return the script, with lines ended by {@code \n}
     */
    public abstract String script(CommandTree tree);
}
