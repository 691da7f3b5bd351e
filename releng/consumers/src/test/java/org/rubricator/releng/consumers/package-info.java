/** Exports, read back by the tools that they are for. Nothing of it is in the target platform or shipped. */
package org.rubricator.releng.consumers;
