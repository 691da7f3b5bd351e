/** What importers of other tools' formats share: layers are built, and faults said, in one way. */
package org.rubricator.formats.foreign;
