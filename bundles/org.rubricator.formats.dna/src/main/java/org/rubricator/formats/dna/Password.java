package org.rubricator.formats.dna;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;

/** Digests of passwords as DNA keeps them: those of Jasypt's strong password encryptor. */
final class Password {

	private static final int SALT = 16;
	private static final int ROUNDS = 100_000;

	private Password() {
	}

	/** With a salt that is made of the password, so that the same export makes the same file. */
	static String digest(String password) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			byte[] words = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
			byte[] salt = Arrays.copyOf(sha.digest(("rubricator " + password).getBytes(StandardCharsets.UTF_8)), SALT);
			sha.update(salt);
			byte[] digest = sha.digest(words);
			for (int round = 1; round < ROUNDS; round++) {
				digest = sha.digest(digest);
			}
			byte[] all = Arrays.copyOf(salt, SALT + digest.length);
			System.arraycopy(digest, 0, all, SALT, digest.length);
			return Base64.getEncoder().encodeToString(all);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every JDK has SHA-256", e);
		}
	}
}
