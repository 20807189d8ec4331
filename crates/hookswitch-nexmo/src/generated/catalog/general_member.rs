// @generated from `schema/nexmo/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that the groups General and Member share.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::Json;

/// Why something ended.
///
/// No values are documented.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs); [Vonage Conversation API, OpenAPI description 5.5.1](https://github.com/api-evangelist/vonage)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reason<'a> {
    /// A short code.
    pub code: Option<Cow<'a, str>>,
    /// The reason in words.
    pub text: Option<Cow<'a, str>>,
}

::hookswitch::object! {
    Reason<'a>,
    names: ["code", "text"],
    new(),
    code: optional 0 "code",
    text: optional 1 "text",
}

/// What the application has stored with a user.
///
/// Evidence: not stated ([Schema of the webhooks, generated from the Conversation Service, 1.6.0 (2022)](https://github.com/jurgob/conversation-service-docs)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserProperties<'a> {
    /// The application's own data.
    pub custom_data: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
}

::hookswitch::object! {
    UserProperties<'a>,
    names: ["custom_data"],
    new(),
    custom_data: optional 0 "custom_data",
}
