// Uses the types of a catalog whose name is in three members and whose payload lies beside them.

import { isEvent, isKnown, type TeletrackerEvent, type VoiceIncomingStartEvent } from "@hookswitch/teletracker";

export function handle(event: TeletrackerEvent): string {
  if (!isKnown(event)) return `${event.category}.${event.subCategory}.${event.eventName}`;
  if (event.category === "voice" && event.subCategory === "incoming" && event.eventName === "start") {
    event satisfies VoiceIncomingStartEvent;
    return event.trackingId;
  }
  if (isEvent(event, "messaging.incoming.sms")) {
    // @ts-expect-error: that event is another
    event satisfies VoiceIncomingStartEvent;
  }
  // @ts-expect-error: the value of a listed member is never this
  return event.category === "vocie" ? "" : event.eventName;
}
