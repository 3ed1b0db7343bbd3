package konvert.post;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Published blocks with random damage, the same ones for the same seed: parts moved, words lost, letters changed, marks
 * opened and never closed. A million of them:
 *
 * <pre>mvn -q test-compile exec:exec -Dtool="konvert.post.MutatedBlocks 1000000"</pre>
 */
final class MutatedBlocks {

    private static final String ODD = " ,.;:()«»\"№-–—/|\n\t\u00a0\u0301\u200bаяАЯёЁazAZ0919ŭ\ud83d\ude42\ud83d<>&'’[]";

    private final List<String> blocks;
    private final SplittableRandom random;

    MutatedBlocks(List<String> blocks, long seed) {
        this.blocks = blocks;
        this.random = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws java.io.IOException {
        int count = Integer.parseInt(arguments[0]);
        MutatedBlocks blocks = new MutatedBlocks(originals(), 1);
        long start = System.nanoTime();
        long fields = 0;
        for (int i = 0; i < count; i++) {
            fields += AddressParser.parse(blocks.next()).facility() == null ? 0 : 1;
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "%d blocks, %d with a facility, %d s%n",
                        count, fields, (System.nanoTime() - start) / 1_000_000_000);
    }

    static List<String> originals() throws java.io.IOException {
        return AddressParserTest.blocks().map(block -> (String) block.get()[0]).toList();
    }

    String next() {
        StringBuilder text = new StringBuilder(blocks.get(random.nextInt(blocks.size())));
        int changes = random.nextInt(12);
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            change(text);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
            case 2 -> text.setCharAt(at, ODD.charAt(random.nextInt(ODD.length())));
            case 3 -> text.append(text.substring(at, to));
            case 4 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
            default -> {
                String other = blocks.get(random.nextInt(blocks.size()));
                text.insert(at, other, 0, random.nextInt(other.length()));
            }
        }
    }
}
