/**
 * Boilerplate of whole outlets: the blocks of their templates, and a decision on one block spread to all pages.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so.
 */
package org.rubricator.ui.boilerplate;
