package org.rubricator.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.labels.Snapping;

class SnapperTest {

	private static final String TEXT = "He said so. \u201CYes,\u201D she said.\nA se\u0301cond line";

	private final Snapper snapper = new Snapper(new Segmentation(TEXT, "en"));

	@Test
	void growsToWholeTokens() {
		assertEquals("said so", snapped(Snapping.TOKEN, 2, 9));
		assertEquals("so. \u201C", snapped(Snapping.TOKEN, 9, 13));
	}

	@Test
	void growsToWholeCharacters() {
		assertEquals("se\u0301c", snapped(Snapping.CHARACTER, TEXT.indexOf("se\u0301"), TEXT.indexOf('\u0301') + 2));
		assertEquals("e\u0301c", snapped(Snapping.CHARACTER, TEXT.indexOf('\u0301'), TEXT.indexOf('\u0301') + 2));
	}

	@Test
	void growsToWholeSentences() {
		assertEquals("\u201CYes,\u201D she said.", snapped(Snapping.SENTENCE, 11, 14));
		assertEquals("He said so. \u201CYes,\u201D she said.", snapped(Snapping.SENTENCE, 9, 14));
	}

	@Test
	void growsToWholeBlocks() {
		assertEquals("He said so. \u201CYes,\u201D she said.", snapped(Snapping.BLOCK, 4, 5));
		Snapper ofBlocks = new Snapper(new Segmentation(TEXT, "en"), List.of(new Range(0, TEXT.length())));
		assertEquals(Optional.of(new Range(0, TEXT.length())), ofBlocks.snap(Snapping.BLOCK, new Range(4, 5)));
	}

	@Test
	void nothingButWhiteSpaceIsNothing() {
		for (Snapping snapping : Snapping.VALUES) {
			assertEquals(Optional.empty(), snapper.snap(snapping, new Range(11, 12)));
		}
		assertEquals(Optional.of(Parts.of(0, 2)), snapper.snap(Snapping.TOKEN, Parts.of(List.of(new Range(0, 1), new Range(11, 12)))));
		assertEquals(Optional.empty(), snapper.snap(Snapping.TOKEN, Parts.of(11, 12)));
	}

	@Test
	void refusesWhatIsOutside() {
		assertThrows(IndexOutOfBoundsException.class, () -> snapper.snap(Snapping.TOKEN, new Range(0, TEXT.length() + 1)));
	}

	@Test
	void snappedRangesAreSound() {
		Random random = new Random(7);
		for (int round = 0; round < 2000; round++) {
			String text = RandomTexts.any(random, 40);
			if (text.isEmpty()) {
				continue;
			}
			Segmentation segmentation = new Segmentation(text, random.nextBoolean() ? "en" : "de");
			Snapper some = new Snapper(segmentation, blocks(random, text.length()));
			for (Snapping snapping : Snapping.VALUES) {
				int begin = random.nextInt(text.length());
				Range range = new Range(begin, begin + 1 + random.nextInt(text.length() - begin));
				Range seen = segmentation.trim(range);
				Optional<Range> snapped = some.snap(snapping, range);
				assertEquals(seen == null, snapped.isEmpty());
				if (snapped.isPresent()) {
					Range found = snapped.get();
					assertTrue(found.begin() <= seen.begin() && seen.end() <= found.end());
					assertEquals(found, segmentation.trim(found));
					assertEquals(snapped, some.snap(snapping, found));
				}
			}
		}
	}

	private static List<Range> blocks(Random random, int length) {
		List<Range> blocks = new ArrayList<>();
		int begin = random.nextInt(length);
		while (begin < length && random.nextInt(4) > 0) {
			int end = Math.min(length, begin + 1 + random.nextInt(20));
			blocks.add(new Range(begin, end));
			begin = end + random.nextInt(10);
		}
		return blocks;
	}

	private String snapped(Snapping snapping, int begin, int end) {
		Range range = snapper.snap(snapping, new Range(begin, end)).orElseThrow();
		return TEXT.substring(range.begin(), range.end());
	}
}
