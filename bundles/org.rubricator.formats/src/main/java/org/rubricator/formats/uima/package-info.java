/**
 * UIMA CAS: XMI with a type system beside it, and JSON CAS 0.4, which has it inside. Offsets count UTF-16 units.
 *
 * @see <a href="https://uima.apache.org/d/uimaj-3.6.1/ref.html#ugr.ref.xmi">XMI CAS serialization</a>
 * @see <a href="https://github.com/apache/uima-uimaj-io-jsoncas#readme">UIMA CAS JSON</a>
 */
package org.rubricator.formats.uima;
