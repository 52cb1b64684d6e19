import type { LookupAddress } from "node:dns";
import { connect, type Socket } from "node:net";
import { type Certificates, createCertificates, startUnresponsivePort, type UnresponsivePort } from "@pistectl/simulator";
import { runCheck } from "../run-check.ts";
import { runPartnerCheck } from "../run-partner-check.ts";
import { answer, grant, reset, startServer, tunnel, well } from "../scripted-server.ts";
import type { AnswerFault, ConnectionFault, ConnectionPlace } from "./fault-row.ts";
import { replyOf } from "./play-answer.ts";
import { createPlayedCheck, metBy, type Play, type Seen } from "./played-check.ts";

/** What all cells share, since it is slow to make: certificates, and a port that nobody accepts at. */
export interface Machinery {
  readonly certificates: Certificates;
  readonly silent: UnresponsivePort;
}

/** Made once; the port is closed by its maker. */
export async function createMachinery(): Promise<Machinery> {
  return { certificates: await createCertificates(() => Date.now()), silent: await startUnresponsivePort() };
}

/** What the place of a fault is called; all names lead to loopback. */
const FAULTY = "faulty.localhost";
const HERE = "127.0.0.1";
/** Loopback, where nobody listens. */
const NOBODY = "127.0.0.3";
/** No packet leaves for it. */
const NOWHERE = "255.255.255.255";

/** Loopback too, another for each cell: there somebody listens at the port that is silent here. */
let beside = 0;

/** A check in which the connection to one place meets a fault: to one of the hosts, or to the proxy on the way to the token host. */
export async function playConnection(fault: ConnectionFault, place: ConnectionPlace, play: Play, machinery: Machinery): Promise<Seen> {
  const { stage, errorCode, refused, unreachable, certificate = "valid", clientCertificate, handshake, hangs } = fault;
  const { certificates, silent } = machinery;
  const side = place.endsWith("API host") ? "api" : "token";
  const isPartner = place.startsWith("partner");
  const played = createPlayedCheck(side);
  const isMet = metBy(play);
  const overTls = stage === "tls";
  const silentTcp = stage === "tcp" && hangs === true;
  const [fine, shown] = [await certificates.context("valid"), await certificates.context(certificate)];
  const other = `127.2.0.${++beside}`;
  const at = await listen();
  const setting = side === "token" ? "tokenUrl" : "apiBaseUrl";
  const isThere = place === "proxy" ? {} : { [setting]: { source: setting, value: at } };
  return played.run(isPartner ? (check) => runPartnerCheck({ ...check, partner: isThere }) : runCheck, {
    ...(overTls && place !== "proxy" ? { tokenServer: { tls: fine }, apiServer: { tls: fine } } : {}),
    settings: {
      lookup,
      extraCa: [{ source: "ca.pem", pem: certificates.caPem }],
      ...(isPartner ? { allowHosts: [HERE, "localhost", FAULTY] } : isThere),
      // The API host is reached without it: which of two connections a proxy meets first is chance.
      ...(place === "proxy" ? { proxyFor: ({ pathname }: URL) => (pathname.includes("token") ? at : null) } : {}),
    },
  });

  async function lookup(hostname: string): Promise<readonly LookupAddress[]> {
    const isHere = hostname === FAULTY;
    const met = isHere && stage !== "tls" && handshake === undefined && isMet();
    if (met && errorCode !== undefined) throw Object.assign(new Error(`getaddrinfo ${errorCode} ${hostname}`), { code: errorCode });
    if (met && stage === "dns") {
      if (!hangs) return [];
      // The next attempt joins a look-up that is under way: what comes at the first one alone is an answer that is late.
      await (play === "first" ? played.leap() : played.leapOn());
    }
    if (met && silentTcp) void played.leap();
    const there = silentTcp && isHere ? other : HERE;
    return [{ address: met ? (refused ? NOBODY : unreachable ? NOWHERE : silentTcp ? silent.host : there) : there, family: 4 }];
  }

  /** URL of a server that plays its part, and the fault where that is its own. */
  async function listen(): Promise<string> {
    const reply = place === "proxy" ? tunnel : side === "token" ? grant() : isPartner ? answer(204) : well();
    // A certificate that is refused is looked at once more, in a connection of its own.
    let connections = 0;
    const { port: served } = await startServer([reply], {
      ...(overTls ? { tls: () => (play === "first" && connections++ > 1 ? fine : shown) } : {}),
      ...(clientCertificate ? { tlsServer: { requestCert: true, minVersion: clientCertificate, maxVersion: clientCertificate } } : {}),
      ...(silentTcp ? { at: { host: other, port: silent.port } } : {}),
    });
    const inFront = handshake === undefined ? null : await startServer([], { onConnection: (socket) => misbehave(socket, served) });
    return `${overTls ? "https://localhost" : `http://${FAULTY}`}:${inFront?.port ?? served}/${side === "token" && place !== "proxy" ? "token" : ""}`;
  }

  /** In the place of a handshake, where the fault is met; else the server behind is reached. */
  function misbehave(socket: Socket, served: number): true {
    const act = (): void => {
      if (handshake === "reset") reset(socket);
      else socket.end(handshake === "http" ? "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n" : "");
    };
    if (!isMet()) socket.pipe(connect(served, HERE)).pipe(socket);
    else if (handshake === "silence") void played.leap();
    else if (overTls) socket.once("data", act);
    else act();
    return true;
  }
}

/** A check in which the proxy on the way to one host answers CONNECT with a fault. */
export async function playConnect(fault: AnswerFault, place: "token host" | "API host", play: Play): Promise<Seen> {
  const played = createPlayedCheck(place === "API host" ? "api" : "token");
  const isMet = metBy(play);
  const { origin } = await startServer([
    (socket, request) => {
      // What follows an end is no request to a proxy.
      if (request.method !== "CONNECT") return;
      if (!isMet()) return tunnel(socket, request);
      if (fault.hangs) void played.leap();
      return replyOf(fault)(socket, request);
    },
  ]);
  const isOnTheWay = ({ pathname }: URL): boolean => pathname.includes("token") === (place === "token host");
  return played.run(runCheck, { settings: { proxyFor: (url) => (isOnTheWay(url) ? origin : null) } });
}
