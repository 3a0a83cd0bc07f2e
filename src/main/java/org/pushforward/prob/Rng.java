package org.pushforward.prob;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.core.RandomProviderDefaultState;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A seeded stream of random numbers whose state can be taken and put back: xoshiro256++ with ziggurat normals.
 *
 * <p>Randomness is an argument everywhere in this project; nothing draws from a hidden generator. A stream belongs to
 * one thread.
 *
 * <p>Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", 2021.
 */
public final class Rng {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final RestorableUniformRandomProvider source;
    private final ZigguratSampler.NormalizedGaussian normal;
    private final long seed;

    /** @param seed any number; the same seed gives the same stream on every machine */
    public Rng(long seed) {
        this.seed = seed;
        source = RandomSource.XO_SHI_RO_256_PP.create(seed);
        normal = ZigguratSampler.NormalizedGaussian.of(source);
    }

    /**
     * A stream that depends on this one's seed and the name alone, never on how far this one has been read: naming
     * the streams keeps drawing and evaluating from disturbing training.
     *
     * @param name what the stream is for, as in "init", "minibatch", "evaluation"
     */
    public Rng named(String name) {
        long mixed = seed + GOLDEN_GAMMA;
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0xBF58476D1CE4E5B9L;
            mixed ^= mixed >>> 29;
        }
        return new Rng(mixed);
    }

    /** Uniform on [0, 1). */
    public double nextDouble() {
        return source.nextDouble();
    }

    /** 64 uniform bits, for drawing several small numbers at once. */
    public long nextLong() {
        return source.nextLong();
    }

    /** Standard normal. */
    public double nextGaussian() {
        return normal.sample();
    }

    /** Uniform on 0 .. bound - 1. */
    public int nextInt(int bound) {
        return source.nextInt(bound);
    }

    /** Fills with standard normals. */
    public void fillGaussian(float[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) normal.sample();
        }
    }

    /** Fills with uniforms on [0, 1). */
    public void fillUniform(float[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = source.nextFloat();
        }
    }

    /** Puts the elements in a uniformly random order (Fisher and Yates). */
    public void shuffle(int[] items) {
        for (int i = items.length - 1; i > 0; i--) {
            int j = source.nextInt(i + 1);
            int item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
    }

    /** The state of the stream, to be given to {@link #restore}. */
    public byte[] state() {
        return ((RandomProviderDefaultState) source.saveState()).getState();
    }

    /** Continues from a state taken earlier, bit for bit. */
    public void restore(byte[] state) {
        source.restoreState(new RandomProviderDefaultState(state));
    }
}
