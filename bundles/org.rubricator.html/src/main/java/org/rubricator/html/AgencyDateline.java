package org.rubricator.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, day and agency that copy of news agencies begins with, in the line of its first paragraph. */
final class AgencyDateline {

    private static final int REACH = 120;
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}{3}[\\p{Lu} .'’-]{0,30}(?:, ?\\p{L}[\\p{L} .'’-]{1,20}){0,2}(?:,? \\d{1,2}(?:, \\d{4})?)?"
            + " ?\\(\\p{Lu}[\\p{L} .&/-]{1,30}\\) ?[-–—]{1,2}(?=\\s)");

    private AgencyDateline() {
    }

    /** Length of the dateline that a text begins with, dash included; 0 if it begins with none. */
    static int length(String text, int begin, int end) {
        Matcher matcher = DATELINE.matcher(text).region(begin, Math.min(end, begin + REACH));
        return matcher.lookingAt() ? matcher.end() - begin : 0;
    }
}
