package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.CatalogIndex;

/** What lessons are told about experiments; here because the tiny experiment is. */
class CatalogIndexTest {
    private final CatalogIndex index = new CatalogIndex(List.of(new TinyExperiment(true), new TinyExperiment(false)));

    @Test
    void knowsExperimentsViewsAndTerms() {
        assertThat(index.experiments()).containsExactly("tiny-gaussian", "tiny-implicit");
        assertThat(index.highlights("tiny-gaussian")).containsExactly("dot", "term:mu");
        assertThat(index.highlights("none")).isEmpty();
    }

    @Test
    void rejectsPresetsAsTheCommandLineDoes() {
        assertThat(index.rejectPreset("tiny-gaussian", "width", "8")).isEmpty();
        assertThat(index.rejectPreset("tiny-gaussian", "width", "65"))
                .hasValueSatisfying(reason -> assertThat(reason).contains("from 1 to 64"));
        assertThat(index.rejectPreset("tiny-gaussian", "wdth", "8"))
                .hasValueSatisfying(reason -> assertThat(reason).contains("did you mean 'width'?"));
    }
}
