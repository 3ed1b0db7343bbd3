package konvert.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalAddressTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Горвал д. 6, г. Волоколамск | г. Волоколамск, ул. Горвал, д. 7 | ул. Горвал; д. 6; г. Волоколамск | the newer house stays",
                "ул. Лесная, с. Ликино | Судогодский район, с. Ликино, ул. Лесная, д. 21 | ул. Лесная; д. 21; с. Ликино; Судогодский р-н | house and district come from the older one",
                "п. Ерцево | Коношский район, п. Ерцево, ул. Гагарина, д. 26 | ул. Гагарина; д. 26; п. Ерцево; Коношский р-н | street and house come together",
                "п. Акбулак | Акбулакский район, п. Меловой завод, ул. Заводская, д. 5 | п. Акбулак | another settlement gives nothing",
                "п. Максай, г. Новотроицк | г. Новотроицк, ул. Заводская, д. 26 | п. Максай; г. Новотроицк | the town around is not the settlement",
                "ул. Дальняя д. 3, п. Форносово | п. Форносово, ул. Лесная, стр. 4 | ул. Дальняя; д. 3; п. Форносово | another street stays out",
                "а/я 139, г. Новосибирск | г. Новосибирск, ул. Гусинобродский тракт, д. 9 | а/я 139; г. Новосибирск | a post-office box wants no street",
                "ул. Доковский проезд д. 6, г. Омск | г. Омск, Доковский проезд, д. 6 | Доковский проезд; д. 6; г. Омск | a second type word goes",
                "ул. Сухумское шоссе д. 78, г. Новороссийск | г. Новороссийск, ул. Сухумское шоссе, д. 78 | ул. Сухумское шоссе; д. 78; г. Новороссийск | it stays where both have it",
                "ул. Демьяна Бедного д. 1, г. Томск | г. Томск, Демьяна Бедного, д. 1 | ул. Демьяна Бедного; д. 1; г. Томск | the only type word stays",
                "п. Верхний Чов, г. Сыктывкар | г. Сыктывкар, мкр. Верхний Чов, д. 44 | д. 44; п. Верхний Чов; г. Сыктывкар | an area of the town may be the settlement",
                "ул. Ленина д. 1, г. Мелеуз | Мелеузовский район, г. Мелеуз, ул. Ленина, д. 1а | ул. Ленина; д. 1; г. Мелеуз | a town needs no district",
                "п. Миша-Яг | г. Печора, п. Миша-Яг | п. Миша-Яг; г. Печора | the outer settlement where there is no district",
            })
    void the_newer_source_rules(String newer, String older, String canonical, String why) {
        AddressText address = CanonicalAddress.of(
                AddressText.of(newer, true, "ИК-1"), AddressText.of("123456, " + older, false, "ИК-1"));

        assertThat(AddressTextTest.parts(address)).as(why).isEqualTo(canonical);
    }
}
