// @generated from `schema/voximplant` by `cargo xtask bench --peers`. Do not edit.
pub mod tagged {
    use super::*;
    #[derive(Deserialize, Serialize)]
    pub struct WholeRinging<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeConnected<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "customData", borrow, skip_serializing_if = "Option::is_none")]
        pub custom_data: Option<peers::Text<'a>>,
        #[serde(rename = "displayName", borrow, skip_serializing_if = "Option::is_none")]
        pub display_name: Option<peers::Text<'a>>,
        #[serde(rename = "encrypted", skip_serializing_if = "Option::is_none")]
        pub encrypted: Option<bool>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "scheme", borrow, skip_serializing_if = "Option::is_none")]
        pub scheme: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
        #[serde(rename = "sipCallId", borrow, skip_serializing_if = "Option::is_none")]
        pub sip_call_id: Option<peers::Text<'a>>,
        #[serde(
            rename = "sipTransport",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub sip_transport: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeDisconnected<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "cost")]
        pub cost: f64,
        #[serde(rename = "direction", borrow)]
        pub direction: peers::Text<'a>,
        #[serde(rename = "duration")]
        pub duration: f64,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "internalCode")]
        pub internal_code: HangupCode,
        #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
        pub reason: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFailed<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "code")]
        pub code: FailureCode,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "reason", borrow)]
        pub reason: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeForwarding<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeStateChanged<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "newState", borrow)]
        pub new_state: peers::Text<'a>,
        #[serde(rename = "oldState", borrow)]
        pub old_state: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeOnHold<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeOffHold<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePushSent<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "result", borrow, skip_serializing_if = "Option::is_none")]
        pub result: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeStatistics<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeBlindTransferRequested<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "transferTo", borrow)]
        pub transfer_to: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeTransferComplete<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "role", borrow, skip_serializing_if = "Option::is_none")]
        pub role: Option<TransferRole<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeTransferFailed<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "code")]
        pub code: i64,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "reason", borrow)]
        pub reason: peers::Text<'a>,
        #[serde(rename = "role", borrow, skip_serializing_if = "Option::is_none")]
        pub role: Option<TransferRole<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioStarted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "code", skip_serializing_if = "Option::is_none")]
        pub code: Option<i64>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "scheme", borrow, skip_serializing_if = "Option::is_none")]
        pub scheme: Option<std::collections::BTreeMap<peers::Text<'a>, AnyJson<'a>>>,
        #[serde(
            rename = "sipTransport",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub sip_transport: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstAudioPacketReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstVideoPacketReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRtpStopped<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRtpResumed<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMicStatusChange<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "active")]
        pub active: bool,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackReady<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackStarted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "duration")]
        pub duration: f64,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholePlaybackFinished<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "error", borrow, skip_serializing_if = "Option::is_none")]
        pub error: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRecordStarted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "url", borrow)]
        pub url: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRecordStopped<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "cost", borrow)]
        pub cost: peers::Text<'a>,
        #[serde(rename = "duration")]
        pub duration: f64,
        #[serde(rename = "reason", borrow, skip_serializing_if = "Option::is_none")]
        pub reason: Option<peers::Text<'a>>,
        #[serde(rename = "url", borrow)]
        pub url: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeRecordError<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "error", borrow)]
        pub error: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeVideoTrackCreated<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "url", borrow)]
        pub url: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeFirstVideoPacket<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "url", borrow)]
        pub url: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationStarted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationStopped<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeAudioIdentificationError<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeToneDetected<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "ProgressTone")]
        pub progress_tone: bool,
        #[serde(rename = "VoicemailTone")]
        pub voicemail_tone: bool,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeToneReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "tone", borrow)]
        pub tone: peers::Text<'a>,
        #[serde(rename = "type", borrow, skip_serializing_if = "Option::is_none")]
        pub r#type: Option<peers::Text<'a>>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeMessageReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "text", borrow)]
        pub text: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeInfoReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "body", borrow)]
        pub body: peers::Text<'a>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "mimeType", borrow)]
        pub mime_type: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteReceived<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "body", borrow)]
        pub body: peers::Text<'a>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "mimeType", borrow)]
        pub mime_type: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteAccepted<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "body", borrow)]
        pub body: peers::Text<'a>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
        #[serde(rename = "mimeType", borrow)]
        pub mime_type: peers::Text<'a>,
    }
    #[derive(Deserialize, Serialize)]
    pub struct WholeReInviteRejected<'a> {
        #[serde(rename = "id", borrow, skip_serializing_if = "Option::is_none")]
        pub id: Option<CallId<'a>>,
        #[serde(
            rename = "eventSourceField",
            borrow,
            skip_serializing_if = "Option::is_none",
        )]
        pub event_source_field: Option<peers::Text<'a>>,
        #[serde(rename = "call", borrow, skip_serializing_if = "Option::is_none")]
        pub call: Option<Call<'a>>,
        #[serde(rename = "headers", borrow, skip_serializing_if = "Option::is_none")]
        pub headers: Option<
            std::collections::BTreeMap<peers::Text<'a>, HeaderValue<'a>>,
        >,
    }
    #[derive(Deserialize, Serialize)]
    #[serde(tag = "name")]
    pub enum Event<'a> {
        #[serde(rename = "Call.Ringing", borrow)]
        Ringing(WholeRinging<'a>),
        #[serde(rename = "Call.Connected", borrow)]
        Connected(WholeConnected<'a>),
        #[serde(rename = "Call.Disconnected", borrow)]
        Disconnected(WholeDisconnected<'a>),
        #[serde(rename = "Call.Failed", borrow)]
        Failed(WholeFailed<'a>),
        #[serde(rename = "Call.Forwarding", borrow)]
        Forwarding(WholeForwarding<'a>),
        #[serde(rename = "Call.StateChanged", borrow)]
        StateChanged(WholeStateChanged<'a>),
        #[serde(rename = "Call.OnHold", borrow)]
        OnHold(WholeOnHold<'a>),
        #[serde(rename = "Call.OffHold", borrow)]
        OffHold(WholeOffHold<'a>),
        #[serde(rename = "Call.PushSent", borrow)]
        PushSent(WholePushSent<'a>),
        #[serde(rename = "Call.Statistics", borrow)]
        Statistics(WholeStatistics<'a>),
        #[serde(rename = "Call.BlindTransferRequested", borrow)]
        BlindTransferRequested(WholeBlindTransferRequested<'a>),
        #[serde(rename = "Call.TransferComplete", borrow)]
        TransferComplete(WholeTransferComplete<'a>),
        #[serde(rename = "Call.TransferFailed", borrow)]
        TransferFailed(WholeTransferFailed<'a>),
        #[serde(rename = "Call.AudioStarted", borrow)]
        AudioStarted(WholeAudioStarted<'a>),
        #[serde(rename = "Call.FirstAudioPacketReceived", borrow)]
        FirstAudioPacketReceived(WholeFirstAudioPacketReceived<'a>),
        #[serde(rename = "Call.FirstVideoPacketReceived", borrow)]
        FirstVideoPacketReceived(WholeFirstVideoPacketReceived<'a>),
        #[serde(rename = "Call.RtpStopped", borrow)]
        RtpStopped(WholeRtpStopped<'a>),
        #[serde(rename = "Call.RtpResumed", borrow)]
        RtpResumed(WholeRtpResumed<'a>),
        #[serde(rename = "Call.MicStatusChange", borrow)]
        MicStatusChange(WholeMicStatusChange<'a>),
        #[serde(rename = "Call.PlaybackReady", borrow)]
        PlaybackReady(WholePlaybackReady<'a>),
        #[serde(rename = "Call.PlaybackStarted", borrow)]
        PlaybackStarted(WholePlaybackStarted<'a>),
        #[serde(rename = "Call.PlaybackFinished", borrow)]
        PlaybackFinished(WholePlaybackFinished<'a>),
        #[serde(rename = "Call.RecordStarted", borrow)]
        RecordStarted(WholeRecordStarted<'a>),
        #[serde(rename = "Call.RecordStopped", borrow)]
        RecordStopped(WholeRecordStopped<'a>),
        #[serde(rename = "Call.RecordError", borrow)]
        RecordError(WholeRecordError<'a>),
        #[serde(rename = "Call.Video.TrackCreated", borrow)]
        VideoTrackCreated(WholeVideoTrackCreated<'a>),
        #[serde(rename = "Call.Video.FirstPacket", borrow)]
        FirstVideoPacket(WholeFirstVideoPacket<'a>),
        #[serde(rename = "Call.AudioIdentificationStarted", borrow)]
        AudioIdentificationStarted(WholeAudioIdentificationStarted<'a>),
        #[serde(rename = "Call.AudioIdentificationStopped", borrow)]
        AudioIdentificationStopped(WholeAudioIdentificationStopped<'a>),
        #[serde(rename = "Call.AudioIdentificationError", borrow)]
        AudioIdentificationError(WholeAudioIdentificationError<'a>),
        #[serde(rename = "Call.ToneDetected", borrow)]
        ToneDetected(WholeToneDetected<'a>),
        #[serde(rename = "Call.ToneReceived", borrow)]
        ToneReceived(WholeToneReceived<'a>),
        #[serde(rename = "Call.MessageReceived", borrow)]
        MessageReceived(WholeMessageReceived<'a>),
        #[serde(rename = "Call.InfoReceived", borrow)]
        InfoReceived(WholeInfoReceived<'a>),
        #[serde(rename = "Call.ReInviteReceived", borrow)]
        ReInviteReceived(WholeReInviteReceived<'a>),
        #[serde(rename = "Call.ReInviteAccepted", borrow)]
        ReInviteAccepted(WholeReInviteAccepted<'a>),
        #[serde(rename = "Call.ReInviteRejected", borrow)]
        ReInviteRejected(WholeReInviteRejected<'a>),
        #[serde(other)]
        Unlisted,
    }
    impl peers::Peer for Event<'_> {
        fn which(&self) -> usize {
            match self {
                Event::Ringing(_) => 0usize,
                Event::Connected(_) => 1usize,
                Event::Disconnected(_) => 2usize,
                Event::Failed(_) => 3usize,
                Event::Forwarding(_) => 4usize,
                Event::StateChanged(_) => 5usize,
                Event::OnHold(_) => 6usize,
                Event::OffHold(_) => 7usize,
                Event::PushSent(_) => 8usize,
                Event::Statistics(_) => 9usize,
                Event::BlindTransferRequested(_) => 10usize,
                Event::TransferComplete(_) => 11usize,
                Event::TransferFailed(_) => 12usize,
                Event::AudioStarted(_) => 13usize,
                Event::FirstAudioPacketReceived(_) => 14usize,
                Event::FirstVideoPacketReceived(_) => 15usize,
                Event::RtpStopped(_) => 16usize,
                Event::RtpResumed(_) => 17usize,
                Event::MicStatusChange(_) => 18usize,
                Event::PlaybackReady(_) => 19usize,
                Event::PlaybackStarted(_) => 20usize,
                Event::PlaybackFinished(_) => 21usize,
                Event::RecordStarted(_) => 22usize,
                Event::RecordStopped(_) => 23usize,
                Event::RecordError(_) => 24usize,
                Event::VideoTrackCreated(_) => 25usize,
                Event::FirstVideoPacket(_) => 26usize,
                Event::AudioIdentificationStarted(_) => 27usize,
                Event::AudioIdentificationStopped(_) => 28usize,
                Event::AudioIdentificationError(_) => 29usize,
                Event::ToneDetected(_) => 30usize,
                Event::ToneReceived(_) => 31usize,
                Event::MessageReceived(_) => 32usize,
                Event::InfoReceived(_) => 33usize,
                Event::ReInviteReceived(_) => 34usize,
                Event::ReInviteAccepted(_) => 35usize,
                Event::ReInviteRejected(_) => 36usize,
                Event::Unlisted => usize::MAX,
            }
        }
    }
    /// The second of two passes.
    pub fn read<'a, P: peers::Parse<'a>>(
        name: [&str; 1usize],
        json: P,
    ) -> Result<Event<'a>, P::Error> {
        Ok(
            match name {
                ["Call.Ringing"] => Event::Ringing(json.parse()?),
                ["Call.Connected"] => Event::Connected(json.parse()?),
                ["Call.Disconnected"] => Event::Disconnected(json.parse()?),
                ["Call.Failed"] => Event::Failed(json.parse()?),
                ["Call.Forwarding"] => Event::Forwarding(json.parse()?),
                ["Call.StateChanged"] => Event::StateChanged(json.parse()?),
                ["Call.OnHold"] => Event::OnHold(json.parse()?),
                ["Call.OffHold"] => Event::OffHold(json.parse()?),
                ["Call.PushSent"] => Event::PushSent(json.parse()?),
                ["Call.Statistics"] => Event::Statistics(json.parse()?),
                ["Call.BlindTransferRequested"] => {
                    Event::BlindTransferRequested(json.parse()?)
                }
                ["Call.TransferComplete"] => Event::TransferComplete(json.parse()?),
                ["Call.TransferFailed"] => Event::TransferFailed(json.parse()?),
                ["Call.AudioStarted"] => Event::AudioStarted(json.parse()?),
                ["Call.FirstAudioPacketReceived"] => {
                    Event::FirstAudioPacketReceived(json.parse()?)
                }
                ["Call.FirstVideoPacketReceived"] => {
                    Event::FirstVideoPacketReceived(json.parse()?)
                }
                ["Call.RtpStopped"] => Event::RtpStopped(json.parse()?),
                ["Call.RtpResumed"] => Event::RtpResumed(json.parse()?),
                ["Call.MicStatusChange"] => Event::MicStatusChange(json.parse()?),
                ["Call.PlaybackReady"] => Event::PlaybackReady(json.parse()?),
                ["Call.PlaybackStarted"] => Event::PlaybackStarted(json.parse()?),
                ["Call.PlaybackFinished"] => Event::PlaybackFinished(json.parse()?),
                ["Call.RecordStarted"] => Event::RecordStarted(json.parse()?),
                ["Call.RecordStopped"] => Event::RecordStopped(json.parse()?),
                ["Call.RecordError"] => Event::RecordError(json.parse()?),
                ["Call.Video.TrackCreated"] => Event::VideoTrackCreated(json.parse()?),
                ["Call.Video.FirstPacket"] => Event::FirstVideoPacket(json.parse()?),
                ["Call.AudioIdentificationStarted"] => {
                    Event::AudioIdentificationStarted(json.parse()?)
                }
                ["Call.AudioIdentificationStopped"] => {
                    Event::AudioIdentificationStopped(json.parse()?)
                }
                ["Call.AudioIdentificationError"] => {
                    Event::AudioIdentificationError(json.parse()?)
                }
                ["Call.ToneDetected"] => Event::ToneDetected(json.parse()?),
                ["Call.ToneReceived"] => Event::ToneReceived(json.parse()?),
                ["Call.MessageReceived"] => Event::MessageReceived(json.parse()?),
                ["Call.InfoReceived"] => Event::InfoReceived(json.parse()?),
                ["Call.ReInviteReceived"] => Event::ReInviteReceived(json.parse()?),
                ["Call.ReInviteAccepted"] => Event::ReInviteAccepted(json.parse()?),
                ["Call.ReInviteRejected"] => Event::ReInviteRejected(json.parse()?),
                _ => Event::Unlisted,
            },
        )
    }
}
