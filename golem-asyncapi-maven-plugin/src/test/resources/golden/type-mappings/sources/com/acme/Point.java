package com.acme;

/** A class that Jackson knows nothing of. */
public final class Point {

    private final int x;
    private final int y;

    private Point(int x, int y) {
        this.x = x;
        this.y = y;
    }

    static Point parse(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new IllegalArgumentException("no point: " + text);
        }
        return new Point(Integer.parseInt(text.substring(0, comma)), Integer.parseInt(text.substring(comma + 1)));
    }

    String text() {
        return x + "," + y;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point that && x == that.x && y == that.y;
    }

    @Override
    public int hashCode() {
        return 31 * x + y;
    }

    @Override
    public String toString() {
        return "Point[" + text() + "]";
    }
}
