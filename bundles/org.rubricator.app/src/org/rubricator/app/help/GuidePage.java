package org.rubricator.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/**
 * A page of the help: a topic, or the table of contents with a topic beside it.
 *
 * @param type    content type
 * @param content bytes
 */
record GuidePage(String type, byte[] content) {

	private static final String ROOT = "/help/";

	/**
	 * The page that an address of the platform means: {@code /help/topic/PLUGIN/PATH}, or {@code /help/index.jsp} with
	 * or without {@code topic=/PLUGIN/PATH}. Null if there is none.
	 */
	static GuidePage of(String target) throws IOException {
		URI address;
		try {
			address = URI.create(target);
		} catch (IllegalArgumentException e) {
			return null;
		}
		String path = address.getPath();
		if (path == null || !path.startsWith(ROOT)) {
			return null;
		}
		String below = path.substring(ROOT.length());
		int slash = below.indexOf('/');
		if (slash < 0) {
			return new GuidePage("text/html; charset=UTF-8",
					contents(topic(address.getRawQuery())).getBytes(StandardCharsets.UTF_8));
		}
		return below.substring(0, slash).endsWith("topic") ? topicPage(below.substring(slash)) : null;
	}

	private static GuidePage topicPage(String href) throws IOException {
		try (InputStream in = HelpSystem.getHelpContent(href)) {
			return in == null ? null : new GuidePage(type(href), in.readAllBytes());
		}
	}

	private static String type(String href) {
		return switch (href.substring(href.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
		case "css" -> "text/css";
		case "png" -> "image/png";
		case "svg" -> "image/svg+xml";
		case "gif" -> "image/gif";
		default -> "text/html; charset=UTF-8";
		};
	}

	/** The topic that is asked for, or null. */
	private static String topic(String query) {
		for (String parameter : (query == null ? "" : query).split("&")) {
			if (parameter.startsWith("topic=")) {
				String topic = URLDecoder.decode(parameter.substring("topic=".length()), StandardCharsets.UTF_8);
				// Nothing but a page of the help can stand in the frame.
				return topic.startsWith("/") && !topic.startsWith("//") ? topic : null;
			}
		}
		return null;
	}

	private static String contents(String topic) {
		StringBuilder list = new StringBuilder();
		String first = topic;
		for (IToc toc : HelpSystem.getTocs()) {
			ITopic overview = toc.getTopic(null);
			String href = overview == null ? null : overview.getHref();
			list.append("<h2>").append(link(toc.getLabel(), href)).append("</h2>");
			list(list, toc.getTopics());
			first = first == null ? href : first;
		}
		return """
				<!DOCTYPE html>
				<html lang="en"><head><meta charset="UTF-8"><title>Help</title><style>
				body { margin: 0; display: flex; height: 100vh; font-family: sans-serif; color: #222; background: #f4f2ee; }
				nav { width: 17em; padding: 0 1em; overflow: auto; } h2 { font-size: 1.05em; } ul { padding-left: 1.1em; line-height: 1.7; }
				iframe { flex: 1; border: 0; background: #fff; }
				@media (prefers-color-scheme: dark) { body { color: #ddd; background: #333; } a { color: #7fb3e6; } iframe { background: #2b2b2b; } }
				</style></head><body><nav>%s</nav><iframe name="topic" src="%s"></iframe></body></html>
				""".formatted(list, first == null ? "about:blank" : escape("topic" + first));
	}

	private static void list(StringBuilder text, ITopic[] topics) {
		if (topics.length > 0) {
			text.append("<ul>");
			for (ITopic topic : topics) {
				text.append("<li>").append(link(topic.getLabel(), topic.getHref()));
				list(text, topic.getSubtopics());
				text.append("</li>");
			}
			text.append("</ul>");
		}
	}

	private static String link(String label, String href) {
		return href == null ? escape(label)
				: "<a target=\"topic\" href=\"" + escape("topic" + href) + "\">" + escape(label) + "</a>";
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
