package org.rubricator.formats.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.eclipse.core.runtime.OperationCanceledException;

/** A Parquet file that is being written. Row groups are made on all cores, and put into the file one after the other. */
final class TableFile implements Closeable {

	/** Rows of a group; {@code datasets} writes as many. */
	private static final int ROWS = 1000;
	/** UTF-16 units of text of a group, where articles are long, for a group is in memory until it is written. */
	private static final int UNITS = 4 << 20;
	private static final int CORES = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

	private final Features features;
	private final MessageType schema;
	private final ParquetProperties properties;
	private final ParquetFileWriter file;
	private final ExecutorService threads = Executors.newFixedThreadPool(CORES, task -> {
		Thread thread = new Thread(task, "Rubricator row group");
		thread.setDaemon(true);
		return thread;
	});
	private final ArrayDeque<Future<RowGroup>> groups = new ArrayDeque<>();
	private List<Object[]> rows = new ArrayList<>();
	private long units;

	/** @param unique columns in which hardly a value comes twice, so that no dictionary of them is tried */
	TableFile(Path path, Features features, List<String> unique) throws IOException {
		this.features = features;
		schema = features.schema();
		ParquetProperties.Builder builder = ParquetProperties.builder().withAllocator(new HeapByteBufferAllocator())
				.withSizeStatisticsEnabled(false);
		unique.forEach(column -> builder.withDictionaryEncoding(column, false));
		// Smallest and greatest are of use to who looks for articles, not for what is in their lists.
		schema.getColumns().stream().filter(column -> column.getMaxRepetitionLevel() > 0)
				.forEach(column -> builder.withStatisticsEnabled(String.join(".", column.getPath()), false));
		properties = builder.build();
		file = new ParquetFileWriter(new LocalOutputFile(path), schema, ParquetFileWriter.Mode.CREATE, 0, 0,
				properties.getColumnIndexTruncateLength(), properties.getStatisticsTruncateLength(),
				properties.getPageWriteChecksumEnabled());
		file.start();
	}

	/**
	 * @param row    values of the columns: null, string or its bytes, number, boolean, list, or for a struct an array of values
	 * @param length of its text in UTF-16 units
	 */
	void write(Object[] row, int length) throws IOException {
		rows.add(row);
		units += length;
		if (rows.size() == ROWS || units >= UNITS) {
			endGroup();
		}
	}

	private void endGroup() throws IOException {
		List<Object[]> ended = rows;
		groups.add(threads.submit(() -> new RowGroup(schema, features.columns(), properties, ended)));
		rows = new ArrayList<>();
		units = 0;
		if (groups.size() > CORES) {
			append();
		}
	}

	private void append() throws IOException {
		try {
			groups.remove().get().appendTo(file);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw new IllegalStateException("A row group could not be made", e.getCause());
		}
	}

	/** All rows were written. */
	void finish() throws IOException {
		if (!rows.isEmpty()) {
			endGroup();
		}
		while (!groups.isEmpty()) {
			append();
		}
		file.end(Map.of("huggingface", features.footer()));
	}

	@Override
	public void close() throws IOException {
		threads.shutdownNow();
		file.close();
	}
}
