package dk.referat.model;

/** What the words around an amount say of its sign (<em>fortegn</em>). */
public enum MeantSign {
    /** No word overrides the printed sign. */
    AS_PRINTED,
    /** More expense or less income: <em>merudgift, merforbrug, mindreindtægt</em>. */
    INCREASE,
    /** Less expense or more income: <em>mindreudgift, mindreforbrug, merindtægt</em>. */
    DECREASE
}
