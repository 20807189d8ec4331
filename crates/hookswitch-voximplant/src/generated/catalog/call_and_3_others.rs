// @generated from `schema/voximplant/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that the groups Call, Transfer, Media and Signaling share.

use std::borrow::Cow;

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
