import { z } from "zod";
import { mayEver, ROLES } from "@/contracts/access";
import type { Call } from "@/platform/api";

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  rule: z.string().optional().describe("The rule that said no (422)"),
  fields: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe("Complaints by field (400)"),
  by: z.string().optional().describe("Who was first (409)"),
  at: z.iso.datetime().optional().describe("When (409)"),
});

const PROBLEMS: Readonly<Record<number, string>> = {
  400: "A field is missing, unknown or malformed",
  401: "Not signed in",
  403: "The role does not allow it, or the request has no same-origin Origin",
  404: "It does not exist, or it is not yours",
  409: "Somebody else was first",
  422: "A rule says no",
  429: "Too many requests",
  503: "Not available now; see Retry-After",
};

const schemaOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any", target: "draft-2020-12" });

/** The OpenAPI 3.1 document of these calls, from the schemas that check them. */
export function openApi(calls: readonly Call[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const call of calls)
    paths[call.path] = { ...paths[call.path], [call.method.toLowerCase()]: operationOf(call) };
  return {
    openapi: "3.1.0",
    info: {
      title: "Epidemic-response portal",
      version: "1",
      description:
        "Apply for a test, follow it, and work on it. Signed in by the session cookie of the browser; state-changing requests carry a same-origin Origin.",
    },
    servers: [{ url: "/api/v1" }],
    paths,
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
      schemas: { Problem: schemaOf(Problem) },
    },
  };
}

/** Bytes have no schema in 3.1; what they are is said by their media type alone. */
const contentOf = (answer: Call["answer"]): object =>
  typeof answer === "string"
    ? { [answer]: {} }
    : { "application/json": { schema: schemaOf(answer) } };

function operationOf(call: Call): object {
  const isPublic = mayEver({ kind: "anonymous" }, call.action);
  const parameters = Object.entries(call.params.shape).map(([name, schema]) => ({
    name,
    in: "path",
    required: true,
    schema: schemaOf(schema as z.ZodType),
  }));
  const key = {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "The same key gives the same answer; send a fresh one with every new request",
    schema: { type: "string", maxLength: 200 },
  };
  return {
    summary: call.summary,
    operationId: call.action + call.path.replaceAll(/[{}]/g, "").replaceAll("/", "."),
    security: isPublic ? [] : [{ session: [] }],
    "x-roles": ROLES.filter((role) => roleMay(role, call)),
    parameters: call.method === "POST" ? [...parameters, key] : parameters,
    ...(call.method === "POST"
      ? { requestBody: { content: { "application/json": { schema: schemaOf(call.body) } } } }
      : {}),
    responses: {
      [call.status]: {
        description: "Done",
        content: contentOf(call.answer),
      },
      ...Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, description]) => [
          status,
          {
            description,
            content: {
              "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
            },
          },
        ]),
      ),
    },
  };
}

const roleMay = (role: (typeof ROLES)[number], { action }: Call): boolean =>
  mayEver({ kind: "person", id: "", role, siteId: "-", facilityId: "-", region: "-" }, action);
