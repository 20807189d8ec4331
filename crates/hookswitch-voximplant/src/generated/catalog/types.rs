// @generated from `schema/voximplant/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that all events share.

use std::borrow::Cow;
use std::collections::BTreeMap;
use ::hookswitch::Json;

/// Names a call within its session.
///
/// Two forms have been seen: `<16 hexadecimal digits>.<Unix seconds>.<counter>` for incoming calls, 43 characters of
/// URL-safe Base64 for outgoing ones.
///
/// Evidence: not stated ([A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId<'a>(Cow<'a, str>);

::hookswitch::text! {
    CallId<'a>
}

/// What is left of a call's JavaScript object when it is printed.
///
/// The methods vanish and with them the id, the state and the numbers. The members are internals of VoxEngine, seen in
/// one log, and may change with any release.
///
/// Evidence: not stated ([A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox)).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Call<'a> {
    /// An internal object of VoxEngine, seen empty.
    ///
    /// Evidence C-: one description.
    pub rism: Option<BTreeMap<Cow<'a, str>, Json<'a>>>,
    /// Whether the call has been answered; absent before.
    ///
    /// Evidence C-: one description.
    pub is_answered_status: Option<bool>,
    /// When the call was connected, counted from the beginning of 1970; absent before.
    ///
    /// In milliseconds.
    ///
    /// Evidence C-: one description.
    pub connected_time: Option<i64>,
}

::hookswitch::object! {
    Call<'a>,
    names: ["rism", "_isAnsweredStatus", "_connectedTime"],
    new(),
    rism: optional 0 "rism",
    is_answered_status: optional 1 "_isAnsweredStatus",
    connected_time: optional 2 "_connectedTime",
}
