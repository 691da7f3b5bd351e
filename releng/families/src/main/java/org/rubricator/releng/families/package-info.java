/**
 * Figures of shared passages, families and splits: on planted reprints, beside a peer, and on real articles.
 * <p>
 * Null: no parameter takes null and no method gives null.
 */
package org.rubricator.releng.families;
