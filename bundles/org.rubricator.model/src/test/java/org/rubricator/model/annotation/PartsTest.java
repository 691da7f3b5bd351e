package org.rubricator.model.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

	@Test
	void rangesThatOverlapOrTouchAreOne() {
		assertEquals("10-30 40-52", Parts.of(List.of(new Range(40, 52), new Range(20, 30), new Range(10, 20))).toString());
	}

	@Test
	void anyRangesCoverWhatTheyCoveredBefore() {
		Random random = new Random(7);
		for (int round = 0; round < 2_000; round++) {
			List<Range> ranges = new ArrayList<>();
			BitSet expected = new BitSet();
			for (int i = random.nextInt(6); i >= 0; i--) {
				int begin = random.nextInt(50);
				Range range = new Range(begin, begin + 1 + random.nextInt(12));
				ranges.add(range);
				expected.set(range.begin(), range.end());
			}
			Parts parts = Parts.of(ranges);
			BitSet covered = new BitSet();
			parts.forEach(range -> covered.set(range.begin(), range.end()));
			assertEquals(expected, covered);
			assertEquals(expected.cardinality(), parts.length());
			assertEquals(parts, Parts.parse(parts.toString()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "5", "5-", "-5", "5-5", "7-5", "a-b", "1-2,3-4", "1-2 x" })
	void whatIsNoListOfRangesIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Parts.parse(text));
	}

	@Test
	void lastPartStays() {
		assertThrows(IllegalArgumentException.class, () -> Parts.of(1, 2).without(0));
	}

	@Test
	void quoteJoinsPartsByASpace() {
		assertEquals("I will sign it", Parts.parse("1-7 20-27").quote("\u201cI will\u201d, he said, \u201csign it\u201d"));
	}

	@Test
	void containsNoOffsetBetweenParts() {
		Parts parts = Parts.parse("1-3 5-7");
		assertTrue(parts.contains(1) && parts.contains(6) && !parts.contains(3) && !parts.contains(4));
	}
}
