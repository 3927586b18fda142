package dk.referat.model;

import dk.referat.source.Span;

/** A part of minutes that has a place in the source (<em>del af et referat</em>). */
public sealed interface Element
        permits Absence, AgendaItem, Attachment, AttendanceEvent, Ballot, Cell, ContentsEntry, Decision, DecisionPoint,
                Meeting, Minutes, Person, Recommendation, RecommendationPoint, RouteStep, Row, Section, Statement, Table,
                Text, Value, Vote {

    /**
     * {@return the place in the source text that holds this part; parts of it may lie there too}
     */
    Span span();
}
