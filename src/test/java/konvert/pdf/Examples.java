package konvert.pdf;

import static konvert.post.Script.CYRILLIC;
import static konvert.post.Script.LATIN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import konvert.letter.Letter;
import konvert.post.AddressBlock;
import konvert.post.AddressBlock.Line;
import konvert.post.Countries;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeOptions;
import konvert.post.Paper;
import konvert.post.Paper.Margins;
import konvert.words.Refusal;

/** The person, the addresses and the letter that the tests of this room write to and from. */
final class Examples {

    static final Paper A5 = new Paper("a5", "A5", 148, 210, 2.49, new Margins(18, 15, 18, 20));
    static final Paper A4 = new Paper("a4", "A4", 210, 297, 4.99, new Margins(25, 20, 25, 25));
    static final Paper US_LETTER = new Paper("letter", "Letter", 215.9, 279.4, 4.5, new Margins(25, 20, 25, 25));

    static final List<String> SENDER = List.of("Anna Schmidt", "Postfach 12 34 56", "10115 Berlin", "GERMANY");

    static final AddressBlock ABROAD = new AddressBlock(List.of(
            new Line("Бахтину Александру Сергеевичу, 1971 г. р.", CYRILLIC),
            new Line("ФКУ СИЗО-2 УФСИН России по Московской области", CYRILLIC),
            new Line("ул. Горвал, д. 6", CYRILLIC),
            new Line("г. Волоколамск", CYRILLIC),
            new Line("Московская область", CYRILLIC),
            new Line("143600", CYRILLIC),
            new Line("RUSSLAND / РОССИЯ", CYRILLIC)));

    static final AddressBlock DOMESTIC = new AddressBlock(ABROAD.lines().subList(0, 6));

    static final AddressBlock BILINGUAL = new AddressBlock(List.of(
            new Line("Бахтину Александру Сергеевичу, 1971 г. р.", CYRILLIC),
            new Line("Aleksandr Sergeevich Bakhtin (born 1971)", LATIN),
            new Line("ФКУ СИЗО-2 УФСИН России по Московской области", CYRILLIC),
            new Line("Remand Prison No. 2, Russian Federal Penitentiary Service for the Moscow region", LATIN),
            new Line("ул. Горвал, д. 6", CYRILLIC),
            new Line("Gorval Street 6", LATIN),
            new Line("г. Волоколамск", CYRILLIC),
            new Line("VOLOKOLAMSK", LATIN),
            new Line("Московская область", CYRILLIC),
            new Line("Moscow region", LATIN),
            new Line("143600", CYRILLIC),
            new Line("RUSSIA / РОССИЯ", CYRILLIC)));

    /** Longer in every line than most published addresses. */
    static final AddressBlock LONG = new AddressBlock(List.of(
            new Line("Константинопольскому-Римскому Владиславу Константиновичу, 1985 г. р.", CYRILLIC),
            new Line(
                    "ФКУ «Исправительная колония № 6 Главного управления Федеральной службы исполнения наказаний"
                            + " по Санкт-Петербургу и Ленинградской области»",
                    CYRILLIC),
            new Line("отряд № 3", CYRILLIC),
            new Line("территория Промышленная зона Обухово, ул. Грибакиных, д. 32, корп. 1, стр. 12", CYRILLIC),
            new Line("посёлок городского типа Старая Малукса", CYRILLIC),
            new Line("Ханты-Мансийский автономный округ — Югра", CYRILLIC),
            new Line("192012", CYRILLIC),
            new Line("RUSSISCHE FÖDERATION / РОССИЯ", CYRILLIC)));

    static final String PARAGRAPH = "Пишу вам из Берлина, где сегодня идёт первый снег. Недавно я слушала концерт для"
            + " скрипки с оркестром и думала о том, что музыка доходит туда, куда письма идут неделями. У меня живёт"
            + " старая кошка по имени Муся: она спит на батарее, просыпается к ужину и очень строго смотрит на всех,"
            + " кто опаздывает.";

    static Stream<AddressBlock> blocks() {
        return Stream.of(ABROAD, BILINGUAL, LONG);
    }

    /** Posted abroad with the usual options. */
    static Envelope envelope(AddressBlock block, List<String> sender, EnvelopeFormat format) {
        return new Envelope(block, sender, format, Countries.ABROAD, EnvelopeOptions.USUAL);
    }

    static Letter letter(String text) {
        return new Letter(
                "Берлин",
                LocalDate.of(2026, 11, 22),
                "Здравствуйте, Александр Сергеевич!",
                text,
                "С теплом и уважением,\nАнна");
    }

    static PrintedLetter printed(Letter letter, Paper paper) {
        return new PrintedLetter(letter, paper, LetterStyle.USUAL, "Бахтин Александр Сергеевич, 1971 г. р.");
    }

    static PdfFile pdf(Letter letter, Paper paper) throws Refusal {
        return LetterPdf.of(printed(letter, paper));
    }

    private Examples() {}
}
