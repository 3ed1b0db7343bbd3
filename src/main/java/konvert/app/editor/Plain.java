package konvert.app.editor;

import java.util.regex.Pattern;

/** What stays of a text from elsewhere: words, spaces and line ends. */
final class Plain {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\\u2028\\u2029\\u0085\\u000b\f]");
    /** Control characters, and those that are only seen by programs: soft hyphen, zero width space, byte order mark. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\n]]|[\\u00ad\\u200b\\ufeff]");

    private Plain() {}

    static String text(String any) {
        String lines = LINE_END.matcher(any).replaceAll("\n").replace('\t', ' ');
        return UNSEEN.matcher(lines).replaceAll("");
    }
}
