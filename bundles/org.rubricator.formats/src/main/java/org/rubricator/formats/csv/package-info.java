/**
 * Tables for R, pandas and spreadsheets: CSV as of RFC 4180 with a Data Package that describes them.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 */
package org.rubricator.formats.csv;
