// @generated from `schema/teletracker` by `cargo xtask bench --peers`. Do not edit.
pub const NAME: [&str; 3usize] = ["category", "subCategory", "eventName"];
#[derive(Deserialize)]
pub struct Name<'a> {
    #[serde(rename = "category", borrow)]
    pub part_0: peers::Text<'a>,
    #[serde(rename = "subCategory", borrow)]
    pub part_1: peers::Text<'a>,
    #[serde(rename = "eventName", borrow)]
    pub part_2: peers::Text<'a>,
}
impl Name<'_> {
    pub fn parts(&self) -> [&str; 3usize] {
        [&self.part_0[..], &self.part_1[..], &self.part_2[..]]
    }
}
pub fn which(name: [&str; 3usize]) -> usize {
    match name {
        ["voice", "incoming", "start"] => 0usize,
        ["voice", "incoming", "answer"] => 1usize,
        ["voice", "incoming", "end"] => 2usize,
        ["voice", "outgoing", "start"] => 3usize,
        ["voice", "outgoing", "answer"] => 4usize,
        ["voice", "outgoing", "end"] => 5usize,
        ["voice", "internal", "start"] => 6usize,
        ["voice", "internal", "answer"] => 7usize,
        ["voice", "internal", "end"] => 8usize,
        ["voice", "originate", "start"] => 9usize,
        ["voice", "originate", "answer"] => 10usize,
        ["voice", "originate", "end"] => 11usize,
        ["voice", "callconfirm", "start"] => 12usize,
        ["voice", "callconfirm", "acceptcall"] => 13usize,
        ["voice", "callconfirm", "rejectcall"] => 14usize,
        ["voice", "incoming", "agentpin-prompt"] => 15usize,
        ["voice", "incoming", "agentpin-valid"] => 16usize,
        ["voice", "incoming", "agentpin-timeout"] => 17usize,
        ["messaging", "incoming", "sms"] => 18usize,
        ["messaging", "outgoing", "sms"] => 19usize,
        ["messaging", "incoming", "mms"] => 20usize,
        ["messaging", "outgoing", "mms"] => 21usize,
        ["messaging", "update", "opt-out"] => 22usize,
        _ => usize::MAX,
    }
}
