// PISTE's environments.
export { ENDPOINTS, ENVIRONMENTS, type Environment, type EnvironmentEndpoints } from "../domain/environment.ts";
