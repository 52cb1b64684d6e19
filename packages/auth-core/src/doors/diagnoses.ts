// Every diagnosis, declared and worded.
export { invalidInput, missingCredentials, untrustedReference } from "../diagnoses/config.ts";
export { DIAGNOSES, type DiagnosisCode, type DiagnosisEntry, findDiagnosis } from "../diagnoses/registry.ts";
export { diagnosesSeenAs } from "../diagnoses/symptoms.ts";
export {
  type Certainty,
  type Diagnosis,
  type DiagnosisDeclaration,
  diagnose,
  type Responsible,
  STAGES,
  type Stage,
  type Symptom,
} from "../domain/diagnosis.ts";
export type { Met, Partner, Peer, Piste } from "../domain/peer.ts";
