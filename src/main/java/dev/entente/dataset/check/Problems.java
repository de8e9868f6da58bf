package dev.entente.dataset.check;

import dev.entente.dataset.bundle.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Collects what is wrong, each with its place. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  List<Problem> found() {
    return found;
  }

  Place in(String file) {
    return new Place(file, "");
  }

  /** A place in a file of a bundle. */
  final class Place {

    private final String file;
    private final String path;

    private Place(String file, String path) {
      this.file = file;
      this.path = path;
    }

    Place at(String member) {
      return new Place(file, path.isEmpty() ? member : path + '.' + member);
    }

    Place at(String list, int index) {
      return at(list + '[' + index + ']');
    }

    void say(String reason, Object... arguments) {
      found.add(new Problem(file, path, reason.formatted(arguments)));
    }

    /** Checks each element of a list, at its own place. */
    <E> void each(String list, List<E> elements, BiConsumer<Place, E> check) {
      for (int i = 0; i < elements.size(); i++) {
        check.accept(at(list, i), elements.get(i));
      }
    }
  }
}
