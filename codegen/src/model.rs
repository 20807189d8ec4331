//! The catalog as meant: every reference an index, every default filled in, nothing left that could go wrong.

use serde_json::Value;

/// Everything under `schema/`, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// What holds for all catalogs.
    pub settings: Settings,
    /// The catalogs, by name.
    pub catalogs: Vec<Catalog>,
}

/// What holds for all catalogs of a workspace.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// What the `$id` of every published schema begins with, without a slash at the end.
    pub base_url: String,
    /// Where generated crates find the runtime: a folder seen from the workspace's root, if it is in one.
    pub runtime_path: Option<String>,
    /// The runtime's version in the registry.
    pub runtime_version: String,
    /// The licence expression of new crates.
    pub license: String,
    /// The repository of new crates.
    pub repository: Option<String>,
    /// The scope of npm packages, without `@`.
    pub npm_scope: Option<String>,
}

/// One catalog.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// The folder's name: `vonage`.
    pub name: String,
    /// The crate's name: `hookswitch-vonage`.
    pub package: String,
    /// What a person calls it.
    pub title: String,
    /// One sentence; empty if the catalog says none.
    pub summary: String,
    /// Markdown; empty if the catalog says none.
    pub doc: String,
    /// Semver, of catalog and crate.
    pub version: String,
    /// The page the catalog is drawn from.
    pub link: Option<String>,
    /// The catalog this one extends.
    pub extends: Option<String>,
    /// Where the event's name is.
    pub naming: Naming,
    /// Where the payload is.
    pub payload: PayloadPlace,
    /// Members common to all events, name and payload apart, in the order of the catalog.
    pub envelope: Vec<Member>,
    /// The groups that have events, in the order of the catalog.
    pub groups: Vec<Group>,
    /// How events arrive.
    pub carriers: Vec<Carrier>,
    /// What the catalog cites.
    pub sources: Vec<Source>,
    /// Things said of each event.
    pub facts: Vec<Fact>,
    /// All named types: declared, written in place, and the payload structs of events.
    pub types: Vec<Type>,
    /// The events, group by group, in the order of the files.
    pub events: Vec<Event>,
    /// What happened in the releases that are kept: to each of `events`, then to the envelope; empty if none is kept.
    pub history: Vec<History>,
}

/// What happened to an event in the releases of its catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The version that had it first; `None` if no release has it yet.
    pub since: Option<String>,
    /// Members that came later than the event: a JSON Pointer into the event, and the version.
    pub members: Vec<(String, Option<String>)>,
    /// What changed: the version and a sentence, the newest last.
    pub changes: Vec<(Option<String>, String)>,
}

/// An index into [`Catalog::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// Where the event's name is.
#[derive(Clone, Debug, PartialEq)]
pub struct Naming {
    /// The members that carry the name's parts; one in most catalogs.
    pub parts: Vec<NamePart>,
    /// What stands between the parts in the whole name; empty for one part.
    pub separator: String,
}

/// A member that carries the event's name or a part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct NamePart {
    /// The member's name.
    pub wire: String,
    /// Other names it arrives under, best first.
    pub aliases: Vec<String>,
}

/// Where the payload is.
#[derive(Clone, Debug, PartialEq)]
pub enum PayloadPlace {
    /// In this member.
    Member(String),
    /// Beside the envelope's members.
    Flat,
}

/// A group of events: one schema file, one module, one feature.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// `audio`.
    pub name: String,
    /// What a person calls it; the name with a capital if the catalog says none.
    pub title: String,
    /// One sentence; empty if the catalog says none.
    pub summary: String,
}

/// A way in which events arrive.
#[derive(Clone, Debug, PartialEq)]
pub struct Carrier {
    /// `webhook`.
    pub name: String,
    /// One sentence.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// A page about it.
    pub link: Option<String>,
}

/// Something that the catalog cites.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The name it is cited by.
    pub name: String,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub link: Option<String>,
}

/// Something that is said of each event.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The name, `snake_case`: `posted_to_webhook`.
    pub name: String,
    /// One sentence.
    pub summary: String,
    /// What its values are.
    pub kind: FactKind,
}

/// The type of a fact's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// `true` or `false`.
    Boolean,
    /// An integer.
    Integer,
    /// Text.
    String,
}

/// What a fact says of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// Of a boolean fact.
    Boolean(bool),
    /// Of an integer fact.
    Integer(i64),
    /// Of a text fact.
    String(String),
}

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The key in the catalog: `text:seen`, `Connected`.
    pub key: String,
    /// The name on the wire: `text:seen`, `Call.Connected`, `voice.incoming.start`.
    pub wire: String,
    /// The wire name's parts, one for each of [`Naming::parts`].
    pub parts: Vec<String>,
    /// The name on the wire, or the key, that it had in the last release, if it was renamed.
    pub renamed_from: Option<String>,
    /// The variant's and the payload struct's name: `TextSeen`.
    pub ident: String,
    /// The handler method's name: `text_seen`; a Rust keyword stands as it is.
    pub method: String,
    /// One sentence.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// An index into [`Catalog::groups`].
    pub group: usize,
    /// The payload, always a struct, named [`Event::ident`].
    pub payload: TypeId,
    /// At least one.
    pub examples: Vec<Example>,
    /// Envelope members that it always carries (indices into [`Catalog::envelope`]).
    pub present: Vec<usize>,
    /// Envelope members that it never carries (indices into [`Catalog::envelope`]).
    pub absent: Vec<usize>,
    /// Where it has been seen (indices into [`Catalog::carriers`]).
    pub carriers: Vec<usize>,
    /// What it has to do with other events.
    pub related: Related,
    /// What each of [`Catalog::facts`] says of it.
    pub facts: Vec<Option<FactValue>>,
    /// A page about it.
    pub link: Option<String>,
    /// How well it is attested.
    pub evidence: Option<Grade>,
    /// Indices into [`Catalog::sources`].
    pub sources: Vec<usize>,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
    /// The files that say something about it, from the workspace's root: `schema/nexmo/text.yaml`.
    pub files: Vec<String>,
}

/// Other events (indices into [`Catalog::events`]) and how they relate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Related {
    /// Events that come before this one.
    pub follows: Vec<usize>,
    /// Events that come after this one.
    pub precedes: Vec<usize>,
    /// Events that never come together with this one.
    pub excludes: Vec<usize>,
    /// Events worth reading about.
    pub see: Vec<usize>,
}

/// An example of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What it shows; empty if the catalog says nothing.
    pub summary: String,
    /// The whole event as it arrives: name, envelope, payload.
    pub event: Value,
    /// The payload alone, an object.
    pub payload: Value,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name on the wire.
    pub wire: String,
    /// Other names it arrives under, best first.
    pub aliases: Vec<String>,
    /// The field's name in Rust, `snake_case`, a keyword as it is: `from`, `type`, `is_from_mb`.
    pub ident: String,
    /// The type, `null` apart.
    pub shape: Shape,
    /// Whether it may be absent.
    pub optional: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Whether it is kept on the heap.
    pub boxed: bool,
    /// One sentence; where the catalog says none, its type's, or one made from the name.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// What it was called in the last release, if it was renamed.
    pub renamed_from: Option<String>,
    /// What a quantity is counted in.
    pub unit: Option<String>,
    /// What the strict schema demands.
    pub constraints: Constraints,
    /// A value.
    pub example: Option<Value>,
    /// How well it is attested, where that differs from its owner.
    pub evidence: Option<Grade>,
    /// Indices into [`Catalog::sources`].
    pub sources: Vec<usize>,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
}

/// A type expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A scalar.
    Scalar(Scalar),
    /// Any JSON value.
    Json,
    /// An array.
    List(Box<Shape>),
    /// An object with any keys.
    Map(Box<Shape>),
    /// `null` or a value, inside a list or a map.
    Nullable(Box<Shape>),
    /// A named type.
    Type(TypeId),
}

/// A value without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// Text.
    String,
    /// A number without fraction in the range of `i64`.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Text, by convention RFC 3339.
    Timestamp,
    /// Text, by convention a URI.
    Uri,
    /// Text, by convention a UUID.
    Uuid,
}

/// What the strict schema demands beyond the type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// Bounds of a number, inclusive.
    pub range: Bounds<f64>,
    /// Bounds of a text's length in characters, inclusive.
    pub length: Bounds<u64>,
    /// Bounds of the number of elements, inclusive.
    pub items: Bounds<u64>,
    /// An ECMA-262 regular expression.
    pub pattern: Option<String>,
}

/// Inclusive bounds, each optional.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds<T> {
    /// The least allowed.
    pub min: Option<T>,
    /// The greatest allowed.
    pub max: Option<T>,
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// `LegStatus`.
    pub name: String,
    /// One sentence; never empty.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// The group whose events alone use it by being its payload or a part written in place; `None` for shared types.
    pub group: Option<usize>,
    /// What it was called in the last release, if it was renamed.
    pub renamed_from: Option<String>,
    /// What it is.
    pub definition: Definition,
    /// A value.
    pub example: Option<Value>,
    /// How well it is attested.
    pub evidence: Option<Grade>,
    /// Indices into [`Catalog::sources`].
    pub sources: Vec<usize>,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
    /// The files that say something about it, from the workspace's root.
    pub files: Vec<String>,
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Definition {
    /// An object with known members.
    Struct(Vec<Member>),
    /// Text with listed values.
    Enum {
        /// The values, in the order of the catalog.
        values: Vec<EnumValue>,
        /// Why no other value can occur; `None` for an open enum.
        closed: Option<String>,
    },
    /// A union told apart by a member.
    Tagged {
        /// The member.
        tag: String,
        /// Its arms.
        variants: Vec<Variant>,
        /// The struct that stands for an object without the tag.
        untagged: Option<TypeId>,
        /// Why no other kind can occur; `None` for an open union.
        closed: Option<String>,
    },
    /// A union told apart by JSON type.
    Choice(Vec<Arm>),
    /// A type of its own around a scalar.
    Scalar {
        /// The scalar.
        scalar: Scalar,
        /// What the strict schema demands.
        constraints: Constraints,
        /// Known values of an open set of integers.
        values: Vec<KnownInteger>,
    },
}

/// A listed value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The text.
    pub wire: String,
    /// The variant's name: `Started`.
    pub ident: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// Markdown; may be empty.
    pub doc: String,
    /// Whether and why not to use it.
    pub deprecated: Option<Deprecation>,
}

/// An arm of a tagged union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The tag's text: `phone`.
    pub tag: String,
    /// The variant's name: `Phone`.
    pub ident: String,
    /// Its members, the tag apart: a struct.
    pub content: TypeId,
}

/// An arm of a union told apart by JSON type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// The variant's name: `Boolean`, `Integer`, `Number`, `String`, `List`, `Map` or `Object`.
    pub ident: String,
    /// What it holds.
    pub shape: Shape,
}

/// A known value of an open set of integers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownInteger {
    /// The value.
    pub value: i64,
    /// What it means.
    pub summary: String,
}

/// How well something is attested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grade {
    /// `A`: a captured delivery and a schema agree.
    A,
    /// `B`: a capture from another carrier, and a schema.
    B,
    /// `B-`: a schema, and a consumer or test that reads the fields.
    BMinus,
    /// `C`: two independent descriptions.
    C,
    /// `C-`: one description.
    CMinus,
    /// `D`: the name alone.
    D,
}

/// Whether and why not to use something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// Since which version of the catalog.
    pub since: Option<String>,
    /// What to use instead.
    pub instead: Option<String>,
    /// Why.
    pub note: Option<String>,
}

impl Catalog {
    /// The type behind an id.
    pub fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    /// The members of an event's payload.
    pub fn payload_members(&self, event: &Event) -> &[Member] {
        self.members(event.payload)
    }

    /// The members of a struct.
    ///
    /// # Panics
    /// If the type is not a struct: `resolve` lets only structs stand where this is asked.
    pub fn members(&self, id: TypeId) -> &[Member] {
        match &self.ty(id).definition {
            Definition::Struct(members) => members,
            other => unreachable!("{} is a struct, not {other:?}", self.ty(id).name),
        }
    }
}

impl Shape {
    /// The named type that the expression is about, if it is about one.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Shape::Scalar(_) | Shape::Json => None,
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => inner.named(),
            Shape::Type(id) => Some(*id),
        }
    }
}

impl Grade {
    /// All grades, best first.
    pub const ALL: [Grade; 6] = [
        Grade::A,
        Grade::B,
        Grade::BMinus,
        Grade::C,
        Grade::CMinus,
        Grade::D,
    ];

    /// As catalogs write it: `B-`.
    pub fn as_str(self) -> &'static str {
        match self {
            Grade::A => "A",
            Grade::B => "B",
            Grade::BMinus => "B-",
            Grade::C => "C",
            Grade::CMinus => "C-",
            Grade::D => "D",
        }
    }

    /// What it says, as a half-sentence.
    pub fn meaning(self) -> &'static str {
        match self {
            Grade::A => "a captured delivery and a schema agree",
            Grade::B => "a capture from another carrier, and a schema",
            Grade::BMinus => "a schema, and a consumer or test that reads the fields",
            Grade::C => "two independent descriptions",
            Grade::CMinus => "one description",
            Grade::D => "the name alone",
        }
    }
}
