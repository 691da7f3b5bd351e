package org.rubricator.app.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.server.HelpServer;

/**
 * Gives help pages to the browser of this computer, and to nobody else: it listens on the loopback interface, answers
 * GET, and knows help contents only. Speaks as much HTTP as a browser needs to get a page.
 */
public final class GuideServer extends HelpServer {

	private static final int TIMEOUT_MILLISECONDS = 10_000;

	private ServerSocket socket;
	private ExecutorService requests;

	@Override
	public synchronized void start(String webapp) throws IOException {
		if (socket != null) {
			return;
		}
		ServerSocket opened = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		socket = opened;
		ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
			Thread thread = new Thread(task, "help");
			thread.setDaemon(true);
			return thread;
		});
		requests = threads;
		Thread listener = new Thread(() -> listen(opened, threads), "help listener");
		listener.setDaemon(true);
		listener.start();
	}

	private static void listen(ServerSocket server, ExecutorService threads) {
		while (!server.isClosed()) {
			try {
				Socket client = server.accept();
				client.setSoTimeout(TIMEOUT_MILLISECONDS);
				threads.execute(() -> answer(client));
			} catch (IOException e) {
				if (!server.isClosed()) {
					ILog.get().warn("A help page could not be shown: " + e.getMessage(), e);
				}
			}
		}
	}

	private static void answer(Socket client) {
		try (client;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
				OutputStream out = client.getOutputStream()) {
			String request = in.readLine();
			String header = request;
			while (header != null && !header.isEmpty()) {
				header = in.readLine();
			}
			String[] words = request == null ? new String[0] : request.split(" ");
			GuidePage page = words.length < 2 || !words[0].equals("GET") ? null : GuidePage.of(words[1]);
			byte[] content = page == null ? "There is no such help page.".getBytes(StandardCharsets.UTF_8)
					: page.content();
			String head = "HTTP/1.1 " + (page == null ? "404 Not Found" : "200 OK") + "\r\nContent-Type: "
					+ (page == null ? "text/plain" : page.type()) + "\r\nContent-Length: " + content.length
					+ "\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n";
			out.write(head.getBytes(StandardCharsets.ISO_8859_1));
			out.write(content);
			out.flush();
		} catch (IOException | UncheckedIOException e) {
			// The browser has gone away. There is nobody to tell.
		}
	}

	@Override
	public synchronized void stop(String webapp) {
		if (socket != null) {
			requests.shutdownNow();
			try {
				socket.close();
			} catch (IOException e) {
				ILog.get().warn("The help server could not be stopped: " + e.getMessage(), e);
			}
			socket = null;
		}
	}

	@Override
	public synchronized int getPort() {
		return socket == null ? 0 : socket.getLocalPort();
	}

	@Override
	public String getHost() {
		return "127.0.0.1";
	}
}
