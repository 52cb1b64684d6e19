import { defaultScenario, type ScenarioInput, type Simulator, startSimulator } from "@pistectl/simulator";

/** Credentials of an application of the simulator's default scenario, as inputs. */
export function credentialsOf(name: string): { readonly "client-id": string; readonly "client-secret": string } {
  const application = defaultScenario.applications.find((candidate) => candidate.name === name);
  if (application === undefined) throw new Error(`no application ${name} in the default scenario`);
  return { "client-id": application.clientId, "client-secret": application.clientSecret };
}

/** Starts the simulator with the same tokens and identifiers each time. */
export function startSimulatedPiste(options: { readonly tls?: boolean; readonly scenario?: ScenarioInput } = {}): Promise<Simulator> {
  return startSimulator({ scenario: options.scenario ?? defaultScenario, tls: options.tls ?? false, seed: 1 });
}

/** Inputs that point the action at one environment of a simulator. */
export function endpointInputs(
  simulator: Simulator,
  environment: "production" | "sandbox" = "production",
): { readonly "token-url": string; readonly "api-base-url": string; readonly "ca-certificates": string } {
  const { tokenUrl, apiBaseUrl } = simulator.endpoints[environment];
  return { "token-url": tokenUrl, "api-base-url": apiBaseUrl, "ca-certificates": simulator.caPem ?? "" };
}

/** Requests that arrived, one line each, sorted: health checks of several APIs go out together. */
export function requestLines(simulator: Simulator): readonly string[] {
  return simulator.requests
    .map(({ environment, host, method, path, authorization, technicalAccount, form, answer }) => {
      const fields =
        form === null
          ? ""
          : ` ${Object.entries(form)
              .map(([name, value]) => `${name}=${value}`)
              .join("&")}`;
      const account = technicalAccount === "none" ? "" : `, technical account ${technicalAccount}`;
      return `${host} ${environment}: ${method} ${path}${fields} (authorization ${authorization}${account}) → ${answer?.status ?? "nothing"}`;
    })
    .sort((one, other) => other.localeCompare(one, "en"));
}
