package org.rubricator.formats.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network that grows. Nodes and edges come in the order of their ids, whatever the order in which they were added. In
 * memory as a whole: it has a node for each actor and claim, not for each mention.
 */
final class Network {

	private final Map<String, Node> nodes = new TreeMap<>();
	private final Map<String, Edge> edges = new TreeMap<>();

	/**
	 * A node.
	 *
	 * @param id    unique
	 * @param label for people
	 * @param type  {@code actor}, {@code organisation} or {@code claim}
	 * @param kind  kind of an actor as the registry has it; empty for others
	 */
	record Node(String id, String label, String type, String kind) {
	}

	/** An edge, of all statements or memberships that make it. */
	static final class Edge {
		private final String source;
		private final String target;
		private final String type;
		private int positive;
		private int neutral;
		private int negative;
		private String role = "";
		private String first = "";
		private String last = "";

		private Edge(String source, String target, String type) {
			this.source = source;
			this.target = target;
			this.type = type;
		}

		String source() {
			return source;
		}

		String target() {
			return target;
		}

		/** {@code claims} or {@code affiliation}. */
		String type() {
			return type;
		}

		int weight() {
			return Math.max(1, positive + neutral + negative);
		}

		int positive() {
			return positive;
		}

		int neutral() {
			return neutral;
		}

		int negative() {
			return negative;
		}

		/** Support less opposition, by the number of statements: -1 to 1. */
		double sign() {
			return (double) (positive - negative) / weight();
		}

		/** Role of a member; may be empty. */
		String role() {
			return role;
		}

		/** First day; may be empty. */
		String first() {
			return first;
		}

		/** Last day; may be empty. */
		String last() {
			return last;
		}
	}

	Node node(String id, String label, String type, String kind) {
		return nodes.computeIfAbsent(id, key -> new Node(id, label, type, kind));
	}

	/**
	 * Counts a statement.
	 *
	 * @param sign 1 for support, -1 for opposition, else 0
	 * @param day  of its article; null where it is not known
	 */
	void claim(Node actor, Node claim, int sign, String day) {
		Edge edge = edge(actor, claim, "claims");
		edge.positive += sign > 0 ? 1 : 0;
		edge.neutral += sign == 0 ? 1 : 0;
		edge.negative += sign < 0 ? 1 : 0;
		if (day != null) {
			edge.first = edge.first.isEmpty() || day.compareTo(edge.first) < 0 ? day : edge.first;
			edge.last = day.compareTo(edge.last) > 0 ? day : edge.last;
		}
	}

	/** Sets a membership; the strings may be null. */
	void affiliation(Node member, Node organisation, String role, String from, String until) {
		Edge edge = edge(member, organisation, "affiliation");
		edge.role = role == null ? "" : role;
		edge.first = from == null ? "" : from;
		edge.last = until == null ? "" : until;
	}

	private Edge edge(Node source, Node target, String type) {
		return edges.computeIfAbsent(source.id() + '\u0000' + type + '\u0000' + target.id(),
				key -> new Edge(source.id(), target.id(), type));
	}

	Collection<Node> nodes() {
		return nodes.values();
	}

	List<Edge> edges() {
		return new ArrayList<>(edges.values());
	}
}
