import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { twinAddress } from "./twin-address.ts";

/** What those who show a link to a page read of it otherwise than Starlight writes it: no page has a picture of its own, and a language has a country there. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "twitter:card": { summary_large_image: "summary" },
  "og:locale": { en: "en_GB", fr: "fr_FR" },
};

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
  for (const { attrs } of route.head) {
    const content = SHARED[String(attrs?.name ?? attrs?.property)]?.[String(attrs?.content)];
    if (attrs !== undefined && content !== undefined) attrs.content = content;
  }
  if (route.id === "404") {
    // It has neither an address of its own nor one in another language.
    route.head = route.head.filter(({ tag, attrs }) => tag !== "link" || (attrs?.rel !== "canonical" && attrs?.rel !== "alternate"));
    return;
  }
  route.head.push({ tag: "link", attrs: { rel: "alternate", type: "text/markdown", href: twinAddress(route) } });
  if (!route.entry.data.untranslated) return;
  // A page of the French site whose text is English says so, to readers and to what reads it aloud.
  route.isFallback = true;
  route.entryMeta = { ...route.entryMeta, lang: "en" };
});
