package org.pushforward.experiment.code;

/**
 * One sign that watches over a word: \(\sum_i c_i 2^i \bmod 29\). A digit taken for another, a letter for another, and two
 * neighbours that change places all change it.
 */
final class CheckSign {
    /** No 0, 1, e, i, l, o or u: nothing that is taken for another or makes a word. */
    private static final String SIGNS = "23456789abcdfghjkmnpqrstvwxyz";

    private CheckSign() {}

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
