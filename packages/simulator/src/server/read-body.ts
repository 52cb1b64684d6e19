import type { IncomingMessage } from "node:http";

/** The body of a request; null when it is larger than `maxBytes`, the rest being left unread. Rejects when the connection goes. */
export function readBody(message: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    message.on("data", (part: Buffer) => {
      size += part.length;
      if (size > maxBytes) {
        message.pause();
        resolve(null);
      } else parts.push(part);
    });
    message.on("end", () => resolve(Buffer.concat(parts)));
    message.on("error", reject);
    message.on("close", () => reject(new Error("the connection went before the end of the body")));
  });
}
