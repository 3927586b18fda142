package dk.referat.model;

/**
 * The year of whose prices and wages an amount is (<em>pris- og lønniveau, p/l</em>).
 *
 * @param year the year, {@code 2023} for {@code 2023 p/l}
 */
public record PriceLevel(int year) {}
