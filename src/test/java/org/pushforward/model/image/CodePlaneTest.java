package org.pushforward.model.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePlaneTest {
    @Test
    void ofFewCodesNoneIsLeftOutside() {
        float[] codes = new float[2 * 12];
        codes[7] = -9;
        assertThat(CodePlane.of(codes, new float[0], new byte[12]).radius()).isGreaterThan(9);
    }

    @Test
    void ofManyCodesAFarOneDoesNotShrinkTheOthers() {
        float[] codes = new float[2 * 2000];
        codes[7] = -9;
        assertThat(CodePlane.of(codes, new float[0], new byte[2000]).radius()).isEqualTo(2.5);
    }

    @Test
    void theTwoDimensionsThatVaryMostAreDrawn() {
        float[] codes = {0, 5, 1, 0, -5, 3};
        CodePlane plane = CodePlane.of(codes, new float[0], new byte[] {4, 7});
        assertThat(plane.first()).isEqualTo(1);
        assertThat(plane.second()).isEqualTo(2);
        assertThat(plane.mean()).containsExactly(5, 1, -5, 3);
    }
}
