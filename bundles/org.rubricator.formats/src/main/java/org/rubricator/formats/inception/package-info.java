/** Archives of INCEpTION and WebAnno projects, as far as they hold layers in a readable form. */
package org.rubricator.formats.inception;
