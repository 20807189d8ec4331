//! Confluent's table for JSON Schema, 24 cases, against our two contracts, each with its reason.
//!
//! The table crosses a policy (strict: what a schema does not forbid may have been there; lenient: nobody used a name before
//! it was documented) with a content model (open, closed, partially open) and a change (a property is added or removed, is
//! optional or required), and says of each whether new schemas read old data (backward) and old schemas new data (forward).
//! Our open schemas are the open model: backward is the replayer, forward the reader. Our strict schemas are the closed
//! model: backward is the producer, whose documents must go on being valid, forward the old strict validator. A partially open
//! model gives the type of what is not listed, which in our language a map does.

use hookswitch_codegen::evolve::{Audience, Level, Policy};

use crate::catalogs::{compare, workspace, worst};
use crate::table::catalog;

const STRICT: Policy = Policy::Strict;
const LENIENT: Policy = Policy::Lenient;

#[derive(Clone, Copy, PartialEq)]
enum Model {
    Open,
    Closed,
    Partial,
}
use Model::{Closed, Open, Partial};

#[derive(Clone, Copy)]
enum Change {
    AddOptional,
    AddRequired,
    RemoveOptional,
    RemoveRequired,
}
use Change::{AddOptional, AddRequired, RemoveOptional, RemoveRequired};

/// Policy, content model, change; whether it is backward and forward compatible; why.
type Row = (Policy, Model, Change, bool, bool, &'static str);

const TABLE: [Row; 24] = [
    (
        STRICT,
        Open,
        AddOptional,
        false,
        true,
        "old documents may have had the name with a value of another type; old readers ignore it",
    ),
    (
        STRICT,
        Open,
        AddRequired,
        false,
        true,
        "old documents may lack it; old readers ignore it",
    ),
    (
        STRICT,
        Open,
        RemoveOptional,
        true,
        false,
        "new readers ignore it; new documents may have the name with a value of another type",
    ),
    (
        STRICT,
        Open,
        RemoveRequired,
        true,
        false,
        "new readers ignore it; new documents may lack what old readers ask for",
    ),
    (
        STRICT,
        Closed,
        AddOptional,
        true,
        false,
        "old documents cannot have had it; old validators refuse what they do not know",
    ),
    (
        STRICT,
        Closed,
        AddRequired,
        false,
        false,
        "old documents lack it; old validators refuse what they do not know",
    ),
    (
        STRICT,
        Closed,
        RemoveOptional,
        false,
        true,
        "old documents may have it, which is refused now; new documents cannot",
    ),
    (
        STRICT,
        Closed,
        RemoveRequired,
        false,
        false,
        "old documents have it, which is refused now; new documents lack what old validators ask for",
    ),
    (
        STRICT,
        Partial,
        AddOptional,
        true,
        true,
        "any name may be there with a value of the map's type, and the new one is of that type",
    ),
    (
        STRICT,
        Partial,
        AddRequired,
        false,
        true,
        "old maps may lack the name; what new documents have is of the map's type",
    ),
    (
        STRICT,
        Partial,
        RemoveOptional,
        true,
        true,
        "the name goes on being allowed with a value of the same type",
    ),
    (
        STRICT,
        Partial,
        RemoveRequired,
        true,
        false,
        "the name goes on being allowed; new maps may lack what old readers ask for",
    ),
    (
        LENIENT,
        Open,
        AddOptional,
        true,
        true,
        "nobody sent the name before it was documented; old readers ignore it",
    ),
    (
        LENIENT,
        Open,
        AddRequired,
        false,
        true,
        "old documents lack it, whatever one trusts; old readers ignore it",
    ),
    (
        LENIENT,
        Open,
        RemoveOptional,
        true,
        true,
        "new readers ignore it; nobody sends a name that is no longer documented",
    ),
    (
        LENIENT,
        Open,
        RemoveRequired,
        true,
        false,
        "new readers ignore it; new documents lack what old readers ask for",
    ),
    (
        LENIENT,
        Closed,
        AddOptional,
        true,
        false,
        "the policy is about what is undocumented, of which a closed model has nothing",
    ),
    (
        LENIENT,
        Closed,
        AddRequired,
        false,
        false,
        "as by the strict policy",
    ),
    (
        LENIENT,
        Closed,
        RemoveOptional,
        false,
        true,
        "as by the strict policy",
    ),
    (
        LENIENT,
        Closed,
        RemoveRequired,
        false,
        false,
        "as by the strict policy",
    ),
    (
        LENIENT,
        Partial,
        AddOptional,
        true,
        true,
        "the names of a map count as documented, all of them, so that the policy changes nothing",
    ),
    (
        LENIENT,
        Partial,
        AddRequired,
        false,
        true,
        "as by the strict policy",
    ),
    (
        LENIENT,
        Partial,
        RemoveOptional,
        true,
        true,
        "as by the strict policy",
    ),
    (
        LENIENT,
        Partial,
        RemoveRequired,
        true,
        false,
        "as by the strict policy",
    ),
];

#[test]
fn confluents_table_holds() {
    for (policy, model, change, backward, forward, why) in TABLE {
        let (without, optional, required) = match model {
            Open | Closed => (
                catalog("", "b: string", "b: x"),
                catalog("", "b: string, a?: integer", "b: x"),
                catalog("", "b: string, a: integer", "b: x, a: 1"),
            ),
            // To our language, a name that may be in a map is one of the map's, so that an optional one changes nothing but
            // an example; a required one makes a struct of it.
            Partial => (
                catalog("", "m: map<integer>", "m: { k: 1 }"),
                catalog("", "m: map<integer>", "m: { k: 1, a: 1 }"),
                catalog("", "m: { fields: { a: integer } }", "m: { a: 1 }"),
            ),
        };
        let (old, new) = match change {
            AddOptional => (&without, &optional),
            AddRequired => (&without, &required),
            RemoveOptional => (&optional, &without),
            RemoveRequired => (&required, &without),
        };
        let (old, new) = (workspace(old), workspace(new));
        let findings = compare(&old.catalogs[0], &new.catalogs[0], policy);
        let holds = |audience: Audience| worst(&findings, "paid", audience) < Level::Breaks;
        let [back, forth] = match model {
            Open | Partial => [Audience::Replayer, Audience::Reader],
            Closed => [Audience::Producer, Audience::Validator],
        };
        assert_eq!(
            (holds(back), holds(forth)),
            (backward, forward),
            "{why}: {findings:#?}"
        );
    }
}
