package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.formats.network.GexfExporter;
import org.rubricator.formats.network.GraphmlExporter;

/** JGraphT and NetworkX read the networks, JGraphT with the schemas of both formats. */
class NetworkTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void corpus() throws IOException {
		corpus = Sample.corpus(folder);
	}

	private Path write(Exporter exporter, Map<String, String> options) throws IOException {
		Path file = folder.resolve("net." + exporter.extension());
		Sample.export(corpus, exporter, options, null, file);
		return file;
	}

	@Test
	void jgraphtReadsBoth() throws IOException {
		Map<String, Map<String, String>> nodes = new HashMap<>();
		Graph<String, DefaultWeightedEdge> ml = graph();
		GraphMLImporter<String, DefaultWeightedEdge> mlImporter = new GraphMLImporter<>();
		mlImporter.setVertexFactory(id -> id);
		mlImporter.setEdgeWeightAttributeName("weight");
		mlImporter.addVertexAttributeConsumer((pair, value) -> nodes
				.computeIfAbsent(pair.getFirst(), id -> new HashMap<>()).put(pair.getSecond(), value.getValue()));
		try (Reader in = Files.newBufferedReader(write(new GraphmlExporter(), Map.of()), StandardCharsets.UTF_8)) {
			mlImporter.importGraph(ml, in);
		}
		Graph<String, DefaultWeightedEdge> gexf = graph();
		SimpleGEXFImporter<String, DefaultWeightedEdge> gexfImporter = new SimpleGEXFImporter<>();
		gexfImporter.setVertexFactory(id -> id);
		try (Reader in = Files.newBufferedReader(write(new GexfExporter(), Map.of()), StandardCharsets.UTF_8)) {
			gexfImporter.importGraph(gexf, in);
		}
		assertEquals(ml.vertexSet(), gexf.vertexSet());
		assertEquals(ml.edgeSet().size(), gexf.edgeSet().size());
		assertEquals("Assembly of Vennland", nodes.get("actor:assembly").get("label"));
		assertEquals("organisation", nodes.get("actor:assembly").get("type"));
		for (DefaultWeightedEdge edge : ml.edgeSet()) {
			String source = ml.getEdgeSource(edge);
			String target = ml.getEdgeTarget(edge);
			assertEquals(ml.getEdgeWeight(edge), gexf.getEdgeWeight(gexf.getEdge(source, target)));
			assertTrue(!source.startsWith("claim:"), source);
		}
		assertTrue(ml.edgeSet().stream().anyMatch(edge -> ml.getEdgeWeight(edge) > 1), "the same claim twice is one edge");
	}

	private static Graph<String, DefaultWeightedEdge> graph() {
		return new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
	}

	@Test
	void organisationsTakeThePlaceOfTheirMembers() throws IOException {
		String members = Files.readString(write(new GraphmlExporter(), Map.of()));
		assertTrue(members.contains("\"actor:dagny-vorhaus\"") && members.contains("affiliation"));
		String instead = Files.readString(write(new GraphmlExporter(), Map.of("organisations", "instead")));
		assertTrue(!instead.contains("\"actor:dagny-vorhaus\"") && instead.contains("\"actor:hollin-seaworks\""));
		String none = Files.readString(write(new GraphmlExporter(), Map.of("organisations", "none")));
		assertTrue(none.contains("\"actor:dagny-vorhaus\"") && !none.contains("affiliation"));
	}

	@Test
	void networkxReadsBoth() throws Exception {
		assumeTrue(python("import networkx"), "Debian's python3-networkx is not installed");
		Path ml = write(new GraphmlExporter(), Map.of());
		Path gexf = write(new GexfExporter(), Map.of());
		assertTrue(python("import networkx as nx\n" + "a = nx.read_graphml('" + ml + "')\nb = nx.read_gexf('" + gexf + "')\n"
				+ "assert set(a.nodes) == set(b.nodes) and set(a.edges) == set(b.edges)\n"
				+ "for s, t, d in a.edges(data=True):\n"
				+ "    assert b.edges[s, t]['weight'] == d['weight'] and b.edges[s, t]['relation'] == d['relation']\n"
				+ "    if d['relation'] == 'claims':\n"
				+ "        assert d['weight'] == d['positive'] + d['neutral'] + d['negative']\n"
				+ "        assert abs(d['sign'] - (d['positive'] - d['negative']) / d['weight']) < 1e-9\n"
				+ "assert any(d.get('sign', 0) > 0 for _, _, d in a.edges(data=True))\n"
				+ "assert any(d.get('sign', 0) < 0 for _, _, d in a.edges(data=True))\n"));
	}

	private static boolean python(String code) throws InterruptedException {
		try {
			return new ProcessBuilder("/usr/bin/python3", "-c", code).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
