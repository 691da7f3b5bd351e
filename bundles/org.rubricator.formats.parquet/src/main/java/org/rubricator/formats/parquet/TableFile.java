package org.rubricator.formats.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.rubricator.formats.parquet.ColumnType.Classes;
import org.rubricator.formats.parquet.ColumnType.Column;
import org.rubricator.formats.parquet.ColumnType.ListOf;
import org.rubricator.formats.parquet.ColumnType.Scalar;
import org.rubricator.formats.parquet.ColumnType.Struct;

/** A Parquet file that is being written. Holds one row group of rows. */
final class TableFile implements Closeable {

	/** Bytes of a row group, before compression. What memory there is bounds it, for its pages wait in memory. */
	private static final long ROW_GROUP = 32L << 20;

	private final ParquetWriter<Object[]> writer;
	private long rows;

	/** @param unique columns in which hardly a value comes twice, so that no dictionary of them is tried */
	TableFile(Path file, Features features, List<String> unique) throws IOException {
		Builder builder = new Builder(new LocalOutputFile(file), features).withConf(new PlainParquetConfiguration())
				.withCodecFactory(new GzipCodec()).withCompressionCodec(CompressionCodecName.GZIP)
				.withRowGroupSize(ROW_GROUP);
		unique.forEach(column -> builder.withDictionaryEncoding(column, false));
		writer = builder.build();
	}

	/** @param row values of the columns: null, string, number, boolean, list, or for a struct an array of values */
	void write(Object[] row) throws IOException {
		writer.write(row);
		rows++;
	}

	long rows() {
		return rows;
	}

	@Override
	public void close() throws IOException {
		writer.close();
	}

	private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {

		private final Features features;

		Builder(OutputFile file, Features features) {
			super(file);
			this.features = features;
		}

		@Override
		protected Builder self() {
			return this;
		}

		@Override
		protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
			return new Rows(features);
		}

		@Override
		protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
			return new Rows(features);
		}
	}

	/** Hands rows to Parquet, value by value. */
	private static final class Rows extends WriteSupport<Object[]> {

		private final Features features;
		private RecordConsumer out;

		Rows(Features features) {
			this.features = features;
		}

		@Override
		public WriteContext init(Configuration configuration) {
			return new WriteContext(features.schema(), Map.of("huggingface", features.footer()));
		}

		@Override
		public WriteContext init(ParquetConfiguration configuration) {
			return init((Configuration) null);
		}

		@Override
		public void prepareForWrite(RecordConsumer consumer) {
			out = consumer;
		}

		@Override
		public void write(Object[] row) {
			out.startMessage();
			fields(features.columns(), row);
			out.endMessage();
		}

		private void fields(List<Column> columns, Object[] values) {
			for (int i = 0; i < values.length; i++) {
				if (values[i] != null) {
					Column column = columns.get(i);
					out.startField(column.name(), i);
					value(column.type(), values[i]);
					out.endField(column.name(), i);
				}
			}
		}

		private void value(ColumnType type, Object value) {
			switch (type) {
			case Scalar scalar when scalar == ColumnType.STRING -> out.addBinary(Binary.fromString((String) value));
			case Scalar scalar when scalar == ColumnType.BOOL -> out.addBoolean((Boolean) value);
			case Scalar scalar -> out.addInteger((Integer) value);
			case Classes classes -> out.addLong(((Integer) value).longValue());
			case ListOf list -> list(list, (List<?>) value);
			case Struct struct -> {
				out.startGroup();
				fields(struct.columns(), (Object[]) value);
				out.endGroup();
			}
			}
		}

		private void list(ListOf list, List<?> values) {
			out.startGroup();
			if (!values.isEmpty()) {
				out.startField("list", 0);
				for (Object value : values) {
					out.startGroup();
					out.startField("element", 0);
					value(list.element(), value);
					out.endField("element", 0);
					out.endGroup();
				}
				out.endField("list", 0);
			}
			out.endGroup();
		}
	}
}
