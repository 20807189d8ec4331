// Requires a package as CommonJS does.

import voximplant = require("@hookswitch/voximplant");
import { schema } from "@hookswitch/voximplant/schema";
import strict = require("@hookswitch/voximplant/strict");

export function handle(event: voximplant.VoximplantEvent): number | undefined {
  switch (event.name) {
    case "Call.Disconnected":
      return event.duration;
    case "Call.Connected":
      // @ts-expect-error: that is a member of another event
      return event.duration;
    default:
      return undefined;
  }
}

export const titles: unknown[] = [schema["title"], strict.schema["title"], voximplant.eventNames.length];
// @ts-expect-error: the names are not to be changed
voximplant.eventNames.push("Call.Connected");
