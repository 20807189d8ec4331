// Uses the types of a catalog whose name is in one member and whose payload is nested.

import {
  isEvent, isKnown, isTextSeenEvent,
  type Endpoint, type KnownVonageEvent, type TextSeenEvent, type VonageEvent, type VonageEventMap, type VonageEventName,
} from "@hookswitch/vonage";

export function bySwitch(event: VonageEvent): string | number {
  switch (event.type) {
    case "text:seen":
      event satisfies TextSeenEvent;
      return event.body.event_id;
    case "text":
      // @ts-expect-error: that is a member of another event
      return event.body.event_id;
    // @ts-expect-error: there is no such event
    case "text:sen":
      return "";
    default:
      // What is left may be unrecognized, and its name still has a string's methods.
      return event.type.startsWith("custom:") ? `${event.type}` : String(event.type);
  }
}

export function exhaustively(event: KnownVonageEvent): string {
  if (event.type !== "text:seen") return event.type;
  event.type satisfies "text:seen";
  // @ts-expect-error: nothing but this event is left
  event satisfies VonageEventMap["text"];
  return event.timestamp;
}

export function byGuard(event: VonageEvent): unknown {
  if (isEvent(event, "text:seen")) event.body.event_id satisfies number | string;
  if (isTextSeenEvent(event)) event.type satisfies "text:seen";
  // @ts-expect-error: there is no such event
  isEvent(event, "text:sen");
  if (!isKnown(event)) return event["anything"];
  event.type satisfies VonageEventName;
  // @ts-expect-error: a known event has no such member
  return event["anything"];
}

export const seen = (events: VonageEvent[]): Array<number | string> =>
  events.filter(isTextSeenEvent).map((event) => event.body.event_id);

// A union inside a payload, open too, with an arm that has no tag.
export function inside(endpoint: Endpoint): string | undefined {
  switch (endpoint.type) {
    case "phone":
      return endpoint.number;
    case "sip":
      // @ts-expect-error: that is a member of another arm
      return endpoint.number;
    case undefined:
      return endpoint.id;
    default:
      return endpoint.type.toString();
  }
}

// @ts-expect-error: the payload lacks a required member
const incomplete: TextSeenEvent = { type: "text:seen", timestamp: "2020-11-02T09:14:27.318Z", body: {} };
const complete: TextSeenEvent = { type: "text:seen", timestamp: "2020-11-02T09:14:27.318Z", body: { event_id: 3 } };
// @ts-expect-error: `null` is refused where the catalog does not say nullable
const nulled: TextSeenEvent = { ...complete, conversation_id: null };
export const constructed: VonageEvent[] = [incomplete, complete, nulled, { ...complete, from: null }];

export const all: Record<VonageEventName, true> | undefined = undefined;
// @ts-expect-error: a table of all events has a row for each
export const few: Record<VonageEventName, true> = { text: true };
