/**
 * Corpora as projects of the workspace, and the tree of them.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.corpus;
