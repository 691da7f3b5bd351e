package org.rubricator.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.labels.Snapping;

/**
 * Makes the boundaries of spans be where a label wants them. A range grows to whole tokens, sentences or blocks, never
 * splits a grapheme cluster, and begins and ends with something that can be seen. Snapping twice is snapping once.
 */
public final class Snapper {

	private final Segmentation segmentation;
	private final Segments blocks;

	/** Takes paragraphs for blocks. */
	public Snapper(Segmentation segmentation) {
		this.segmentation = segmentation;
		this.blocks = segmentation.paragraphs();
	}

	/**
	 * @param blocks blocks of the article in text order, which do not overlap; where there is none, paragraphs count
	 * @throws IndexOutOfBoundsException if one is not within the text
	 */
	public Snapper(Segmentation segmentation, List<Range> blocks) {
		this.segmentation = segmentation;
		Segments.Pairs pairs = new Segments.Pairs();
		int last = 0;
		for (Range block : blocks) {
			Range seen = segmentation.trim(block);
			if (seen != null && seen.begin() >= last) {
				pairs.add(seen.begin(), seen.end());
				last = seen.end();
			}
		}
		int length = segmentation.text().length();
		this.blocks = new Segments(length, new int[] { 0, length }, whole -> pairs.toArray());
	}

	/**
	 * The range snapped; empty if there is nothing in it but white space.
	 *
	 * @throws IndexOutOfBoundsException if it is not within the text
	 */
	public Optional<Range> snap(Snapping to, Range range) {
		return Optional.ofNullable(snapped(to, range));
	}

	/**
	 * Each part snapped, parts of white space left out; empty if nothing is left.
	 *
	 * @throws IndexOutOfBoundsException if a part is not within the text
	 */
	public Optional<Parts> snap(Snapping to, Parts parts) {
		List<Range> ranges = new ArrayList<>(parts.size());
		for (Range part : parts) {
			Range snapped = snapped(to, part);
			if (snapped != null) {
				ranges.add(snapped);
			}
		}
		return ranges.isEmpty() ? Optional.empty() : Optional.of(Parts.of(ranges));
	}

	private Range snapped(Snapping to, Range range) {
		Range seen = segmentation.trim(range);
		if (seen == null) {
			return null;
		}
		return switch (to) {
		case CHARACTER -> seen;
		case TOKEN -> grown(segmentation.tokens(), seen);
		case SENTENCE -> grown(segmentation.sentences(), seen);
		case BLOCK -> grown(blocks, grown(segmentation.paragraphs(), seen, blocks));
		};
	}

	/** As {@link #grown(Segments, Range)}, at those ends where no block is. */
	private static Range grown(Segments segments, Range range, Segments blocks) {
		Range grown = grown(segments, range);
		return new Range(blocks.at(range.begin()) == null ? grown.begin() : range.begin(),
				blocks.at(range.end() - 1) == null ? grown.end() : range.end());
	}

	private static Range grown(Segments segments, Range range) {
		Range first = segments.at(range.begin());
		Range last = segments.at(range.end() - 1);
		return new Range(first == null ? range.begin() : first.begin(), last == null ? range.end() : last.end());
	}
}
