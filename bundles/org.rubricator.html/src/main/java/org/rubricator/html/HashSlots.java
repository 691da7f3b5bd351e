package org.rubricator.html;

/** A set of numbers that are spread well already, in open addressing: what boxes would cost is most of the work here. */
final class HashSlots {

    private final long[] slots;
    private final int mask;
    private boolean hasZero;
    private int size;

    /** @param most how many numbers will be added at most */
    HashSlots(int most) {
        int length = Math.max(4, Integer.highestOneBit(Math.max(1, most)) << 2);
        slots = new long[length];
        mask = length - 1;
    }

    void add(long number) {
        if (number == 0) {
            size += hasZero ? 0 : 1;
            hasZero = true;
            return;
        }
        int at = place(number);
        if (slots[at] == 0) {
            slots[at] = number;
            size++;
        }
    }

    boolean contains(long number) {
        return number == 0 ? hasZero : slots[place(number)] != 0;
    }

    int size() {
        return size;
    }

    private int place(long number) {
        int at = (int) (number ^ number >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != number) {
            at = at + 1 & mask;
        }
        return at;
    }
}
