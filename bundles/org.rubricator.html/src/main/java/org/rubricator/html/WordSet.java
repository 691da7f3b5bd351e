package org.rubricator.html;

/** The words and the runs of four words of a text that a page gives beside the visible one. */
final class WordSet {

    private static final int RUN = 4;
    private static final int MOST_WORDS = 60_000;

    private final HashSlots words;
    private final HashSlots runs;

    WordSet(String text) {
        PassageText counted = text.isEmpty() ? null : PassageText.counted(text);
        int count = counted == null ? 0 : Math.min(MOST_WORDS, counted.words);
        words = new HashSlots(count);
        runs = new HashSlots(count);
        for (int i = 0; i < count; i++) {
            words.add(counted.wordHashes[i]);
            if (i + RUN <= count) {
                runs.add(run(counted.wordHashes, i));
            }
        }
    }

    int size() {
        return words.size();
    }

    /** Share of the passage's words that are here; 0 to 1. */
    float share(PassageText passage) {
        if (words.size() == 0 || passage.words == 0) {
            return 0;
        }
        int in = 0;
        for (int i = 0; i < passage.words; i++) {
            in += words.contains(passage.wordHashes[i]) ? 1 : 0;
        }
        return (float) in / passage.words;
    }

    /** Share of the words here that are in the passage; 0 to 1. */
    float covered(PassageText passage) {
        if (words.size() == 0 || passage.words == 0) {
            return 0;
        }
        HashSlots found = new HashSlots(passage.words);
        for (int i = 0; i < passage.words; i++) {
            if (words.contains(passage.wordHashes[i])) {
                found.add(passage.wordHashes[i]);
            }
        }
        return (float) found.size() / words.size();
    }

    /** Share of the passage's runs of four words that are here; of a shorter passage none is looked for: -1. */
    float runShare(PassageText passage) {
        int count = passage.words - RUN + 1;
        if (runs.size() == 0 || count <= 0) {
            return -1;
        }
        int in = 0;
        for (int i = 0; i < count; i++) {
            in += runs.contains(run(passage.wordHashes, i)) ? 1 : 0;
        }
        return (float) in / count;
    }

    private static long run(int[] hashes, int at) {
        long run = 0;
        for (int i = at; i < at + RUN; i++) {
            run = run * 0x100000001B3L + hashes[i];
        }
        return run;
    }
}
