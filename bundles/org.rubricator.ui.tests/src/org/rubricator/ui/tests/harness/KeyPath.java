package org.rubricator.ui.tests.harness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.IntUnaryOperator;

import org.rubricator.core.text.Segmentation;

/** The fewest keys that move the caret, or extend the selection, from one place of an article to another. */
final class KeyPath {

	private final Map<String, IntUnaryOperator> moves = new LinkedHashMap<>();
	private final Map<String, IntUnaryOperator> extensions = new LinkedHashMap<>();

	KeyPath(Segmentation segmentation) {
		moves.put("CTRL+ARROW_DOWN", segmentation.paragraphs()::next);
		moves.put("CTRL+ARROW_UP", segmentation.paragraphs()::previous);
		moves.put("ALT+ARROW_DOWN", segmentation.sentences()::next);
		moves.put("ALT+ARROW_UP", segmentation.sentences()::previous);
		moves.put("CTRL+ARROW_RIGHT", segmentation.tokens()::next);
		moves.put("CTRL+ARROW_LEFT", segmentation.tokens()::previous);
		extensions.put("CTRL+SHIFT+ARROW_DOWN", segmentation.paragraphs()::nextEnd);
		extensions.put("SHIFT+ALT+ARROW_DOWN", segmentation.sentences()::nextEnd);
		extensions.put("CTRL+SHIFT+ARROW_RIGHT", segmentation.tokens()::nextEnd);
	}

	/** Keys that move the caret to the place. */
	List<String> move(int from, int to) {
		return path(from, to, moves);
	}

	/** Keys that extend a selection from a place before to the end of a word. */
	List<String> extend(int from, int to) {
		return path(from, to, extensions);
	}

	private static List<String> path(int from, int to, Map<String, IntUnaryOperator> steps) {
		record Step(int before, String key) {
		}
		Map<Integer, Step> reached = new HashMap<>();
		Queue<Integer> open = new ArrayDeque<>(List.of(from));
		reached.put(from, new Step(from, ""));
		while (!open.isEmpty() && !reached.containsKey(to)) {
			int at = open.remove();
			steps.forEach((key, step) -> {
				int next = step.applyAsInt(at);
				if (reached.putIfAbsent(next, new Step(at, key)) == null) {
					open.add(next);
				}
			});
		}
		if (!reached.containsKey(to)) {
			throw new AssertionError("no keys lead from " + from + " to " + to);
		}
		List<String> keys = new ArrayList<>();
		for (int at = to; at != from; at = reached.get(at).before()) {
			keys.add(reached.get(at).key());
		}
		Collections.reverse(keys);
		return keys;
	}
}
