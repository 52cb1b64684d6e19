import type { Localized } from "@pistectl/words";

/** Why a proxy setting cannot be used: its scheme, a character of its password that ends the address for a URL reader, or its form. */
export type ProxyProblem = "socks" | "unescaped" | "not-a-proxy";

/** What a proxy setting has to be, for after "expected". */
export function expectedProxy(problem: ProxyProblem): Localized {
  const hint = proxyHint(problem);
  return {
    en: `an http or https URL such as "http://proxy:3128"${hint.en}`,
    fr: `une URL http ou https telle que « http://proxy:3128 »${hint.fr}`,
  };
}

/** What to say of the problem after the form that is accepted: a clause that begins with its semicolon, or nothing. */
export function proxyHint(problem: ProxyProblem): Localized {
  switch (problem) {
    case "not-a-proxy":
      return { en: "", fr: "" };
    case "socks":
      return { en: "; SOCKS proxies are not supported", fr: " ; les proxys SOCKS ne sont pas pris en charge" };
    case "unescaped":
      return {
        en: "; in the user name and the password, write / as %2F, ? as %3F and # as %23",
        fr: " ; dans le nom d'utilisateur et le mot de passe, écrivez / sous la forme %2F, ? sous la forme %3F et # sous la forme %23",
      };
  }
}
