/** Bundled apart: most runs never talk to GitHub. */
export { connectGithub } from "@pistectl/action-kit";
