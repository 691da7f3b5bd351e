package org.rubricator.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * GZIP by the JDK. Every reader of Parquet knows it, and it needs no native code of its own, which Snappy and Zstandard
 * do, for each platform and with a warning of the JDK.
 */
final class GzipCodec implements CompressionCodecFactory {

	private static final BytesInputCompressor COMPRESSOR = new BytesInputCompressor() {

		@Override
		public BytesInput compress(BytesInput bytes) throws IOException {
			ByteArrayOutputStream packed = new ByteArrayOutputStream((int) Math.max(64, bytes.size() / 3));
			try (OutputStream gzip = new Fast(packed)) {
				bytes.writeAllTo(gzip);
			}
			return BytesInput.from(packed);
		}

		@Override
		public CompressionCodecName getCodecName() {
			return CompressionCodecName.GZIP;
		}

		@Override
		public void release() {
			// Keeps nothing.
		}
	};

	private static final class Fast extends GZIPOutputStream {
		Fast(OutputStream out) throws IOException {
			super(out, 1 << 14);
			def.setLevel(Deflater.BEST_SPEED);
		}
	}

	@Override
	public BytesInputCompressor getCompressor(CompressionCodecName name) {
		if (name != CompressionCodecName.GZIP) {
			throw new IllegalArgumentException("Only GZIP, not " + name);
		}
		return COMPRESSOR;
	}

	@Override
	public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
		throw new UnsupportedOperationException("Nothing is read");
	}

	@Override
	public void release() {
		// Keeps nothing.
	}
}
