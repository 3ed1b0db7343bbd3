package konvert.directory;

import java.util.Arrays;

/** Numbers one after the other, however many they become. */
final class Numbers {

    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** All of them; what is added then begins anew. */
    int[] taken() {
        int[] all = Arrays.copyOf(numbers, size);
        size = 0;
        return all;
    }
}
