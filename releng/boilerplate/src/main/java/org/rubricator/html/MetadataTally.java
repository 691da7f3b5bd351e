package org.rubricator.html;

/** Share of titles, authors and days that are right, on pages whose gold says them. */
final class MetadataTally {

    private final int[] asked = new int[3];
    private final int[] right = new int[3];

    void add(MetadataGold gold, Metadata metadata) {
        MetadataGold got = MetadataGold.of(metadata);
        count(0, !gold.title().isEmpty(), gold.title().equals(got.title()));
        count(1, !gold.authors().isEmpty(), gold.authors().equals(got.authors()));
        count(2, !gold.day().isEmpty(), gold.day().equals(got.day()));
    }

    private void count(int what, boolean isAsked, boolean isRight) {
        asked[what] += isAsked ? 1 : 0;
        right[what] += isAsked && isRight ? 1 : 0;
    }

    @Override
    public String toString() {
        return String.format("title %.3f of %d, author %.3f of %d, day %.3f of %d", share(0), asked[0], share(1), asked[1], share(2), asked[2]);
    }

    private double share(int what) {
        return right[what] / (double) Math.max(1, asked[what]);
    }
}
