import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import menu from "./src/generated/menu.json" with { type: "json" };

const { SITE_URL } = process.env;

export default defineConfig({
  site: new URL(SITE_URL).origin,
  base: new URL(SITE_URL).pathname,
  trailingSlash: "always",
  // Quotation marks and dashes stand as they were written: `--flag` is no dash.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    starlight({
      title: "pistectl",
      logo: { src: "./src/logo.svg", alt: "" },
      locales: { root: { label: "English", lang: "en" }, fr: { label: "Français", lang: "fr" } },
      social: [{ icon: "github", label: "GitHub", href: "https://github.com/pistectl/pistectl" }],
      sidebar: menu,
      customCss: ["./src/styles/site.css"],
      disable404Route: true,
      routeMiddleware: "./src/route-data.ts",
      components: {
        EditLink: "./src/components/edit-link.astro",
        LanguageSelect: "./src/components/language-link.astro",
        MarkdownContent: "./src/components/markdown-content.astro",
        SocialIcons: "./src/components/header-links.astro",
      },
    }),
  ],
});
