package org.rubricator.html;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of words, in the names of elements and in short texts, learned by logistic regression over hashed words. Words
 * of fewer than a handful of sites have no weight, so no site can be remembered.
 *
 * @see <a href="https://doi.org/10.1145/1553374.1553516">Weinberger et al. 2009, Feature hashing for large scale multitask
 *      learning</a>
 */
final class Lexicon {

    static final int BITS = 15;
    static final int SIZE = 1 << BITS;
    private static final float STEP = 0.04f;

    private final byte[] weights;

    /** @param weights in steps of 0.04, one a slot */
    Lexicon(byte[] weights) {
        this.weights = weights;
    }

    static byte quantized(float weight) {
        return (byte) Math.max(-127, Math.min(127, Math.round(weight / STEP)));
    }

    /** Slot of a word of one role. */
    static int slot(int role, int hash) {
        int mixed = (hash * 31 + role) * 0x9E3779B1;
        return (mixed ^ mixed >>> 13) >>> 32 - BITS;
    }

    float sum(int[] slots) {
        int sum = 0;
        for (int slot : slots) {
            sum += weights[slot];
        }
        return sum * STEP;
    }

    static Lexicon read(DataInputStream in) throws IOException {
        byte[] weights = new byte[SIZE];
        in.readFully(weights);
        return new Lexicon(weights);
    }

    void write(DataOutputStream out) throws IOException {
        out.write(weights);
    }
}
