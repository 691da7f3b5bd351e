package org.rubricator.analysis.propagation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rubricator.analysis.passages.Folding;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;

/**
 * Takes places from one text to another by the passages that both share. A place is taken over only where the texts agree
 * at both of its boundaries: the character inside and what stands outside are the same, but for case, style of marks and
 * dashes, white space, soft hyphens and joiners. Outside, the next character that is seen is compared; where it is of a
 * word, the whole word; and nothing where a sentence or paragraph begins or ends in both texts. A passage reaches over the marks beside its
 * words as far as those agree. Taken there and back, a place is the same: one that would come back elsewhere, because the
 * words stand in a text twice, is not taken over.
 */
public final class PassageMap {

	/** More marks than this in a row are a line of ornament. */
	private static final int MOST_MARKS = 8;

	private final String source;
	private final String target;
	private final List<Stretch> stretches = new ArrayList<>();
	private final PassageMap back;

	/** @param passages that the two texts share; {@code first} is in the source */
	public PassageMap(String source, String target, List<Passage> passages) {
		this.source = source;
		this.target = target;
		add(passages);
		back = new PassageMap(this, passages);
	}

	private PassageMap(PassageMap forth, List<Passage> passages) {
		source = forth.target;
		target = forth.source;
		add(passages.stream().map(Passage::turned).toList());
		back = forth;
	}

	/** The same passages, from the target to the source. */
	public PassageMap back() {
		return back;
	}

	/** The longest first: both directions try them in the same order. */
	private void add(List<Passage> passages) {
		passages.stream().sorted(Comparator.comparingInt((Passage passage) -> -passage.words())
				.thenComparingInt(passage -> passage.first().begin() + passage.second().begin()))
				.forEach(passage -> stretches.add(new Stretch(passage)));
	}

	/** The ranges of the source that are shared, those of the longest passages first. */
	public List<Range> shared() {
		return stretches.stream().map(stretch -> stretch.range).toList();
	}

	/**
	 * Where the parts stand in the target; empty if they do not, or would not in that order, or not for sure.
	 * Where a part stands in several passages, the longest that fits is taken.
	 */
	public Optional<Parts> map(Parts parts) {
		return forth(parts).filter(there -> back.forth(there).filter(parts::equals).isPresent());
	}

	private Optional<Parts> forth(Parts parts) {
		List<Range> mapped = new ArrayList<>();
		for (Range part : parts) {
			Optional<Range> there = stretches.stream().map(stretch -> stretch.map(part)).flatMap(Optional::stream).findFirst();
			if (there.isEmpty() || !mapped.isEmpty() && there.get().begin() < mapped.getLast().end()) {
				return Optional.empty();
			}
			mapped.add(there.get());
		}
		Parts there = Parts.of(mapped);
		return there.size() == parts.size() ? Optional.of(there) : Optional.empty();
	}

	/** How many marks before or after the words of a passage are the same in both texts, on the same line. */
	private int marks(Passage passage, int step) {
		int at = step < 0 ? passage.first().begin() : passage.first().end();
		int there = step < 0 ? passage.second().begin() : passage.second().end();
		int count = 0;
		while (count < MOST_MARKS) {
			at = Boundary.seen(source, at, step);
			there = Boundary.seen(target, there, step);
			if (at < 0 || there < 0) {
				return count;
			}
			int mark = step < 0 ? source.codePointBefore(at) : source.codePointAt(at);
			int theirs = step < 0 ? target.codePointBefore(there) : target.codePointAt(there);
			if (Boundary.isOfWord(mark) || Folding.fold(mark) != Folding.fold(theirs)) {
				return count;
			}
			at += step * Character.charCount(mark);
			there += step * Character.charCount(theirs);
			count++;
		}
		return count;
	}

	/** The range with some marks before and after it. */
	private static Range reach(String text, Range range, int before, int after) {
		int begin = range.begin();
		for (int i = 0; i < before; i++) {
			begin = Boundary.seen(text, begin, -1);
			begin -= Character.charCount(text.codePointBefore(begin));
		}
		int end = range.end();
		for (int i = 0; i < after; i++) {
			end = Boundary.seen(text, end, 1);
			end += Character.charCount(text.codePointAt(end));
		}
		return new Range(begin, end);
	}

	/** One passage with what can be seen of it in both texts, aligned. */
	private final class Stretch {
		private final Range range;
		private final Seen first;
		private final Seen second;
		/** For each character seen in the first, its number in the second, or -1. */
		private final int[] aligned;

		Stretch(Passage passage) {
			range = passage.first();
			int before = marks(passage, -1);
			int after = marks(passage, 1);
			first = new Seen(source, reach(source, passage.first(), before, after));
			second = new Seen(target, reach(target, passage.second(), before, after));
			aligned = new int[first.size()];
			align();
		}

		/**
		 * Letters and digits of both are the same and in the same order; what stands between is aligned where it is the
		 * same on both sides of the gap.
		 */
		private void align() {
			int i = 0;
			int j = 0;
			while (i < first.size() || j < second.size()) {
				int gapI = i;
				int gapJ = j;
				while (i < first.size() && !first.isOfWord(i)) {
					i++;
				}
				while (j < second.size() && !second.isOfWord(j)) {
					j++;
				}
				boolean same = i - gapI == j - gapJ;
				for (int k = 0; k < i - gapI; k++) {
					same = same && first.folded(gapI + k) == second.folded(gapJ + k);
				}
				for (int k = gapI; k < i; k++) {
					aligned[k] = same ? gapJ + k - gapI : -1;
				}
				while (i < first.size() && first.isOfWord(i) && j < second.size() && second.isOfWord(j)) {
					boolean equal = first.folded(i) == second.folded(j);
					aligned[i] = equal ? j : -1;
					i++;
					j++;
				}
				if (i < first.size() && first.isOfWord(i) || j < second.size() && second.isOfWord(j)) {
					// Composed in one text, with combining marks in the other: resume at the next gap.
					while (i < first.size() && first.isOfWord(i)) {
						aligned[i++] = -1;
					}
					while (j < second.size() && second.isOfWord(j)) {
						j++;
					}
				}
			}
		}

		Optional<Range> map(Range part) {
			int from = first.firstAt(part.begin());
			int to = first.lastBefore(part.end());
			if (to < from || !first.isEdge(from, part.begin(), true) || !first.isEdge(to, part.end(), false)
					|| aligned[from] < 0 || aligned[to] < 0) {
				return Optional.empty();
			}
			Range there = new Range(second.begin(aligned[from]), second.end(aligned[to]));
			boolean same = Boundary.before(source, part.begin()).equals(Boundary.before(target, there.begin()))
					&& (Boundary.isTerminal(source.codePointBefore(part.end()))
							|| Boundary.after(source, part.end()).equals(Boundary.after(target, there.end())));
			return same ? Optional.of(there) : Optional.empty();
		}
	}

	/** The characters of a range that are seen, white space aside. */
	private static final class Seen {
		private final int[] offsets;
		private final int[] ends;
		private final int[] folded;
		private final boolean[] ofWord;
		private int size;

		Seen(String text, Range range) {
			offsets = new int[range.length()];
			ends = new int[range.length()];
			folded = new int[range.length()];
			ofWord = new boolean[range.length()];
			int at = range.begin();
			while (at < range.end()) {
				int c = text.codePointAt(at);
				int fold = Folding.fold(c);
				if (!Folding.isInvisible(c) && fold != ' ') {
					offsets[size] = at;
					ends[size] = at + Character.charCount(c);
					folded[size] = fold;
					ofWord[size++] = Boundary.isOfWord(c);
				}
				at += Character.charCount(c);
			}
		}

		int size() {
			return size;
		}

		int folded(int number) {
			return folded[number];
		}

		boolean isOfWord(int number) {
			return ofWord[number];
		}

		int begin(int number) {
			return offsets[number];
		}

		int end(int number) {
			return ends[number];
		}

		/** Number of the first that begins at or after the offset. */
		int firstAt(int offset) {
			int number = java.util.Arrays.binarySearch(offsets, 0, size, offset);
			return number < 0 ? -number - 1 : number;
		}

		/** Number of the last that ends at or before the offset. */
		int lastBefore(int offset) {
			int number = java.util.Arrays.binarySearch(ends, 0, size, offset);
			return number < 0 ? -number - 2 : number;
		}

		/** Whether the boundary is right at the character: with only the unseen between, it could not be taken back. */
		boolean isEdge(int number, int offset, boolean begin) {
			return number >= 0 && number < size && (begin ? offsets[number] : ends[number]) == offset;
		}
	}
}
