package org.rubricator.formats.spacy;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts a DocBin together. Grows in memory with the number of different strings, and by four bytes a document. */
final class DocBinFile implements Closeable {

	static final int ORTH = 65;
	static final int ENT_IOB = 77;
	static final int ENT_TYPE = 78;
	static final int SENT_START = 80;
	static final int ENT_KB_ID = 452;

	private static final long LONGEST = 0xFFFF_FFFFL;

	private final Path target;
	private final int[] attributes;
	private final List<Section> sections = new ArrayList<>();
	private final Section tokens;
	private final Section spaces;
	private final Section groups;
	private final Section userData;
	private final List<Integer> lengths = new ArrayList<>();

	/** @param attributes numbers of token attributes in rising order, {@link #ORTH} first */
	DocBinFile(Path target, int... attributes) throws IOException {
		this.target = target;
		this.attributes = attributes;
		tokens = section("tokens");
		spaces = section("spaces");
		groups = section("groups");
		userData = section("data");
	}

	private Section section(String name) throws IOException {
		Section section = new Section(target.resolveSibling(target.getFileName() + "." + name));
		sections.add(section);
		return section;
	}

	/**
	 * A document, ready to be added.
	 *
	 * @param tokens token attributes, row by row, each value in eight bytes, the lowest first
	 * @param spaces for each token 1 where a space follows, else 0
	 * @param group  MessagePack of the span groups
	 * @param data   MessagePack of the user data
	 */
	record Document(byte[] tokens, byte[] spaces, byte[] group, byte[] data) {
	}

	/** @param columns for each attribute the values of all words */
	static Document document(long[][] columns, Words words, byte[] group, byte[] data) {
		ByteBuffer tokens = ByteBuffer.allocate(words.size() * columns.length * Long.BYTES)
				.order(ByteOrder.LITTLE_ENDIAN);
		byte[] spaces = new byte[words.size()];
		for (int i = 0; i < spaces.length; i++) {
			for (long[] column : columns) {
				tokens.putLong(column[i]);
			}
			spaces[i] = (byte) (words.isFollowedBySpace(i) ? 1 : 0);
		}
		return new Document(tokens.array(), spaces, group, data);
	}

	void add(Document document) throws IOException {
		tokens.write(document.tokens());
		spaces.write(document.spaces());
		lengths.add(document.spaces().length);
		binary(groups, document.group());
		binary(userData, document.data());
	}

	private static void binary(Section section, byte[] bytes) throws IOException {
		section.write(new Packer().binaryHeader(bytes.length).toBytes());
		section.write(bytes);
	}

	/**
	 * Writes the file.
	 *
	 * @throws IOException also where there are more tokens than a DocBin holds
	 */
	void finish(List<String> strings) throws IOException {
		if (tokens.length() > LONGEST) {
			throw new IOException("There are " + tokens.length() / attributes.length / Long.BYTES
					+ " tokens, more than a .spacy file holds. Split the export into parts.");
		}
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
			out.write(0x78);
			out.write(0x01);
			long checksum = 1;
			for (Section section : List.of(packed("head", head()), tokens,
					packed("before-spaces", new Packer().string("spaces").binaryHeader(spaces.length())), spaces,
					packed("described", described(strings)), groups,
					packed("before-data", new Packer().string("user_data").array(lengths.size())), userData)) {
				section.moveTo(out);
				checksum = section.checksumAfter(checksum);
			}
			out.write(0x03);
			out.write(0x00);
			for (int shift = 24; shift >= 0; shift -= 8) {
				out.write((int) (checksum >>> shift));
			}
		}
	}

	private Packer head() {
		Packer packer = new Packer().map(10).entry("version", "0.1").string("attrs").array(attributes.length);
		for (int attribute : attributes) {
			packer.number(attribute);
		}
		return packer.string("tokens").binaryHeader(tokens.length());
	}

	private Packer described(List<String> strings) {
		int documents = lengths.size();
		Packer packer = new Packer().string("lengths").binaryHeader((long) documents * Integer.BYTES);
		lengths.forEach(length -> packer.big(Integer.reverseBytes(length), Integer.BYTES));
		packer.string("strings").array(strings.size());
		strings.forEach(packer::string);
		packer.string("cats").array(documents);
		for (int i = 0; i < documents; i++) {
			packer.map(0);
		}
		packer.string("flags").array(documents);
		for (int i = 0; i < documents; i++) {
			packer.map(1).string("has_unknown_spaces").bool(false);
		}
		return packer.string("span_groups").array(documents);
	}

	private Section packed(String name, Packer packer) throws IOException {
		Section section = section(name);
		section.write(packer.toBytes());
		return section;
	}

	@Override
	public void close() throws IOException {
		for (Section section : sections) {
			section.close();
		}
	}
}
