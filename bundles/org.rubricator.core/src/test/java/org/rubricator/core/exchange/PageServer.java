package org.rubricator.core.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web server on the loopback interface, for tests. */
final class PageServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

	PageServer() throws IOException {
		Thread.ofPlatform().daemon().start(() -> {
			while (!socket.isClosed()) {
				try {
					Socket connection = socket.accept();
					Thread.ofPlatform().daemon().start(() -> serve(connection));
				} catch (IOException e) {
					return;
				}
			}
		});
	}

	String address() {
		return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
	}

	void answer(String path, String status, String header, byte[] body) {
		String length = header.startsWith("Content-Length") ? "" : "Content-Length: " + body.length + "\r\n";
		byte[] head = ("HTTP/1.1 " + status + "\r\n" + header + "\r\n" + length + "Connection: close\r\n\r\n")
				.getBytes(StandardCharsets.ISO_8859_1);
		byte[] answer = java.util.Arrays.copyOf(head, head.length + body.length);
		System.arraycopy(body, 0, answer, head.length, body.length);
		answers.put(path, answer);
	}

	/** Never answers there. */
	void hang(String path) {
		answers.put(path, new byte[0]);
	}

	private void serve(Socket connection) {
		try (connection) {
			BufferedReader in = new BufferedReader(
					new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
			String path = in.readLine().split(" ")[1];
			while (!in.readLine().isEmpty()) {
				// to the end of the request
			}
			byte[] answer = answers.getOrDefault(path,
					"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes());
			if (answer.length == 0) {
				Thread.sleep(20_000);
			}
			OutputStream out = connection.getOutputStream();
			out.write(answer);
			out.flush();
		} catch (IOException | InterruptedException e) {
			// the client has gone
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
