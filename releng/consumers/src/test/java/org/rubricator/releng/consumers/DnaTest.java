package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jasypt.util.password.StrongPasswordEncryptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.formats.dna.DnaExporter;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;

/** The database is asked what DNA asks it: by plain SQL, with the words of a statement cut out as its tables do. */
class DnaTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private Path file;
	private ExportResult result;

	@BeforeEach
	void export() throws Exception {
		corpus = Sample.corpus(folder);
		// A statement behind an emoji, which DNA counts in two ways.
		Layer hard = corpus.layer("gold", "hard").orElseThrow();
		Frame frame = org.rubricator.model.annotation.AnnotationFactory.eINSTANCE.createFrame();
		frame.setId("f1");
		frame.setLabel("Attribution");
		for (String role : List.of("source", "content")) {
			Filler filler = org.rubricator.model.annotation.AnnotationFactory.eINSTANCE.createFiller();
			filler.setRole(role);
			filler.setSpan(hard.getSpans().get(role.equals("source") ? 0 : 1));
			frame.getFillers().add(filler);
		}
		hard.getFrames().add(frame);
		corpus.saveLayer(hard);
		file = folder.resolve("corpus.dna");
		result = Sample.export(corpus, new DnaExporter(), Map.of(), null, file);
	}

	private List<List<String>> ask(String sql) throws SQLException {
		List<List<String>> rows = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				ResultSet result = connection.createStatement().executeQuery(sql)) {
			while (result.next()) {
				List<String> row = new ArrayList<>();
				for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
					row.add(result.getString(i));
				}
				rows.add(row);
			}
		}
		return rows;
	}

	@Test
	void theDatabaseIsSound() throws Exception {
		assertEquals(List.of(List.of("ok")), ask("PRAGMA integrity_check"));
		assertEquals(List.of(), ask("PRAGMA foreign_key_check"));
		assertTrue(ask("SELECT Value FROM SETTINGS WHERE Property = 'version'").get(0).get(0).startsWith("3.0"));
		StrongPasswordEncryptor passwords = new StrongPasswordEncryptor();
		List<List<String>> coders = ask("SELECT ID, Name, Password FROM CODERS ORDER BY ID");
		assertEquals(List.of("1", "Admin"), coders.get(0).subList(0, 2));
		assertEquals("gold", coders.get(1).get(1));
		assertTrue(passwords.checkPassword("admin", coders.get(0).get(2)));
		assertFalse(passwords.checkPassword("Admin", coders.get(0).get(2)));
	}

	/** A character for a character, none of which takes two UTF-16 units. */
	private static String plain(String text) {
		return text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "\uFFFD");
	}

	@Test
	void documentsHaveTheirTexts() throws Exception {
		List<List<String>> documents = ask("SELECT Notes, Text, Source, date(Date, 'unixepoch') FROM DOCUMENTS");
		assertEquals(corpus.articles().items().size(), documents.size());
		for (List<String> document : documents) {
			String id = document.get(0);
			assertEquals(plain(corpus.text(id)), document.get(1));
			String published = corpus.article(id).getPublished();
			assertEquals(published == null ? "1970-01-01" : published.substring(0, 10), document.get(3));
			assertEquals(corpus.article(id).getOutlet() == null ? "" : corpus.article(id).getOutlet(), document.get(2));
		}
		assertTrue(result.findings().stream().anyMatch(finding -> finding.code().equals("export.dna.character")));
	}

	@Test
	void statementsAreOnTheirWords() throws Exception {
		List<List<String>> statements = ask("SELECT D.Notes, SUBSTR(D.Text, S.Start + 1, S.Stop - S.Start), S.Start, S.Stop, "
				+ "D.Text FROM STATEMENTS S JOIN DOCUMENTS D ON D.ID = S.DocumentId");
		List<String> expected = new ArrayList<>();
		for (var summary : corpus.layers("gold").items()) {
			String text = corpus.text(summary.article());
			for (Frame frame : corpus.layer("gold", summary.article()).orElseThrow().getFrames()) {
				for (Filler content : frame.getFillers()) {
					for (Filler source : frame.getFillers()) {
						if (content.getRole().equals("content") && source.getRole().equals("source") && source.getSpan() != null) {
							expected.add(summary.article() + " " + plain(text.substring(content.getSpan().getParts().begin(),
									content.getSpan().getParts().end())));
						}
					}
				}
			}
		}
		assertEquals(expected.stream().sorted().toList(),
				statements.stream().map(row -> row.get(0) + " " + row.get(1)).sorted().toList());
		assertTrue(expected.contains("hard taxes\nfell") && expected.size() > 20);
		for (List<String> row : statements) {
			// In the window DNA counts UTF-16 units, and marks the same words.
			assertEquals(row.get(1), row.get(4).substring(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))));
		}
	}

	@Test
	void everyVariableOfAStatementHasAValue() throws Exception {
		String count = ask("SELECT COUNT(*) FROM STATEMENTS").get(0).get(0);
		for (String variable : List.of("person", "organization", "concept")) {
			assertEquals(count, ask("SELECT COUNT(*) FROM DATASHORTTEXT X JOIN VARIABLES V ON V.ID = X.VariableId JOIN ENTITIES E "
					+ "ON E.ID = X.Entity AND E.VariableId = V.ID WHERE V.Variable = '" + variable + "'").get(0).get(0), variable);
		}
		assertEquals(count, ask("SELECT COUNT(*) FROM DATABOOLEAN").get(0).get(0));
		List<String> persons = ask("SELECT DISTINCT E.Value FROM ENTITIES E JOIN VARIABLES V ON V.ID = E.VariableId "
				+ "WHERE V.Variable IN ('person', 'organization') AND E.Value != ''").stream().map(row -> row.get(0)).toList();
		assertTrue(persons.size() > 5, persons.toString());
		for (String person : persons) {
			assertTrue(corpus.actors().getActors().stream().anyMatch(actor -> person.equals(actor.getName()))
					|| result.findings().stream().anyMatch(finding -> finding.code().equals("export.dna.no-actor")
							&& finding.message().contains("'" + person + "'")), person);
		}
	}

	@Test
	void theSameExportTwiceMakesTheSameBytes() throws Exception {
		Path again = folder.resolve("again.dna");
		Sample.export(corpus, new DnaExporter(), Map.of(), null, again);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
	}
}
