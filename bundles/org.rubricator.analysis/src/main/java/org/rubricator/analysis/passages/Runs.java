package org.rubricator.analysis.passages;

/** How far two sequences of words agree. A masked word, a negative number, agrees with none. */
final class Runs {

	private Runs() {
	}

	/** How many words before these places agree. */
	static int left(int[] a, int at, int[] b, int otherAt) {
		int count = 0;
		while (count < at && count < otherAt && a[at - count - 1] >= 0 && a[at - count - 1] == b[otherAt - count - 1]) {
			count++;
		}
		return count;
	}

	/** How many words from these places on agree. */
	static int right(int[] a, int at, int[] b, int otherAt) {
		int most = Math.min(a.length - at, b.length - otherAt);
		int count = 0;
		while (count < most && a[at + count] >= 0 && a[at + count] == b[otherAt + count]) {
			count++;
		}
		return count;
	}
}
