package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the golden sources do when they run, asked through {@code golden/use/Machines.java}. */
class GoldenBehaviourTest {

    private static Class<?> machines;

    @BeforeAll
    static void compile() throws ClassNotFoundException {
        Stream<JavaFileObject> use = Stream.of(JavaFileObjects.forResource("golden/use/Machines.java"));
        Processing compiled = Processing.none(
                Stream.concat(GoldenSources.javaFiles().stream(), use).toList());
        machines = compiled.load().loadClass("com.acme.use.Machines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Name\":\"\",\"State\":\"Running\",\"Disks\":[],\"DisksByName\":{}}",
                "{\"Placement\":{\"Node\":0,\"Policy\":\"BestEffort\"},\"Keyboard\":{}}",
                "{\"Nested\":[{\"Nested\":[{\"Name\":\"inner\"}]},{}]}",
                "{\"DisksByName\":{\"z\":{\"Lun\":1},\"a\":{\"Lun\":2}}}",
                "{\"State\":\"Exploded\"}",
                "{\"Guest\":{\"class\":\"c\",\"hash-code\":false,\"map\":\"m\",\"host.name\":\"h\"}}",
                "{\"Guest\":{\"$id\\\"\\\\\":\"i\"}}",
                "{\"Boot\":{\"Kind\":\"disk\",\"Lun\":1,\"New\":[1,2.5]}}",
                "{\"Boot\":{\"Kind\":\"net\"}}",
                "{\"Boot\":{\"Kind\":\"tape\",\"Lun\":-1,\"Deep\":{\"Kind\":\"disk\"}}}",
                "{\"Boot\":{\"Lun\":1}}",
                "{\"Boot\":{\"Kind\":5}}",
                "{\"Boot\":{}}",
                "{\"Name\":\"n\",\"Unheard\":{\"of\":[1,2.5,\"x\",null,{\"y\":true}]},\"Floppy2\":null}"
            })
    void aDocumentIsWrittenAsItWasRead(String json) throws Throwable {
        assertThat(call("roundTrip", json)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Path\":\"C:\\\\d.vhdx\"",
                "\"Id\":\"7f3a2c0e-6f0b-4c0e-9a5e-3e1f0a4b5c6d\"",
                "\"Mac\":\"00-15-5D-00-00-01\"",
                "\"ReadOnly\":false",
                "\"Lun\":255",
                "\"Port\":65535",
                "\"Offset\":-2147483648",
                "\"Handle\":4294967295",
                "\"Position\":-9223372036854775808",
                "\"SizeInBytes\":18446744073709551615",
                "\"IOPSMaximum\":18446744073709551615",
                "\"Serial\":-340282366920938463463374607431768211456",
                "\"Load\":0.25",
                "\"Price\":12.3400",
                "\"Key\":\"AAEC\"",
                "\"Digest\":\"00ff\"",
                "\"CreatedAt\":\"2019-03-05T18:45:41.2346710Z\"",
                "\"Matrix\":[[1,-2],[],[3]]",
                "\"Labels\":{\"b\":\"1\",\"a\":\"\"}",
                "\"FreeElements\":[1,\"two\",[3],null]",
                "\"FreeMembers\":{\"b\":1,\"a\":{\"c\":null}}",
                "\"Free\":[true]",
                "\"Anything\":\"text\""
            })
    void everyFormatSurvivesReadingBuildingAndWriting(String member) throws Throwable {
        assertThat(call("rebuilt", '{' + member + '}')).isEqualTo('{' + member + '}');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"Disks":[{"Lun":256}]}           | /Disks/0/Lun
                    {"Disks":[{"Port":-1}]}           | /Disks/0/Port
                    {"Disks":[{"Handle":4294967296}]} | /Disks/0/Handle
                    {"Placement":{"Node":"x"}}        | /Placement/Node
                    {"Nested":{}}                     | /Nested
                    {"Boot":{"Lun":256,"Kind":"disk"}} | /Boot/Lun
                    {"Boot":{"Kind":"net","Kind":"net"}} | /Boot/Kind
                    {"Boot":{"Kind":"tape","A":1,"A":1}} | /Boot/A
                    {"Boot":{"A":[1,x],"Kind":"disk"}} | /Boot/A/1
                    {"Boot":[]}                       | /Boot
                    {"Boot":"disk"}                   | /Boot
                    """)
    void whatIsWrongInADocumentIsToldWithItsPlace(String json, String pointer) {
        assertThatThrownBy(() -> call("roundTrip", json)).hasMessageContaining(pointer);
    }

    @Test
    void buildersTakeValuesInEveryForm() throws Throwable {
        assertThat(call("built"))
                .isEqualTo("{\"Name\":\"web\",\"State\":\"Running\","
                        + "\"Disks\":[{\"Handle\":7,\"SizeInBytes\":5,\"IOPSMaximum\":2,"
                        + "\"CreatedAt\":\"2024-02-29T01:02:03Z\"}],"
                        + "\"Placement\":{\"Node\":255,\"Policy\":\"Later\"},\"Keyboard\":{},"
                        + "\"Guest\":{\"class\":\"c\",\"hash-code\":true,\"map\":\"m\",\"host.name\":\"n\"},"
                        + "\"New\":1}");
    }

    @Test
    void aChangeGoesOnFromWhatIsThere() throws Throwable {
        assertThat(
                        call(
                                "changed",
                                "{\"Disks\":[{\"Lun\":0}],\"DisksByName\":{\"old\":{\"Port\":9}},"
                                        + "\"Placement\":{\"Node\":1,\"Policy\":\"Strict\",\"Old\":1},\"Floppy\":\"a:\",\"Older\":2}"))
                .isEqualTo(
                        "{\"Disks\":[{\"Lun\":0},{\"Lun\":1},{\"Lun\":2}],"
                                + "\"DisksByName\":{\"old\":{\"Lun\":3,\"Port\":9},\"new\":{\"Lun\":4}},"
                                + "\"Placement\":{\"Node\":7,\"Policy\":\"Strict\",\"Old\":1},\"Keyboard\":{},\"Older\":2,\"New\":[1]}");
    }

    @Test
    void listsAndMapsGrowOneByOne() throws Throwable {
        assertThat(call("added"))
                .isEqualTo(
                        "{\"Id\":\"r\",\"Comment\":null,\"Tags\":[\"a\",null],\"Notes\":{\"n\":null},\"AddLuns\":true,"
                                + "\"Sizes\":{\"s\":5},\"Handles\":[7],\"Times\":[\"2024-02-29T01:02:03Z\"],\"Masks\":[[255]]}");
    }

    @Test
    void aMemberThatCarriesSeveralTypesIsSetAndTakenAsEachOfThem() throws Throwable {
        assertThat(call("carried")).isEqualTo("1 Running {Lun=***} true null true");
        assertThatThrownBy(() -> call("carriedWrongly")).hasMessageContaining("/Lun");
    }

    @Test
    void secretsAreWrittenButNotShown() throws Throwable {
        assertThat(call("seen"))
                .isEqualTo("Request[id=r, password=***] {\"Id\":\"r\",\"Comment\":null,\"Password\":\"hidden\"}");
    }

    @Test
    void messagesDoNotQuoteSecrets() {
        assertThatThrownBy(() -> call("request", "{\"Password\":12345}"))
                .hasMessageContaining("/Password")
                .hasMessageNotContaining("12345");
    }

    @Test
    void membersKnowWhatIsSecretAndWhatTheyCarry() throws Throwable {
        assertThat(call("traits")).isEqualTo("""
                        Id true false false []
                        Comment true true false []
                        Password false false true []
                        Settings false false false [Carried[resourcePath=Vm/Disks/*, type=Disk_2], \
                        Carried[resourcePath=Vm/DisksByName/*, type=Disk_2], \
                        Carried[resourcePath=Vm/Guest, type=Guest_Config], Carried[resourcePath=, type=State]]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"Id":"i","Comment":"c"}                       | {"Id":"i","Comment":"c"}
                    {"Id":null,"Comment":null,"Luns":null}         | {"Comment":null}
                    {}                                             | {"Comment":null}
                    {"Comment":null,"Tags":[null,"a"],"Notes":{"a":null,"b":""}} | {"Comment":null,"Tags":[null,"a"],"Notes":{"a":null,"b":""}}
                    {"Comment":null,"Masks":[[1],[]],"Pages":{"a":[null,{}]}} | {"Comment":null,"Masks":[[1],[]],"Pages":{"a":[null,{}]}}
                    """)
    void nullIsAValueWhereTheSchemaLetsItBe(String json, String written) throws Throwable {
        assertThat(call("request", json)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"Luns\":[null]}", "{\"Sizes\":{\"a\":null}}", "{\"Masks\":[null]}", "{\"Masks\":[[null]]}"})
    void nullIsRefusedWhereItMayNotBe(String json) {
        assertThatThrownBy(() -> call("request", json)).hasMessageContaining("null");
    }

    @ParameterizedTest
    @CsvSource({
        "element, Disks",
        "added element, Disks",
        "value, DisksByName",
        "change, Placement",
        "added change, Disks",
        "with, Vm",
        "lun, Luns",
        "mask, Masks",
        "size, Sizes",
        "text, State",
        "unknown text, State",
        "unknown members, Boot",
        "known member, Name"
    })
    void whatIsRefusedIsRefusedByName(String what, String name) {
        assertThatThrownBy(() -> call("refused", what))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining(name);
    }

    @Test
    void buildersRefuseNumbersOutOfRange() throws Throwable {
        BigInteger maximum = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
        assertThat(call("sized", maximum)).isEqualTo("18446744073709551615");
        assertThatThrownBy(() -> call("sized", maximum.add(BigInteger.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SizeInBytes");
    }

    @Test
    void aMapperLeavesOutWhatIsUnmapped() throws Throwable {
        assertThat(call("mapped", "db"))
                .isEqualTo("{\"Name\":\"db\",\"State\":\"Stopped\",\"Disks\":[],\"DisksByName\":{}}");
    }

    @ParameterizedTest
    @CsvSource({"Running, known RUNNING", "'', known UNDEFINED", "2ndStage, second", "running, unknown running"})
    void anEnumerationIsOpenButItsKnownValuesAreExhaustive(String text, String told) throws Throwable {
        assertThat(call("told", text)).isEqualTo(told);
    }

    @Test
    void membersKnowTheirTypesAndVersions() throws Throwable {
        assertThat(call("members", "Vm")).isEqualTo("""
                        name string 1.0 null
                        state ref:State 1.0 null
                        disks array:ref:Disk_2 1.0 null
                        disksByName map:ref:Disk_2 1.0 null
                        nested array:ref:Vm 1.0 null
                        placement ref:Vm_Placement 1.0 null
                        keyboard ref:Keyboard 1.2 null
                        guest any 1.0 null
                        floppy string null 1.0
                        boot ref:Boot 1.0 null""");
    }

    @Test
    void aChoiceIsToldByItsDiscriminatorWhereverThatStands() throws Throwable {
        assertThat(call("bootOf", "{\"Boot\":{\"Lun\":3,\"A\":{\"Kind\":\"net\"},\"Kind\":\"disk\"}}"))
                .isEqualTo("disk 3 DiskBoot {\"Boot\":{\"Kind\":\"disk\",\"Lun\":3,\"A\":{\"Kind\":\"net\"}}}");
        assertThat(call("bootOf", "{\"Boot\":{\"Kind\":\"tape\"}}"))
                .isEqualTo("unknown {Kind=***} - {\"Boot\":{\"Kind\":\"tape\"}}");
    }

    @Test
    void aBranchBeginsWithItsConstant() throws Throwable {
        assertThat(call("netBoot", "10.0.0.1")).isEqualTo("{\"Boot\":{\"Kind\":\"net\",\"Server\":\"10.0.0.1\"}}");
    }

    @Test
    void anUnknownBranchCannotBeAKnownOne() {
        assertThatThrownBy(() -> call("unknownBoot", "disk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this is known: an object whose Kind is \"disk\" is a DiskBoot");
    }

    @Test
    void membersKnowWhatTheSchemaDemandsAndWhatAbsenceMeans() throws Throwable {
        assertThat(call("rules", "DiskBoot")).isEqualTo("""
                        Kind required - -
                        Lun required 0 -
                        ReadOnly - false -
                        LastError - - -""");
        assertThat(call("rules", "Boot_net")).isEqualTo("""
                        Kind required - -
                        Server - - ^[0-9.]+$""");
    }

    private static Object call(String method, Object... arguments) throws Throwable {
        Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
        try {
            return machines.getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
