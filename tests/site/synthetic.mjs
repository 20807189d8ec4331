// Writes a workspace with a catalog of 10,000 events, for the site to be measured with: node synthetic.mjs FOLDER

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const GROUPS = 25;
const EVENTS = 400;
const WORDS = ["order", "call", "leg", "member", "media", "invoice", "ticket", "device", "session", "record", "route", "queue", "agent"];
const ENDINGS = ["created", "changed", "deleted", "started", "stopped", "failed", "paid", "sent", "seen", "moved", "merged"];

const folder = join(process.argv[2], "schema");
const catalog = join(folder, "large");
mkdirSync(catalog, { recursive: true });
writeFileSync(join(folder, "settings.yaml"), "base_url: https://example.com/schemas\nruntime: { version: 0.1.0 }\nlicense: MIT\n");
writeFileSync(join(catalog, "catalog.yaml"), `# Made by tests/site/synthetic.mjs.

title: A large catalog
summary: Ten thousand events, for measuring.
version: 1.0.0
name: type
payload: data
envelope:
  id: { type: string, summary: Tells two deliveries apart., example: evt_1 }
  at?: { type: timestamp, summary: When it happened., example: "2026-01-31T08:00:00Z" }
types:
  State:
    summary: How far it has come.
    enum: { open: It has begun., waiting: It waits for somebody., done: It is over. }
  Party:
    summary: Somebody who takes part.
    fields:
      name: { type: string, summary: What they are called. }
      number?: { type: string, summary: Where they can be reached. }
      state?: { type: State, summary: How far they have come. }
`);
for (let group = 0; group < GROUPS; group += 1) {
  const name = `${WORDS[group % WORDS.length]}-${group}`;
  let text = "# Made by tests/site/synthetic.mjs.\n\nevents:\n";
  for (let at = 0; at < EVENTS; at += 1) {
    const word = WORDS[(group + at) % WORDS.length];
    const ending = ENDINGS[(group * 7 + at) % ENDINGS.length];
    text += `  ${name}:${word}:${ending}:${at}:
    summary: The ${word} number ${at} of group ${group} was ${ending}.
    fields:
      ${word}_id: { type: string, summary: Which ${word} it is. }
      state: { type: State, summary: How far the ${word} has come. }
      amount_${at % 97}?: { type: number, summary: How much it is worth., unit: cents, range: 0.. }
      party?: { type: Party, summary: Whose ${word} it is. }
      detail?:
        summary: More about it.
        fields:
          reason_${at % 53}?: { type: string, summary: Why it was ${ending}. }
          tags?: { type: list<string>, summary: What it is filed under. }
    evidence: ${["A", "B", "C"][at % 3]}
    example: { ${word}_id: x-${at}, state: open, amount_${at % 97}: ${at}, party: { name: Ada } }
`;
  }
  writeFileSync(join(catalog, `${name}.yaml`), text);
}
