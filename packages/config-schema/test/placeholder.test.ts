// biome-ignore-all lint/suspicious/noTemplateCurlyInString: notations of other tools.
import { expect, test } from "vitest";
import { isPlaceholder, meantReference } from "../src/secrets/placeholder.ts";

const NAMED = [
  "${{ secrets.PISTE_CLIENT_SECRET }}",
  "${{secrets.piste_client_secret}}",
  "{{ PISTE_CLIENT_SECRET }}",
  "{{ PISTE_CLIENT_SECRET | b64enc }}",
  "{{ .Values.pisteClientSecret }}",
  "{{ lookup('env', 'PISTE_CLIENT_SECRET') }}",
  "$PISTE_CLIENT_SECRET",
  "$env:PISTE_CLIENT_SECRET",
  "${PISTE_CLIENT_SECRET}",
  "${PISTE_CLIENT_SECRET:-none}",
  "${env:PISTE_CLIENT_SECRET}",
  "${var.piste_client_secret}",
  "#{PISTE_CLIENT_SECRET}#",
  "$(PISTE_CLIENT_SECRET)",
  "((piste-client-secret))",
  "<%= ENV['PISTE_CLIENT_SECRET'] %>",
  "<PISTE_CLIENT_SECRET>",
  "[[PISTE_CLIENT_SECRET]]",
  "__PISTE_CLIENT_SECRET__",
  "@PISTE_CLIENT_SECRET@",
  "%PISTE_CLIENT_SECRET%",
  "%{PISTE_CLIENT_SECRET}",
];

test.each(NAMED)("%s is the place of a variable", (text) => {
  expect([isPlaceholder(text), meantReference(text)]).toEqual([true, "env:PISTE_CLIENT_SECRET"]);
});

test.each([
  ["PISTE_CLIENT_SECRET", "env:PISTE_CLIENT_SECRET"],
  ["ENV:PISTE_CLIENT_SECRET", "env:PISTE_CLIENT_SECRET"],
  ["Env: PISTE_CLIENT_SECRET", "env:PISTE_CLIENT_SECRET"],
  ["env.PISTE_CLIENT_SECRET", "env:PISTE_CLIENT_SECRET"],
  ["secrets.PISTE_CLIENT_SECRET", "env:PISTE_CLIENT_SECRET"],
  ["process.env.PISTE_CLIENT_SECRET", "env:PISTE_CLIENT_SECRET"],
  ["getenv('PISTE_CLIENT_SECRET')", "env:PISTE_CLIENT_SECRET"],
  ["FILE:secrets/client-secret", "file:secrets/client-secret"],
  ["./secrets/client-secret", "file:./secrets/client-secret"],
])("%s means %s", (text, reference) => {
  expect([isPlaceholder(text), meantReference(text)]).toEqual([false, reference]);
});

test.each(["TODO", "todo: ask", "xxx", "***", "…", "à compléter", "to be defined", "changeme", "your-client-secret", "<client secret>"])(
  "%s is a placeholder without a name",
  (text) => {
    expect([isPlaceholder(text), meantReference(text)]).toEqual([true, null]);
  },
);

test.each([
  "0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa",
  "$ecretPass1",
  "Pa$$W0rd",
  "%abc%123",
  "secret: hunter2",
  "env=hunter2",
  "ABCDEFGH",
  "vault:kv/piste#secret",
  "production",
  "Cotation des demandes de logement social",
  "COTATION_METROPOLE_EXEMPLE",
])("%s is neither, and names nothing", (text) => {
  expect([isPlaceholder(text), meantReference(text)]).toEqual([false, null]);
});
