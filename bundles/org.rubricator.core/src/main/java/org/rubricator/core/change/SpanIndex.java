package org.rubricator.core.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/**
 * Spans by place. Holds an entry for each part of each span, by begin, then longest first, then id of the span, in
 * chunks of at most {@value #CHUNK} entries that each know how far their entries reach. So a change shifts one chunk
 * only, and a query passes over chunks that end before its place, also where one long span covers all. Must be told of
 * every change of parts; id and parts of a span that it holds must not change otherwise. Not thread-safe.
 */
public final class SpanIndex {

	/**
	 * Reading order: by begin, then longest first, of the first part; then by id, shorter ids first, so that s9 comes
	 * before s10.
	 */
	public static final Comparator<Span> READING_ORDER = (a, b) -> {
		int byPlace = a.getParts().ranges().get(0).compareTo(b.getParts().ranges().get(0));
		return byPlace != 0 ? byPlace : compareIds(a.getId(), b.getId());
	};

	private static final int CHUNK = 256;
	private static final int FIRST_PART = -1;

	private Chunk[] chunks = new Chunk[4];
	/** How far the entries of each chunk reach. */
	private int[] reach = new int[4];
	private int size;
	private int spans;

	/** Entries in order. */
	private static final class Chunk {
		final int[] begin = new int[CHUNK];
		final int[] end = new int[CHUNK];
		/** End of the part before in the same span, or {@link SpanIndex#FIRST_PART}. */
		final int[] earlier = new int[CHUNK];
		final Span[] span = new Span[CHUNK];
		int size;

		void shift(int from, int by) {
			System.arraycopy(begin, from, begin, from + by, size - from);
			System.arraycopy(end, from, end, from + by, size - from);
			System.arraycopy(earlier, from, earlier, from + by, size - from);
			System.arraycopy(span, from, span, from + by, size - from);
			size += by;
		}

		void put(int i, Range part, int earlierEnd, Span of) {
			begin[i] = part.begin();
			end[i] = part.end();
			earlier[i] = earlierEnd;
			span[i] = of;
		}

		Chunk splitOff() {
			Chunk rest = new Chunk();
			int half = size / 2;
			rest.size = size - half;
			System.arraycopy(begin, half, rest.begin, 0, rest.size);
			System.arraycopy(end, half, rest.end, 0, rest.size);
			System.arraycopy(earlier, half, rest.earlier, 0, rest.size);
			System.arraycopy(span, half, rest.span, 0, rest.size);
			Arrays.fill(span, half, size, null);
			size = half;
			return rest;
		}

		int reach() {
			int furthest = 0;
			for (int i = 0; i < size; i++) {
				furthest = Math.max(furthest, end[i]);
			}
			return furthest;
		}

		/** Place of an entry with this key among those here. */
		int compare(int i, int partBegin, int partEnd, String id) {
			if (begin[i] != partBegin) {
				return Integer.compare(begin[i], partBegin);
			}
			return end[i] != partEnd ? Integer.compare(partEnd, end[i]) : compareIds(span[i].getId(), id);
		}
	}

	/** An index of nothing. */
	public SpanIndex() {
		this(List.of());
	}

	/** An index of these spans, in any order. */
	public SpanIndex(List<Span> spans) {
		record Entry(Range part, int earlier, Span span) {
		}
		List<Entry> entries = new ArrayList<>(spans.size());
		for (Span span : spans) {
			int earlier = FIRST_PART;
			for (Range part : span.getParts()) {
				entries.add(new Entry(part, earlier, span));
				earlier = part.end();
			}
		}
		entries.sort((a, b) -> {
			int byPlace = a.part.compareTo(b.part);
			return byPlace != 0 ? byPlace : compareIds(a.span.getId(), b.span.getId());
		});
		int filled = CHUNK * 3 / 4;
		for (int from = 0; from < entries.size(); from += filled) {
			Chunk chunk = new Chunk();
			for (Entry entry : entries.subList(from, Math.min(from + filled, entries.size()))) {
				chunk.put(chunk.size++, entry.part, entry.earlier, entry.span);
			}
			insertChunk(size, chunk);
		}
		this.spans = spans.size();
	}

	/** How many spans there are. */
	public int size() {
		return spans;
	}

	/** Adds a span where its parts are now. */
	public void add(Span span) {
		int earlier = FIRST_PART;
		for (Range part : span.getParts()) {
			insert(part, earlier, span);
			earlier = part.end();
		}
		spans++;
	}

	/**
	 * Removes a span.
	 *
	 * @param parts parts that it had when it was added
	 * @throws IllegalArgumentException if it is not there
	 */
	public void remove(Span span, Parts parts) {
		for (Range part : parts) {
			long at = find(part, span);
			int c = chunkOf(at);
			Chunk chunk = chunks[c];
			int i = entryOf(at);
			boolean furthest = chunk.end[i] == reach[c];
			chunk.shift(i + 1, -1);
			chunk.span[chunk.size] = null;
			if (chunk.size == 0) {
				removeChunk(c);
			} else if (furthest) {
				reach[c] = chunk.reach();
			}
		}
		spans--;
	}

	/**
	 * Calls with each span that has at least a unit in common with the place, once, in the order of the first parts
	 * that do. The index must not be changed meanwhile.
	 *
	 * @param begin inclusive
	 * @param end   exclusive
	 */
	public void overlapping(int begin, int end, Consumer<? super Span> consumer) {
		for (int c = 0; c < size; c++) {
			if (reach[c] <= begin) {
				continue;
			}
			Chunk chunk = chunks[c];
			for (int i = 0; i < chunk.size; i++) {
				if (chunk.begin[i] >= end) {
					return;
				}
				if (chunk.end[i] > begin && chunk.earlier[i] <= begin) {
					consumer.accept(chunk.span[i]);
				}
			}
		}
	}

	/** Spans that cover the unit at this offset, in reading order of the parts that do. */
	public List<Span> at(int offset) {
		List<Span> found = new ArrayList<>();
		overlapping(offset, offset + 1, found::add);
		return found;
	}

	/** The first span, in reading order, that begins after the offset; null if there is none. */
	public Span next(int offset) {
		return firstFrom(lowerBound(offset + 1, Integer.MAX_VALUE, null));
	}

	/** The last span, in reading order, that begins before the offset; null if there is none. */
	public Span previous(int offset) {
		return lastBefore(lowerBound(offset, Integer.MAX_VALUE, null));
	}

	/**
	 * The span that follows this one in {@link #READING_ORDER}; null if it is the last. From the first span on this
	 * visits each once.
	 *
	 * @throws IllegalArgumentException if the span is not there
	 */
	public Span after(Span span) {
		return firstFrom(find(span.getParts().ranges().get(0), span) + 1);
	}

	/**
	 * The span before this one in {@link #READING_ORDER}; null if it is the first.
	 *
	 * @throws IllegalArgumentException if the span is not there
	 */
	public Span before(Span span) {
		return lastBefore(find(span.getParts().ranges().get(0), span));
	}

	private Span firstFrom(long place) {
		int i = entryOf(place);
		for (int c = chunkOf(place); c < size; c++) {
			for (; i < chunks[c].size; i++) {
				if (chunks[c].earlier[i] == FIRST_PART) {
					return chunks[c].span[i];
				}
			}
			i = 0;
		}
		return null;
	}

	private Span lastBefore(long place) {
		int i = entryOf(place) - 1;
		for (int c = chunkOf(place); c >= 0; c--) {
			for (; i >= 0; i--) {
				if (chunks[c].earlier[i] == FIRST_PART) {
					return chunks[c].span[i];
				}
			}
			i = c == 0 ? -1 : chunks[c - 1].size - 1;
		}
		return null;
	}

	private void insert(Range part, int earlier, Span span) {
		if (size == 0) {
			insertChunk(0, new Chunk());
		}
		long at = lowerBound(part.begin(), part.end(), span.getId());
		int c = chunkOf(at);
		int i = entryOf(at);
		if (c == size) {
			c--;
			i = chunks[c].size;
		}
		if (chunks[c].size == CHUNK) {
			insertChunk(c + 1, chunks[c].splitOff());
			reach[c] = chunks[c].reach();
			if (i > chunks[c].size) {
				i -= chunks[c].size;
				c++;
			}
		}
		chunks[c].shift(i, 1);
		chunks[c].put(i, part, earlier, span);
		reach[c] = Math.max(reach[c], part.end());
	}

	/** Place of the entry of this span with this part. */
	private long find(Range part, Span span) {
		long at = lowerBound(part.begin(), part.end(), span.getId());
		int i = entryOf(at);
		for (int c = chunkOf(at); c < size; c++) {
			for (; i < chunks[c].size; i++) {
				if (chunks[c].span[i] == span && chunks[c].begin[i] == part.begin()) {
					return place(c, i);
				}
				if (chunks[c].compare(i, part.begin(), part.end(), span.getId()) > 0) {
					throw new IllegalArgumentException("Not in the index: " + span.getId() + " at " + part);
				}
			}
			i = 0;
		}
		throw new IllegalArgumentException("Not in the index: " + span.getId() + " at " + part);
	}

	/** Place of the first entry that does not come before the key, in an existing chunk or the one after the last. */
	private long lowerBound(int begin, int end, String id) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			Chunk chunk = chunks[middle];
			if (chunk.size > 0 && chunk.compare(chunk.size - 1, begin, end, id) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		if (low == size) {
			return place(size, 0);
		}
		Chunk chunk = chunks[low];
		int from = 0;
		int to = chunk.size;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (chunk.compare(middle, begin, end, id) < 0) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return place(low, from);
	}

	private void insertChunk(int at, Chunk chunk) {
		if (size == chunks.length) {
			chunks = Arrays.copyOf(chunks, size * 2);
			reach = Arrays.copyOf(reach, size * 2);
		}
		System.arraycopy(chunks, at, chunks, at + 1, size - at);
		System.arraycopy(reach, at, reach, at + 1, size - at);
		chunks[at] = chunk;
		reach[at] = chunk.reach();
		size++;
	}

	private void removeChunk(int at) {
		size--;
		System.arraycopy(chunks, at + 1, chunks, at, size - at);
		System.arraycopy(reach, at + 1, reach, at, size - at);
		chunks[size] = null;
	}

	private static long place(int chunk, int entry) {
		return (long) chunk << 32 | entry;
	}

	private static int chunkOf(long place) {
		return (int) (place >> 32);
	}

	private static int entryOf(long place) {
		return (int) place;
	}

	/** No id comes before any. */
	private static int compareIds(String a, String b) {
		if (a == null || b == null) {
			return a == b ? 0 : a == null ? -1 : 1;
		}
		return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
	}
}
