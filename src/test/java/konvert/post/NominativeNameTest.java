package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import konvert.russian.GrammaticalCase;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** From «Бахтину Александру Сергеевичу» to a person. */
class NominativeNameTest {

    @ParameterizedTest
    @CsvFileSource(resources = "published-names.csv", numLinesToSkip = 1)
    void the_nominative_is_recovered_or_in_doubt(
            String written,
            String surname,
            String given,
            @Nullable String patronymic,
            @Nullable String to,
            boolean sure) {
        PublishedPerson person = NominativeName.person(written, null);
        assertThat(person.name()).isEqualTo(new PersonName(surname, given, patronymic));
        assertThat(person.nameCase())
                .isEqualTo(to == null ? null : GrammaticalCase.valueOf(to.toUpperCase(java.util.Locale.ROOT)));
        assertThat(person.sure()).isEqualTo(sure);
        assertThat(person.nameAsWritten()).isEqualTo(written);
    }

    @Test
    void without_a_surname_there_is_no_name() {
        PublishedPerson person = NominativeName.person("Леонида Васильевича", null);
        assertThat(person.name()).isNull();
        assertThat(person.nameCase()).isEqualTo(GrammaticalCase.GENITIVE);
        assertThat(person.sure()).isFalse();
    }
}
