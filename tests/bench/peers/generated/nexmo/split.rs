// @generated from `schema/nexmo` by `cargo xtask bench --peers`. Do not edit.
pub mod split {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct Head<'a> {
        #[serde(rename = "type", alias = "event_type", borrow, skip_serializing)]
        pub part_0: peers::Text<'a>,
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<EventNumber<'a>>,
        #[serde(
            rename = "conversation_id",
            alias = "cid",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub conversation_id: Option<ConversationId<'a>>,
        #[serde(
            rename = "application_id",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub application_id: Option<ApplicationId<'a>>,
        #[serde(rename = "from", borrow, skip_serializing_if = "Option::is_none")]
        pub from: Option<SenderId<'a>>,
        #[serde(rename = "to", borrow, skip_serializing_if = "Option::is_none")]
        pub to: Option<MemberId<'a>>,
        #[serde(rename = "timestamp", borrow)]
        pub timestamp: peers::Text<'a>,
        #[serde(rename = "params", borrow, skip_serializing_if = "Option::is_none")]
        pub params: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
        #[serde(rename = "_embedded", borrow, skip_serializing_if = "Option::is_none")]
        pub embedded: Option<Box<Embedded<'a>>>,
        #[serde(rename = "state", borrow, skip_serializing_if = "Option::is_none")]
        pub state: Option<Box<EventState<'a>>>,
        #[serde(
            rename = "session_destination",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub session_destination: Option<peers::Text<'a>>,
        #[serde(rename = "isFromMB", skip_serializing_if = "Option::is_none")]
        pub is_from_mb: Option<bool>,
        #[serde(rename = "href", borrow, skip_serializing_if = "Option::is_none")]
        pub href: Option<peers::Text<'a>>,
        #[serde(rename = "_links", borrow, skip_serializing_if = "Option::is_none")]
        pub links: Option<Box<Links<'a>>>,
        #[serde(rename = "client_ref", borrow, skip_serializing_if = "Option::is_none")]
        pub client_ref: Option<peers::Text<'a>>,
        #[serde(rename = "user_id", borrow, skip_serializing_if = "Option::is_none")]
        pub user_id: Option<UserId<'a>>,
        #[serde(rename = "name", borrow, skip_serializing_if = "Option::is_none")]
        pub name: Option<peers::Text<'a>>,
        #[serde(rename = "channels", borrow, skip_serializing_if = "Option::is_none")]
        pub channels: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
        #[serde(rename = "push_info", borrow, skip_serializing_if = "Option::is_none")]
        pub push_info: Option<Box<PushInfo<'a>>>,
        #[serde(rename = "body", borrow, skip_serializing)]
        pub payload: Option<RawJson<'a>>,
    }
    impl Head<'_> {
        pub fn parts(&self) -> [&str; 1usize] {
            [&self.part_0[..]]
        }
    }
    #[derive(Serialize)]
    pub struct Event<'a> {
        #[serde(flatten)]
        pub head: Head<'a>,
        #[serde(flatten)]
        pub payload: Option<flatten::Payload<'a>>,
    }
    impl peers::Peer for Event<'_> {
        fn which(&self) -> usize {
            self.payload.as_ref().map_or(usize::MAX, peers::Peer::which)
        }
    }
}
