//! How well something is attested, and whether to use it.

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
