// @generated from `schema/nexmo` by `cargo xtask bench --peers`. Do not edit.
pub const NAME: [&str; 1usize] = ["type"];
#[derive(Deserialize)]
pub struct Name<'a> {
    #[serde(rename = "type", alias = "event_type", borrow)]
    pub part_0: peers::Text<'a>,
}
impl Name<'_> {
    pub fn parts(&self) -> [&str; 1usize] {
        [&self.part_0[..]]
    }
}
pub fn which(name: [&str; 1usize]) -> usize {
    match name {
        ["app:knocking"] => 0usize,
        ["app:knocking:cancel"] => 1usize,
        ["audio:play"] => 2usize,
        ["audio:play:stop"] => 3usize,
        ["audio:play:done"] => 4usize,
        ["audio:say"] => 5usize,
        ["audio:say:stop"] => 6usize,
        ["audio:say:done"] => 7usize,
        ["audio:record"] => 8usize,
        ["audio:record:stop"] => 9usize,
        ["audio:record:done"] => 10usize,
        ["audio:dtmf"] => 11usize,
        ["audio:mute:on"] => 12usize,
        ["audio:mute:off"] => 13usize,
        ["audio:earmuff:on"] => 14usize,
        ["audio:earmuff:off"] => 15usize,
        ["audio:ringing:start"] => 16usize,
        ["audio:speaking:on"] => 17usize,
        ["audio:speaking:off"] => 18usize,
        ["text"] => 19usize,
        ["text:update"] => 20usize,
        ["text:seen"] => 21usize,
        ["text:delivered"] => 22usize,
        ["text:typing:on"] => 23usize,
        ["text:typing:off"] => 24usize,
        ["image"] => 25usize,
        ["image:seen"] => 26usize,
        ["image:delivered"] => 27usize,
        ["conversation:created"] => 28usize,
        ["conversation:updated"] => 29usize,
        ["conversation:deleted"] => 30usize,
        ["member:invited"] => 31usize,
        ["member:joined"] => 32usize,
        ["member:left"] => 33usize,
        ["member:media"] => 34usize,
        ["event:delete"] => 35usize,
        ["rtc:offer"] => 36usize,
        ["rtc:answer"] => 37usize,
        ["rtc:status"] => 38usize,
        ["rtc:transfer"] => 39usize,
        ["rtc:hangup"] => 40usize,
        ["rtc:terminate"] => 41usize,
        ["sip:ringing"] => 42usize,
        ["sip:answered"] => 43usize,
        ["sip:machine"] => 44usize,
        ["sip:status"] => 45usize,
        ["sip:hangup"] => 46usize,
        ["video:mute:on"] => 47usize,
        ["video:mute:off"] => 48usize,
        _ => usize::MAX,
    }
}
