// @generated from `schema/voximplant/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that payloads share.

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

/// The value of a SIP header, or its values where the header occurs several times.
///
/// The text may be empty. The vendor's typings know single values only.
///
/// Evidence: not stated ([Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026); [Log lines of a failed call in an issue of react-native-voximplant (2022)](https://github.com/voximplant/react-native-voximplant/issues/156)).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeaderValue<'a> {
    /// A string.
    String(Cow<'a, str>),
    /// A list.
    List(Vec<Cow<'a, str>>),
}

::hookswitch::choice! {
    HeaderValue<'a>, expected: "a string or a list", blank: String,
    String(Cow<'a, str>) = String text,
    List(Vec<Cow<'a, str>>) = Array,
}

/// Why a call ended, as a number.
///
/// The listed values are SIP status codes of calls that ended before they were answered. Calls that were answered end
/// with others: a cause of Q.850 such as 16, or a code of some gateway, such as the 10 that came with the header
/// `Reason: MVTSLocal;cause=10`. 480 has been seen too.
///
/// Evidence: not stated ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [A published session log of an incoming call, with the events printed as JSON (VoxEngine 7.35.0, April 2026)](https://github.com/NNFall/crystalstone-vox); A published session log of an outgoing SIP call (VoxEngine 7.23.0, February 2026); [Log lines of a failed call in an issue of react-native-voximplant (2022)](https://github.com/voximplant/react-native-voximplant/issues/156)).
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Eq, Hash, Ord)]
pub struct HangupCode(pub i64);

impl HangupCode {
    /// The values whose meaning the catalog knows. Others occur.
    pub const KNOWN: &'static [Self] = &[
        Self(408i64),
        Self(486i64),
        Self(487i64),
        Self(603i64),
    ];
    /// What the value means, if the catalog knows.
    pub fn meaning(self) -> Option<&'static str> {
        match self.0 {
            408i64 => Some("Nobody answered within a minute."),
            486i64 => Some("The destination is engaged in another call."),
            487i64 => Some("The attempt was called off."),
            603i64 => Some("The call was turned down."),
            _ => None,
        }
    }
}

::hookswitch::scalar! {
    HangupCode(i64)
}

/// Why an outgoing call did not come about, as a SIP status code.
///
/// Evidence: not stated ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci); [Log lines of a failed call in an issue of react-native-voximplant (2022)](https://github.com/voximplant/react-native-voximplant/issues/156)).
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Eq, Hash, Ord)]
pub struct FailureCode(pub i64);

impl FailureCode {
    /// The values whose meaning the catalog knows. Others occur.
    pub const KNOWN: &'static [Self] = &[
        Self(402i64),
        Self(404i64),
        Self(408i64),
        Self(480i64),
        Self(486i64),
        Self(487i64),
        Self(603i64),
    ];
    /// What the value means, if the catalog knows.
    pub fn meaning(self) -> Option<&'static str> {
        match self.0 {
            402i64 => Some("The account's balance does not cover the call."),
            404i64 => Some("The number does not exist."),
            408i64 => Some("Nobody answered within a minute."),
            480i64 => Some("The destination cannot be reached at the moment."),
            486i64 => Some("The destination is engaged in another call."),
            487i64 => Some("The attempt was called off."),
            603i64 => Some("The call was turned down."),
            _ => None,
        }
    }
}

::hookswitch::scalar! {
    FailureCode(i64)
}

/// The part that a call plays in a transfer.
///
/// Evidence: not stated ([Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TransferRole<'a> {
    /// The party that hands the conversation over.
    Transferor,
    /// The party that is handed over.
    Transferee,
    /// The party that takes the conversation on.
    Target,
    /// A value that the catalog does not list, kept as it came.
    Unrecognized(Cow<'a, str>),
}

::hookswitch::open_enum! {
    TransferRole<'a>,
    Transferor = "transferor",
    Transferee = "transferee",
    Target = "target",
}
