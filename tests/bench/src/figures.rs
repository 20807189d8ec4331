//! What was measured, as JSON: `cargo xtask bench` makes tables and the plot of it.

use serde_json::{Value, json};

use crate::contenders::Family;
use crate::rounds::Figure;

/// What the contenders of a table do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Decode an event and find out which it is.
    Decode,
    /// Take in an event that the catalog does not have.
    Unrecognized,
    /// Write an event.
    Encode,
}

impl Task {
    fn as_str(self) -> &'static str {
        match self {
            Task::Decode => "decode",
            Task::Unrecognized => "unrecognized",
            Task::Encode => "encode",
        }
    }
}

impl Family {
    fn as_str(self) -> &'static str {
        match self {
            Family::Ours => "ours",
            Family::Tag => "tag",
            Family::Simd => "simd",
            Family::Value => "value",
            Family::Ignored => "ignored",
            Family::SameValue => "same-value",
            Family::Other => "other",
        }
    }
}

/// A table: one task with events in one order, compact and pretty-printed; the latter is empty if it was not measured.
pub fn table(task: Task, order: &str, compact: &[Figure], pretty: &[Figure]) -> Value {
    json!({ "task": task.as_str(), "order": order, "compact": rows(compact), "pretty": rows(pretty) })
}

fn rows(figures: &[Figure]) -> Vec<Value> {
    let row = |figure: &Figure| {
        json!({
            "name": figure.name,
            "family": figure.family.as_str(),
            "nanoseconds": round(figure.nanoseconds, 1.0),
            "ratio": round(figure.ratio, 100.0),
            "quartiles": [round(figure.spread.0, 100.0), round(figure.spread.1, 100.0)],
        })
    };
    figures.iter().map(row).collect()
}

fn round(value: f64, by: f64) -> f64 {
    (value * by).round() / by
}
