package konvert.tools;

import java.util.Locale;

/** The number of a house with its words. */
final class House {

    private House() {}

    /** «д. 26А» of «д. 26 А» and «д.26а», «д. 23, корп. 2» of «д. 23 корп. 2». */
    static String normal(String written) {
        String spaced = written.replaceFirst("^(\\p{L}+)\\.(?=\\d)", "$1. ")
                .replaceAll("(\\d) ?(\\p{L})(?=$|[/ ,])", "$1$2")
                .replaceAll("(?<=\\S) (?=(?:корп|стр|уч|зд)\\. |корпус |литера )", ", ");
        StringBuilder house = new StringBuilder(spaced);
        for (int i = 1; i < house.length(); i++) {
            if (Character.isDigit(house.charAt(i - 1)) && Character.isLetter(house.charAt(i))) {
                house.setCharAt(
                        i,
                        String.valueOf(house.charAt(i)).toUpperCase(Locale.ROOT).charAt(0));
            }
        }
        return house.toString();
    }
}
