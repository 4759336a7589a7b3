package io.github.hcs4j.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A copy of the modules that ship, built by Maven, which remembers when each class was compiled. */
final class MavenBuild {

    private static final List<String> MODULES = List.of("schemas", "processor", "runtime");

    private static final String MAIN = "src/main";
    private static final String SOURCES = MAIN + "/java";

    /** How a module is built that has all its sources. */
    private static final String WITHOUT_PROCESSOR = """
            <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <configuration>
                      <parameters>false</parameters>
                      <proc>none</proc>
                    </configuration>
                  </plugin>
                </plugins>
              </build>""";

    private final Path folder;
    private final Map<Path, FileTime> compiled = new HashMap<>();
    private int changed;

    private MavenBuild(Path folder) {
        this.folder = folder;
    }

    static MavenBuild copy(Path project, Path folder) throws IOException {
        String parent = Files.readString(project.resolve("pom.xml"));
        Files.writeString(folder.resolve("pom.xml"), parent.replace("<module>samples</module>", ""));
        copyTree(project.resolve(".mvn"), folder.resolve(".mvn"));
        for (String module : MODULES) {
            Path own = Files.createDirectory(folder.resolve(module));
            Files.copy(project.resolve(module).resolve("pom.xml"), own.resolve("pom.xml"));
            copyTree(project.resolve(module).resolve(MAIN), own.resolve(MAIN));
        }
        return new MavenBuild(folder);
    }

    /** A copy of this, which has been compiled, whose runtime has the generated sources among its own. */
    MavenBuild withoutProcessor(Path copy) throws IOException {
        copyTree(folder, copy);
        Path runtime = copy.resolve("runtime");
        Path generated = runtime.resolve("target/generated-sources/annotations");
        copyTree(generated, runtime.resolve(SOURCES));
        Workspace.delete(runtime.resolve("target"));
        Path pom = runtime.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceFirst("(?s)<build>.*?</build>", WITHOUT_PROCESSOR));
        return new MavenBuild(copy);
    }

    /** Makes a class of the runtime look as if it had just been edited, then compiles. */
    double compileAfter(String edited) throws IOException, InterruptedException {
        Path source = folder.resolve("runtime").resolve(SOURCES).resolve(edited + ".java");
        Files.writeString(source, Files.readString(source) + "\n");
        return compile();
    }

    /** Compiles what has to be compiled, and tells how many seconds it took. */
    double compile() throws IOException, InterruptedException {
        double seconds = new Command(List.of(isWindows() ? "mvn.cmd" : "mvn"))
                .with("-o", "-q", "-B", "compile")
                .seconds(folder);
        changed = 0;
        for (Path file : Workspace.files(folder, ".class")) {
            FileTime time = Files.getLastModifiedTime(file);
            if (!Objects.equals(compiled.put(file, time), time)) {
                changed++;
            }
        }
        return seconds;
    }

    /** How many classes the last build compiled. */
    int changedClasses() {
        return changed;
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    private static void copyTree(Path from, Path to) throws IOException {
        for (Path file : Workspace.files(from, "")) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }
}
