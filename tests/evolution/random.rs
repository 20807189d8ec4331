//! Draws small catalogs, changes of them, and events.

use serde_json::{Map, Value, json};

/// Xorshift: the same on every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % limit as u64).expect("it is below the limit")
    }

    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }
}

const MEMBERS: [&str; 5] = ["a", "b", "c", "d", "e"];
const TYPES: [&str; 4] = ["Aa", "Bb", "Cc", "Dd"];

/// A catalog: YAML that is JSON.
pub(crate) fn catalog(random: &mut Random) -> Value {
    let mut types = Map::new();
    for name in TYPES {
        let definition = definition(random);
        types.insert(name.to_owned(), definition);
    }
    let mut events = Map::new();
    for name in ["one", "two", "three"] {
        if name != "three" || random.one_in(2) {
            events.insert(
                name.to_owned(),
                json!({ "summary": "An event.", "fields": fields(random, &TYPES) }),
            );
        }
    }
    let mut whole = json!({
        "title": "Acme", "version": "1.0.0", "name": "kind",
        "types": types, "events": events,
        "envelope": envelope(random),
    });
    if random.one_in(2) {
        whole["payload"] = json!("data");
    }
    whole
}

fn envelope(random: &mut Random) -> Value {
    let mut members = Map::new();
    for name in ["x", "y"] {
        if random.one_in(2) {
            let (name, member) = member(random, name, &TYPES);
            members.insert(name, member);
        }
    }
    members.into()
}

fn fields(random: &mut Random, types: &[&str]) -> Value {
    let mut members = Map::new();
    for name in MEMBERS {
        if random.one_in(2) {
            let (name, member) = member(random, name, types);
            members.insert(name, member);
        }
    }
    members.into()
}

fn member(random: &mut Random, name: &str, types: &[&str]) -> (String, Value) {
    let optional = if random.one_in(2) { "?" } else { "" };
    let mut ty = expression(random, types, 0);
    if ty != "json" && random.one_in(4) {
        ty += " | null";
    }
    let mut member = json!({ "type": ty });
    let bare = ty.trim_end_matches(" | null");
    if random.one_in(3) {
        match bare {
            "integer" | "number" => {
                member["range"] = random.pick(&[json!("0..9"), json!("1.."), json!("..5")]);
            }
            "string" => {
                member["length"] = random.pick(&[json!("1..3"), json!("2.."), json!("..4")]);
            }
            _ => {}
        }
    } else if bare == "string" && random.one_in(3) {
        member["pattern"] = random.pick(&[json!("^a"), json!("[0-9]$"), json!("^[a-z]{2,4}$")]);
    }
    (format!("{name}{optional}"), member)
}

fn expression(random: &mut Random, types: &[&str], depth: usize) -> String {
    let scalars = [
        "string",
        "integer",
        "number",
        "boolean",
        "timestamp",
        "uuid",
        "json",
    ];
    let inner = |random: &mut Random| {
        let inner = expression(random, types, depth + 1);
        if inner != "json" && random.one_in(4) {
            inner + " | null"
        } else {
            inner
        }
    };
    match random.below(if depth < 2 { 10 } else { 7 }) {
        0..=4 => random.pick(&scalars).to_owned(),
        5 | 6 if !types.is_empty() => random.pick(types).to_owned(),
        7 | 8 => format!("list<{}>", inner(random)),
        9 => format!("map<{}>", inner(random)),
        _ => "string".to_owned(),
    }
}

/// What a type is; types inside are scalars, so that none is endless.
fn definition(random: &mut Random) -> Value {
    let mut whole = match random.below(5) {
        0 => json!({ "fields": fields(random, &[]) }),
        1 => json!({ "enum": values(random) }),
        2 => {
            let mut variants = Map::new();
            for tag in ["p", "q", "r"] {
                if tag == "p" || random.one_in(2) {
                    variants.insert(tag.to_owned(), json!({ "fields": fields(random, &[]) }));
                }
            }
            let mut union = json!({ "tag": "t", "variants": variants });
            if random.one_in(3) {
                union["untagged"] = json!({ "fields": fields(random, &[]) });
            }
            union
        }
        3 => {
            let mut arms: Vec<String> = Vec::new();
            for arm in [
                "string",
                "integer",
                "boolean",
                "list<string>",
                "map<integer>",
            ] {
                if random.one_in(2) {
                    arms.push(
                        if arm == "integer" && random.one_in(2) {
                            "number"
                        } else {
                            arm
                        }
                        .to_owned(),
                    );
                }
            }
            if arms.len() < 2 {
                arms = vec!["string".to_owned(), "boolean".to_owned()];
            }
            json!({ "one_of": arms })
        }
        _ => json!({ "type": random.pick(&["string", "integer", "uuid"]) }),
    };
    if (whole.get("enum").is_some() || whole.get("tag").is_some()) && random.one_in(3) {
        whole["closed"] = json!("It is said so.");
    }
    whole["summary"] = json!("A type.");
    whole
}

fn values(random: &mut Random) -> Value {
    let mut values = vec![json!("u")];
    values.extend(
        ["v", "w", "z"]
            .iter()
            .filter(|_| random.one_in(2))
            .map(|it| json!(it)),
    );
    values.into()
}

/// The catalog with one to three changes.
pub(crate) fn changed(random: &mut Random, catalog: &Value) -> Value {
    let mut catalog = catalog.clone();
    for _ in 0..=random.below(3) {
        let types = &TYPES;
        match random.below(8) {
            0 => catalog["types"][random.pick(&TYPES)] = definition(random),
            1 => catalog["envelope"] = envelope(random),
            2 => {
                let name = random.pick(&["one", "two"]);
                catalog["events"][name]["fields"] = fields(random, types);
            }
            3 => {
                if let Some(events) = catalog["events"].as_object_mut() {
                    events.shift_remove("three");
                }
            }
            _ => {
                // One place of one object.
                let place = match random.below(3) {
                    0 => "/envelope".to_owned(),
                    1 => format!("/types/{}/fields", random.pick(&TYPES)),
                    _ => format!("/events/{}/fields", random.pick(&["one", "two"])),
                };
                if let Some(Value::Object(members)) = catalog.pointer_mut(&place) {
                    let inside: &[&str] = if place.starts_with("/types") {
                        &[]
                    } else {
                        types
                    };
                    one_member(random, members, inside);
                }
            }
        }
    }
    catalog
}

fn one_member(random: &mut Random, members: &mut Map<String, Value>, types: &[&str]) {
    let names: Vec<String> = members.keys().cloned().collect();
    if names.is_empty() || random.one_in(4) {
        let free: Vec<&str> = MEMBERS
            .into_iter()
            .filter(|name| !names.iter().any(|it| it.trim_end_matches('?') == *name))
            .collect();
        if !free.is_empty() {
            let name = random.pick(&free);
            let (name, member) = member(random, name, types);
            members.insert(name, member);
        }
        return;
    }
    let name = random.pick(&names);
    let bare = name.trim_end_matches('?').to_owned();
    match random.below(3) {
        0 => {
            members.shift_remove(&name);
        }
        1 => {
            let member = members.shift_remove(&name).unwrap_or_default();
            let other = if name.ends_with('?') {
                bare
            } else {
                format!("{bare}?")
            };
            members.insert(other, member);
        }
        _ => {
            let (_, changed) = member(random, &bare, types);
            members.insert(name, changed);
        }
    }
}

/// The text of a catalog, each event with an example.
pub(crate) fn text(random: &mut Random, catalog: &Value) -> String {
    let mut whole = catalog.clone();
    let types = catalog["types"].clone();
    let mut draw = Draw {
        random,
        types: &types,
        wild: false,
        strict: true,
    };
    if let Some(events) = whole["events"].as_object_mut() {
        for event in events.values_mut() {
            event["example"] = draw.object(&event["fields"]).into();
        }
    }
    if let Some(members) = whole["envelope"].as_object_mut() {
        for member in members.values_mut() {
            member["example"] = draw.member(member);
        }
    }
    whole.to_string()
}

/// An event of a catalog: documented members only, and with `wild` anything anywhere now and then.
pub(crate) fn event(
    random: &mut Random,
    catalog: &Value,
    name: &str,
    wild: bool,
    strict: bool,
) -> Value {
    let mut draw = Draw {
        random,
        types: &catalog["types"],
        wild,
        strict,
    };
    let mut whole = draw.object(&catalog["envelope"]);
    whole.insert("kind".to_owned(), json!(name));
    let payload = draw.object(&catalog["events"][name]["fields"]);
    if catalog.get("payload").is_some() {
        whole.insert("data".to_owned(), payload.into());
    } else {
        whole.extend(payload);
    }
    whole.into()
}

struct Draw<'d> {
    random: &'d mut Random,
    types: &'d Value,
    wild: bool,
    strict: bool,
}

impl Draw<'_> {
    fn object(&mut self, fields: &Value) -> Map<String, Value> {
        let mut whole = Map::new();
        for (name, member) in fields.as_object().into_iter().flatten() {
            let optional = name.ends_with('?');
            let skip = optional && self.random.one_in(2) || self.wild && self.random.one_in(12);
            if !skip {
                let value = self.member(member);
                whole.insert(name.trim_end_matches('?').to_owned(), value);
            }
        }
        if self.wild && self.random.one_in(6) {
            let name = self
                .random
                .pick(&["a", "b", "c", "d", "e", "t", "x", "y", "zz"]);
            let value = self.anything();
            whole.entry(name).or_insert(value);
        }
        whole
    }

    fn member(&mut self, member: &Value) -> Value {
        let ty = member["type"].as_str().unwrap_or("json").to_owned();
        let fitting: &[Value] = match (
            member.get("range"),
            member.get("length"),
            member.get("pattern"),
        ) {
            (Some(_), _, _) => &[json!(1), json!(3), json!(5)],
            (_, Some(_), _) => &[json!("ab"), json!("abc"), json!("xy")],
            (_, _, Some(pattern)) => match pattern.as_str() {
                Some("^a") => &[json!("a"), json!("ab7")],
                Some("[0-9]$") => &[json!("7"), json!("a1")],
                _ => &[json!("ab"), json!("abcd")],
            },
            _ => &[],
        };
        if !fitting.is_empty() && (self.strict || self.random.one_in(2)) {
            return self.random.pick(fitting);
        }
        self.value(&ty)
    }

    fn anything(&mut self) -> Value {
        self.random.pick(&[
            json!(null),
            json!(true),
            json!(7),
            json!(1.5),
            json!("text"),
            json!("u"),
            json!([]),
            json!({}),
            json!(["x"]),
            json!([1]),
            json!({ "t": "p" }),
            json!({ "a": 1 }),
            json!("2026-01-31T08:00:00Z"),
        ])
    }

    fn value(&mut self, ty: &str) -> Value {
        if self.wild && self.random.one_in(10) {
            return self.anything();
        }
        if let Some(inner) = ty.strip_suffix(" | null") {
            return if self.random.one_in(3) {
                Value::Null
            } else {
                self.value(inner)
            };
        }
        if let Some(inner) = ty.strip_prefix("list<").and_then(|it| it.strip_suffix('>')) {
            let count = self.random.below(3);
            return (0..count).map(|_| self.value(inner)).collect();
        }
        if let Some(inner) = ty.strip_prefix("map<").and_then(|it| it.strip_suffix('>')) {
            let mut whole = Map::new();
            for name in ["a", "k", "t"] {
                if self.random.one_in(2) {
                    whole.insert(name.to_owned(), self.value(inner));
                }
            }
            return whole.into();
        }
        match ty {
            "string" => self.random.pick(&[
                json!("ab"),
                json!(""),
                json!("u"),
                json!("abcdef"),
                json!("a7"),
            ]),
            "integer" => self
                .random
                .pick(&[json!(1), json!(0), json!(-4), json!(12), json!(3.0)]),
            "number" => self.random.pick(&[json!(1), json!(2.5), json!(-7.25)]),
            "boolean" => json!(self.random.one_in(2)),
            "timestamp" => self.form("2026-01-31T08:00:00Z"),
            "uuid" => self.form("63f61863-4a51-4f6b-86e1-46edebcf9356"),
            "json" => self.anything(),
            name => self.named(name),
        }
    }

    fn form(&mut self, text: &str) -> Value {
        if self.strict || self.random.one_in(2) {
            json!(text)
        } else {
            json!("not of that form")
        }
    }

    fn named(&mut self, name: &str) -> Value {
        let ty = self.types[name].clone();
        let open = ty.get("closed").is_none() && !self.strict;
        if let Some(values) = ty.get("enum").and_then(Value::as_array) {
            return if open && self.random.one_in(4) {
                json!("unheard-of")
            } else {
                self.random.pick(values)
            };
        }
        if let Some(variants) = ty.get("variants").and_then(Value::as_object) {
            if ty.get("untagged").is_some() && self.random.one_in(3) {
                return self.object(&ty["untagged"]["fields"]).into();
            }
            if open && self.random.one_in(4) {
                return json!({ "t": "unheard-of" });
            }
            let names: Vec<&String> = variants.keys().collect();
            let tag = self.random.pick(&names);
            let mut whole = self.object(&variants[tag]["fields"]);
            whole.insert("t".to_owned(), json!(tag));
            return whole.into();
        }
        if let Some(arms) = ty.get("one_of").and_then(Value::as_array) {
            let arm = self.random.pick(arms);
            return self.value(arm.as_str().unwrap_or("json"));
        }
        match ty.get("type").and_then(Value::as_str) {
            Some(inner) => self.value(inner),
            None => self.object(&ty["fields"]).into(),
        }
    }
}
