package dev.golemasyncapi.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Divides a text message into frames. */
final class Fragments {

    private Fragments() {}

    static List<Frame> of(byte[] payload, int bytesInFrame) {
        if (bytesInFrame < 1) {
            throw new IllegalArgumentException("a frame of a message in fragments has at least one byte");
        }
        List<Frame> frames = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(start + bytesInFrame, payload.length);
            frames.add(new Frame(
                    end == payload.length,
                    frames.isEmpty() ? Frame.TEXT : Frame.CONTINUATION,
                    Arrays.copyOfRange(payload, start, end)));
            start = end;
        } while (start < payload.length);
        return frames;
    }
}
