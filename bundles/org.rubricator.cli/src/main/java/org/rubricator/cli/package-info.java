/**
 * The command line. A verb says what it takes, calls one operation of core or analysis, and prints what came out; it has
 * no logic of its own.
 * <p>
 * Exit status: 0 done; 1 done, with findings that are errors or warnings, or with some inputs refused; 2 wrong usage; 3
 * failed or cancelled.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 */
package org.rubricator.cli;
