/**
 * What a person should know about a corpus, an import or an export, as data.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.core.findings;
