package org.rubricator.analysis.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;

/** Joins what a cue breaks: {@code "I will", he said, "sign it."} is one quotation of two parts. */
public final class Utterances {

	/** Longest words between, UTF-16 units: a cue with a name and a place. */
	private static final int LONGEST_BREAK = 160;

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+[\\p{Lu}\\p{N}]|[\\n;]|[.!?:]\\s*$");

	private Utterances() {
	}

	/** @param quotations of this text, as {@link QuotationFinder} gives them */
	public static List<Quotation> join(String text, List<Quotation> quotations) {
		List<Quotation> joined = new ArrayList<>();
		for (Quotation quotation : quotations) {
			int last = joined.size() - 1;
			while (last >= 0 && joined.get(last).depth() > quotation.depth()) {
				last--;
			}
			if (last >= 0 && isBroken(text, joined.get(last), quotation)) {
				List<Range> parts = new ArrayList<>(joined.get(last).parts().ranges());
				parts.addAll(quotation.parts().ranges());
				joined.set(last, new Quotation(Parts.of(parts), quotation.depth(), quotation.closed()));
			} else {
				joined.add(quotation);
			}
		}
		return joined;
	}

	private static boolean isBroken(String text, Quotation first, Quotation second) {
		int from = first.parts().end() + 1;
		int to = second.parts().begin() - 1;
		if (first.depth() != second.depth() || !first.closed() || from >= to || to - from > LONGEST_BREAK) {
			return false;
		}
		String between = text.substring(from, to).strip();
		char end = text.charAt(first.parts().end() - 1);
		boolean open = end == ',' || Character.isLetterOrDigit(end) || end == '\u2013' || end == '\u2014';
		boolean goesOn = Character.isLowerCase(text.codePointAt(second.parts().begin())) || end == ',' && between.endsWith(",");
		return open && goesOn && between.endsWith(",") && !SENTENCE_END.matcher(between).find();
	}
}
