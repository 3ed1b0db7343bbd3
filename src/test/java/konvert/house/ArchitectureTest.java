package konvert.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who may use whom, as the table of docs/architecture.md says. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("konvert");

    @Test
    void every_package_uses_only_what_the_table_allows() throws IOException {
        for (var room : table().entrySet()) {
            String[] others = table().keySet().stream()
                    .filter(other -> !other.equals(room.getKey()))
                    .filter(other -> !room.getValue().contains(other))
                    .map(ArchitectureTest::packages)
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(packages(room.getKey()))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(others).or(JavaClass.Predicates.equivalentTo(konvert.Main.class)))
                    .as("%s may use: %s".formatted(room.getKey(), room.getValue())));
        }
    }

    @Test
    void every_package_stands_in_the_table() throws IOException {
        String[] known =
                table().keySet().stream().map(ArchitectureTest::packages).toArray(String[]::new);
        check(classes().that().resideOutsideOfPackage("konvert").should().resideInAnyPackage(known));
    }

    @Test
    void the_table_goes_one_way() throws IOException {
        Map<String, List<String>> table = table();
        assertThat(table).hasSize(11);
        table.forEach((room, below) -> assertThat(table.keySet()).as(room).containsAll(below));
        table.forEach((room, below) -> below.forEach(lower ->
                assertThat(table.get(lower)).as("%s uses %s", room, lower).doesNotContain(room)));
    }

    @Test
    void main_knows_only_the_window_and_the_command_line() {
        check(noClasses()
                .that()
                .resideInAPackage("konvert")
                .should()
                .dependOnClassesThat(resideInAnyPackage("konvert.*..")
                        .and(resideOutsideOfPackages("konvert.cli..", "konvert.app.."))));
    }

    @Test
    void packages_form_no_cycles() {
        check(slices().matching("konvert.(*)..").should().beFreeOfCycles());
    }

    @Test
    void only_pdf_knows_openpdf_and_pdfbox() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("konvert.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openpdf..", "org.apache.pdfbox..", "org.apache.fontbox.."));
    }

    @Test
    void only_the_window_knows_javafx() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("konvert.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli.."));
    }

    @Test
    void only_directory_update_opens_a_connection() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("konvert.directory.update..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                        .or(belongToAnyOf(HttpURLConnection.class, URLConnection.class, NetworkChannel.class))
                        .or(JavaClass.Predicates.simpleNameEndingWith("Socket"))
                        .or(JavaClass.Predicates.simpleNameEndingWith("SocketChannel")))
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "getContent"));
    }

    @Test
    void only_the_command_line_prints() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("konvert.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void nothing_is_kept_in_the_systems_preferences_or_logged() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.prefs.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(packages("pdf")) // which tells PDFBox to be silent
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging.."));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String packages(String room) {
        return "konvert." + room + "..";
    }

    /** Package and the packages that it may use, from the rows {@code | `package` | a, b |} of the document. */
    private static Map<String, List<String>> table() throws IOException {
        String text = Files.readString(Path.of("docs/architecture.md"));
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (MatchResult row : Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+) \\|$")
                .matcher(text)
                .results()
                .toList()) {
            String below = row.group(2).strip();
            table.put(
                    row.group(1),
                    below.equals("–")
                            ? List.of()
                            : Arrays.stream(below.split(", ")).toList());
        }
        return table;
    }
}
