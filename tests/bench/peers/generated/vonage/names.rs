// @generated from `schema/vonage` by `cargo xtask bench --peers`. Do not edit.
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
        ["leg:status:update"] => 2usize,
        ["audio:play"] => 3usize,
        ["audio:play:stop"] => 4usize,
        ["audio:play:done"] => 5usize,
        ["audio:say"] => 6usize,
        ["audio:say:stop"] => 7usize,
        ["audio:say:done"] => 8usize,
        ["audio:record"] => 9usize,
        ["audio:record:stop"] => 10usize,
        ["audio:record:done"] => 11usize,
        ["audio:dtmf"] => 12usize,
        ["audio:mute:on"] => 13usize,
        ["audio:mute:off"] => 14usize,
        ["audio:earmuff:on"] => 15usize,
        ["audio:earmuff:off"] => 16usize,
        ["audio:ringing:start"] => 17usize,
        ["audio:speaking:on"] => 18usize,
        ["audio:speaking:off"] => 19usize,
        ["audio:ringing:stop"] => 20usize,
        ["audio:asr:done"] => 21usize,
        ["audio:asr:record:done"] => 22usize,
        ["text"] => 23usize,
        ["text:update"] => 24usize,
        ["text:seen"] => 25usize,
        ["text:delivered"] => 26usize,
        ["text:typing:on"] => 27usize,
        ["text:typing:off"] => 28usize,
        ["image"] => 29usize,
        ["image:seen"] => 30usize,
        ["image:delivered"] => 31usize,
        ["conversation:created"] => 32usize,
        ["conversation:updated"] => 33usize,
        ["conversation:deleted"] => 34usize,
        ["member:invited"] => 35usize,
        ["member:joined"] => 36usize,
        ["member:left"] => 37usize,
        ["member:media"] => 38usize,
        ["rtc:status"] => 39usize,
        ["rtc:transfer"] => 40usize,
        ["rtc:hangup"] => 41usize,
        ["rtc:terminate"] => 42usize,
        ["rtc:answered"] => 43usize,
        ["sip:ringing"] => 44usize,
        ["sip:answered"] => 45usize,
        ["sip:machine"] => 46usize,
        ["sip:status"] => 47usize,
        ["sip:hangup"] => 48usize,
        _ => usize::MAX,
    }
}
