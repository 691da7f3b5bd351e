package org.rubricator.core.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which corpora know texts and files. */
public final class Sha256 {

	private Sha256() {
	}

	public static byte[] digest(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** 64 lower-case hexadecimal digits. */
	public static String hex(byte[] content) {
		return HexFormat.of().formatHex(digest(content));
	}
}
