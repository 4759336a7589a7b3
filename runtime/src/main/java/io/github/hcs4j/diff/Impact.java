package io.github.hcs4j.diff;

import java.util.List;

/**
 * What a change does to those who know the older schema.
 *
 * @param sent documents made by the older schema and sent to a host that has the newer
 * @param read documents written by a host that has the newer schema and read with the older
 * @param source programs that are compiled against the types generated from the newer schema
 * @param binary programs that were compiled against the older types and run with the newer
 * @param mappers what the mappers of the type have to do
 */
public record Impact(Verdict sent, Verdict read, Verdict source, Verdict binary, List<MapperTask> mappers) {

    /** Copies the list. */
    public Impact {
        mappers = List.copyOf(mappers);
    }

    /**
     * Whether documents that were right before may be refused, lost or misunderstood now.
     *
     * @return whether it breaks documents that are sent or documents that are read
     */
    public boolean breaksDocuments() {
        return sent.isBreaking() || read.isBreaking();
    }

    /**
     * Whether programs that use the generated types have to be changed or compiled anew.
     *
     * @return whether it breaks sources, binaries, or a class that extends a mapper
     */
    public boolean breaksPrograms() {
        return source.isBreaking() || binary.isBreaking() || !mappers.isEmpty();
    }

    Impact with(List<MapperTask> tasks) {
        return new Impact(sent, read, source, binary, tasks);
    }

    /**
     * Whether something goes on working when the schema changes.
     *
     * @param isBreaking whether something that worked before may fail now
     * @param reason what happens, and what to mind, as a clause
     */
    public record Verdict(boolean isBreaking, String reason) {

        static Verdict compatible(String reason) {
            return new Verdict(false, reason);
        }

        static Verdict breaking(String reason) {
            return new Verdict(true, reason);
        }

        /** Such as {@code breaking: the accessor is gone}. */
        @Override
        public String toString() {
            return (isBreaking ? "breaking: " : "compatible: ") + reason;
        }
    }
}
