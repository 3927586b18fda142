package dk.referat.model;

/** How a number is hedged (<em>omtrentlighed</em>). */
public enum Approximation {
    /** Not hedged. */
    NONE,
    /** About: <em>ca., cirka, omkring, omtrent</em>. */
    ABOUT,
    /** A little more: <em>godt, over, minimum, mindst</em>. */
    AT_LEAST,
    /** A little less: <em>knap, knapt, op til, maksimalt, højst</em>. */
    AT_MOST
}
