//! What happened in the releases that are kept.

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
