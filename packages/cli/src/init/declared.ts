/** What the manifests of a project declare already: none of it is declared a second time. */
export interface Declared {
  /** Files of the applications by name, from the root of the project. */
  readonly applications: ReadonlyMap<string, string>;
  /** Names of connections. */
  readonly connections: ReadonlySet<string>;
  /** Environment variables that a manifest names, or that are read where it names none. */
  readonly variables: ReadonlySet<string>;
}
