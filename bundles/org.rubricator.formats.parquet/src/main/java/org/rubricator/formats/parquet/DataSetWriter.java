package org.rubricator.formats.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;

/** Writes a data set: a Parquet file for each split, and at the end what is said of them. */
final class DataSetWriter implements ArticleWriter {

	private final Path folder;
	private final ExportContext context;
	private final ArticleRows rows;
	private final Features features;
	private final List<DataFile> files = new ArrayList<>();
	private final Set<String> names = new HashSet<>();
	private TableFile table;
	private String split;
	private Tally tally;

	/**
	 * A file with the articles of one split.
	 *
	 * @param split name of the split
	 * @param path  in the data set, with slashes
	 */
	record DataFile(String split, String path, long bytes, String sha256, Tally tally) {
	}

	DataSetWriter(Path folder, ExportContext context) throws IOException {
		this.folder = folder;
		this.context = context;
		rows = new ArticleRows(context);
		features = rows.features();
		Files.createDirectories(folder.resolve("data"));
	}

	/** The hub's name for a part: {@code validation} for what is called dev elsewhere; no hyphens. */
	static String splitName(String part) {
		return switch (part) {
		case "dev", "val", "valid" -> "validation";
		default -> part.replace('-', '_');
		};
	}

	@Override
	public void part(String name) throws IOException {
		finishPart();
		split = splitName(name);
		if (!names.add(split)) {
			split = name.replace('-', '_') + "_" + names.size();
			names.add(split);
		}
		tally = new Tally();
		table = new TableFile(folder.resolve(path()), features, ArticleRows.UNIQUE);
	}

	private String path() {
		return "data/" + split + "-00000-of-00001.parquet";
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		prepare(article).write();
	}

	@Override
	public Prepared prepare(ExportedArticle article) {
		ArticleRows.Row row = rows.row(article);
		return () -> write(article, row);
	}

	private void write(ExportedArticle article, ArticleRows.Row row) throws IOException {
		if (table == null) {
			part("train");
		}
		table.write(row.values(), article.text().length());
		tally.add(article, row.tokens(), row.spans(), row.frames());
	}

	private void finishPart() throws IOException {
		if (table != null) {
			table.finish();
			table.close();
			table = null;
			Path file = folder.resolve(path());
			files.add(new DataFile(split, path(), Files.size(file), sha256(file), tally));
		}
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 16];
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				digest.update(buffer, 0, count);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	@Override
	public void finish() throws IOException {
		if (table == null && files.isEmpty()) {
			part("train");
		}
		finishPart();
		Card card = new Card(context, features, files);
		Files.writeString(folder.resolve("README.md"), card.text(), StandardCharsets.UTF_8);
		Croissant.write(folder.resolve("croissant.json"), context, features, files, card);
	}

	@Override
	public void close() throws IOException {
		if (table != null) {
			table.close();
		}
	}
}
