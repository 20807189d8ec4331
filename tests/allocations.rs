//! Decoding takes nothing from the heap but for what must be there and gives all of it back, and an event is small enough to be
//! moved about.

use hookswitch_codegen::model::{Catalog, Definition, Member, Shape, TypeId};
use hookswitch_tests::{Fixture, fixtures, root};
use serde_json::{Map, Value};

/// The most bytes that an event may have.
const MOST: usize = 1024;

macro_rules! catalogs {
    ($($test:ident: $module:ident,)*) => {$(
        #[test]
        fn $test() {
            let size = size_of::<$module::Event<'_>>();
            assert!(size <= MOST, "an event of `{}` has {size} bytes, more than {MOST}", stringify!($test));
            nothing_from_the_heap(stringify!($test), |bytes| {
                $module::Event::from_slice(bytes).expect("the fixture decodes");
            });
            all_is_given_back(stringify!($test), |bytes| {
                // A name that is unknown and comes in parts takes the heap when it is asked for.
                let _ = $module::Event::from_slice(bytes).map(|event| event.name().len());
            });
        }
    )*};
}

catalogs! {
    nexmo: hookswitch_nexmo,
    vonage: hookswitch_vonage,
    teletracker: hookswitch_teletracker,
    voximplant: hookswitch_voximplant,
}

fn nothing_from_the_heap(name: &str, decode: impl Fn(&[u8])) {
    let workspace = hookswitch_codegen::read(&root())
        .workspace
        .expect("the catalogs are sound");
    let catalog = workspace
        .catalogs
        .iter()
        .find(|catalog| catalog.name == name)
        .expect("it is a catalog");
    let mut plain = 0;
    for fixture in fixtures(name)
        .iter()
        .filter(|fixture| is_plain(catalog, fixture))
    {
        let used = allocation_counter::measure(|| decode(&fixture.bytes));
        assert_eq!(
            used.count_total, 0,
            "`{}` is decoded without the heap",
            fixture.name
        );
        plain += 1;
    }
    assert!(
        plain > 5,
        "`{name}` has fixtures that need nothing from the heap, and not just {plain}"
    );
}

/// An event that turns out to be another one, and a member that comes again, leave nothing on the heap of what they were before.
fn all_is_given_back(name: &str, decode: impl Fn(&[u8])) {
    let mut most = 0;
    let fixtures = fixtures(name);
    for (fixture, next) in fixtures.iter().zip(fixtures.iter().cycle().skip(1)) {
        for (first, second) in [(fixture, fixture), (fixture, next)] {
            let [first_text, second_text] = [first, second].map(|it| it.bytes.trim_ascii());
            let (Some((_, begun)), Some((_, rest))) =
                (first_text.split_last(), second_text.split_first())
            else {
                continue;
            };
            let both = [begun, rest].join(&b',');
            let used = allocation_counter::measure(|| decode(&both));
            assert_eq!(
                used.count_current, 0,
                "`{}` and then `{}`: all is given back",
                first.name, second.name
            );
            most = most.max(used.count_total);
        }
    }
    assert!(most > 0, "some events of `{name}` need the heap");
}

/// Whether nothing in a fixture calls for the heap: no escape, list, map or boxed member.
fn is_plain(catalog: &Catalog, fixture: &Fixture) -> bool {
    if fixture.bytes.contains(&b'\\') {
        return false;
    }
    let event = fixture.value();
    let Value::Object(members) = &event else {
        return false;
    };
    if fixture.is_unrecognized() {
        return !any_on_heap(catalog, &catalog.envelope, members);
    }
    let Some(event) = catalog
        .events
        .iter()
        .find(|event| event.wire.replace(':', ".") == fixture.event())
    else {
        return false;
    };
    let payload = match &catalog.payload {
        hookswitch_codegen::model::PayloadPlace::Member(body) => {
            members.get(body).and_then(Value::as_object)
        }
        hookswitch_codegen::model::PayloadPlace::Flat => Some(members),
    };
    !any_on_heap(catalog, &catalog.envelope, members)
        && payload
            .is_none_or(|payload| !any_on_heap(catalog, catalog.payload_members(event), payload))
}

fn any_on_heap(catalog: &Catalog, members: &[Member], object: &Map<String, Value>) -> bool {
    members.iter().any(|member| {
        let mut values = member
            .aliases
            .iter()
            .chain([&member.wire])
            .filter_map(|name| object.get(name));
        values.any(|value| member.boxed || on_heap(catalog, &member.shape, value))
    })
}

fn on_heap(catalog: &Catalog, shape: &Shape, value: &Value) -> bool {
    match shape {
        Shape::Scalar(_) | Shape::Json => false,
        Shape::List(_) => value.as_array().is_some_and(|list| !list.is_empty()),
        Shape::Map(_) => value.as_object().is_some_and(|map| !map.is_empty()),
        Shape::Nullable(inner) => on_heap(catalog, inner, value),
        Shape::Type(id) => type_on_heap(catalog, *id, value),
    }
}

fn type_on_heap(catalog: &Catalog, id: TypeId, value: &Value) -> bool {
    match (&catalog.ty(id).definition, value) {
        (Definition::Struct(members), Value::Object(object)) => {
            any_on_heap(catalog, members, object)
        }
        (
            Definition::Tagged {
                tag,
                variants,
                untagged,
                ..
            },
            Value::Object(object),
        ) => {
            let kind = object.get(tag).and_then(Value::as_str);
            let listed = variants
                .iter()
                .find(|variant| Some(variant.tag.as_str()) == kind);
            let content = listed
                .map(|variant| variant.content)
                .or(untagged.filter(|_| kind.is_none()));
            content.is_some_and(|content| type_on_heap(catalog, content, value))
        }
        (Definition::Choice(arms), Value::Object(_) | Value::Array(_)) => {
            arms.iter().any(|arm| on_heap(catalog, &arm.shape, value))
        }
        _ => false,
    }
}
