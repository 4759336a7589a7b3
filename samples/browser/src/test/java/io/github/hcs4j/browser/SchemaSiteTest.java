package io.github.hcs4j.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.Model;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

class SchemaSiteTest {

    private static final Path JAR = Path.of(System.getProperty("basedir", "."), "..", "cli", "target", "hcs", "lib", "hcs.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** How much wider than the window the page is, in pixels. */
    private static final String OVERFLOW =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** How bright the page is, from 0 for black to 255. */
    private static final String BRIGHTNESS =
            "return Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))";

    private static Path site = Path.of("");
    private static Chromium chromium;
    private static ChromeDriver driver;

    @BeforeAll
    static void writeTheSite(@TempDir Path folder, @TempDir Path profile) throws IOException, InterruptedException {
        site = folder.resolve("site");
        Process hcs = new ProcessBuilder(JAVA.toString(), "-jar", JAR.toString(), "schema", "site", site.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(hcs.waitFor()).isZero();
        chromium = new Chromium(profile);
        driver = chromium.driver();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void beLightAndWide() {
        chromium.prefer("light");
        chromium.resize(1600);
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(site)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void searchFindsAMemberAndLeadsToIt() {
        open("index.html");
        driver.findElement(By.id("site-query")).sendKeys("container_memory.size");
        assertThat(text("site-found")).isEqualTo("1 result");
        driver.switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        driver.switchTo().activeElement().sendKeys(Keys.ENTER);

        assertThat(driver.getCurrentUrl()).endsWith("/v2.html#Container_Memory.SizeInMB");
        WebElement target = driver.findElement(By.cssSelector(":target"));
        assertThat(target.getText()).startsWith("SizeInMB\nsizeInMB()");
        assertThat(run("const box = document.querySelector(':target').getBoundingClientRect();"
                        + " return box.top >= 0 && box.bottom <= window.innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void searchPutsTheBestFirstAndIsClosedByEscape() {
        open("v2.html");
        WebElement box = driver.findElement(By.id("site-query"));
        box.sendKeys("container");
        List<String> paths = driver.findElements(By.cssSelector("#site-hits .path")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(paths).hasSize(40).startsWith("Container", "ComputeSystem.Container");
        assertThat(text("site-found")).startsWith("The first 40 of ");
        box.sendKeys("-no-such-name");
        assertThat(text("site-found")).isEqualTo("Nothing has that name.");
        box.sendKeys(Keys.ESCAPE);
        assertThat(driver.findElement(By.id("site-results")).isDisplayed()).isFalse();
    }

    @Test
    void searchIsReachedByASlash() {
        open("oci.html");
        driver.findElement(By.tagName("body")).sendKeys("/");
        driver.switchTo().activeElement().sendKeys("cwd");
        assertThat(text("site-found")).isEqualTo("1 result");
    }

    @Test
    void differencesOfAllVersionsAreThoseOfTheModel() {
        Model model = V2Model.model();
        List<SchemaVersion> versions =
                model.releases().stream().map(SchemaRelease::version).toList();
        open("v2-differences.html");
        for (SchemaVersion from : versions) {
            for (SchemaVersion to : versions) {
                choose("site-from", from.toString());
                choose("site-to", to.toString());
                ModelDifference expected = ModelDifference.of(model, from, to);
                assertThat(waitFor("site-counts", expected.sentence()))
                        .as("%s to %s", from, to)
                        .isTrue();
                assertThat(run("return document.querySelectorAll('.change .names li').length"))
                        .as("%s to %s", from, to)
                        .isEqualTo(expected.entries());
                assertThat(run("return document.querySelectorAll('#site-differences > .names li').length"))
                        .as("%s to %s", from, to)
                        .isEqualTo(expected.added() + expected.withdrawn());
            }
        }
    }

    @Test
    void aChangeInTheMatrixLeadsToItsNames() {
        open("v2-versions.html");
        driver.findElement(By.id("site-name")).sendKeys("MappedPipe");
        choose("site-changed", "2.1");
        assertThat(text("site-shown")).startsWith("2 of ");
        WebElement change = driver.findElement(By.cssSelector("tr[data-name='MappedPipe'] .changed a"));
        assertThat(change.getText()).isEqualTo("+1");
        change.click();

        assertThat(driver.getCurrentUrl()).endsWith("/v2-differences.html#2.0..2.1/MappedPipe");
        assertThat(driver.switchTo().activeElement().getText()).isEqualTo("MappedPipe\nAdded\nHostPathType");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesFitNarrowAndWideWindows(String page) {
        for (int width : new int[] {320, 360, 700, 960, 1600}) {
            chromium.resize(width);
            open(page);
            assertThat(run(OVERFLOW)).as("%d pixels", width).isEqualTo(0L);
            driver.findElement(By.id("site-query")).sendKeys("containercredentialguard");
            assertThat(run(OVERFLOW)).as("%d pixels, with results", width).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesAreLightOrDarkAsTheReaderLikes(String page) {
        open(page);
        assertThat((Long) run(BRIGHTNESS)).isGreaterThan(230);
        chromium.prefer("dark");
        assertThat((Long) run(BRIGHTNESS)).isLessThan(50);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesHaveNothingToComplainOfAndFetchNothing(String page) {
        chromium.console();
        chromium.requests();
        open(page);
        assertThat(chromium.console()).isEmpty();
        assertThat(chromium.requests())
                .contains(site.resolve(page).toUri().toString())
                .contains(site.resolve("style.css").toUri().toString())
                .allMatch(address -> address.startsWith("file:") || address.equals("data:,"));
    }

    private static void open(String page) {
        driver.get("about:blank"); // an address that differs in its anchor alone would not be loaded again
        driver.get(site.resolve(page).toUri().toString());
    }

    private static Object run(String script) {
        return driver.executeScript(script);
    }

    private static String text(String id) {
        return driver.findElement(By.id(id)).getText();
    }

    private static void choose(String id, String value) {
        driver.findElement(By.cssSelector("#" + id + " option[value='" + value + "']"))
                .click();
    }

    /** The script follows the address, which changes after the click. */
    private static boolean waitFor(String id, String text) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!text(id).equals(text)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
