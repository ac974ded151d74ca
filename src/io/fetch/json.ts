import type { Client } from "./client.ts";
import { isFailure, type ServiceFailure } from "./failure.ts";
import { getPatiently } from "./get-patiently.ts";
import type { Service } from "./services.ts";

/** An object of JSON, of which nothing is certain. */
export type Json = Readonly<Record<string, unknown>>;

/** The object that a service answers with. Rejected only when `client.signal` aborts. */
export async function getJson(
  service: Service,
  path: string,
  client: Client,
): Promise<{ readonly json: Json } | ServiceFailure> {
  const answer = await getPatiently(service, path, client);
  if (isFailure(answer)) return answer;
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(answer.bytes));
    return isObject(json) ? { json } : { kind: "garbled", service };
  } catch {
    return { kind: "garbled", service };
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a field; an empty one where there is none. */
export function objectAt(json: Json, field: string): Json {
  const value = json[field];
  return isObject(value) ? value : {};
}

/** The objects of a list; none where there is no list. */
export function objectsAt(json: Json, field: string): readonly Json[] {
  const value = json[field];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The text at a field; "" where there is none. */
export function textAt(json: Json, field: string): string {
  const value = json[field];
  return typeof value === "string" ? value.trim() : "";
}

/** The texts of a list; none where there is no list. */
export function textsAt(json: Json, field: string): readonly string[] {
  const value = json[field];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
