package org.rubricator.core.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Gives finished files and folders their names. What is not finished has never one. */
final class Publication {

	private Publication() {
	}

	/** A path beside {@code file} at which nothing is. */
	static Path temporary(Path file) throws IOException {
		Path folder = file.toAbsolutePath().normalize().getParent();
		Files.createDirectories(folder);
		Path temporary = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
		delete(temporary);
		return temporary;
	}

	/** Sees to it that a file is on the disk. Not so the files of a folder, of which there may be many thousands. */
	static void flush(Path path) throws IOException {
		if (Files.isRegularFile(path)) {
			try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
		}
	}

	/**
	 * Moves a file over the one that is there. A folder that is there stays, with what else is in it; files in it are
	 * replaced by those of the same names, each at once.
	 */
	static void publish(Path temporary, Path target) throws IOException {
		if (!Files.isDirectory(temporary) || !Files.exists(target)) {
			move(temporary, target);
			return;
		}
		for (Path file : files(temporary)) {
			Path place = target.resolve(temporary.relativize(file).toString());
			Files.createDirectories(place.getParent());
			move(file, place);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static List<Path> files(Path path) throws IOException {
		try (Stream<Path> files = Files.walk(path)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** Deletes a file, or a folder with all in it, where there is one. */
	static void delete(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			Files.deleteIfExists(path);
			return;
		}
		Files.walkFileTree(path, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				Files.delete(folder);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
