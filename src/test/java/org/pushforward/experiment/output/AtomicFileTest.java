package org.pushforward.experiment.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void theOldFileStaysUntilTheNewOneIsWhole() throws IOException {
        Path place = Files.writeString(folder.resolve("a.csv"), "old");
        try (AtomicFile file = AtomicFile.at(place)) {
            Files.writeString(file.path(), "new");
            assertThat(place).hasContent("old");
            file.commit();
            assertThat(place).hasContent("new");
        }
        assertThat(files()).containsExactly(place);
    }

    @Test
    void whatIsNotCommittedLeavesNothing() throws IOException {
        try (AtomicFile file = AtomicFile.at(folder.resolve("a.csv"))) {
            Files.writeString(file.path(), "half");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void twoWritersOfOnePlaceDoNotMix() throws IOException {
        Path place = folder.resolve("a.csv");
        try (AtomicFile one = AtomicFile.at(place);
                AtomicFile two = AtomicFile.at(place)) {
            assertThat(one.path()).isNotEqualTo(two.path());
            Files.writeString(one.path(), "one");
            Files.writeString(two.path(), "two");
            one.commit();
            two.commit();
        }
        assertThat(place).hasContent("two");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path place = Files.writeString(folder.resolve("a.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), place);
        try (AtomicFile file = AtomicFile.at(link)) {
            Files.writeString(file.path(), "new");
            file.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(place).hasContent("new");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedAtOnce() {
        assertThatThrownBy(() -> AtomicFile.at(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> AtomicFile.at(folder.resolve("none").resolve("a.csv")))
                .hasMessageContaining("there is no folder");
    }
}
