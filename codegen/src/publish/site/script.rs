//! Writes data as a script that a page loads, as pages from a disk can load nothing else.

use serde_json::Value;

/// A statement that calls `receiver` with the data.
pub(super) fn calling(receiver: &str, data: &Value) -> String {
    // Were it ever to stand inside a page, the data could not end the script; old engines break lines at U+2028.
    let json = data
        .to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029");
    format!("{receiver}({json});\n")
}

#[cfg(test)]
mod tests {
    use super::calling;
    use serde_json::json;

    #[test]
    fn data_stays_data() {
        assert_eq!(
            calling("f", &json!(["</script>\u{2028}"])),
            "f([\"\\u003c/script>\\u2028\"]);\n"
        );
    }
}
