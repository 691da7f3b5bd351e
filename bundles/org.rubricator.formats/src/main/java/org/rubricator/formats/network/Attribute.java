package org.rubricator.formats.network;

import java.util.List;
import java.util.function.Function;

import org.rubricator.formats.network.Network.Edge;
import org.rubricator.formats.network.Network.Node;

/**
 * An attribute of nodes or edges, as both formats declare it.
 *
 * @param name  also its id
 * @param type  {@code string}, {@code int} or {@code double}
 * @param value its value; empty where there is none
 */
record Attribute<T>(String name, String type, Function<T, String> value) {

	static final List<Attribute<Node>> OF_NODES = List.of(new Attribute<>("label", "string", Node::label),
			new Attribute<>("type", "string", Node::type), new Attribute<>("kind", "string", Node::kind));

	static final List<Attribute<Edge>> OF_EDGES = List.of(new Attribute<>("relation", "string", Edge::type),
			new Attribute<>("weight", "double", edge -> Integer.toString(edge.weight())),
			new Attribute<>("sign", "double", edge -> claims(edge, Double.toString(edge.sign()))),
			new Attribute<>("positive", "int", edge -> claims(edge, Integer.toString(edge.positive()))),
			new Attribute<>("neutral", "int", edge -> claims(edge, Integer.toString(edge.neutral()))),
			new Attribute<>("negative", "int", edge -> claims(edge, Integer.toString(edge.negative()))),
			new Attribute<>("role", "string", Edge::role), new Attribute<>("first", "string", Edge::first),
			new Attribute<>("last", "string", Edge::last));

	private static String claims(Edge edge, String value) {
		return edge.type().equals("claims") ? value : "";
	}
}
