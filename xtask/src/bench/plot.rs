//! Draws the ratios as an SVG, by hand: bars and lines are all there is to it.

use std::fmt::Write as _;

use super::figures::{Catalog, Family, Row, Run, Task};

const WIDTH: f64 = 760.0;
const LABEL: f64 = 270.0;
const RIGHT: f64 = 92.0;
const ROW: f64 = 20.0;
const HEAD: f64 = 92.0;
const GAP: f64 = 34.0;

/// Whoever takes longer is cut off here: to scale, a bar of forty times ours would leave no room for the others.
const MOST: f64 = 10.0;

/// How many times as long as ours each contender takes to decode compact events: the bar as documented, the line from the best
/// order of members to the worst.
pub(super) fn svg(run: &Run) -> String {
    let mut y = HEAD;
    let mut body = String::new();
    for catalog in &run.catalogs {
        let documented = catalog
            .of(Task::Decode)
            .find(|table| table.order == "as documented");
        let rows = documented
            .map(|table| &table.compact[..])
            .unwrap_or_default();
        let _ = writeln!(
            body,
            r#"<text x="12" y="{y:.0}" class="head">{}</text><text x="{LABEL}" y="{y:.0}" class="note">{} bytes on average, ours {:.0} ns</text>"#,
            escape(&catalog.name),
            catalog.bytes,
            rows.first().map_or(0.0, |row| row.nanoseconds),
        );
        y += 8.0;
        let _ = writeln!(body, r#"<path class="line" d="{}"/>"#, lines(y, rows.len()));
        for row in rows {
            bar(&mut body, y, catalog, row);
            y += ROW;
        }
        y += GAP;
    }
    let height = y;
    let ticks = TICKS.map(|tick| {
        format!(
            r#"<text x="{:.1}" y="{:.0}" class="note tick">{tick}×</text>"#,
            place(f64::from(tick)),
            HEAD - 22.0
        )
    });
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" aria-label="Time to decode an event, as multiples of ours">
<style>text{{font:13px system-ui,sans-serif;fill:#24292f}}.name,.end{{text-anchor:end}}.tick{{text-anchor:middle}}.head{{font-weight:600;font-size:15px}}.ours{{fill:#1a7f37}}.tag{{fill:#0969da}}.simd{{fill:#8250df}}.value{{fill:#bf8700}}.other{{fill:#8c959f}}text.note{{fill:#57606a}}.page{{fill:#fff}}path{{fill:none;stroke:#24292f}}path.line{{stroke:#d0d7de}}path.cut{{stroke:#fff;stroke-width:3}}@media(prefers-color-scheme:dark){{text{{fill:#e6edf3}}text.note{{fill:#9198a1}}.page{{fill:#0d1117}}path{{stroke:#e6edf3}}path.line{{stroke:#3d444d}}path.cut{{stroke:#0d1117}}}}</style>
<rect width="{WIDTH}" height="{height}" class="page"/>
<text x="12" y="22" class="head">Time to decode an event and dispatch on it, as multiples of ours</text>
<text x="12" y="42" class="note">Compact JSON, event types mixed. Bars: members as documented; lines: from the best order to the worst.</text>
{}
{body}</svg>
"#,
        ticks.join("\n"),
    )
}

/// Where there are lines to compare with.
const TICKS: [u8; 5] = [1, 2, 4, 6, 8];

fn lines(y: f64, rows: usize) -> String {
    let mut path = String::new();
    for tick in TICKS {
        #[expect(clippy::cast_precision_loss, reason = "there are a dozen rows")]
        let _ = write!(
            path,
            "M{:.1} {y:.0}v{:.0}",
            place(f64::from(tick)),
            ROW * rows as f64
        );
    }
    path
}

/// Where a ratio is, from the left.
fn place(ratio: f64) -> f64 {
    LABEL + ratio.min(MOST) / MOST * (WIDTH - LABEL - RIGHT)
}

fn bar(body: &mut String, y: f64, catalog: &Catalog, row: &Row) {
    let class = match row.family {
        Family::Ours => "ours",
        Family::Tag => "tag",
        Family::Simd => "simd",
        Family::Value => "value",
        _ => "other",
    };
    let (end, middle) = (place(row.ratio), y + ROW * 0.7);
    let (least, most) = catalog
        .range(Task::Decode, &row.name, false)
        .unwrap_or((row.ratio, row.ratio));
    let after = end.max(place(most));
    let _ = writeln!(
        body,
        r#"<text x="{:.0}" y="{middle:.1}" class="name">{}</text><rect x="{LABEL}" y="{:.1}" width="{:.1}" height="{:.0}" class="{class}"/>"#,
        LABEL - 8.0,
        escape(&row.name.replace('`', "")),
        y + 3.0,
        end - LABEL,
        ROW - 6.0,
    );
    if row.ratio > MOST {
        let _ = writeln!(
            body,
            r#"<path class="cut" d="M{:.1} {:.1}l8 {:.0}"/>"#,
            end - 24.0,
            y + 2.0,
            ROW - 4.0
        );
    } else if row.family != Family::Ours {
        let _ = writeln!(
            body,
            r#"<path d="M{:.1} {:.1}H{:.1}"/>"#,
            place(least),
            y + ROW / 2.0,
            place(most)
        );
    }
    let _ = writeln!(
        body,
        r#"<text x="{:.1}" y="{middle:.1}">{:.1}×</text>"#,
        after + 6.0,
        row.ratio
    );
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
