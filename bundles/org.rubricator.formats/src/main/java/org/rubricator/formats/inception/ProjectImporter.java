package org.rubricator.formats.inception;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.formats.uima.CasFiles;
import org.rubricator.formats.webanno.TsvImporter;

/** Reads archives of projects: TSV, XMI and JSON in them, under the names of their annotators. */
public final class ProjectImporter implements Importer {

	private static final Pattern LAYER = Pattern
			.compile("(annotation|curation)/([^/]+)/([^/]+)\\.(tsv|xmi|json|zip)", Pattern.CASE_INSENSITIVE);
	private static final Pattern BINARY = Pattern.compile("(annotation|curation)_ser/([^/]+)/([^/]+)\\.ser");
	private static final String CURATOR = "CURATION_USER";

	private final Limits limits;

	/**
	 * How much is unpacked.
	 *
	 * @param entries   files in an archive
	 * @param entryBytes bytes of one file
	 * @param allBytes  bytes of all files
	 */
	record Limits(int entries, int entryBytes, long allBytes) {
	}

	public ProjectImporter() {
		this(new Limits(200_000, 64 << 20, 4L << 30));
	}

	ProjectImporter(Limits limits) {
		this.limits = limits;
	}

	@Override
	public String id() {
		return "inception";
	}

	@Override
	public String title() {
		return "INCEpTION project";
	}

	@Override
	public List<String> extensions() {
		return List.of("zip");
	}

	@Override
	public String description() {
		return "The archive of a project of INCEpTION or WebAnno. Layers in TSV, XMI or JSON are read and keep their "
				+ "annotators, the curated one is gold; those that are only there in Java's own form cannot be read.";
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	@Override
	public long mostBytes() {
		return 2L << 30;
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		byte[] head = input.head();
		if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || input.origin().isPresent()) {
			return Recognition.NONE;
		}
		try (ZipInputStream zip = new ZipInputStream(input.open())) {
			int looked = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null && looked < 50; entry = zip.getNextEntry()) {
				looked++;
				if (entry.getName().matches("(/?exportedproject[^/]*\\.json|(annotation|curation)(_ser)?/.*)")) {
					return Recognition.CONTENT;
				}
				if (entry.getSize() > limits.entryBytes()) {
					return Recognition.NONE;
				}
			}
		} catch (IOException e) {
			return Recognition.NONE; // no archive, or a broken one
		}
		return Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		Map<String, String> binary = new TreeMap<>();
		Map<String, Boolean> read = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(input.open(), StandardCharsets.UTF_8)) {
			long all = 0;
			int entries = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++entries > limits.entries()) {
					throw new RefusalException("It has more than " + limits.entries() + " files.");
				}
				Matcher ser = BINARY.matcher(plain(entry.getName()));
				if (ser.matches() && !ser.group(3).equals("INITIAL_CAS")) {
					binary.put(ser.group(2) + " by " + ser.group(3), entry.getName());
				}
				Matcher layer = LAYER.matcher(plain(entry.getName()));
				if (!layer.matches()) {
					all += skip(zip, limits.allBytes() - all);
				} else {
					byte[] bytes = zip.readNBytes(limits.entryBytes() + 1);
					all += bytes.length;
					if (bytes.length > limits.entryBytes()) {
						throw new RefusalException("The file " + entry.getName() + " in it has more than "
								+ (limits.entryBytes() >> 20) + " MB.");
					}
					layer(input, layer, bytes, sink);
					read.put(layer.group(2) + " by " + layer.group(3), Boolean.TRUE);
				}
				if (all >= limits.allBytes()) {
					throw new RefusalException("It has more than " + (limits.allBytes() >> 20) + " MB when it is unpacked.");
				}
			}
		} catch (IllegalArgumentException e) {
			throw new RefusalException("It is no archive that can be read: " + e.getMessage() + ".");
		}
		binary.keySet().removeAll(read.keySet());
		binary.keySet().forEach(name -> sink.report(Finding.error("import.inception.binary",
				Location.ofFile(input.name() + "/" + binary.get(name)), "The layer on " + name
						+ " is there in Java's own form only, which cannot be read. Export the project with secondary format "
						+ "UIMA CAS JSON or XMI.")));
	}

	private static String plain(String name) {
		return name.startsWith("/") ? name.substring(1) : name;
	}

	/** Bytes of the entry, which are not kept. */
	private static long skip(ZipInputStream zip, long most) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long all = 0;
		for (int count = zip.read(buffer); count >= 0 && all <= most; count = zip.read(buffer)) {
			all += count;
		}
		return all;
	}

	private void layer(Input input, Matcher layer, byte[] bytes, ArticleSink sink) throws IOException {
		String document = PlainArticle.baseName(layer.group(2));
		String annotator = layer.group(1).equals("curation") || layer.group(3).equals(CURATOR) ? "gold" : layer.group(3);
		String name = input.name() + "/" + layer.group(1) + "/" + layer.group(2) + "/" + layer.group(3) + "." + layer.group(4);
		Input entry = Input.ofBytes(name, bytes);
		try {
			switch (layer.group(4).toLowerCase(Locale.ROOT)) {
			case "tsv" -> TsvImporter.read(entry, PlainArticle.utf8(bytes, name), document, annotator, sink);
			case "json" -> CasFiles.json(entry, new ByteArrayInputStream(bytes), document, annotator, sink);
			case "xmi" -> CasFiles.xmi(entry, new ByteArrayInputStream(bytes), null, document, annotator, sink);
			default -> nested(entry, bytes, document, annotator, sink);
			}
		} catch (RefusalException e) {
			sink.report(Finding.error("import.refused", Location.ofFile(name), e.getMessage()));
		}
	}

	/** XMI comes in an archive with its type system. */
	private void nested(Input entry, byte[] bytes, String document, String annotator, ArticleSink sink) throws IOException {
		byte[] types = null;
		byte[] cas = null;
		String form = null;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry inner = zip.getNextEntry(); inner != null; inner = zip.getNextEntry()) {
				byte[] content = zip.readNBytes(limits.entryBytes() + 1);
				if (content.length > limits.entryBytes()) {
					throw new RefusalException("The file " + inner.getName() + " in it is too large.");
				}
				String name = inner.getName().toLowerCase(Locale.ROOT);
				if (name.endsWith(".xml")) {
					types = content;
				} else if (name.endsWith(".xmi") || name.endsWith(".json") || name.endsWith(".tsv")) {
					cas = content;
					form = name.substring(name.lastIndexOf('.') + 1);
				}
			}
		}
		if (cas == null) {
			throw new RefusalException("It has no TSV, XMI or JSON in it.");
		}
		InputStream in = new ByteArrayInputStream(cas);
		switch (form) {
		case "tsv" -> TsvImporter.read(entry, PlainArticle.utf8(cas, entry.name()), document, annotator, sink);
		case "json" -> CasFiles.json(entry, in, document, annotator, sink);
		default -> CasFiles.xmi(entry, in, types == null ? null : new ByteArrayInputStream(types), document, annotator, sink);
		}
	}
}
