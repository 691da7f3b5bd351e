package org.rubricator.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language tag with its primary part in lower case, the rest as given; an underscore becomes a hyphen.
 *
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 */
final class LanguageTag {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private LanguageTag() {
    }

    /** Empty if it is no tag: some pages write the name of the language. */
    static Optional<String> of(String value) {
        String tag = value.strip().replace('_', '-');
        if (!TAG.matcher(tag).matches()) {
            return Optional.empty();
        }
        int primary = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        return Optional.of(tag.substring(0, primary).toLowerCase(Locale.ROOT) + tag.substring(primary));
    }
}
