package org.rubricator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the services that the bundles of this checkout declare, as declarative services would: from their components, so
 * that the command line's tests name no format either.
 */
final class Components {

	private static final Pattern CLASS = Pattern.compile("implementation class=\"([^\"]+)\"");

	private Components() {
	}

	static <T> List<T> all(Class<T> service) {
		List<T> services = new ArrayList<>();
		try (DirectoryStream<Path> bundles = Files.newDirectoryStream(Path.of("..").toAbsolutePath())) {
			for (Path bundle : bundles) {
				if (Files.isDirectory(bundle.resolve("OSGI-INF"))) {
					try (DirectoryStream<Path> components = Files.newDirectoryStream(bundle.resolve("OSGI-INF"), "*.xml")) {
						for (Path component : components) {
							String xml = Files.readString(component);
							Matcher implementation = CLASS.matcher(xml);
							if (xml.contains("interface=\"" + service.getName() + "\"") && implementation.find()) {
								services.add(service.cast(
										Class.forName(implementation.group(1)).getDeclaredConstructor().newInstance()));
							}
						}
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("A component names a class that is not there or cannot be made", e);
		}
		return services;
	}
}
