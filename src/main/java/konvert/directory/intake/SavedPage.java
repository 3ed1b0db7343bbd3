package konvert.directory.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page a browser saved, as text: blocks as lines, paragraphs with an empty line between, without scripts and menus.
 *
 * @param url the page's own address, as it says itself; null where it does not
 */
record SavedPage(String text, @Nullable String url) {

    private static final String NOT_TEXT =
            "script, style, noscript, template, svg, head, nav, footer, aside, form, button, select, iframe, [hidden],"
                    + " [aria-hidden=true], [role=navigation]";
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "table",
            "blockquote",
            "main",
            "figure",
            "header");
    private static final Set<String> LINES =
            Set.of("br", "li", "tr", "dt", "dd", "figcaption", "address", "hr", "caption");
    private static final Pattern HTML = Pattern.compile(
            "(?s)^[\\s\\ufeff]*(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|html|head|body|meta|div|p|article|title)\\b.*");
    private static final int BEGINNING = 4_096;

    /** Whether a text begins as HTML does. */
    static boolean isHtml(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
        return HTML.matcher(beginning).matches();
    }

    /** @param charset null where the page itself says it, or it is UTF-8 */
    static SavedPage of(byte[] html, @Nullable Charset charset) {
        try {
            return of(Jsoup.parse(new ByteArrayInputStream(html), charset == null ? null : charset.name(), ""));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static SavedPage of(Document document) {
        String url = Stream.of(
                        document.select("link[rel=canonical]").attr("href"),
                        document.select("meta[property=og:url]").attr("content"))
                .filter(address -> address.matches("https?://\\S+"))
                .findFirst()
                .orElse(null);
        document.select(NOT_TEXT).remove();
        StringBuilder text = new StringBuilder();
        document.body().traverse(new Lines(text));
        String lines = text.toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        return new SavedPage(lines, url);
    }

    private record Lines(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else {
                breaks(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!node.nameIs("br")) {
                breaks(node);
            }
        }

        private void breaks(Node node) {
            if (!(node instanceof Element)) {
                return;
            }
            if (PARAGRAPHS.contains(node.nodeName())) {
                text.append("\n\n");
            } else if (LINES.contains(node.nodeName())) {
                text.append('\n');
            } else if (node.nameIs("td") || node.nameIs("th")) {
                text.append(' ');
            }
        }
    }
}
