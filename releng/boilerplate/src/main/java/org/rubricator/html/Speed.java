package org.rubricator.html;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;

import net.dankito.readability4j.Readability4J;

/** Pages per second of one core, warm, parse included, beside the peer in the same run. */
final class Speed {

    private static final int ROUNDS = 6;

    private Speed() {
    }

    interface Work {
        void on(byte[] page, String address) throws Exception;
    }

    static String compare(List<DataPage> pages) throws Exception {
        List<byte[]> bytes = pages.stream().map(DataPage::bytes).toList();
        double ours = 0;
        double theirs = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ours = Math.max(ours, perSecond(pages, bytes, (page, address) -> PageLabeller.label(page, null, address).mainText()));
            theirs = Math.max(theirs, perSecond(pages, bytes, (page, address) ->
                    new Readability4J(address, new String(page, StandardCharsets.UTF_8)).parse().getTextContent()));
        }
        return String.format("pages per CPU second: %.0f, readability4j 1.0.8 %.0f, ratio %.2f (%d pages, best of %d rounds)", ours,
                theirs, ours / theirs, pages.size(), ROUNDS);
    }

    /** CPU time of this thread, so that others on the machine do not count. */
    private static double perSecond(List<DataPage> pages, List<byte[]> bytes, Work work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < bytes.size(); i++) {
            try {
                work.on(bytes.get(i), pages.get(i).address());
            } catch (Exception refused) {
                continue;
            }
        }
        return bytes.size() * 1e9 / (threads.getCurrentThreadCpuTime() - begin);
    }
}
