package konvert.post;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentences about writing around an address, and the e-letter services they name. */
final class Notices {

    private Notices() {}

    /** Where a sentence about writing that begins at the token ends; before the address begins, where that does. */
    static int end(BlockText block, int from, boolean addressBegun) {
        boolean found = false;
        int i = from;
        for (; i < block.size() && !endsSentence(block.token(i)); i++) {
            if (Postcode.end(block, i) > i
                    || BlockWords.REMARK.at(block, i) != null
                    || BirthReader.at(block, i, false) != null
                    || (!addressBegun && opensAddress(block, i))) {
                break;
            }
            found |= BlockWords.isNotice(block.token(i)) || isService(block, i);
        }
        return found ? i : from;
    }

    private static boolean endsSentence(BlockToken token) {
        return token.isBreak() && !",;".contains(token.text());
    }

    private static boolean opensAddress(BlockText block, int i) {
        BlockToken token = block.token(i);
        WordPhrases.Found<AreaType> area = BlockWords.AREA.at(block, i);
        return FacilityReader.opens(block, i)
                || HouseReader.end(block, i) > i
                || (area != null && token.isSmall() && block.token(area.end()).isCapital());
    }

    private static boolean isService(BlockText block, int i) {
        String word = word(block, i);
        for (BlockWords.Service service : BlockWords.SERVICES) {
            if (names(service, word, block, i)) {
                return true;
            }
        }
        return false;
    }

    /** The ids of the services the block names, in the order of the data. */
    static List<String> services(BlockText block) {
        Set<BlockWords.Service> found = new HashSet<>();
        for (int i = 0; i < block.size(); i++) {
            String word = word(block, i);
            for (BlockWords.Service service : BlockWords.SERVICES) {
                if (names(service, word, block, i)) {
                    found.add(service);
                }
            }
        }
        return BlockWords.SERVICES.stream()
                .filter(found::contains)
                .map(BlockWords.Service::id)
                .toList();
    }

    private static boolean names(BlockWords.Service service, String word, BlockText block, int i) {
        if (!block.token(i).isWord()) {
            return false;
        }
        for (String name : service.words()) {
            int blank = name.indexOf(' ');
            String first = blank < 0 ? name : name.substring(0, blank);
            boolean fits = first.length() < 3 ? word.equals(first) : word.startsWith(first);
            if (fits && (blank < 0 || word(block, i + 1).startsWith(name.substring(blank + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** As written, for names in Latin letters that all look Cyrillic. */
    private static String word(BlockText block, int i) {
        return block.token(i).text().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
