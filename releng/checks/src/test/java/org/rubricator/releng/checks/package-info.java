/**
 * The arrows of ARCHITECTURE.md as tests: what each bundle may see, read from its manifest and its sources.
 * One rule, one method of {@link Rules}, with its reason; {@link RulesTest} shows each of them failing.
 */
package org.rubricator.releng.checks;
