package org.rubricator.formats.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.formats.Formats;
import org.rubricator.model.article.Article;

class TextImporterTest {

	private static final String TITLE = "Ferry runs again";
	private static final String BODY = TITLE + "\n\nThe ferry is back.\nThe mayor is glad.\n";

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private ImportResult read(String name, byte[] bytes) throws IOException {
		return Formats.read(corpus, Files.write(folder.resolve(name), bytes));
	}

	private Article readOne(String name, byte[] bytes) throws IOException {
		ImportResult result = read(name, bytes);
		assertEquals(1, result.added().size(), result.findings().toString());
		return corpus.article(result.added().get(0));
	}

	private List<String> blocks(Article article) throws IOException {
		String text = corpus.text(article.getId());
		return article.getBlocks().stream().map(block -> text.substring(block.getBegin(), block.getEnd())).toList();
	}

	@Test
	void titleBlocksAndBytes() throws IOException {
		byte[] bytes = ("\uFEFF" + BODY.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
		Article article = readOne("ferry.txt", bytes);
		assertEquals(TITLE, article.getTitle());
		assertEquals("ferry.txt", article.getSource());
		assertEquals("UTF-8", article.getCharset());
		assertEquals(BODY, corpus.text(article.getId()));
		assertEquals(List.of(TITLE, "The ferry is back.", "The mayor is glad."), blocks(article));
		assertArrayEquals(bytes, corpus.source(article));
		assertNull(article.getRetrieved());
	}

	@Test
	void withoutATitleTheArticleIsKnownByItsFile() throws IOException {
		Article article = readOne("My report (2).txt", "One line.\nAnother line.".getBytes());
		assertNull(article.getTitle());
		assertEquals("My-report-2", article.getId());
		assertNull(readOne("long.txt", ("x ".repeat(150) + "\n\nText").getBytes()).getTitle());
	}

	@Test
	void linesBrokenAtAWidthAreOneParagraph() throws IOException {
		String text = """
				Ferry runs again

				The ferry between the islands and the town has been running
				again since Monday, after the harbour had been closed for a
				week, the mayor said.

				She thanked all who had helped to clear the harbour of what
				the storm had left in it.
				""";
		assertEquals(3, blocks(readOne("broken.txt", text.getBytes())).size());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,UTF-8", "windows-1252,windows-1252", "windows-1251,windows-1251", "Shift_JIS,Shift_JIS",
			"GB18030,GB18030", "ISO-8859-1,windows-1252" })
	void encodingsAreGuessedAndSaid(String written, String read) throws IOException {
		String text = switch (written) {
		case "windows-1251" -> "Паром снова ходит\n\nПаром между островами и городом снова ходит с понедельника, сказал мэр. "
				+ "Она поблагодарила всех, кто помогал убирать гавань после шторма.";
		case "Shift_JIS" -> "フェリー再開\n\n島と町を結ぶフェリーは月曜日から再び運航していると市長は述べた。嵐の後の港の片付けを手伝ったすべての人に感謝した。";
		case "GB18030" -> "渡轮恢复\n\n市长说，岛屿和城镇之间的渡轮自星期一以来再次运行。她感谢所有帮助清理暴风雨后港口的人。";
		default -> "Fähre fährt wieder\n\nDie Fähre fährt seit Montag wieder, sagte die Bürgermeisterin. Café, garçon, naïve.";
		};
		ImportResult result = read("in.txt", text.getBytes(Charset.forName(written)));
		Article article = corpus.article(result.added().get(0));
		assertEquals(read, article.getCharset());
		assertEquals(text, corpus.text(article.getId()));
		assertEquals(written.equals("UTF-8") ? List.of() : List.of("import.charset"), Formats.codes(result.findings()));
	}

	@Test
	void utf16NeedsItsMark() throws IOException {
		Article article = readOne("le.txt", ("\uFEFF" + BODY).getBytes(StandardCharsets.UTF_16LE));
		assertEquals(BODY, corpus.text(article.getId()));
		assertEquals(List.of("import.refused"),
				Formats.codes(read("none.txt", BODY.getBytes(StandardCharsets.UTF_16LE)).findings()));
	}

	@Test
	void theCharsetCanBeSaid() throws IOException {
		Path file = Files.write(folder.resolve("in.txt"), "caf\u00E9".getBytes(Charset.forName("ISO-8859-2")));
		assertEquals("caf\u00E9",
				corpus.text(Formats.read(corpus, file, "text", Map.of("charset", "iso-8859-2")).added().get(0)));
		assertEquals(List.of("import.refused"),
				Formats.codes(Formats.read(corpus, file, "text", Map.of("charset", "klingon")).findings()));
	}

	@Test
	void whatIsNoTextIsRefused() throws IOException {
		for (byte[] bytes : List.of(new byte[0], " \n\t".getBytes(), "%PDF-1.7 abc".getBytes(), new byte[3000],
				new byte[] { 'P', 'K', 3, 4 })) {
			ImportResult result = read("bad.txt", bytes);
			assertEquals(List.of("import.refused"), Formats.codes(result.findings()));
			assertEquals(0, result.added().size());
		}
	}
}
