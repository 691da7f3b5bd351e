package org.rubricator.formats.spacy;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The strings that spaCy 3 knows by a small number instead of by their hash; a reader that finds the hash of one of them
 * fails. Source: {@code spacy/symbols.pxd}.
 */
final class Symbols {

	/** Numbers 104 to 379 are names such as {@code Case_nom}, of which versions of spaCy have different spellings. */
	private static final Pattern DISPUTED = Pattern.compile("[A-Z][A-Za-z]+_[a-z][A-Za-z_]*");

	private static final Map<String, Integer> IDS = new HashMap<>();

	static {
		add(1, "IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL "
				+ "IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY");
		IDS.remove("IS_OOV_DEPRECATED");
		for (int flag = 19; flag < 64; flag++) {
			IDS.put("FLAG" + flag, flag);
		}
		add(64, "ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD SENT_START "
				+ "SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL "
				+ "SPACE");
		add(380, "PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY QUANTITY "
				+ "ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj cop csubj "
				+ "csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num "
				+ "number oprd obj obl parataxis partmod pcomp pobj poss possessive preconj prep prt punct quantmod relcl "
				+ "rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _");
	}

	private Symbols() {
	}

	private static void add(int first, String names) {
		int id = first;
		for (String name : names.split(" ")) {
			IDS.put(name, id++);
		}
	}

	/** The number of a string, or null where spaCy knows it by its hash. */
	static Integer id(String string) {
		return IDS.get(string);
	}

	/** Whether it may be a symbol to one version of spaCy and none to another, so that no number is right for both. */
	static boolean isDisputed(String string) {
		return string.indexOf('_') > 0 && !IDS.containsKey(string)
				&& (DISPUTED.matcher(string).matches() || string.startsWith("IS_OOV"));
	}
}
