//! Draws the ratios as an SVG, by hand: a bar is all there is to it.

use std::fmt::Write as _;

use crate::contenders::Family;
use crate::report::{Catalog, Task};

const WIDTH: f64 = 760.0;
const LABEL: f64 = 290.0;
const ROW: f64 = 20.0;
const HEAD: f64 = 64.0;
const GAP: f64 = 34.0;

/// How many times as long as ours each contender takes to decode compact events in their documented order.
pub fn svg(catalogs: &[Catalog]) -> String {
    let groups: Vec<_> = catalogs
        .iter()
        .filter_map(|catalog| {
            let table = catalog
                .tables
                .iter()
                .find(|table| table.task == Task::Decode && table.order == "as documented")?;
            // Whoever takes many times as long as the others would leave no room for them.
            let shown = table.compact.iter().filter(|figure| figure.ratio < 15.0);
            Some((catalog, shown.collect::<Vec<_>>()))
        })
        .collect();
    let most = groups
        .iter()
        .flat_map(|(_, figures)| figures)
        .map(|figure| figure.ratio)
        .fold(1.0, f64::max);
    let scale = (WIDTH - LABEL - 60.0) / most;
    let mut y = HEAD;
    let mut body = String::new();
    for (catalog, figures) in &groups {
        let _ = writeln!(
            body,
            r#"<text x="12" y="{:.0}" class="head">{}</text>"#,
            y, catalog.name
        );
        y += 8.0;
        for figure in figures {
            let class = match figure.family {
                Family::Ours => "ours",
                Family::Tag => "tag",
                Family::Simd => "simd",
                _ => "other",
            };
            let length = figure.ratio * scale;
            let name = figure
                .name
                .replace('`', "")
                .replace('&', "&amp;")
                .replace('<', "&lt;");
            let middle = y + ROW * 0.7;
            let _ = writeln!(
                body,
                r#"<text x="{:.0}" y="{middle:.1}" class="name">{name}</text><rect x="{LABEL}" y="{:.1}" width="{length:.1}" height="{:.0}" class="{class}"/><text x="{:.1}" y="{middle:.1}">{:.1}×</text>"#,
                LABEL - 8.0,
                y + 2.0,
                ROW - 4.0,
                LABEL + length + 6.0,
                figure.ratio,
            );
            y += ROW;
        }
        y += GAP;
    }
    let height = y;
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" aria-label="Time to decode an event, as multiples of ours">
<style>text{{font:13px system-ui,sans-serif;fill:#24292f}}.name{{text-anchor:end}}.head{{font-weight:600;font-size:15px}}.ours{{fill:#1a7f37}}.tag{{fill:#0969da}}.simd{{fill:#8250df}}.other{{fill:#8c959f}}.note{{fill:#57606a}}.page{{fill:#fff}}@media(prefers-color-scheme:dark){{text{{fill:#e6edf3}}.note{{fill:#8d96a0}}.page{{fill:#0d1117}}}}</style>
<rect width="{WIDTH}" height="{height}" class="page"/>
<text x="12" y="22" class="head">Time to decode an event and dispatch on it</text>
<text x="12" y="40" class="note">As multiples of ours; compact JSON, members as documented, event types mixed. Shorter is faster.</text>
{body}</svg>
"#
    )
}
