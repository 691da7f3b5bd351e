package org.rubricator.formats.spacy;

/**
 * MurmurHash64A with seed 1, by which spaCy knows strings.
 *
 * @see <a href="https://github.com/aappleby/smhasher/wiki/MurmurHash2">A. Appleby, MurmurHash2, 64-bit version</a>
 */
final class Murmur {

	private static final long SEED = 1;
	private static final long M = 0xC6A4A7935BD1E995L;
	private static final int R = 47;

	private Murmur() {
	}

	static long hash(byte[] data) {
		int length = data.length;
		long hash = SEED ^ length * M;
		int whole = length & ~7;
		for (int i = 0; i < whole; i += 8) {
			long k = littleEndian(data, i, 8) * M;
			k = (k ^ k >>> R) * M;
			hash = (hash ^ k) * M;
		}
		if (whole < length) {
			hash = (hash ^ littleEndian(data, whole, length - whole)) * M;
		}
		hash = (hash ^ hash >>> R) * M;
		return hash ^ hash >>> R;
	}

	private static long littleEndian(byte[] data, int at, int bytes) {
		long value = 0;
		for (int i = bytes - 1; i >= 0; i--) {
			value = value << 8 | data[at + i] & 0xFF;
		}
		return value;
	}
}
