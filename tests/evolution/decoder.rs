//! What the shipped crates' own decoders say of the documents that are to prove a change.

use hookswitch_codegen::evolve::{Policy, Side};
use hookswitch_codegen::model::{Catalog, Definition, Scalar, Shape};
use hookswitch_tests::{AnyEvent, for_each_catalog, root};

use crate::catalogs::compare;

/// The catalog as it might have been before: in each event's payload, the first member was there or not the other way
/// round, or was something else.
fn before(new: &Catalog) -> Vec<Catalog> {
    let change = |alter: &dyn Fn(&mut Shape, &mut bool)| {
        let mut old = new.clone();
        for event in &new.events {
            if let Definition::Struct(members) = &mut old.types[event.payload.0].definition
                && let Some(member) = members.first_mut()
            {
                alter(&mut member.shape, &mut member.optional);
            }
        }
        old
    };
    vec![
        change(&|_, optional| *optional = !*optional),
        change(&|shape, _| *shape = Shape::List(Box::new(Shape::Scalar(Scalar::Boolean)))),
    ]
}

/// Each document is decoded by the crate, which is the new side, and is accepted or refused as it is said to be.
fn the_decoder_says_what_the_schemas_say<E: AnyEvent>(name: &str) {
    let reading = hookswitch_codegen::read(&root());
    let workspace = reading.workspace.expect("the catalogs have no mistakes");
    let mut catalogs = workspace.catalogs.iter();
    let new = catalogs.find(|it| it.name == name).expect("the catalog");
    for old in before(new) {
        let mut held = 0;
        for finding in compare(&old, new, Policy::Lenient) {
            for proof in finding.counterexamples.iter().filter(|it| !it.strict) {
                let document = proof.document.to_string();
                let decoded = E::decode(document.as_bytes());
                let told = decoded.as_ref().map(AnyEvent::wire_name);
                assert_eq!(
                    told.is_ok(),
                    proof.accepted == Side::New,
                    "{} {:?}: {document}\n{decoded:?}",
                    finding.rule.id,
                    finding.event
                );
                held += 1;
            }
        }
        assert!(held > 0, "nothing was proven");
    }
}

for_each_catalog!(the_decoder_says_what_the_schemas_say);
