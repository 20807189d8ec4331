// @generated from `schema/voximplant/catalog.yaml`, `schema/voximplant/transfer.yaml` by `cargo xtask generate`. Do not edit.
//! The payloads of the group Transfer.

use std::borrow::Cow;
use std::collections::BTreeMap;
use super::catalog::HeaderValue;

/// A party wants the other one to be connected to somebody else without further ado.
///
/// It comes only if the scenario has called `Call.handleBlindTransfer`, and leaves the transfer to the scenario.
///
/// Arrives as `Call.BlindTransferRequested`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.BlindTransferRequested",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "headers": {
///     "X-Ticket": "4711"
///   },
///   "transferTo": "anna"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.BlindTransferRequested.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlindTransferRequested<'a> {
    /// SIP headers of the request, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// The user to whom the call is to go.
    pub transfer_to: Cow<'a, str>,
}

::hookswitch::object! {
    BlindTransferRequested<'a>,
    names: ["headers", "id", "transferTo", "eventSourceField", "call", "name"],
    outside: [1 0, 5 1, 3 2, 4 3],
    new(transfer_to: Cow<'a, str>),
    headers: optional 0 "headers",
    transfer_to: required 2 "transferTo",
}

/// A transfer has worked, and the parties talk in their new pairing.
///
/// Arrives as `Call.TransferComplete`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.TransferComplete",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "headers": {},
///   "role": "transferee"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.TransferComplete.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferComplete<'a> {
    /// SIP headers of the message that confirmed the transfer, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// The part that this call played.
    pub role: Option<TransferRole<'a>>,
}

::hookswitch::object! {
    TransferComplete<'a>,
    names: ["headers", "id", "role", "eventSourceField", "call", "name"],
    outside: [1 0, 5 1, 3 2, 4 3],
    new(),
    headers: optional 0 "headers",
    role: optional 2 "role",
}

/// A transfer has not worked.
///
/// Arrives as `Call.TransferFailed`. Evidence C-: one description ([Voximplant, VoxEngine reference, CallEvents](https://voximplant.com/docs/references/voxengine/callevents); [Voximplant, typings of VoxEngine, release 13.0.0 (`typings/voxengine.d.ts`)](https://github.com/voximplant/voxengine-ci)).
///
/// ```json
/// {
///   "name": "Call.TransferFailed",
///   "id": "8C41D27F0B95E3A6.1747213542.4180977",
///   "eventSourceField": "call",
///   "call": {
///     "rism": {},
///     "_isAnsweredStatus": true,
///     "_connectedTime": 1747213547812
///   },
///   "code": 486,
///   "headers": {},
///   "reason": "Busy Here",
///   "role": "target"
/// }
/// ```
///
/// JSON Schema: <https://schemas.hookswitch.dev/voximplant/1.0.0/Call.TransferFailed.schema.json>
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferFailed<'a> {
    /// Why it did not work, as a SIP status code.
    pub code: i64,
    /// SIP headers of the message that refused the transfer, by name.
    pub headers: Option<BTreeMap<Cow<'a, str>, HeaderValue<'a>>>,
    /// Why it did not work, in words.
    pub reason: Cow<'a, str>,
    /// The part that this call was to play.
    pub role: Option<TransferRole<'a>>,
}

::hookswitch::object! {
    TransferFailed<'a>,
    names: ["code", "headers", "id", "reason", "role", "eventSourceField", "call", "name"],
    outside: [2 0, 7 1, 5 2, 6 3],
    new(code: i64, reason: Cow<'a, str>),
    code: required 0 "code",
    headers: optional 1 "headers",
    reason: required 3 "reason",
    role: optional 4 "role",
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
