package org.pushforward.lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Compares a lesson with its English original: words may differ, what the stage does and asks may not. */
final class Translations {
    private final Lesson original;
    private final Lesson translation;
    private final LessonParser.Parsed parsed;
    private final Problems problems;

    /** @param parsed the translation, for its line numbers */
    Translations(Lesson original, LessonParser.Parsed parsed, Problems problems) {
        this.original = original;
        this.translation = parsed.lesson().orElseThrow();
        this.parsed = parsed;
        this.problems = problems;
    }

    void compare() {
        same("id", original.id(), translation.id());
        same("order", original.order(), translation.order());
        same("experiment", original.experiment(), translation.experiment());
        same("prerequisites", original.prerequisites(), translation.prerequisites());
        compareSteps(original.steps(), translation.steps());
        compareQuestions(original.questions(), translation.questions());
    }

    private void same(String name, Object there, Object here) {
        differ(name, "\"" + name + "\"", there, here);
    }

    private void differ(String place, String what, Object there, Object here) {
        if (!Objects.equals(there, here)) {
            int line = parsed.places().getOrDefault(place, 1);
            problems.at(line, what + " is " + here + " here and " + there + " in en.md; make them the same");
        }
    }

    private void compareSteps(List<Step> there, List<Step> here) {
        if (there.size() != here.size()) {
            problems.at(
                    line("step " + here.size()),
                    "there are " + here.size() + " steps here and " + there.size()
                            + " in en.md; both languages need the same steps");
            return;
        }
        for (int i = 0; i < here.size(); i++) {
            String place = "step " + (i + 1);
            differ(
                    place,
                    "the preset of " + place,
                    there.get(i).preset(),
                    here.get(i).preset());
            differ(
                    place,
                    "the highlight of " + place,
                    there.get(i).highlight(),
                    here.get(i).highlight());
            differ(
                    place,
                    "\"play\" of " + place,
                    given(there.get(i).play()),
                    given(here.get(i).play()));
            compareScenes(place, there.get(i).scene(), here.get(i).scene());
        }
    }

    private void compareScenes(String place, Block.Scene there, Block.Scene here) {
        differ(place, "\"data\" of " + place, given(there.data()), given(here.data()));
        differ(place, "\"seed\" of " + place, given(there.seed()), given(here.seed()));
        differ(place, "\"view\" of " + place, given(there.view()), given(here.view()));
        differ(place, "\"hide\" of " + place, given(there.hide()), given(here.hide()));
    }

    private static String given(Optional<?> setting) {
        return setting.map(Object::toString).orElse("not given");
    }

    private void compareQuestions(List<Question> there, List<Question> here) {
        List<String> idsThere = there.stream().map(Question::id).toList();
        List<String> idsHere = here.stream().map(Question::id).toList();
        if (!idsThere.equals(idsHere)) {
            String extra = idsHere.stream()
                    .filter(id -> !idsThere.contains(id))
                    .findFirst()
                    .orElse("");
            differ("question " + extra, "the list of question ids", idsThere, idsHere);
            return;
        }
        for (int i = 0; i < here.size(); i++) {
            compareQuestion(there.get(i), here.get(i));
        }
    }

    private void compareQuestion(Question there, Question here) {
        String place = "question " + here.id();
        int choices = here.choices().size();
        differ(place, "the number of choices of " + place, there.choices().size(), choices);
        if (choices > 0 || isNumber(there) || isNumber(here)) {
            differ(place, "the answer of " + place, there.answers(), here.answers());
        }
    }

    private static boolean isNumber(Question question) {
        return Optional.of(question.answers().get(0))
                .map(Question::number)
                .map(OptionalDouble::isPresent)
                .orElse(false);
    }

    private int line(String place) {
        return parsed.places().getOrDefault(place, 1);
    }
}
