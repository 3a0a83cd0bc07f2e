package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.data.DataSets;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;

class UiTextTest {
    @Test
    void windowHasTheSameWordsInBothLanguages() {
        assertThat(Messages.in(Language.ZH).keys("ui"))
                .isNotEmpty()
                .isEqualTo(Messages.in(Language.EN).keys("ui"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "export", "handover", "own"})
    void dialogsHaveTheSameWordsInBothLanguages(String area) {
        assertThat(Messages.in(Language.ZH).keys(area))
                .isNotEmpty()
                .isEqualTo(Messages.in(Language.EN).keys(area));
    }

    static Stream<String> dataSets() {
        return Stream.of(DataSets.names(1).stream(), DataSets.names(2).stream(), Stream.of("mnist"))
                .flatMap(names -> names);
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void everyDataSetHasANameInBothLanguages(String set) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("data." + set))
                    .as("%s", language)
                    .isTrue();
        }
    }
}
