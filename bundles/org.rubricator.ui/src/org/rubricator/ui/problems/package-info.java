/**
 * What is wrong in corpora, as markers of the workspace with quick fixes. The checks themselves are in core.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.problems;
