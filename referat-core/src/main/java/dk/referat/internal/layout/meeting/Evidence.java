package dk.referat.internal.layout.meeting;

/** How sure it is that words of the heading block are a value of the meeting; later ones beat earlier ones. */
enum Evidence {
    /** A sentence speaks of it: {@code Læs dagsordener til og med den 10. februar 2016}. */
    MENTIONED,
    /** The words stand for themselves: {@code 17. juni 2021}. */
    PLAIN,
    /** Body and day stand in one line: {@code Byrådet tirsdag den 4. januar 2022 kl. 17.00}. */
    NAMED,
    /** A label says what the words are: {@code Mødedato: 17. juni 2021}. */
    LABELLED,
    /** A label of the time says it, and the hour stands behind: {@code Tid: 17. juni 2021 kl. 15.00}. */
    APPOINTED
}
