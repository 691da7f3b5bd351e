package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class NothingFetchedTest {

    @Test
    void noConnectionIsMade() throws IOException, PageRefusedException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String site = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String html = "<html manifest='" + site + "m'><head><base href='" + site + "'><link rel=stylesheet href=a.css>"
                    + "<link rel=canonical href=page><script src=b.js></script></head><body><img src=c.png>text"
                    + "<iframe src=d></iframe><!DOCTYPE x SYSTEM '" + site + "x.dtd'></body>";
            Page page = PageReader.read(html.getBytes(StandardCharsets.UTF_8), null, site + "index.html");
            assertEquals(site + "page", page.metadata().canonicalAddress());
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }
}
