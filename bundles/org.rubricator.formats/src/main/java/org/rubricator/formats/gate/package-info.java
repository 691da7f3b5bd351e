/**
 * GATE: its XML (version 2 and 3) and BDOC JSON. Offsets count UTF-16 units; BDOC may say that it counts code points.
 *
 * @see <a href="https://gate.ac.uk/sale/tao/splitch5.html">GATE documents</a>
 */
package org.rubricator.formats.gate;
