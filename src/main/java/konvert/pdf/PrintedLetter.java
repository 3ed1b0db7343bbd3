package konvert.pdf;

import konvert.letter.Letter;
import konvert.post.Paper;

/**
 * All that a letter is printed from.
 *
 * @param reader who it is for, as the header says it: «Бахтин Александр Сергеевич, 1971 г. р.»
 */
public record PrintedLetter(Letter letter, Paper paper, LetterStyle style, String reader) {

    double roomMm() {
        return paper.widthMm() - paper.margins().leftMm() - paper.margins().rightMm();
    }
}
