/** The password of a proxy URL, as written and decoded; none without user-info. */
export function proxySecrets(proxy: string): readonly string[] {
  const password = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/@:]*:(?!\/\/)(.*)@/is.exec(proxy)?.[1];
  if (password === undefined || password === "") return [];
  const bytes = password.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [password, Buffer.from(bytes, "latin1").toString("utf8")];
}
