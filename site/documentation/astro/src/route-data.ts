import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { twinAddress } from "./twin-address.ts";

export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
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
