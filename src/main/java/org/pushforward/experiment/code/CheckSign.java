package org.pushforward.experiment.code;

import java.util.Set;

/**
 * One sign that watches over a word: \(\sum_i c_i 2^i \bmod 29\). A digit taken for another, a letter for another, and two
 * neighbours that change places all change it.
 */
final class CheckSign {
    /** No 0, 1, e, i, l, o or u: nothing that is taken for another or makes a word. */
    private static final String SIGNS = "23456789abcdfghjkmnpqrstvwxyz";

    private CheckSign() {}

    /**
     * The sign of a code's first word. It is never a letter with which a second word could begin: else a code cut off
     * behind that letter would be a code.
     *
     * @param beginnings first letters of all words that may follow; not all of the signs
     */
    static char ofFirst(String word, Set<Character> beginnings) {
        int sign = SIGNS.indexOf(of(word));
        while (beginnings.contains(SIGNS.charAt(sign))) {
            sign = (sign + 1) % SIGNS.length();
        }
        return SIGNS.charAt(sign);
    }

    static char of(String word) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            weight = 2 * weight % SIGNS.length();
            sum = (sum + word.charAt(i) * weight) % SIGNS.length();
        }
        return SIGNS.charAt(sum);
    }
}
