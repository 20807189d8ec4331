// @generated from `schema/nexmo/catalog.yaml` by `cargo xtask generate`. Do not edit.
//! The types that the groups Audio and RTC share.

use std::borrow::Cow;

/// Names the media session of an app's leg.
///
/// It is the leg's id, as far as one can tell from how the JavaScript SDK uses both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RtcId<'a>(Cow<'a, str>);

::hookswitch::text! {
    RtcId<'a>
}
