package org.rubricator.formats.dna;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A new SQLite file with DNA's tables, written in one transaction. */
final class Database implements AutoCloseable {

	private final Connection connection;
	private final Map<String, PreparedStatement> inserts = new HashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();

	Database(Path file) throws SQLException, IOException {
		SQLiteConfig config = new SQLiteConfig();
		config.enforceForeignKeys(true);
		// The file has a temporary name until it is complete, so nothing has to be rolled back.
		config.setJournalMode(SQLiteConfig.JournalMode.OFF);
		config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
		SQLiteDataSource source = new SQLiteDataSource(config);
		source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
		connection = source.getConnection();
		connection.setAutoCommit(false);
		try (InputStream in = Database.class.getResourceAsStream("schema.sql"); Statement statement = connection.createStatement()) {
			for (String table : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
				if (!table.isBlank()) {
					statement.execute(table);
				}
			}
		}
	}

	/**
	 * Adds a row.
	 *
	 * @param columns without the id, separated by commas
	 * @return the id, which counts from 1 in each table
	 */
	int insert(String table, String columns, Object... values) throws SQLException {
		int id = counts.merge(table, 1, Integer::sum);
		PreparedStatement insert = inserts.get(table + columns);
		if (insert == null) {
			insert = connection.prepareStatement("INSERT INTO " + table + "(ID, " + columns + ") VALUES (?"
					+ ", ?".repeat(values.length) + ")");
			inserts.put(table + columns, insert);
		}
		insert.setInt(1, id);
		for (int i = 0; i < values.length; i++) {
			insert.setObject(i + 2, values[i]);
		}
		insert.executeUpdate();
		return id;
	}

	void set(String property, String value) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO SETTINGS VALUES (?, ?)")) {
			insert.setString(1, property);
			insert.setString(2, value);
			insert.executeUpdate();
		}
	}

	void commit() throws SQLException {
		connection.commit();
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
