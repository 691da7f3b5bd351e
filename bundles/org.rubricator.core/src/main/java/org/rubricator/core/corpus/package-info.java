/**
 * A corpus on disk: reading, writing, listing and locking its files.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.core.corpus;
