package org.rubricator.html;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Boosted regression trees: the sum of one leaf a tree is the logarithm of the odds.
 *
 * @see <a href="https://doi.org/10.1214/aos/1013203451">Friedman 2001, Greedy function approximation: a gradient boosting
 *      machine</a>
 */
final class Trees {

    private static final int MOST_NODES = 2_000_000;

    private final float bias;
    private final int[] roots;
    private final short[] features;
    private final float[] values;
    private final int[] rights;

    /**
     * @param roots index of each tree's first node
     * @param features column of each node, -1 for a leaf; the left child follows its node
     * @param values threshold (up to it: left) or the leaf's value
     * @param rights index of the right child
     */
    Trees(float bias, int[] roots, short[] features, float[] values, int[] rights) {
        this.bias = bias;
        this.roots = roots;
        this.features = features;
        this.values = values;
        this.rights = rights;
    }

    /** 0 to 1. */
    float probability(float[] row) {
        float sum = bias;
        for (int root : roots) {
            int node = root;
            while (features[node] >= 0) {
                node = row[features[node]] <= values[node] ? node + 1 : rights[node];
            }
            sum += values[node];
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    static Trees read(DataInputStream in) throws IOException {
        float bias = in.readFloat();
        int[] roots = new int[size(in)];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        int nodes = size(in);
        short[] features = new short[nodes];
        float[] values = new float[nodes];
        int[] rights = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            features[i] = in.readShort();
            values[i] = in.readFloat();
            rights[i] = i + in.readUnsignedShort();
        }
        return new Trees(bias, roots, features, values, rights);
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST_NODES) {
            throw new IOException("no model: " + size + " nodes");
        }
        return size;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(bias);
        out.writeInt(roots.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        out.writeInt(features.length);
        for (int i = 0; i < features.length; i++) {
            out.writeShort(features[i]);
            out.writeFloat(values[i]);
            out.writeShort(features[i] < 0 ? 0 : rights[i] - i);
        }
    }
}
