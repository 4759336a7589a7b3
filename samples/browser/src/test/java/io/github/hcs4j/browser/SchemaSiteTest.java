package io.github.hcs4j.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.Model;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Visible texts with less contrast than 4.5 to 1 with what is behind them. */
    private static final String FAINT = """
            const parts = (color) => color.match(/[\\d.]+/g).map(Number);
            const light = (color) => {
              const [r, g, b] = parts(color).map((c) => c / 255)
                .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const behind = (element) => {
              for (let at = element; at; at = at.parentElement) {
                const color = getComputedStyle(at).backgroundColor;
                if (parts(color).length === 3) {
                  return color;
                }
              }
              return 'rgb(255, 255, 255)';
            };
            const faint = new Set();
            for (const element of document.body.querySelectorAll('*')) {
              const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
              if (hasText && element.getClientRects().length > 0 && !element.matches('.unseen')) {
                const [one, other] = [light(getComputedStyle(element).color), light(behind(element))];
                if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5) {
                  faint.add(element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 40));
                }
              }
            }
            return [...faint].slice(0, 10);
            """;

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

    /** The pages that are not about one type, and of those the largest, the longest name, and each kind. */
    static List<String> pages() throws IOException {
        List<Path> types;
        Stream<String> others;
        try (Stream<Path> files = Files.list(site)) {
            Map<Boolean, List<Path>> all = files.filter(
                            file -> file.getFileName().toString().endsWith(".html"))
                    .collect(Collectors.partitioningBy(
                            file -> file.getFileName().toString().split("\\.").length == 3));
            types = all.get(true);
            others = all.get(false).stream().map(file -> file.getFileName().toString());
        }
        Comparator<Path> bySize = Comparator.comparingLong(file -> file.toFile().length());
        Comparator<Path> byName =
                Comparator.comparingInt(file -> file.getFileName().toString().length());
        Stream<String> some = Stream.of(
                        types.stream().max(bySize.thenComparing(byName)), types.stream().max(byName.thenComparing(bySize)))
                .map(file -> file.orElseThrow().getFileName().toString());
        return Stream.of(
                        others,
                        some,
                        Stream.of(
                                "v2.ComputeSystem.html",
                                "v2.VirtualMachine.html",
                                "v2.CacheMode.html",
                                "v1.ContainerConfig.html",
                                "oci.Spec.html"))
                .flatMap(each -> each)
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void searchFindsAMemberAndLeadsToIt() {
        open("index.html");
        driver.findElement(By.id("site-query")).sendKeys("container_memory.size");
        assertThat(text("site-found")).isEqualTo("1 result");
        driver.switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        driver.switchTo().activeElement().sendKeys(Keys.ENTER);

        assertThat(driver.getCurrentUrl()).endsWith("/v2.ContainerMemory.html#SizeInMB");
        WebElement target = driver.findElement(By.cssSelector(":target"));
        assertThat(target.getText()).startsWith("SizeInMB\nsizeInMB()");
        assertThat(run("const box = document.querySelector(':target').getBoundingClientRect();"
                        + " return box.top >= 0 && box.bottom <= window.innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void searchPutsTypesFirstAndIsClosedByEscape() {
        open("v2.html");
        WebElement box = driver.findElement(By.id("site-query"));
        box.sendKeys("container");
        List<String> paths = hits();
        assertThat(paths).hasSize(40).startsWith("Container", "ContainerConfig");
        assertThat(paths.subList(0, paths.indexOf("ComputeSystem.Container")))
                .contains("ContainersDef_Container", "ContainerMemoryInformation")
                .allMatch(path -> path.indexOf('.') < 0);
        assertThat(text("site-found")).startsWith("The first 40 of ");
        box.sendKeys("-no-such-name");
        assertThat(text("site-found")).isEqualTo("Nothing has that name.");
        box.sendKeys(Keys.ESCAPE);
        assertThat(driver.findElement(By.id("site-results")).isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ComptueSystem,    ComputeSystem",
        "computsystem,     ComputeSystem",
        "VirtualMachne,    VirtualMachine",
        "contianer,        Container",
        "chpiset,          Chipset",
        "sizeinbm,         ContainerMemory.SizeInMB"
    })
    void searchForgivesASlip(String typed, String meant) {
        open("index.html");
        driver.findElement(By.id("site-query")).sendKeys(typed);
        assertThat(text("site-found")).isEqualTo("Nothing has that name; names like it:");
        if (meant.indexOf('.') < 0) {
            assertThat(hits().get(0)).isEqualTo(meant);
        } else {
            assertThat(hits()).anyMatch(path -> path.endsWith(meant.substring(meant.indexOf('.'))));
        }
    }

    private static List<String> hits() {
        return driver.findElements(By.cssSelector("#site-hits .path")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void theListOfTypesFollowsAndFilters() {
        open("v2.VirtualMachine.html");
        WebElement current = driver.findElement(By.cssSelector("#site-types [aria-current=page]"));
        assertThat(current.getText()).isEqualTo("VirtualMachine");
        assertThat(run("const box = arguments[0].getBoundingClientRect();"
                                + " return box.top >= 0 && box.bottom <= window.innerHeight",
                        current))
                .isEqualTo(true);

        driver.findElement(By.id("site-part")).sendKeys("uefi");
        assertThat(shownTypes()).containsExactly("Uefi", "UefiBootDevice", "UefiBootEntry");
        assertThat(text("site-named")).startsWith("3 of ");
        driver.findElement(By.linkText("UefiBootEntry")).click();
        assertThat(driver.getCurrentUrl()).endsWith("/v2.UefiBootEntry.html");
        assertThat(shownTypes()).as("the filter stays").hasSize(3);
        driver.findElement(By.id("site-part")).clear();
        driver.findElement(By.id("site-part")).sendKeys(" ");
        assertThat(shownTypes()).hasSize(V2Model.model().types().size());
    }

    private static List<String> shownTypes() {
        return driver.findElements(By.cssSelector("#site-types li:not([hidden])")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void theListOfTypesIsClosedWhereThereIsNoRoom() {
        chromium.resize(390);
        open("v2.ComputeSystem.html");
        assertThat(driver.findElement(By.id("site-types")).isDisplayed()).isFalse();
        driver.findElement(By.cssSelector("#site-contents summary")).sendKeys(Keys.ENTER);
        assertThat(driver.findElement(By.id("site-part")).isDisplayed()).isTrue();
        assertThat(driver.findElement(By.cssSelector("#site-types [aria-current]")).isDisplayed())
                .isTrue();
    }

    @Test
    void examplesAreCopied() {
        open("v2.ComputeSystem.html");
        WebElement button = driver.findElements(By.cssSelector("button.copy")).get(1);
        assertThat(button.getAttribute("aria-label")).isEqualTo("Copy the Java");
        run("Object.defineProperty(navigator, 'clipboard', {configurable: true,"
                + " value: {writeText: (text) => { window.copied = text; return Promise.resolve(); }}})");
        button.sendKeys(Keys.ENTER);
        assertThat(waitForText(button, "Copied")).isTrue();
        assertThat((String) run("return window.copied"))
                .startsWith("ComputeSystem computeSystem = ComputeSystem.builder()\n    .")
                .endsWith(".build();");
        button.sendKeys(Keys.ENTER);
        assertThat(waitForText(button, "Copy")).as("after being used twice").isTrue();
    }

    @Test
    void examplesAreMarkedWhereABrowserDoesNotCopy() {
        open("v2.ComputeSystem.html");
        run("Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined})");
        WebElement button = driver.findElement(By.cssSelector("button.copy"));
        button.click();
        assertThat(waitForText(button, "Marked: press Ctrl+C")).isTrue();
        assertThat((String) run("return window.getSelection().toString()")).startsWith("{").endsWith("}");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textsCanBeReadInBothSchemes(String page) {
        for (String scheme : new String[] {"light", "dark"}) {
            chromium.prefer(scheme);
            open(page);
            assertThat((List<?>) run(FAINT)).as(scheme).isEmpty();
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        open("v2.ComputeSystem.html");
        driver.switchTo().activeElement().sendKeys(Keys.TAB);
        WebElement skip = driver.switchTo().activeElement();
        // its text is seen once it has come down from above the page
        assertThat(waitForText(skip, "Skip to the content")).isTrue();
        assertThat((String) run("return getComputedStyle(arguments[0]).outlineStyle", skip)).isEqualTo("solid");
        skip.sendKeys(Keys.ENTER);
        assertThat(driver.getCurrentUrl()).endsWith("#site-content");
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
        for (int width : new int[] {320, 390, 700, 960, 1600}) {
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

    private static Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
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
        return waitForText(driver.findElement(By.id(id)), text);
    }

    private static boolean waitForText(WebElement element, String text) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!element.getText().equals(text)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
