import { describeFileError } from "@pistectl/action-kit/disk";
import { createRedactor } from "@pistectl/auth-core/redaction";
import type { MachineFormat } from "@pistectl/report/errors";
import { breakLogCommands } from "@pistectl/report/escaping";
import { type Failed, LANGUAGES, type Language, type Localized, type Outcome, say, succeed } from "@pistectl/words";
import { wantsColour } from "./command-line/colour.ts";
import { COMMON_FLAGS } from "./command-line/common-flags.ts";
import { errorDocument, MACHINE_FORMATS } from "./command-line/error-document.ts";
import { renderToolHelp, renderVerbHelp } from "./command-line/help.ts";
import { describeInternalError } from "./command-line/internal-error.ts";
import { languageOf } from "./command-line/language-choice.ts";
import { fitTerminal } from "./command-line/page-width.ts";
import { findChoice, parseFlags } from "./command-line/parse-flags.ts";
import { quoted } from "./command-line/quoting.ts";
import { REFUSAL_STATUSES, type Refusal, refused } from "./command-line/refusal.ts";
import { refuseAssignment } from "./command-line/secret-flags.ts";
import { pastedCredentialRemark, secretsInArguments } from "./command-line/secrets-in-arguments.ts";
import { secretsInEnvironment } from "./command-line/secrets-in-environment.ts";
import { splitAtVerb } from "./command-line/split-at-verb.ts";
import { suggestion } from "./command-line/suggestion.ts";
import { loadVerb, type Verb } from "./command-line/verb.ts";
import { guardOutput } from "./machine/guard-output.ts";
import type { Io, Output } from "./machine/io.ts";
import { VERBS } from "./verbs.ts";

/** Exit status of a thrown bug, and of an output that could not be written. */
const INTERNAL_ERROR = 4;

/** Carries out one command line, without the names of Node and of the script; gives the exit status. */
export async function run(argv: readonly string[], realIo: Io): Promise<number> {
  const redactor = createRedactor();
  const io = guardOutput({ ...realIo, stderr: prose(realIo.stderr) }, redactor);
  const language = findChoice(argv, "lang", LANGUAGES) ?? languageOf(io.env);
  let format = findChoice(argv, "format", MACHINE_FORMATS);
  let errorStatus: number | undefined;
  const onVerb = (verb: Verb): void => {
    errorStatus = verb.errorStatus;
    if (format !== null && verb.flags.format?.accepts?.includes(format) !== true) format = null;
    if (verb.printsCredentials !== true) secretsInEnvironment(io.env).forEach(redactor.add);
  };
  try {
    const outcome = await dispatch({ argv, io, language, hide: redactor.add, onVerb });
    if (!outcome.ok) {
      secretsInArguments(argv).forEach(redactor.add);
      const remark = pastedCredentialRemark(argv);
      const { message } = outcome.failure;
      const whole = remark === null ? message : { en: `${message.en} ${remark.en}`, fr: `${message.fr} ${remark.fr}` };
      await tellRefusal({ ...outcome.failure, message: whole }, { io, language, format });
    }
    const lost = await io.delivered();
    if (lost !== null) {
      io.stderr.write(`pistectl: ${say(describeLostOutput(lost), language)}\n`);
      return errorStatus ?? INTERNAL_ERROR;
    }
    return outcome.ok ? outcome.value : (errorStatus ?? REFUSAL_STATUSES[outcome.failure.code]);
  } catch (error) {
    const { line, howToReport } = describeInternalError(error, redactor.redact);
    io.stderr.write(`${say(line, language)}\n${say(howToReport, language)}\n`);
    if (format !== null) io.stdout.write(await errorDocument(format, "internal", say(line, language)));
    return errorStatus ?? INTERNAL_ERROR;
  }
}

/** Where remarks go, which a CI runner prints and does not obey; a line that is drawn in place is as wide as it may be already. */
function prose(output: Output): Output {
  return {
    write: (text) => output.write(text.startsWith("\r") ? text : fitTerminal(breakLogCommands(text), output.columns)),
    get isTerminal() {
      return output.isTerminal;
    },
    get columns() {
      return output.columns;
    },
  };
}

function describeLostOutput(error: Error): Localized {
  const reason = describeFileError(error);
  return {
    en: `standard output did not take the whole result: ${reason.en}.`,
    fr: `la sortie standard n'a pas pu recevoir tout le résultat : ${reason.fr}.`,
  };
}

interface Dispatch {
  readonly argv: readonly string[];
  readonly io: Io;
  readonly language: Language;
  readonly hide: (secret: string) => void;
  /** Called once the verb is known, before its arguments are looked at. */
  readonly onVerb: (verb: Verb) => void;
}

async function dispatch({ argv, io, language, hide, onVerb }: Dispatch): Promise<Outcome<number, Refusal>> {
  const { leading, name, rest } = splitAtVerb(argv);
  if (name === undefined || name === "help") {
    if (leading.some(isVersionFlag))
      return dispatch({ argv: ["version", ...argv.filter((arg) => !isVersionFlag(arg))], io, language, hide, onVerb });
    if (name === "help" && rest[0] !== undefined) return dispatch({ argv: [...rest, ...leading, "--help"], io, language, hide, onVerb });
    const asked = name === "help" || asksForHelp(leading);
    if (asked && wantsDocument(argv)) {
      const { toolHelpDocument } = await import("./command-line/help-document.ts");
      io.stdout.write(await toolHelpDocument(VERBS, language));
      return succeed(0);
    }
    const parsed = parseFlags(COMMON_FLAGS, [...leading, ...rest], "");
    if (!parsed.ok) return parsed;
    (asked ? io.stdout : io.stderr).write(renderToolHelp(VERBS, language, io.stdout.columns));
    return succeed(asked ? 0 : 2);
  }

  const entry = VERBS.find((candidate) => candidate.name === name);
  if (entry === undefined) return unknownVerb(name);
  const verb = await loadVerb(entry);
  onVerb(verb);
  const declarations = { ...verb.flags, ...COMMON_FLAGS };
  const args = [...leading, ...rest];
  if (asksForHelp(args)) {
    if (wantsDocument(args)) {
      const { verbHelpDocument } = await import("./command-line/help-document.ts");
      io.stdout.write(verbHelpDocument(verb, language));
      return succeed(0);
    }
    io.stdout.write(renderVerbHelp(verb, declarations, language, io.stdout.columns));
    return succeed(0);
  }
  const parsed = parseFlags(declarations, args, verb.name);
  if (!parsed.ok) return parsed;
  const assignment = parsed.value.operands.map(refuseAssignment).find((refusal) => refusal !== null);
  if (assignment !== undefined) return assignment;
  const { lang, config, quiet, "no-color": noColour } = parsed.value.flags;
  return verb.run({
    ...parsed.value,
    io,
    language,
    languageAsked: lang !== undefined,
    configurationFile: config,
    quiet,
    colour: wantsColour(io, noColour),
    hide,
  });
}

function isVersionFlag(arg: string): boolean {
  return arg === "--version" || arg === "-V";
}

/** Whether a page of the help is for a program. */
function wantsDocument(args: readonly string[]): boolean {
  return findChoice(args, "format", ["json"]) !== null;
}

/** Whoever asks for help gets it, whatever else is wrong with the line. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

function unknownVerb(name: string): Failed<Refusal> {
  const names = VERBS.map((verb) => verb.name);
  const found = quoted(name);
  const near = suggestion(name, names);
  const list = names.join(", ");
  return refused({
    en: `Unknown command ${found.en}; accepted: ${list}.${near.en}`,
    fr: `Commande inconnue : ${found.fr} ; commandes acceptées : ${list}.${near.fr}`,
  });
}

async function tellRefusal(refusal: Refusal, to: { io: Io; language: Language; format: MachineFormat | null }): Promise<void> {
  const message = say(refusal.message, to.language);
  to.io.stderr.write(`pistectl: ${message}\n`);
  if (to.format !== null) to.io.stdout.write(await errorDocument(to.format, refusal.code, message));
}
