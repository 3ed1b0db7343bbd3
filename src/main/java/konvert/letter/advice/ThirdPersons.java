package konvert.letter.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import konvert.russian.GivenNames;

/** Given name and surname of someone else, outside greeting, signature and titles: THIRD. */
final class ThirdPersons {

    private static final String TOPIC = "THIRD";
    private static final Pattern SURNAME = Pattern.compile(
            ".{2,}(?:[оеё]в(?:а|у|ым|е|ой)?|[иы]н(?:а|у|ым|е|ой)?|ск(?:ий|ая|ого|ому|им|ом|ой|ую)|ц(?:кий|кая|кого|кому|ким)|енко|[чщ]ук(?:а|у|ом|е)?|ян(?:а|у|ом|е)?|дзе|швили)");

    private ThirdPersons() {}

    static List<Hit> hits(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        int lastSentence = tokens.isEmpty() ? 0 : tokens.getLast().sentence();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token given = tokens.get(i);
            Token surname = tokens.get(i + 1);
            boolean inside = lastSentence == 0 || (given.sentence() > 0 && given.sentence() < lastSentence);
            if (inside
                    && !given.title()
                    && given.piece() == surname.piece()
                    && given.isCapitalised()
                    && surname.isCapitalised()
                    && SURNAME.matcher(surname.folded()).matches()
                    && given.forms().stream()
                            .anyMatch(form -> !GivenNames.others(form).isEmpty())) {
                hits.add(new Hit(TOPIC, given.start(), surname.end()));
            }
        }
        List<Hit> known = WordRules.bundled().exceptions(TOPIC, tokens);
        return hits.stream()
                .filter(hit -> known.stream().noneMatch(hit::overlaps))
                .toList();
    }
}
