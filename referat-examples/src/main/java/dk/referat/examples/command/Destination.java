package dk.referat.examples.command;

/** Where what is made of a document goes (<em>uddata</em>). */
interface Destination {

    /**
     * Writes what was made of a document.
     *
     * @param input the document
     * @param made what was made of it, without a final line feed
     * @throws ProblemException if it cannot be written
     */
    void write(Input input, String made) throws ProblemException;
}
